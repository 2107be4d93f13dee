"""No sentence of an error is said past the translator: looked up in the source, for every error of the tree."""

from __future__ import annotations

import ast

import pytest

from tests.unit.words_in_source import module_of, modules, past_the_translator, said_at_import, saying, untranslated

FOR_DEVELOPERS = {
    "request {} is under way",
    "{} goes on beside this thread",
    "a turn belongs to no conversation",
    "a turn can't move",
    "a turn follows none of its conversation",
    "another connection has taken over",
    "cut off",
    "it doesn't start",
    "it talks nonsense",
    "no picture of the typesetter's",
    "no such type",
    "the try has not begun",
    "this adapter has been removed",
    "this architecture has no LongRoPE",
    "too long",
}
"""Defects, and what another line of code catches: nobody is shown these."""


def test_every_word_of_an_error_has_been_given_to_the_translator() -> None:
    found = modules()
    said = saying(found)
    assert len(said.classes) > 25
    assert len(said.functions) > 40
    assert past_the_translator(found, said) == []


def test_no_reason_that_is_put_into_an_error_is_english_either() -> None:
    """Most reasons come as a ValueError, whose text is put into the sentence that a person reads."""
    faults = []
    for module in modules():
        if not module.name.startswith(("models.", "app.conversations.")):
            continue
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
                kind = ast.unparse(node.exc.func)
                if kind in ("ValueError", "TypeError", "OSError"):
                    given = (each for words in node.exc.args for each in untranslated(module, words, {}))
                    faults += [f"{module.name}:{node.lineno}: {each}" for each in given if each not in FOR_DEVELOPERS]
    assert faults == []


def test_nothing_is_translated_before_the_language_is_known() -> None:
    early = [f"{module.name}:{call.lineno}" for module in modules() for call in said_at_import(module.tree)]
    assert early == []


@pytest.mark.parametrize(
    "source",
    [
        'TITLE = translate("Errors", "No")',
        'def say(title=translate("Errors", "No")): ...',
        'class A:\n    x = [QCoreApplication.translate("Errors", "No")]',
    ],
)
def test_what_is_translated_too_early_is_found(source: str) -> None:
    assert len(list(said_at_import(ast.parse(source)))) == 1
    assert not list(said_at_import(ast.parse('def say(): return translate("Errors", "No")')))


@pytest.mark.parametrize(
    ("line", "is_found"),
    [
        ('raise InvalidInput(translate("Errors", "It is wrong"), "")', False),
        ('raise InvalidInput(translate("Errors", "{name} is wrong").format(name="a.txt"), "")', False),
        ('raise InvalidInput(translate("Errors", TITLE), "")', False),
        ('raise refused(translate("Errors", "It is wrong"))', False),
        ('raise InvalidInput("It is wrong", "")', True),
        ('raise InvalidInput(f"{name} is wrong", "")', True),
        ('raise InvalidInput(translate("Errors", "{why}").format(why="it is wrong"), "")', True),
        ('raise InvalidInput(TITLE, "")', True),
        ('raise InvalidInput(PLAIN, "")', True),
        ('raise refused("it is wrong")', True),
        ('raise refused(detail="it is wrong")', True),
        ('raise further("it is wrong" if name else "")', True),
        ('words = "It is wrong"; raise InvalidInput(words, "")', True),
    ],
)
def test_what_is_said_past_the_translator_is_found(line: str, is_found: bool) -> None:
    source = f"""
from models.errors import InvalidInput, UserFacingError
from models.wording import marked, translate
TITLE = marked("Errors", "It is wrong")
PLAIN = "It is wrong"
def refused(detail):
    return InvalidInput(translate("Errors", "No"), translate("Errors", "{{detail}}.").format(detail=detail))
def further(detail):
    return refused(detail)
def fail(name):
    {line}
"""
    tree = module_of("models.errors", "class UserFacingError: ...\nclass InvalidInput(UserFacingError): ...")
    found = [tree, module_of("models.made_up", source)]
    assert bool(past_the_translator(found, saying(found))) == is_found
