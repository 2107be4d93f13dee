"""V8 held to its limits, with scripts that break them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.rendering.typesetting.errors import FormulaTooLarge, TypesetterUnavailable
from app.rendering.typesetting.formula import Wish
from app.rendering.typesetting.limits import Limits
from app.rendering.typesetting.script import Script

SOURCE = """
let count = 0;
globalThis.ergoTypeset = (wish) => {
  if (wish.tex === 'loop') while (true) {}
  if (wish.tex === 'eat') { const all = []; while (true) all.push(new Array(1e4).fill(all.length + 0.5)); }
  if (wish.tex === 'long') { let s = 'x'; while (true) s += s + s.length; }
  return JSON.stringify({svg: String(++count), mathml: null, error: null});
};
"""


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Callable[[str], Script]]:
    scripts: list[Script] = []

    def make(source: str) -> Script:
        path = tmp_path / "script.js"
        path.write_text(source)
        scripts.append(Script(path, Limits(seconds=0.5, memory_bytes=64 << 20, starting_s=2)))
        return scripts[-1]

    yield make
    for script in scripts:
        script.close()


@pytest.mark.parametrize("tex", ["loop", "eat", "long"])
def test_a_limit_holds_and_the_next_wish_finds_a_fresh_script(make: Callable[[str], Script], tex: str) -> None:
    script = make(SOURCE)
    counts = [script.run(Wish("x"), "svg", defines=False)["svg"] for _ in range(2)]
    begun = time.monotonic()
    with pytest.raises(FormulaTooLarge):
        script.run(Wish(tex), "svg", defines=False)
    assert time.monotonic() - begun < 30
    counts.append(script.run(Wish("x"), "svg", defines=False)["svg"])
    assert counts == ["1", "2", "1"]


@pytest.mark.parametrize("source", ["syntax error", "throw 1", "while (true) {}"])
def test_a_script_that_does_not_start_is_told(make: Callable[[str], Script], source: str) -> None:
    with pytest.raises(TypesetterUnavailable):
        make(source).open()


def test_v8_has_no_way_out(make: Callable[[str], Script]) -> None:
    names = "['require', 'process', 'fetch', 'XMLHttpRequest', 'WebSocket', 'Deno', 'importScripts', 'Worker']"
    source = f"globalThis.ergoTypeset = () => JSON.stringify({{svg: {names}.filter((name) => name in globalThis)}})"
    assert make(source).run(Wish("x"), "svg", defines=False)["svg"] == []
