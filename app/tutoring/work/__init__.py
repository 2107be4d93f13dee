"""Judging the lines of a learner's work, each against the one before it. Knows no window and no model."""
