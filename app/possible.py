"""What can be done with the reply on the page just now: decided by a controller, shown by views. Knows neither."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Possible:
    """What would do something if the person asked for it.

    Attributes:
        answer_now: The thoughts that are coming can be ended, or those in which the last reply broke off.
        think_longer: The last answer can be thought over.
        ask_again: The last question can be asked anew.
        go_on: The last reply broke off and can go on.
        earlier: There is a reply before the one that is shown.
        later: There is one after it.
    """

    answer_now: bool = False
    think_longer: bool = False
    ask_again: bool = False
    go_on: bool = False
    earlier: bool = False
    later: bool = False
