"""What ChatGPT gives and what LM Studio keeps, as conversations of ours."""

from __future__ import annotations

import copy
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.conversations.errors import ImportRefused
from app.conversations.importing.chatgpt import read_chatgpt
from app.conversations.importing.found import Found
from app.conversations.importing.kinds import read_file
from app.conversations.importing.lm_studio import read_lm_studio
from app.conversations.importing.taking_in import take_in
from app.conversations.plain import checked_conversation
from app.conversations.records import Conversation, Origin, shown_path
from app.conversations.store import Store

JSON = dict[str, Any]


def message(role: str, *parts: Any, kind: str = "text", at: float | None = None, **more: Any) -> JSON:
    content = {"content_type": kind, "parts": list(parts)}
    return {"author": {"role": role}, "content": content, "create_time": at, "metadata": {}, **more}


def chat(nodes: Mapping[str, tuple[str | None, JSON | None]], current: str | None = None, **more: Any) -> JSON:
    """A conversation of ChatGPT: each node with its parent and its message."""
    mapping = {
        uid: {
            "id": uid,
            "parent": parent,
            "message": said,
            "children": [child for child, (its, _) in nodes.items() if its == uid],
        }
        for uid, (parent, said) in nodes.items()
    }
    return {
        "title": "Sums",
        "create_time": 10.0,
        "update_time": 20.0,
        "mapping": mapping,
        "current_node": current,
    } | more


THOUGHTS = {
    "author": {"role": "assistant"},
    "content": {
        "content_type": "thoughts",
        "thoughts": [{"summary": "Adding", "content": "2 and 2."}, {"summary": "So"}],
    },
}
SIMPLE = {
    "root": (None, None),
    "s": ("root", message("system", "Be kind.")),
    "q": ("s", message("user", "What is", "2 + 2?", at=11.0)),
    "th": ("q", THOUGHTS),
    "a": ("th", message("assistant", "4 \ue200cite\ue202turn0\ue201", metadata={"model_slug": "gpt-x"}, at=12.0)),
    "q2": ("a", message("user", "And 3 + 3?", at=13.0)),
    "t": ("q2", message("assistant", "sum(3, 3)", kind="code", recipient="python")),
    "u": ("t", message("tool", "6")),
    "b": ("u", message("assistant", "6")),
}


def only(found: Found) -> Conversation:
    (conversation,) = found.conversations
    assert checked_conversation(conversation) == conversation
    return conversation


def test_a_chat_becomes_turns_with_thoughts_model_and_times() -> None:
    found = read_chatgpt([[chat(SIMPLE, "b")]])
    told = only(found)
    first, second = told.turns
    assert (told.heading.title, told.heading.created_at, told.heading.changed_at) == ("Sums", 10.0, 20.0)
    assert (first.question, first.thinking, first.answer) == ("What is\n\n2 + 2?", "2 and 2.\n\nSo", "4 ")
    assert (first.asked_at, first.ending, first.origin) == (11.0, "stop", Origin("gpt-x"))
    assert (second.parent, second.question, second.answer) == (first.uid, "And 3 + 3?", "6")
    assert found.left_out == "Left out: 2 × message to or from a tool."


def test_branches_of_a_chat_are_kept_and_the_one_that_was_seen_is_shown() -> None:
    nodes = {
        "root": (None, None),
        "q": ("root", message("user", "One?")),
        "a": ("q", message("assistant", "first")),
        "b": ("q", message("assistant", "second")),
        "c": ("q", message("assistant", "third")),
        "q2": ("b", message("user", "Two?")),
        "d": ("q2", message("assistant", "fourth")),
        "e": ("root", message("user", "Edited?")),
    }
    told = only(read_chatgpt([chat(nodes, "d")]))
    assert [turn.answer for turn in shown_path(told.turns)] == ["second", "fourth"]
    assert sorted(turn.answer for turn in told.turns) == ["", "first", "fourth", "second", "third"]
    assert [turn.ending for turn in told.turns if turn.question == "Edited?"] == ["cancelled"]
    assert [turn.question for turn in shown_path(only(read_chatgpt([chat(nodes, "e")])).turns)] == ["Edited?"]


def test_a_reply_in_several_messages_is_one_turn_and_a_later_branch_another() -> None:
    nodes = {
        "q": (None, message("user", "One?")),
        "a": ("q", message("assistant", "begins")),
        "b": ("a", message("assistant", "goes on")),
        "q2": ("a", message("user", "Two?")),
    }
    told = only(read_chatgpt([chat(nodes, "b")]))
    assert [turn.answer for turn in shown_path(told.turns)] == ["begins\n\ngoes on"]
    (asked,) = (turn for turn in told.turns if turn.question == "Two?")
    (before,) = (turn for turn in told.turns if turn.uid == asked.parent)
    assert before.answer == "begins"


def test_what_isnt_text_or_was_hidden_is_left_out_and_counted() -> None:
    nodes = {
        "q": (None, message("user", {"content_type": "image_asset_pointer"}, "See?", kind="multimodal_text")),
        "h": ("q", message("user", "hidden", metadata={"is_visually_hidden_from_conversation": True})),
        "x": ("h", message("assistant", "x", kind="execution_output")),
        "a": ("x", message("assistant", "<think>hm</think>yes")),
    }
    found = read_chatgpt([chat(nodes, "a")])
    (turn,) = only(found).turns
    assert (turn.question, turn.thinking, turn.answer) == ("See?", "hm", "yes")
    assert found.left_out == "Left out: 1 × image, sound or file, 1 × message that isn't text."


def test_a_chat_whose_nodes_run_in_a_circle_ends() -> None:
    nodes = {
        "q": (None, message("user", "One?")),
        "a": ("b", message("assistant", "x")),
        "b": ("a", message("assistant", "y")),
        "s": ("s", message("user", "self")),
    }
    told = only(read_chatgpt([chat(nodes, "a")]))
    assert "One?" in [turn.question for turn in told.turns]


def test_a_chat_of_ten_thousand_messages_is_read() -> None:
    nodes: dict[str, tuple[str | None, JSON | None]] = {"n0": (None, None)}
    for number in range(1, 10_001):
        nodes[f"n{number}"] = (f"n{number - 1}", message("user" if number % 2 else "assistant", str(number)))
    told = only(read_chatgpt([chat(nodes, "n10000")]))
    assert len(shown_path(told.turns)) == 5_000


def test_chatgpts_archive_is_read_also_where_it_has_several_files(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as file:
        file.writestr("chat.html", "<html>")
        file.writestr("conversations-000.json", json.dumps([chat(SIMPLE, "b", conversation_id="1")]))
        file.writestr("conversations-001.json", json.dumps([chat(SIMPLE, "b", conversation_id="2"), 7]))
    found = read_file(tmp_path / "export.zip")
    assert len(found.conversations) == 2
    assert "1 × conversation without a message" in found.left_out


def test_an_empty_export_is_refused() -> None:
    with pytest.raises(ImportRefused, match="no conversation"):
        read_chatgpt([[chat({})]])


# --- LM Studio ------------------------------------------------------------------------------------------------------


def text(*parts: str) -> list[JSON]:
    return [{"type": "text", "text": part} for part in parts]


def asked(*versions: str, selected: int = 0) -> JSON:
    said = [{"type": "singleStep", "role": "user", "content": text(version)} for version in versions]
    return {"versions": said, "currentlySelected": selected}


def answered(*versions: list[JSON], selected: int = 0) -> JSON:
    said = [{"type": "multiStep", "role": "assistant", "steps": steps} for steps in versions]
    return {"versions": said, "currentlySelected": selected}


def step(words: str, *, thinking: bool = False, at: str = "1700000001000-0.5") -> JSON:
    made: JSON = {"type": "contentBlock", "stepIdentifier": at, "content": text(words)}
    made["genInfo"] = {"identifier": "phi-4-mini"}
    return made | ({"style": {"type": "thinking"}} if thinking else {})


def kept(*messages: JSON, **more: Any) -> JSON:
    whole = {"name": "Sums", "createdAt": 1_700_000_000_000, "pinned": True, "messages": list(messages)}
    return whole | {"assistantLastMessagedAt": 1_700_000_009_000} | more


def test_a_conversation_of_lm_studio_becomes_turns(tmp_path: Path) -> None:
    path = tmp_path / "1700000000000.conversation.json"
    steps = [step("<think>Hm.</think>", thinking=True), step("4"), {"type": "debugInfoBlock"}]
    path.write_text(
        json.dumps(kept(asked("2 + 2?"), answered(steps), asked("Sure?"), answered([step("<think>a\n</think>Yes.")])))
    )
    found = read_file(path)
    told = only(found)
    first, second = told.turns
    assert (told.heading.title, told.heading.is_pinned) == ("Sums", True)
    assert (told.heading.created_at, told.heading.changed_at) == (1_700_000_000.0, 1_700_000_009.0)
    assert (first.question, first.thinking, first.answer) == ("2 + 2?", "Hm.", "4")
    assert (first.origin, first.asked_at, first.ending) == (Origin("phi-4-mini"), 1_700_000_001.0, "stop")
    assert (second.parent, second.thinking, second.answer) == (first.uid, "a", "Yes.")
    assert found.left_out == ""


def test_versions_become_turns_beside_each_other_and_the_selected_one_is_followed() -> None:
    document = kept(asked("Old?", "New?", selected=1), answered([step("a")], [step("b")], selected=0), asked("More?"))
    told = only(read_lm_studio(document))
    assert [(turn.question, turn.answer) for turn in shown_path(told.turns)] == [("New?", "a"), ("More?", "")]
    assert {(turn.question, turn.answer) for turn in told.turns} == {
        ("Old?", ""),
        ("New?", "a"),
        ("New?", "b"),
        ("More?", ""),
    }


def test_what_isnt_text_in_lm_studios_file_is_left_out_and_counted() -> None:
    question = asked("See?")
    question["versions"][0]["content"].append({"type": "file", "fileType": "image"})
    system = {"versions": [{"role": "system", "content": text("Be kind.")}], "currentlySelected": 0}
    found = read_lm_studio(kept(system, question, answered([{"type": "toolStatus"}, step("yes")])))
    assert [turn.answer for turn in only(found).turns] == ["yes"]
    assert "1 × image, file or use of a tool" in found.left_out
    assert "1 × message that isn't the person's or the model's" in found.left_out
    assert "1 × step that isn't text" in found.left_out


def test_a_file_without_a_message_is_refused() -> None:
    with pytest.raises(ImportRefused, match="no message"):
        read_lm_studio(kept())


# --- both -----------------------------------------------------------------------------------------------------------


def test_what_was_imported_is_there_already_the_second_time(tmp_path: Path) -> None:
    store = Store.at(tmp_path / "a.sqlite3")
    for found in (read_chatgpt([chat(SIMPLE, "b")]), read_lm_studio(kept(asked("2 + 2?"), answered([step("4")])))):
        assert take_in(store, found).added == 1
        assert take_in(store, found).skipped == 1
        assert store.conversation(found.conversations[0].heading.uid) == found.conversations[0]
    store.close()


NOTHING_WE_EXPECT: st.SearchStrategy[Any] = st.sampled_from(
    [None, True, -1, 7, 1e308, float("inf"), "", "x", "\ud800", [], {}, [[]], [{}], {"a": []}, ["q"], [None]]
)
FOREIGN: list[JSON] = [
    chat(SIMPLE, "b"),
    kept(asked("2 + 2?", "2 + 3?"), answered([step("t", thinking=True), step("4")], [step("5")])),
]


def places(value: Any) -> list[tuple[Any, Any]]:
    """Every place in a value: the object or list, and the key in it."""
    if not isinstance(value, dict | list):
        return []
    pairs = list(value.items() if isinstance(value, dict) else enumerate(value))
    return [(value, key) for key, _ in pairs] + [place for _, inner in pairs for place in places(inner)]


@given(st.sampled_from(FOREIGN), st.lists(st.tuples(st.integers(0, 10_000), NOTHING_WE_EXPECT), min_size=1, max_size=4))
def test_whatever_stands_in_a_foreign_file_is_kept_soundly_or_refused(
    document: JSON, changes: list[tuple[int, Any]]
) -> None:
    document = copy.deepcopy(document)
    for number, value in changes:
        everywhere = places(document)
        inside, key = everywhere[number % len(everywhere)]
        inside[key] = copy.deepcopy(value)
    try:
        found = read_chatgpt([document]) if "mapping" in document else read_lm_studio(document)
    except ImportRefused:
        return
    for conversation in found.conversations:
        checked_conversation(conversation)


def test_a_long_reply_with_many_ends_is_refused_before_it_is_said_again_for_each() -> None:
    nodes: dict[str, tuple[str | None, JSON | None]] = {
        "q": (None, message("user", "Why?")),
        "a": ("q", message("assistant", "x" * 10_000_000)),
    }
    nodes |= {f"e{n}": ("a", message("assistant", "end")) for n in range(200)}
    with pytest.raises(ImportRefused, match="too much text"):
        read_chatgpt([chat(nodes)])


def test_a_reply_in_very_many_messages_is_joined_once() -> None:
    nodes: dict[str, tuple[str | None, JSON | None]] = {"0": (None, message("user", "Why?"))}
    nodes |= {str(n): (str(n - 1), message("assistant", "step")) for n in range(1, 2_001)}
    (turn,) = read_chatgpt([chat(nodes)]).conversations[0].turns
    assert turn.answer == "\n\n".join(["step"] * 2_000)


def test_many_versions_of_a_question_that_is_very_long_are_refused() -> None:
    question = {"versions": [{"role": "user", "content": "x" * 10_000_000}], "currentlySelected": 0}
    replies = {"versions": [{"role": "assistant", "type": "singleStep", "content": "x"}] * 200, "currentlySelected": 0}
    with pytest.raises(ImportRefused, match="too much text"):
        read_lm_studio({"messages": [question, replies]})


def test_what_cant_be_kept_is_refused_in_words(tmp_path: Path) -> None:
    long = [message("assistant", "x" * 30_000_000), message("assistant", "x" * 30_000_000)]
    nodes: dict[str, tuple[str | None, JSON | None]] = {"q": (None, message("user", "Why?"))}
    nodes |= {"a": ("q", long[0]), "b": ("a", long[1])}
    (tmp_path / "a.json").write_text(json.dumps([chat(nodes)]))
    with pytest.raises(ImportRefused, match="longer than 50,000,000 characters"):
        read_file(tmp_path / "a.json")


def test_an_archive_whose_first_part_is_empty_is_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("conversations-000.json", "[]")
        archive.writestr("conversations-001.json", json.dumps([chat({"q": (None, message("user", "Why?"))})]))
    assert len(read_file(tmp_path / "a.zip").conversations) == 1


def test_what_answers_a_picture_isnt_taken_for_an_answer_to_the_question_before() -> None:
    nodes: dict[str, tuple[str | None, JSON | None]] = {
        "q": (None, message("user", "Why?")),
        "a": ("q", message("assistant", "So.")),
        "p": ("a", message("user", {"content_type": "image_asset_pointer"}, kind="multimodal_text")),
        "b": ("p", message("assistant", "A cat.")),
    }
    found = read_chatgpt([chat(nodes)])
    assert [(turn.question, turn.answer) for turn in found.conversations[0].turns] == [("Why?", "So."), ("", "A cat.")]
    assert found.left_out == "Left out: 1 × image, sound or file."


def test_a_system_prompt_that_is_left_out_is_told() -> None:
    said = {"versions": [{"role": "user", "content": "Why?"}], "currentlySelected": 0}
    assert "system prompt" in read_lm_studio({"messages": [said], "systemPrompt": "Be brief."}).left_out
    assert read_lm_studio({"messages": [said], "systemPrompt": ""}).left_out == ""
