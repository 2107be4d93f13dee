"""What Ergo is, and what it is made of."""
