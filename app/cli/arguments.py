"""What can be typed behind `ergo`: the parsers, and telling a command from a file. Runs nothing."""

from __future__ import annotations

import argparse
import difflib
import math
import os
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, get_args

from models.messages import RecipeName

_COMMANDS = {
    "adapters": "list, add or remove LoRA adapters",
    "ask": "ask one question and watch the model think and answer",
    "chats": "list, search, export or import conversations",
    "check": "check an answer against its question, or your work line by line",
    "evaluate": "let the model solve a file of problems and judge its answers",
    "models": "list, install, verify or remove models",
    "quantize": "turn a Hugging Face checkpoint into a quantized MLX folder",
}
_OPTIONS_WITH_VALUE = frozenset({"--data-dir"})
_EXPORTS = (".md", ".html", ".pdf", ".json")
_RECIPES = get_args(RecipeName)
_MAX_TOKENS = 1_000_000
_MISTYPED_OPTION = re.compile(r"--[a-z][a-z-]+(=|$)")


class _CommandParser(argparse.ArgumentParser):
    """Reads what stands behind a command.

    Attributes:
        reads_formulas: Whether -2x=6 is a word like any other, since no option is called so.
        complaint: Says what doesn't go together in what was given; nothing where all does.
    """

    reads_formulas = False
    complaint: Callable[[argparse.Namespace], str] = staticmethod(lambda _: "")

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        found, rest = super().parse_known_args(args, namespace)
        if complaint := self.complaint(found):
            self.error(complaint)
        return found, rest

    def _parse_optional(self, arg_string: str) -> Any:
        # argparse asks this of every word; None means that it is no option.
        known = arg_string.partition("=")[0] in self._option_string_actions
        if self.reads_formulas and not known and not _MISTYPED_OPTION.match(arg_string):
            return None
        return super()._parse_optional(arg_string)


def names_command(arguments: Sequence[str]) -> bool:
    """Whether the arguments call a command (or ask for help) rather than open the window on files."""
    skip = False
    for argument in arguments:
        if skip or argument.startswith("-"):
            if not skip and argument in {"-h", "--help"}:
                return True
            skip = not skip and argument in _OPTIONS_WITH_VALUE
            continue
        return argument in _COMMANDS
    return False


def build_window_parser() -> argparse.ArgumentParser:
    """Return the parser of `ergo [FILE…]`."""
    parser = argparse.ArgumentParser(prog="ergo", parents=[_global_options()], allow_abbrev=False)
    parser.set_defaults(command=None)
    parser.add_argument("files", nargs="*", type=_existing, metavar="FILE", help="a file or folder to open")
    _add_whole_program_options(parser)
    return parser


def build_command_parser() -> argparse.ArgumentParser:
    """Return the parser of `ergo COMMAND …`."""
    parser = _CommandParser(
        prog="ergo",
        usage="ergo [options] [FILE ...]\n       ergo [options] COMMAND ...",
        description="An offline maths tutor. Without a command its window opens, on the files given.",
        parents=[_global_options()],
        allow_abbrev=False,
    )
    _add_whole_program_options(parser)
    commands = parser.add_subparsers(prog="ergo", dest="command", metavar="COMMAND", title="commands")
    shared = _global_options(default=argparse.SUPPRESS)
    added = {
        name: commands.add_parser(name, help=text, description=text, parents=[shared], allow_abbrev=False)
        for name, text in _COMMANDS.items()
    }
    _add_adapters(added["adapters"], shared)
    _add_ask(added["ask"])
    _add_chats(added["chats"], shared)
    _add_check(added["check"])
    _add_evaluate(added["evaluate"])
    _add_models(added["models"], shared)
    _add_quantize(added["quantize"])
    return parser


def _actions(
    parser: argparse.ArgumentParser, texts: Mapping[str, str], shared: _CommandParser
) -> dict[str, argparse.ArgumentParser]:
    """Add a command's actions, one of which has to be named; returns the parser of each."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    return {
        name: actions.add_parser(name, help=text, description=text, parents=[shared], allow_abbrev=False)
        for name, text in texts.items()
    }


def _global_options(default: object = None) -> _CommandParser:
    parser = _CommandParser(add_help=False)
    parser.add_argument(
        "--data-dir", type=Path, default=default, metavar="DIR", help="where Ergo keeps its data (or ERGO_DATA_DIR)"
    )
    return parser


def _add_whole_program_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--version", action="store_true", help="show the version")
    parser.add_argument(
        "--self-test", action="store_true", help="check MLX, the practice model and the window; print one JSON object"
    )


def _add_adapters(parser: argparse.ArgumentParser, shared: _CommandParser) -> None:
    texts = {
        "list": "the adapters of the library: what they are, and which models they fit",
        "add": "take an adapter into the library: a folder, a .safetensors with its config beside it, or a zip",
        "remove": "take an adapter out of the library",
        "restore": "put back the adapter that was removed last",
    }
    added = _actions(parser, texts, shared)
    added["add"].add_argument(
        "path", metavar="PATH", help="where it lies; or the name of an example that ships with Ergo"
    )
    added["add"].add_argument("--name", metavar="NAME", help="what it is to be called; by default as its folder is")
    for action in ("remove", "restore"):
        added[action].add_argument("adapter", metavar="NAME")
    for each in added.values():
        _add_json(each)


def _add_ask(parser: _CommandParser) -> None:
    parser.reads_formulas = True
    parser.add_argument("question", metavar="QUESTION", type=_question, help="the question; - reads standard input")
    _add_model(parser)
    _add_sampling(parser, max_tokens="end after N new tokens, thoughts included")
    parser.add_argument("--adapter", metavar="NAME|PATH", help="with this LoRA adapter; see ergo adapters list")
    parser.add_argument(
        "--strength", type=_strength, metavar="X", help="how much of the adapter: 0 to 2, or 0%% to 200%%; 1 by default"
    )
    _add_json(parser)


def _add_chats(parser: argparse.ArgumentParser, shared: _CommandParser) -> None:
    texts = {
        "list": "every conversation, the last changed first",
        "search": "where a text is found, in questions, answers and thoughts",
        "export": "write conversations into a file",
        "import": "take in what Ergo has exported, ChatGPT's conversations.json or archive, or LM Studio's file",
    }
    added = _actions(parser, texts, shared)
    added["search"].add_argument("text", metavar="TEXT", type=_sought, help="what to look for")
    export = added["export"]
    export.add_argument("chats", metavar="ID", nargs="+", help="as listed, or its beginning; all exports every one")
    export.add_argument(
        "--to", type=_exported, required=True, metavar="FILE", help=f"its ending says what it will be: {_endings()}"
    )
    export.add_argument("--thoughts", action="store_true", help="the thoughts, too; JSON always has them")
    added["import"].add_argument("file", type=Path, metavar="FILE", help="the file")
    for action in added.values():
        _add_json(action)


def _add_check(parser: _CommandParser) -> None:
    parser.reads_formulas = True
    parser.complaint = _incomplete_check
    parser.add_argument("--problem", metavar="P", help="the question; - reads standard input")
    parser.add_argument("--answer", metavar="A", help=r"the answer, with or without \boxed; - reads standard input")
    parser.add_argument("--work", metavar="FILE", help="lines of somebody's work, each following from the one before")
    _add_json(parser)


def _incomplete_check(options: argparse.Namespace) -> str:
    is_answer = options.problem is not None and options.answer is not None
    is_part = options.problem is not None or options.answer is not None
    if options.work is None and not is_answer:
        return "give --problem and --answer, or --work"
    if options.work is not None and is_part:
        return "--work stands alone"
    return "one of them can read standard input" if options.problem == options.answer == "-" else ""


def _add_evaluate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE.jsonl", help='a line each: {"problem": …, "answer": …}')
    _add_model(parser)
    parser.add_argument("--limit", type=_bounded(int, 1, 10**9), metavar="N", help="only the first N problems")
    _add_sampling(parser, max_tokens="new tokens per problem")
    _add_json(parser)


def _add_models(parser: _CommandParser, shared: _CommandParser) -> None:
    texts = {
        "list": "every model that Ergo knows, and its state here",
        "install": "download a model and quantize it, or go on with that",
        "verify": "compare every byte of a model with what was installed",
        "remove": "remove a model from the disk",
    }
    for name, action in _actions(parser, texts, shared).items():
        if name != "list":
            action.add_argument("model", metavar="ID")
        if name == "install":
            action.add_argument("--recipe", choices=_RECIPES, help="quantize it so; by default as suits this computer")
            action.add_argument(
                "--from",
                dest="source",
                metavar="DIR|REPO@REV",
                help="take it from this folder, or this repository of the hub, under the id ID; it may be quantized "
                "by MLX already, as mlx-community/Phi-4-mini-reasoning-4bit is",
            )
            action.add_argument("--keep-source", action="store_true", help="keep the original weights beside the model")
        if name == "remove":
            action.add_argument(
                "--unfinished", action="store_true", help="only what an unfinished installation of it has left"
            )
        _add_json(action)


def _add_quantize(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", type=Path, metavar="SRC", help="a Hugging Face checkpoint folder")
    parser.add_argument("destination", type=Path, metavar="DST", help="the folder to make")
    parser.add_argument(
        "--recipe", choices=_RECIPES, default="compact", help="4-bit, or 6 or 8 bits where it matters most"
    )
    _add_json(parser)


def _add_sampling(parser: argparse.ArgumentParser, *, max_tokens: str) -> None:
    """Add the options that say how tokens are chosen; without them it is as the model's makers recommend."""
    parser.add_argument("--max-tokens", type=_bounded(int, 1, _MAX_TOKENS), metavar="N", help=max_tokens)
    parser.add_argument(
        "--thinking-budget",
        type=_bounded(int, 0, _MAX_TOKENS),
        metavar="N",
        help="end the thinking after N tokens; 0 lets the model answer at once",
    )
    parser.add_argument("--temperature", type=_bounded(float, 0, 10), metavar="T", help="0 is greedy")
    parser.add_argument("--top-p", type=_bounded(float, 0, 1, above=True), metavar="P", help="in (0, 1]; 1 keeps all")
    parser.add_argument(
        "--top-k", type=_bounded(int, 0, _MAX_TOKENS), metavar="K", help="draw from the K likeliest; 0 keeps all"
    )
    parser.add_argument(
        "--min-p",
        type=_bounded(float, 0, 1),
        metavar="P",
        help="leave out what is less likely than this share of the likeliest; 0 keeps all",
    )
    parser.add_argument("--seed", type=_bounded(int, 0, 2**32 - 1), metavar="S", help="same seed, same answer")


def _add_model(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", metavar="ID", help="see ergo models list")
    parser.add_argument("--force", action="store_true", help="load the model even if memory seems too short for it")


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def _existing(text: str) -> Path:
    """Read the name of a file; what isn't there may have been meant as a command."""
    path = Path(text)
    if os.path.exists(path):  # noqa: PTH110 - unlike Path.exists, False for a name that no file can have
        return path.absolute()
    near = difflib.get_close_matches(text[:20], _COMMANDS, n=1)
    meant = f"; did you mean the command {near[0]}?" if near else ""
    raise argparse.ArgumentTypeError(f"no such file or command: {text[:200]!r}{meant}")


def _strength(text: str) -> float:
    is_share = text.endswith("%")
    read = _bounded(float, 0, 200 if is_share else 2)
    return read(text.removesuffix("%")) / (100 if is_share else 1)


def _question(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("the question is empty")
    return text


def _sought(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("there is nothing to look for")
    return text


def _exported(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in _EXPORTS:
        raise argparse.ArgumentTypeError(f"{text!r} doesn't end in {_endings()}")
    return path


def _endings() -> str:
    return f"{', '.join(_EXPORTS[:-1])} or {_EXPORTS[-1]}"


def _bounded(kind: Callable[[str], float], low: float, high: float, *, above: bool = False) -> Callable[[str], float]:
    """Return a reader of numbers from `low` (excluded if `above`) to `high`."""

    def read(text: str) -> float:
        try:
            value = kind(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text!r} is not a number of this kind") from None
        if not math.isfinite(value) or not low <= value <= high or (above and value == low):
            raise argparse.ArgumentTypeError(
                f"{text} is not {'above' if above else 'at least'} {low} and at most {high}"
            )
        return value

    return read
