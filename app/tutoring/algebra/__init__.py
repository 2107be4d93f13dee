"""Computing with trees of mathematics: exactly and at once where that is arithmetic, in a child process otherwise."""
