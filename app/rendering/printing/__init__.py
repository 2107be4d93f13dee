"""Conversations on paper: pages of a PDF with typeset mathematics, numbered, broken where a book would break them."""
