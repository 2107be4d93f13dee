"""Practice: exercises by topic and level, each with a key that can be verified; judging, scheduling, worksheets."""
