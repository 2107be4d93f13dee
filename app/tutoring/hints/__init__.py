"""From a solution to hints: a nudge, the idea, its steps, its answer; and where in it a learner's line stands.

Pure: no Qt and no model. Only the matching of a line asks the algebra.
"""
