"""Shows a notification of macOS. It asks the person once whether Ergo may; without a yes nothing is shown."""

from __future__ import annotations

from ctypes import c_bool
from uuid import uuid4

from rubicon.objc import Block, ObjCClass
from rubicon.objc.runtime import load_library, objc_id

_ALERT = 1 << 2
"""A banner, without a sound."""


def show_notification(title: str, words: str) -> None:
    """Show one; does nothing where Ergo doesn't run from its bundle: the system knows it only there.

    Args:
        title: Its first line.
        words: What stands below.
    """
    if not _is_bundled():
        return
    load_library("UserNotifications")
    notifications = ObjCClass("UNUserNotificationCenter")
    centre = notifications.currentNotificationCenter()

    def post(granted: bool, _error: object) -> None:
        if granted:
            centre.addNotificationRequest_withCompletionHandler_(_request(title, words), None)

    asked = Block(post, None, c_bool, objc_id)
    centre.requestAuthorizationWithOptions_completionHandler_(_ALERT, asked)


def _is_bundled() -> bool:
    """Outside of a bundle the notification centre would end the process."""
    bundle = ObjCClass("NSBundle")
    bundle.declare_class_property("mainBundle")
    return bundle.mainBundle.bundleIdentifier is not None and str(bundle.mainBundle.bundlePath).endswith(".app")


def _request(title: str, words: str) -> object:
    content = ObjCClass("UNMutableNotificationContent").alloc().init()
    content.setTitle_(title)
    content.setBody_(words)
    request = ObjCClass("UNNotificationRequest")
    return request.requestWithIdentifier_content_trigger_(str(uuid4()), content, None)
