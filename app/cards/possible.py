"""What can be done with a turn on the page just now: decided by a controller, shown by views. Knows neither."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Possible:
    """What would do something if the person asked for it.

    Attributes:
        answer_now: The thoughts that are coming can be ended, or those in which the last reply broke off.
        think_longer: The last answer can be thought over.
        ask_again: The question can be asked anew.
        go_on: The last reply broke off and can go on.
        earlier: There is a version of the turn before the one that is shown.
        later: There is one after it.
        edit: Another question can be asked in the turn's place.
        delete: The turn can be deleted.
        version: Which of its versions is shown, from 1.
        versions: How many there are.
        adapter: The adapter that the one that is shown was made with; empty if none was.
    """

    answer_now: bool = False
    think_longer: bool = False
    ask_again: bool = False
    go_on: bool = False
    earlier: bool = False
    later: bool = False
    edit: bool = False
    delete: bool = False
    version: int = 1
    versions: int = 1
    adapter: str = ""


NOTHING_POSSIBLE = Possible()
