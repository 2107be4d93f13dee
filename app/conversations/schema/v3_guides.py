"""Version 3: a turn may say how much of its reply is revealed, among its details.

No table changes. An Ergo that doesn't know of it says that it is older, and takes no turn for damaged.
"""

STATEMENTS: tuple[str, ...] = ()
