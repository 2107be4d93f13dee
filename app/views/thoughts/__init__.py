"""A reply's thoughts: one line when closed, plain or typeset when open."""
