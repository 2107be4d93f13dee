"""Checking answers as mathematics. Knows no Qt and no language model."""
