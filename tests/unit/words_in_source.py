"""Finds in the source what becomes an error's words: given to its constructor, or to what gives it on to one.

There a text must come from `translate` (or `self.tr`). The command line speaks English, and isn't looked at.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).parents[2]
SILENT = ("app/cli", "app/screenshots", "models/tools")  # English, made up, and what the model itself is told
TRANSLATING = {"translate", "tr"}
ROOT_CLASS = ("models.errors", "UserFacingError")
ALSO_SHOWN = {("models.downloading.retrying", "TryAgain"), ("app.conversations.opening", "Remark")}
SENTENCE = re.compile(r"(?=.*[A-Za-z]).* |[A-Za-z]\.$", re.DOTALL)
COMMAND = "ergo "
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


def said_at_import(tree: ast.AST) -> Iterator[ast.Call]:
    """The translations that are made when a file is read, defaults of parameters included."""
    for child in ast.iter_child_nodes(tree):
        if isinstance(child, Function):
            for early in (*child.args.defaults, *filter(None, child.args.kw_defaults), *child.decorator_list):
                yield from said_at_import(ast.Expr(early))
        elif not isinstance(child, ast.Lambda):
            if isinstance(child, ast.Call) and ast.unparse(child.func).rpartition(".")[2] == "translate":
                yield child
            yield from said_at_import(child)


def texts_said(module: Module, context: str) -> Iterator[str]:
    """The texts of a context that are translated or marked there."""
    for node in ast.walk(module.tree):
        match node:
            case ast.Call(
                func=ast.Name(id="translate" | "marked"),
                args=[ast.Constant(value=said_in), ast.Constant(value=str(text))],
            ) if said_in == context:
                yield text
