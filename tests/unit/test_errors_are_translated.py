"""No sentence of an error is said past the translator: looked up in the source, for every error of the tree.

What is looked at: whatever is given to an error's constructor, or to a function that gives it on to one. There a text
must come from `translate` (or `self.tr`), at the time it is said. The command line speaks English, and isn't looked at.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SILENT = ("app/cli", "app/screenshots", "models/tools")  # English, made up, and what the model itself is told
TRANSLATING = {"translate", "tr"}
ROOT_CLASS = ("models.errors", "UserFacingError")
ALSO_SHOWN = {("models.downloading.retrying", "TryAgain"), ("app.conversations.opening", "Remark")}
SENTENCE = re.compile(r"(?=.*[A-Za-z]).* |[A-Za-z]\.$", re.DOTALL)
COMMAND = "ergo "
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

Name = tuple[str, str]
"""A module, and what is defined in it."""
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass
class Scope:
    """A function, and what it calls of ours."""

    name: Name
    parameters: list[str]
    calls: list[tuple[ast.Call, Name]]
    local: dict[str, list[ast.expr]]


@dataclass
class Module:
    """A file, and what the names in it stand for."""

    name: str
    tree: ast.Module
    names: dict[str, Name] = field(default_factory=dict)
    modules: dict[str, str] = field(default_factory=dict)
    constants: dict[str, ast.expr] = field(default_factory=dict)

    def meant(self, called: ast.expr) -> Name | None:
        """What is called, if it is a function or a class of ours."""
        match called:
            case ast.Name(id=name):
                return self.names.get(name)
            case ast.Attribute(value=ast.Name(id=module), attr=name) if module in self.modules:
                return self.modules[module], name
        return None

    @cached_property
    def scopes(self) -> list[Scope]:
        """The functions in it."""
        return [self._scope(node) for node in ast.walk(self.tree) if isinstance(node, Function)]

    def _scope(self, function: Function) -> Scope:
        met = ((call, self.meant(call.func)) for call in ast.walk(function) if isinstance(call, ast.Call))
        calls = [(call, meant) for call, meant in met if meant is not None]
        parameters = [each.arg for each in (*function.args.args, *function.args.kwonlyargs)]
        return Scope((self.name, function.name), parameters, calls, assigned_in(function) if calls else {})


def module_of(name: str, source: str) -> Module:
    module = Module(name, ast.parse(source))
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                module.names[alias.asname or alias.name] = node.module, alias.name
                module.modules[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    for statement in module.tree.body:
        if isinstance(statement, Function | ast.ClassDef):
            module.names[statement.name] = name, statement.name
        elif isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            module.constants[statement.targets[0].id] = statement.value
    return module


@cache
def modules() -> list[Module]:
    paths = (path for room in ("app", "models") for path in sorted((ROOT / room).rglob("*.py")))
    return [
        module_of(".".join(path.relative_to(ROOT).with_suffix("").parts), path.read_text(encoding="utf-8"))
        for path in paths
        if not str(path.relative_to(ROOT)).startswith(SILENT)
    ]


def errors(found: list[Module]) -> set[Name]:
    """Every class of the tree, and what else is shown."""
    tree = {ROOT_CLASS, *ALSO_SHOWN}
    classes = [(module, node) for module in found for node in module.tree.body if isinstance(node, ast.ClassDef)]
    while (
        more := {
            (module.name, node.name) for module, node in classes if tree & {module.meant(base) for base in node.bases}
        }
        - tree
    ):
        tree |= more
    return tree


def names_in(words: ast.expr) -> Iterator[str]:
    """The names that words are made of, but for those that are translated here."""
    if isinstance(words, ast.Name):
        yield words.id
    elif not is_translation(words):
        for child in ast.iter_child_nodes(words):
            inner = child.value if isinstance(child, ast.keyword | ast.FormattedValue) else child
            if isinstance(inner, ast.expr):
                yield from names_in(inner)


def is_translation(words: ast.expr) -> bool:
    return isinstance(words, ast.Call) and ast.unparse(words.func).rpartition(".")[2] in TRANSLATING


@dataclass
class Saying:
    """What becomes an error's words: of a class every argument, of a function those that it gives on."""

    classes: set[Name]
    functions: dict[Name, set[str]] = field(default_factory=dict)
    parameters: dict[Name, list[str]] = field(default_factory=dict)

    def said(self, call: ast.Call, meant: Name) -> Iterator[ast.expr]:
        """The arguments of a call that become words."""
        if meant in self.classes:
            yield from (*call.args, *(keyword.value for keyword in call.keywords))
        elif meant in self.functions:
            named = dict(zip(self.parameters[meant], call.args, strict=False))
            named |= {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
            yield from (given for name, given in named.items() if name in self.functions[meant])

    def learn(self, scope: Scope) -> bool:
        """Note which parameters of a function become words; returns whether that is news."""
        given = {
            name
            for call, meant in scope.calls
            for words in self.said(call, meant)
            for name in names_in(words)
            if name in scope.parameters
        }
        news = given - self.functions.get(scope.name, set())
        if news:
            self.functions.setdefault(scope.name, set()).update(news)
            self.parameters[scope.name] = scope.parameters
        return bool(news)


def saying(found: list[Module]) -> Saying:
    said = Saying(errors(found))
    every = [scope for module in found for scope in module.scopes if scope.calls]
    while sum(said.learn(scope) for scope in every):
        pass
    return said


def untranslated(module: Module, words: ast.expr, local: dict[str, list[ast.expr]]) -> Iterator[str]:
    """The sentences in an argument that no translator has seen."""
    match words:
        case ast.Constant(value=str(text)) if SENTENCE.search(text) and not text.startswith(COMMAND):
            yield text
        case ast.JoinedStr(values=parts):
            text = "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in parts)
            if SENTENCE.search(text.replace("{}", "")) and not text.startswith(COMMAND):
                yield text
        case _ if is_translation(words):
            return
        case ast.Name(id=name) if name in local:
            yield from (each for value in local[name] for each in untranslated(module, value, {}))
        case ast.Name(id=name) if name in module.constants:
            value = module.constants[name]
            is_marked = isinstance(value, ast.Call) and ast.unparse(value.func) == "marked"
            yield from [name] if is_marked else untranslated(module, value, {})
        case ast.Lambda() | ast.Compare() | ast.Subscript():
            return
        case _:
            for child in ast.iter_child_nodes(words):
                inner = child.value if isinstance(child, ast.keyword) else child
                if isinstance(inner, ast.expr):
                    yield from untranslated(module, inner, local)


def assigned_in(scope: ast.AST) -> dict[str, list[ast.expr]]:
    found: dict[str, list[ast.expr]] = {}
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                pairs = [(target, node.value)]
                if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                    pairs = list(zip(target.elts, node.value.elts, strict=False))
                for name, value in pairs:
                    if isinstance(name, ast.Name):
                        found.setdefault(name.id, []).append(value)
    return found


def past_the_translator(found: list[Module], said: Saying) -> list[str]:
    return sorted(
        {
            f"{module.name}:{call.lineno}: {each}"
            for module in found
            for scope in module.scopes
            for call, meant in scope.calls
            for words in said.said(call, meant)
            for each in untranslated(module, words, scope.local)
        }
    )


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
