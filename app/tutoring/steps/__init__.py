"""Recomputing the steps of a text: finding them, reading them, comparing their sides. Knows no Qt and no question."""
