"""The marks that writing leaves in a document's formats, for painting, copying and pointing. Only names and numbers."""

from __future__ import annotations

from PySide6.QtGui import QTextFormat

_USER = QTextFormat.Property.UserProperty.value

FORMULA_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
OBJECT_CHARACTER = "\N{OBJECT REPLACEMENT CHARACTER}"

# Of characters
FORMULA = _USER + 1
"""Which formula of the page it is."""
EM_PX = _USER + 2
"""How large an em of the formula is."""
DESCENT = _USER + 3
"""How far below the baseline its line reaches."""
INSET = _USER + 4
"""How much of the page's width it doesn't have."""
SOURCE = _USER + 5
"""What is copied in place of a formula that stays as its source."""
REVEAL = _USER + 6
"""Which of the settled blocks is shown as source when this is clicked; as a decimal number."""

# Of blocks
MARKER = _USER + 11
"""The number or bullet to the left of it."""
RULES = _USER + 12
"""The quotes that it stands in: `id:x` of each, separated by semicolons."""
CARD = _USER + 13
"""The code that it is a line of: a number of its own."""
LINE = _USER + 14
"""It is a rule across the page."""
