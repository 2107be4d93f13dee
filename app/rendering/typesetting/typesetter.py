"""The typesetter: formulas in, pictures out, on one thread of its own that only begins when it is needed.

It looks in memory, then on the disk, then asks MathJax. Knows no Qt: a future's callback runs on the typesetter's
thread (or on the caller's, when the picture is at hand), and whoever paints must carry it over.
"""

from __future__ import annotations

import atexit
import re
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.rendering.typesetting import complaints
from app.rendering.typesetting.definitions import may_define
from app.rendering.typesetting.disk_cache import DiskCache
from app.rendering.typesetting.errors import FormulaTooLarge, TypesettingError, WrongFormula
from app.rendering.typesetting.flattening import flatten
from app.rendering.typesetting.formula import Typeset, Wish
from app.rendering.typesetting.limits import Limits
from app.rendering.typesetting.line import Line
from app.rendering.typesetting.memory_cache import MemoryCache, Outcome
from models.wording import translate
from resources import ROOT

if TYPE_CHECKING:
    from app.rendering.typesetting.script import Script

BUNDLE = ROOT / "mathjax" / "typeset.js"
THREAD_NAME = "typesetter"
LONGEST_FORMULA = 20_000
MEMORY_BYTES = 24 * 1024 * 1024
DISK_BYTES = 48 * 1024 * 1024

_EDITION = "3"
_WAIT_FOR_END_S = 10.0
_IDLE_S = 0.1
_KEPT_AT_ONCE = 10
_MOST_UNKEPT = 500
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_STUMBLES = {"", "Error", "ReferenceError", "TypeError"}
_WITHOUT_END = {"MaxMacroSub1", "MaxMacroSub2", "MaxBufferSize"}


class Typesetter:
    """Formulas to pictures.

    Args:
        cache_folder: Where pictures are kept from one start to the next; None keeps none.
        bundle: The script with MathJax.
        limits: What one formula may take.
    """

    def __init__(
        self, cache_folder: Path | None = None, *, bundle: Path = BUNDLE, limits: Limits | None = None
    ) -> None:
        self._memory = MemoryCache(MEMORY_BYTES)
        self._disk = None if cache_folder is None else DiskCache(cache_folder, DISK_BYTES)
        self._limits = limits or Limits()
        self._bundle = bundle
        self._script: Script | None = None
        self._edition = ""
        self._line = Line()
        self._unkept: deque[tuple[str, Typeset]] = deque(maxlen=_MOST_UNKEPT)
        self._thread: threading.Thread | None = None
        self._starting = threading.Lock()

    def start(self) -> None:
        """Warm up in the background, so that the first formula needn't wait for V8."""
        self._line.join(lambda: self._opened().open(), urgency=0)
        self._begin()

    def close(self) -> None:
        """Stop at once and end the thread; formulas that wait are cancelled. To be called before the process ends."""
        self._line.close()
        if self._script is not None:
            self._script.interrupt()
        with self._starting:
            thread, self._thread = self._thread, None
        if thread is not None:
            thread.join(_WAIT_FOR_END_S)
            atexit.unregister(self.close)

    def known(self, tex: str, *, display: bool = True, definitions: tuple[str, ...] = ()) -> Outcome | None:
        """Return the picture, or why there is none, if that is in memory; never waits."""
        return self._memory.get(Wish(tex, display, definitions))

    def ask(
        self, tex: str, *, display: bool = True, definitions: tuple[str, ...] = (), urgency: int = 0
    ) -> Future[Typeset]:
        """Return the picture to come.

        Args:
            tex: The source between the delimiters.
            display: Whether it stands on a line of its own.
            definitions: `Definitions.sources` of what comes before it in the same message.
            urgency: Higher ones are typeset before lower ones. To change it, cancel and ask again.

        Returns:
            A future: a `Typeset`, a `TypesettingError`, or cancelled when the typesetter is closed.
        """
        wish = Wish(tex, display, definitions)
        outcome = self._memory.get(wish)
        if outcome is not None:
            return _settled(outcome)
        future: Future[Typeset] = self._line.join(lambda: self._made(wish), urgency)
        self._begin()
        return future

    def typeset(self, tex: str, *, display: bool = True, definitions: tuple[str, ...] = ()) -> Typeset:
        """Return the picture, waiting for it. Never from the thread that paints.

        Raises:
            TypesettingError: The formula stays as its source.
        """
        return self.ask(tex, display=display, definitions=definitions).result()

    def mathml(self, tex: str, *, display: bool = True, definitions: tuple[str, ...] = ()) -> Future[str]:
        """Return the formula as MathML, to come; it is not kept."""
        wish = Wish(tex, display, definitions)
        future: Future[str] = self._line.join(lambda: self._answer(wish, "mathml"), urgency=1)
        self._begin()
        return future

    def forget(self) -> None:
        """Delete the kept pictures, in memory and (soon) on the disk."""
        self._memory.clear()
        if self._disk is not None:
            self._line.join(self._clear, urgency=1)
            self._begin()

    # --- on its own thread ---

    def _begin(self) -> None:
        with self._starting:
            if self._thread is None and not self._line.closed:
                self._thread = threading.Thread(target=self._work, name=THREAD_NAME, daemon=True)
                self._thread.start()
                atexit.register(self.close)

    def _work(self) -> None:
        try:
            while not self._line.closed:
                errand = self._line.next(_IDLE_S if self._unkept else None)
                if errand is None:
                    self._keep_some(_KEPT_AT_ONCE)
                else:
                    _do(*errand)
                    del errand
            self._keep_some(len(self._unkept))
        finally:
            if self._script is not None:
                self._script.close()

    def _opened(self) -> Script:
        if self._script is None:
            # Here, because asyncio would hold up the window's start.
            from app.rendering.typesetting.script import Script  # noqa: PLC0415

            self._script = Script(self._bundle, self._limits)
        return self._script

    def _made(self, wish: Wish) -> Typeset:
        outcome = self._memory.get(wish)
        if outcome is None:
            outcome = self._outcome(wish)
            self._memory.put(wish, outcome)
        if isinstance(outcome, TypesettingError):
            raise outcome.with_traceback(None)
        return outcome

    def _outcome(self, wish: Wish) -> Outcome:
        digest = wish.digest(self._made_with()) if self._disk else ""
        kept = self._disk.get(digest) if self._disk else None
        if kept is not None:
            return kept
        try:
            typeset = flatten(self._answer(wish, "svg"))
        except (FormulaTooLarge, WrongFormula) as error:
            return error
        if self._disk:
            self._unkept.append((digest, typeset))
        return typeset

    def _clear(self) -> None:
        self._unkept.clear()
        if self._disk:
            self._disk.clear()

    def _keep_some(self, count: int) -> None:
        """Write to the disk, when no formula waits."""
        for _ in range(min(count, len(self._unkept))):
            digest, typeset = self._unkept.popleft()
            if self._disk:
                self._disk.put(digest, typeset)

    def _answer(self, wish: Wish, form: str) -> str:
        if len(wish.tex) > LONGEST_FORMULA:
            raise FormulaTooLarge(translate("Errors", "It is too long to be typeset."))
        if _UNPRINTABLE.search(wish.tex):
            raise WrongFormula(translate("Errors", "It has a character that nobody can see."))
        defines = may_define(wish.tex, wish.definitions)
        answer = self._opened().run(wish, form, defines=defines)
        if answer["error"] is not None:
            raise _refusal(**answer["error"])
        return str(answer[form])

    def _made_with(self) -> str:
        if not self._edition:
            status = self._bundle.stat()
            self._edition = f"{_EDITION} {status.st_size} {status.st_mtime_ns}"
        return self._edition


def _do(work: Callable[[], Any], future: Future[Any]) -> None:
    try:
        result = work()
    except Exception as error:  # noqa: BLE001 - it belongs to whoever asked
        future.set_exception(error)
    else:
        future.set_result(result)


def _refusal(id: str, message: str) -> TypesettingError:  # noqa: A002 - MathJax's word
    if id == "RangeError":
        return FormulaTooLarge(translate("Errors", "It is nested too deeply."))
    if id in _WITHOUT_END:
        return FormulaTooLarge(translate("Errors", "Its macros expand without end."))
    if id in _STUMBLES:
        return WrongFormula(translate("Errors", "MathJax can't make sense of it."))
    return WrongFormula(complaints.in_words(message))


def _settled(outcome: Outcome) -> Future[Typeset]:
    future: Future[Typeset] = Future()
    if isinstance(outcome, TypesettingError):
        future.set_exception(outcome)
    else:
        future.set_result(outcome)
    return future
