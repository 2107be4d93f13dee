"""From the process's arguments to one command, and from what it raises to an exit code.

Exit codes: 0 done; 1 an error that a person can read, on standard error; 2 the call itself was
wrong; 130 interrupted with Ctrl-C; 141 nobody reads the output any more.
"""

# Each command imports what it needs, so that the window starts without the others' imports.
# ruff: noqa: PLC0415

from __future__ import annotations

import argparse
import logging
import os
import sys
from pathlib import Path

from app.cli.arguments import build_command_parser, build_window_parser, names_command
from app.cli.output import print_error, print_line
from app.data_dir import locate_data_dir, prepare_data_dir
from app.logs import log_uncaught_exceptions, start_logging
from app.version import ergo_version
from models.errors import Cancelled, UserFacingError, describe

_log = logging.getLogger(__name__)

DONE, FAILED, INTERRUPTED, NOBODY_READS = 0, 1, 130, 141


def run(arguments: list[str]) -> int:
    """Carry out one call of `ergo` and return its exit code."""
    parser = build_command_parser() if names_command(arguments) else build_window_parser()
    try:
        return _guarded(parser.parse_args(arguments))
    except BrokenPipeError:
        _silence_stdout()
        return NOBODY_READS


def _guarded(options: argparse.Namespace) -> int:
    as_json = getattr(options, "json", False)
    try:
        return _carry_out(options)
    except (Cancelled, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 - a defect is shown like any error, and logged
        if not isinstance(error, UserFacingError):
            _log.exception("A command failed")
        print_error(describe(error), as_json=as_json)
        return FAILED


def _carry_out(options: argparse.Namespace) -> int:
    if options.version:
        print_line(f"ergo {ergo_version()}")
        return DONE
    if options.self_test:
        from app.cli.self_test import run_self_test

        return run_self_test()
    data_dir = prepare_data_dir(locate_data_dir(options.data_dir))
    start_logging(data_dir)
    log_uncaught_exceptions()
    if options.command is None:
        from app.window_process import run_window

        return run_window(data_dir, getattr(options, "files", []))
    return _run_command(options, data_dir)


def _run_command(options: argparse.Namespace, data_dir: Path) -> int:
    match options.command:
        case "adapters":
            from app.cli.adapters import run_adapters

            return run_adapters(options, data_dir)
        case "ask":
            from app.cli.ask import run_ask

            return run_ask(options, data_dir)
        case "chats":
            from app.cli.chats import run_chats

            return run_chats(options, data_dir)
        case "evaluate":
            from app.cli.evaluate import run_evaluate

            return run_evaluate(options, data_dir)
        case "models":
            from app.cli.models import run_models

            return run_models(options, data_dir)
        case _:
            return _run_without_data(options)


def _run_without_data(options: argparse.Namespace) -> int:
    if options.command == "check":
        from app.cli.check import run_check

        return run_check(options)
    from app.cli.quantize import run_quantize

    return run_quantize(options)


def _silence_stdout() -> None:
    """Let the interpreter's last flush go nowhere instead of into the closed pipe."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
