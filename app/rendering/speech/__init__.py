"""Formulas as words that are spoken: MathML in, a sentence out, in the process's language. Knows no Qt."""
