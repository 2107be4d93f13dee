"""An engine whose MLX thread is in the middle of an answer for as long as a test wants."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from models.messages import ContextPlanned
from models.reply import Reply
from tests.integration.engine_probe import WAIT_S, EngineProbe


@contextmanager
def answering(probe: EngineProbe) -> Iterator[int]:
    """Ask the loaded model a question; its answer begins when the block ends. Yields the id of the request."""
    begun, may_go_on = threading.Event(), threading.Event()
    run = Reply.run

    def run_slowly(*arguments: Any) -> Any:
        begun.set()
        assert may_go_on.wait(WAIT_S)
        return run(*arguments)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Reply, "run", run_slowly)
        request = probe.ask("Talk")
        assert begun.wait(WAIT_S)
        # What is told before the reply is no matter of what goes on beside it.
        probe.until(lambda event: isinstance(event, ContextPlanned))
        try:
            yield request
        finally:
            may_go_on.set()
