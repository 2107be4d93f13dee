"""Hints that name what to type: whoever shows them where nothing is typed finds them again here.

Marked texts, translated where an error is made. Knows no error.
"""

from __future__ import annotations

from models.wording import marked

INSTALL = marked("Errors", "Install it with: {command}")
INSTALL_AGAIN = marked("Errors", "Install it again with: {command}")
INSTALL_AS_MODEL = marked("Errors", "Install it as a model with: {command}")
INSTALL_WHOLE_MODEL = marked("Errors", "If it is a whole model, install it: {command}")
GO_ON = marked("Errors", "Go on with: {command}")
REMOVE = marked("Errors", "This version of Ergo can't install it. Remove it with: {command}")
ADD_ADAPTER = marked("Errors", "Add one with: {command}")
LEAVE_OUT_SOURCE = marked("Errors", "Leave out --from, or choose another id.")
LEAVE_OUT_RECIPE = marked("Errors", "Leave out --recipe to take it as it is, or install it from unquantized weights.")
SAY_WHERE = marked("Errors", "Choose one of the catalogue, or say where it is: --from DIR or --from OWNER/NAME.")
OTHER_RECIPE = marked(
    "Errors", "To change the recipe, install the model again with --recipe. Else copy the folder to another place."
)
