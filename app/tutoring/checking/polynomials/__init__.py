"""Exact arithmetic with polynomials in rational numbers: in-process, bounded, without an algebra system."""
