"""What is said to a Mac's frameworks, which are played by hand. What they do with it, only a Mac can show."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest

ROOMS = ("app.mac.activity", "app.mac.notification")


class Objects:
    """Objective-C, as far as it is needed: remembers every message, and answers what it was told to answer."""

    def __init__(self) -> None:
        self.messages: list[tuple[Any, ...]] = []
        self.properties: dict[str, Any] = {}
        self.answers: dict[str, Any] = {}

    def named(self, name: str) -> Any:
        return Receiver(self, name)


class Receiver:
    """A class or an object that takes any message."""

    def __init__(self, objects: Objects, name: str) -> None:
        self._objects = objects
        self._name = name

    def declare_class_property(self, name: str) -> None:
        self._objects.properties.setdefault(name, Receiver(self._objects, f"{self._name}.{name}"))

    def __getattr__(self, name: str) -> Any:
        if name in self._objects.properties:
            return self._objects.properties[name]

        def receive(*arguments: Any) -> Any:
            self._objects.messages.append((name, *arguments))
            return self._objects.answers.get(name, Receiver(self._objects, f"{self._name}.{name}"))

        return receive


@pytest.fixture
def objects(monkeypatch: pytest.MonkeyPatch) -> Iterator[Objects]:
    """A world in which `rubicon` is there."""
    objects = Objects()
    rubicon, objc, runtime = ModuleType("rubicon"), ModuleType("rubicon.objc"), ModuleType("rubicon.objc.runtime")
    objc.ObjCClass = objects.named  # type: ignore[attr-defined]
    objc.Block = lambda function, *_types: function  # type: ignore[attr-defined]
    runtime.load_library = lambda name: objects.messages.append(("load", name))  # type: ignore[attr-defined]
    runtime.objc_id = object  # type: ignore[attr-defined]
    for module in (rubicon, objc, runtime):
        monkeypatch.setitem(sys.modules, module.__name__, module)
    yield objects
    for room in ROOMS:
        sys.modules.pop(room, None)


def room(name: str) -> Any:
    return importlib.import_module(name)


def test_an_activity_is_ended_by_what_began_it(objects: Objects) -> None:
    token = object()
    objects.answers["beginActivityWithOptions_reason_"] = token
    end: Callable[[], None] = room("app.mac.activity").begin_activity("Ergo answers a question")
    assert objects.messages == [("beginActivityWithOptions_reason_", 0x00FFFFFF, "Ergo answers a question")]
    end()
    assert objects.messages[1:] == [("endActivity_", token)]


def bundled(objects: Objects, identifier: str | None, path: str) -> None:
    objects.properties["bundleIdentifier"] = identifier
    objects.properties["bundlePath"] = path


def test_a_notification_is_shown_once_the_person_has_said_yes(objects: Objects) -> None:
    bundled(objects, "org.example.ergo", "/Applications/Ergo.app")
    room("app.mac.notification").show_notification("Roots", "The answer is ready.")
    said = {message[0]: message[1:] for message in objects.messages}
    options, answer = said["requestAuthorizationWithOptions_completionHandler_"]
    assert options == 4
    assert "addNotificationRequest_withCompletionHandler_" not in said
    answer(False, None)
    assert "addNotificationRequest_withCompletionHandler_" not in [message[0] for message in objects.messages]
    answer(True, None)
    said = {message[0]: message[1:] for message in objects.messages}
    assert "addNotificationRequest_withCompletionHandler_" in said
    assert (said["setTitle_"], said["setBody_"]) == (("Roots",), ("The answer is ready.",))


@pytest.mark.parametrize(("identifier", "path"), [(None, "/usr/bin"), ("org.python.python", "/usr/local/bin")])
def test_outside_of_its_bundle_nothing_is_asked_of_the_notification_centre(
    objects: Objects, identifier: str | None, path: str
) -> None:
    bundled(objects, identifier, path)
    room("app.mac.notification").show_notification("Roots", "The answer is ready.")
    assert objects.messages == []
