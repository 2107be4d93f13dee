"""MathJax in V8, on one thread: a wish in, MathJax's own answer out, never for longer or larger than the limits.

Must be used, opening and closing included, by one thread only; `interrupt` alone may come from another. Knows no cache,
no queue, and nothing of what the answer means. It must be closed before the interpreter ends: V8's own threads
are waited for then, and they would be gone (mini-racer 0.14 hangs in 29 of 30 such exits).
"""

from __future__ import annotations

import asyncio
import json
from contextlib import ExitStack, suppress
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from app.rendering.typesetting.errors import FormulaTooLarge, TypesetterUnavailable
from app.rendering.typesetting.formula import Wish
from app.rendering.typesetting.limits import Limits
from models.wording import translate

if TYPE_CHECKING:
    from pathlib import Path

    from py_mini_racer import MiniRacer

_FUNCTION = "ergoTypeset"
_V8_FLAGS = ("--single-threaded", "--max-semi-space-size=2", "--optimize-for-size", "--no-memory-protection-keys")
"""A third less memory, and no formula is slower [measured]. They hold for the process.

Protection keys belong to the thread that has started V8: on processors with them, V8 would crash on any other.
"""


class Script:
    """The bundle, loaded when it is first needed, and again after it has been stopped by force."""

    def __init__(self, path: Path, limits: Limits) -> None:
        self._path = path
        self._limits = limits
        self._loop = asyncio.new_event_loop()
        self._context = ExitStack()
        self._racer: MiniRacer | None = None
        self._task: asyncio.Task[Any] | None = None

    def open(self) -> None:
        """Load the bundle, if it isn't yet.

        Raises:
            TypesetterUnavailable: V8 or the bundle can't be loaded.
        """
        if self._racer is None:
            try:
                self._loop.run_until_complete(self._load())
            except Exception as error:
                self.drop()
                raise TypesetterUnavailable(
                    translate("Errors", "The typesetter can't be started: {reason}.").format(
                        reason=type(error).__name__
                    )
                ) from error

    def run(self, wish: Wish, form: str, *, defines: bool) -> dict[str, Any]:
        """Return MathJax's answer.

        Raises:
            FormulaTooLarge: It took too long or too much memory; the next wish finds a fresh script.
            TypesetterUnavailable: V8 or the bundle can't be loaded.
        """
        from py_mini_racer import JSEvalException  # noqa: PLC0415 - loads V8

        self.open()
        call = f"{_FUNCTION}({json.dumps({**asdict(wish), 'form': form, 'defines': defines})})"
        try:
            answer = self._loop.run_until_complete(self._evaluated(call))
        except TimeoutError as error:
            self.drop()
            raise FormulaTooLarge(translate("Errors", "It would take too long.")) from error
        except asyncio.CancelledError as error:
            self.drop()
            raise TypesetterUnavailable(translate("Errors", "The typesetter has been closed.")) from error
        except JSEvalException as error:
            self.drop()
            raise FormulaTooLarge(translate("Errors", "It would take too much memory.")) from error
        result: dict[str, Any] = json.loads(answer)
        return result

    def interrupt(self) -> None:
        """Stop the formula that is being typeset; for any thread."""
        with suppress(RuntimeError):  # the loop is closed: there is nothing to stop
            self._loop.call_soon_threadsafe(self._cancel)

    def drop(self) -> None:
        """Give V8's memory back; the next wish loads the bundle again."""
        self._racer = None
        self._context.close()

    def close(self) -> None:
        """End V8's threads. The script can't be used any more."""
        self.drop()
        self._loop.close()

    async def _load(self) -> None:
        from py_mini_racer import init_mini_racer, mini_racer  # noqa: PLC0415 - loads V8

        init_mini_racer(flags=_V8_FLAGS, ignore_duplicate_init=True)
        racer = self._context.enter_context(mini_racer(asyncio.get_running_loop()))
        racer.set_hard_memory_limit(self._limits.memory_bytes)
        source = self._path.read_text(encoding="utf-8")
        await asyncio.wait_for(racer.eval_cancelable(source), self._limits.starting_s)
        self._racer = racer

    async def _evaluated(self, call: str) -> str:
        assert self._racer is not None  # noqa: S101 - `open` came before
        self._task = asyncio.current_task()
        try:
            return str(await asyncio.wait_for(self._racer.eval_cancelable(call), self._limits.seconds))
        finally:
            self._task = None

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
