"""The command line: one file per command, and what they share. Knows no Qt and no MLX."""
