"""How a process ends that has used MLX: always with exit code 0, never with an abort.

Every case runs in a child process, for what matters is the end of the interpreter.
"""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

PRELUDE = """
import queue, sys, threading, time
from pathlib import Path
sys.path[:0] = [{root!r}]
from models import catalog
from models.engine import Engine
from models.messages import *
catalog.practice_source = lambda: Path({folder!r})
events = queue.SimpleQueue()
engine = Engine(Path({data!r}), events.put)
engine.start()

def until(kind):
    while not isinstance(event := events.get(timeout=60), kind):
        pass
    return event

def start_talking():
    engine.submit(LoadModel(1, "practice"))
    until(ModelLoaded)
    engine.submit(Generate(2, (Message("user", "hi"),), Sampling(max_tokens=1700)))
    until(TextDelta)
"""

CASES = {
    "a cancelled generation, then stop": """
        start_talking()
        engine.cancel(2)
        assert until(GenerationFinished).stats.finish_reason == "cancelled"
        assert engine.stop()
    """,
    "stop while generating": """
        start_talking()
        assert engine.stop()
        assert until(GenerationFinished).stats.finish_reason == "cancelled"
    """,
    "the end of the program while generating, nobody calls stop": """
        start_talking()
    """,
    "an exception that nobody catches on the main thread": """
        start_talking()
        sys.excepthook = lambda *_: None
        sys.exit(0)
    """,
    "stop before the import of MLX has finished": """
        engine.submit(LoadModel(1, "practice"))
        assert engine.stop()
        assert isinstance(events.get(timeout=60), RequestCancelled)
        assert threading.active_count() == 1
    """,
    "stop while installing": """
        engine.submit(InstallModel(1, "mine", "compact", {folder!r}))
        until(Progress)
        assert engine.stop()
        assert until((RequestCancelled, ModelInstalled))
        assert threading.active_count() == 1
    """,
    "the end of the program while installing, nobody calls stop": """
        engine.submit(InstallModel(1, "mine", "compact", {folder!r}))
        until(Progress)
    """,
    "stop twice": """
        start_talking()
        assert engine.stop() and engine.stop()
    """,
}


@pytest.mark.parametrize("case", CASES)
def test_the_process_ends_with_exit_code_0(case: str, tmp_path: Path, tiny_folder: Path) -> None:
    program = PRELUDE + textwrap.dedent(CASES[case])
    run = subprocess.run(
        [sys.executable, "-c", program.format(root=str(ROOT), folder=str(tiny_folder), data=str(tmp_path / "data"))],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")


def test_importing_models_and_the_engine_imports_no_mlx() -> None:
    """Starting the window imports no MLX: its thread does, a second or three later."""
    program = f"""
import sys
sys.path[:0] = [{str(ROOT)!r}]
import models, models.engine, models.library, models.catalog, models.thinking
from models.library import list_models
heavy = [m for m in sys.modules if m.split(".")[0] in ("mlx", "mlx_lm", "transformers", "huggingface_hub", "numpy")]
assert not heavy, heavy
assert sorted(models.__all__) == ["apply_adapter", "generate_tokens", "load_model", "quantize_checkpoint"]
models.load_model
assert "mlx.core" in sys.modules
import os
assert os.environ["HF_HUB_OFFLINE"] == "1"
"""
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert (run.returncode, run.stderr) == (0, "")
