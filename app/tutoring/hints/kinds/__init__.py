"""The kinds of problems that are recognised, each family in a file of its own. None knows a solution."""
