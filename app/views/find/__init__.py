"""Finding words and formulas in the conversation."""
