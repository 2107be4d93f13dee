"""Checks an answer against the question it was given to, where mathematics allows. No Qt; the algebra is in a child."""
