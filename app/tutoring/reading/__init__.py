"""Mathematics as people and models write it, in LaTeX or plain, read into trees of operations. Evaluates nothing."""
