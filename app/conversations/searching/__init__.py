"""Search in everything that is kept: the index, what is typed, the lines that are shown of a hit."""
