"""Plots as they are seen: axes, curves and marks painted natively, and the page on which they stand."""
