"""Reading, setting and painting a hostile message reaches no file and no network: the interpreter itself is asked."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QUrl
from PySide6.QtGui import QColor, QImage, QPainter, QTextDocument

from app.rendering.markdown import parse
from app.rendering.painting.look import Look
from app.rendering.painting.page import Page
from app.rendering.painting.pictures import Pictures
from app.rendering.painting.words import Words
from app.rendering.prepared import Preparer
from app.rendering.typesetting.typesetter import BUNDLE, Typesetter
from tests.unit.app.rendering.hostile import messages

WATCHED = ("open", "os.", "shutil.", "socket.", "subprocess.", "urllib.", "ftplib.", "http.", "webbrowser.", "import")
LOOK = Look(
    px=16,
    tex_px=17.0,
    descent_px=4.0,
    ratio=1.5,
    ink="#202020",
    secondary="#606060",
    hairline="#d0d0d0",
    tint="#f4f4f4",
    accent="#0060c0",
    dark=False,
)
LONGEST = 20_000
EVERYTHING = r"""
# Words $x^2$

> - **a** *b* ~~c~~ `d` [e](https://a.example) ![f](https://a.example/f.png)

| $|x|$ | 日本 |
|---|---|
| 1 | $\text{é ß 日本}$ |

```python
print(1)
```

$$\begin{pmatrix} 1 & 2 \end{pmatrix} \tag{1}$$

---
"""


class Watch:
    """What has been reached for while somebody looked. A hook can't be taken away again, so there is only one."""

    def __init__(self) -> None:
        self.looking = False
        self.seen: list[str] = []
        sys.addaudithook(self._happened)

    @contextmanager
    def on(self) -> Iterator[list[str]]:
        self.seen = []
        self.looking = True
        try:
            yield self.seen
        finally:
            self.looking = False

    def _happened(self, event: str, arguments: tuple[object, ...]) -> None:
        if self.looking and event.startswith(WATCHED) and not (event == "open" and arguments[0] == str(BUNDLE)):
            self.seen.append(f"{event} {arguments[:1]}")


class Document(QTextDocument):
    """Remembers what it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def loadResource(self, _kind: int, name: QUrl | str) -> bytes:  # noqa: N802 - Qt's name
        self.asked.append(str(name))
        return b""


@pytest.fixture(scope="module")
def watch() -> Watch:
    return Watch()


def painted(text: str, typesetter: Typesetter) -> list[str]:
    """Paint a message and return what its document asked for."""
    document = Document()
    page = Page(document, LOOK, Pictures(), Words())
    document.setTextWidth(640)
    page.show(Preparer(typesetter).settled(parse(text)), ())
    image = QImage(640, 800, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    document.drawContents(painter, QRectF(0, 0, 640, 800))
    painter.end()
    return document.asked


def test_the_watch_sees_what_it_looks_for(watch: Watch, tmp_path: Path) -> None:
    with watch.on() as seen:
        (tmp_path / "file").write_text("x")
        subprocess.run([sys.executable, "-c", ""], check=True)
        with pytest.raises(OSError), socket.socket(socket.AF_UNIX) as unix:  # noqa: PT011
            unix.connect(str(tmp_path / "none"))
    events = {event.split()[0] for event in seen}
    assert {"open", "subprocess.Popen", "socket.connect"} <= events


def test_no_hostile_message_reaches_a_file_or_a_network(watch: Watch) -> None:
    typesetter = Typesetter()
    painted(EVERYTHING, typesetter)  # what is loaded only once
    asked: dict[str, list[str]] = {}
    with watch.on() as seen:
        for name, text in messages():
            resources = painted(text[:LONGEST], typesetter)
            if resources or seen:
                asked[name] = [*resources, *seen]
                seen.clear()
    typesetter.close()
    assert asked == {}
