"""Ergo's window and command line. The language model lives in `models`; this package never imports MLX."""
