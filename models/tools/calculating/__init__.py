"""Trees of known operations in, results as text out. For the process that calculates alone: this imports SymPy.

Nothing here evaluates text: every object is built by its own constructor.
"""
