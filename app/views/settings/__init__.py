"""The window of settings: a row for each choice, by area."""
