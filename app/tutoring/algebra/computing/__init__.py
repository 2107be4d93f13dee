"""What the child process computes with SymPy. Imported there only: SymPy is slow to import, and can take for ever."""
