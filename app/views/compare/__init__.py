"""Two versions of a turn beside each other."""
