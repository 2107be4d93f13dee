"""Tells macOS that Ergo works, so that neither App Nap nor idle sleep comes in between."""

from __future__ import annotations

from collections.abc import Callable

from rubicon.objc import ObjCClass

_USER_INITIATED = 0x00FFFFFF
"""What a person waits for: no App Nap, no idle sleep of the system. The display may sleep."""


def begin_activity(reason: str) -> Callable[[], None]:
    """Begin an activity.

    Args:
        reason: What for, in English: `pmset -g assertions` shows it.

    Returns:
        What ends it.
    """
    process_info = ObjCClass("NSProcessInfo")
    process_info.declare_class_property("processInfo")
    process = process_info.processInfo
    token = process.beginActivityWithOptions_reason_(_USER_INITIATED, reason)
    return lambda: process.endActivity_(token)
