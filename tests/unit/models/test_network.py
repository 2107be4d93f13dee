"""The one switch between a process and the network: what is refused, what is let out, and what is none of its business.

What Python can't take back once it holds is tried in processes of its own.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest

from models.errors import ErgoError, NetworkClosed
from models.network import NetworkState, NetworkSwitch

ROOT = Path(__file__).parents[3]


WAYS_OUT = re.compile(
    r"(aiohttp|asyncio|ctypes|ftplib|hf_xet|http|httpx2?|huggingface_hub|imaplib|multiprocessing|poplib|requests|smtplib"
    r"|_?socket|socketserver|_?ssl|urllib\.request|urllib3|webbrowser|xmlrpc)(\.|$)"
    r"|PySide6\.(QtNetwork|QtWeb\w*|QtQml|QtQuick\w*)\.|mlx\.core\.distributed"
)
"""Modules that reach the network, some of them past Python: what those do, the switch doesn't hear."""
WHO_MAY = {
    "app/display.py": {"ctypes", "socket"},  # asks whether there is a screen, as Qt will
    "app/mac/notification.py": {"ctypes.c_bool"},
    "app/rendering/typesetting/script.py": {"asyncio"},  # mini-racer's waiting; no connection
    "app/single_instance.py": {"PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"},
    "app/terminal_signals.py": {"socket"},  # a pair
    "models/network.py": {"socket"},
    "models/pressure.py": {"ctypes"},
}


def played(script: str) -> object:
    """What a process says that was off the network from its first line; its last line is a JSON object."""
    begin = "import json, socket, threading\nfrom models.network import switch\nswitch.enforce()\n"
    done = subprocess.run(
        [sys.executable, "-c", begin + textwrap.dedent(script)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    said: object = json.loads(done.stdout.splitlines()[-1])
    return said


@pytest.mark.parametrize(
    "attempt",
    [
        "socket.socket()",
        "socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
        "socket.create_connection(('127.0.0.1', 9))",
        "socket.create_server(('127.0.0.1', 0))",
        "socket.getaddrinfo('huggingface.co', 443)",
        "socket.gethostbyname('localhost')",
        "socket.gethostbyaddr('127.0.0.1')",
        "socket.getnameinfo(('127.0.0.1', 80), 0)",
        "__import__('urllib.request').request.urlopen('http://127.0.0.1:9')",
        "__import__('http.client').client.HTTPConnection('127.0.0.1', 9).connect()",
        "__import__('httpx2').get('http://127.0.0.1:9')",
        "__import__('_socket').socket().connect(('127.0.0.1', 9))",
    ],
)
def test_every_way_out_is_refused_and_counted(attempt: str) -> None:
    said = played(f"""
        refused = ""
        try:
            {attempt}
        except Exception as error:
            while error and not refused:
                refused = type(error).__name__ if isinstance(error, PermissionError) else ""
                error = error.__cause__ or error.__context__ or getattr(error, "reason", None)
        print(json.dumps([refused, switch.state.refused]))
    """)
    assert said == ["NetworkClosed", 1]


def test_a_socket_that_was_there_before_is_of_no_use() -> None:
    script = """
        import json, socket
        early = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        from models.network import switch
        switch.enforce()
        tried = [
            lambda: early.connect(("127.0.0.1", 9)),
            lambda: early.bind(("127.0.0.1", 0)),
            lambda: early.sendto(b"x", ("127.0.0.1", 9)),
            lambda: early.sendmsg([b"x"], [], 0, ("127.0.0.1", 9)),
            lambda: socket.socket(fileno=early.fileno()).connect(("127.0.0.1", 9)),
        ]
        refused = 0
        for each in tried:
            try:
                each()
            except PermissionError:
                refused += 1
        print(refused, switch.state.refused)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["5", "5"]


def test_sockets_of_the_file_system_are_none_of_its_business(tmp_path: Path) -> None:
    said = played(f"""
        server = socket.socket(socket.AF_UNIX)
        server.bind({str(tmp_path / "s")!r})
        server.listen()
        client = socket.socket(socket.AF_UNIX)
        client.connect({str(tmp_path / "s")!r})
        pair = socket.socketpair()
        pair[0].sendall(b"here")
        again = socket.socket(fileno=client.detach())
        print(json.dumps([pair[1].recv(4).decode(), again.family, switch.state.refused]))
    """)
    assert said == ["here", 1, 0]


def test_only_the_thread_that_was_let_out_gets_out() -> None:
    said = played("""
        server = None
        def elsewhere():
            try:
                socket.socket()
            except PermissionError:
                result.append("refused")
        result = []
        with switch.allow("a model"):
            with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
                result.append("through")
            thread = threading.Thread(target=elsewhere)
            thread.start()
            thread.join()
        elsewhere()
        print(json.dumps([result, switch.state.refused]))
    """)
    assert said == [["through", "refused", "refused"], 2]


def test_a_log_that_goes_over_the_network_is_refused_once_not_for_ever() -> None:
    said = played("""
        import logging, logging.handlers
        logging.raiseExceptions = False
        logging.getLogger().addHandler(logging.handlers.SocketHandler("127.0.0.1", 9))
        logging.error("something")
        print(json.dumps(switch.state.refused))
    """)
    assert said == 1


def test_a_loop_of_attempts_is_counted_but_logged_once() -> None:
    begin = "import logging, socket, sys; logging.basicConfig(stream=sys.stdout); from models.network import switch\n"
    attempts = "for _ in range(100):\n try: socket.socket()\n except OSError: pass\n"
    script = f"switch.enforce()\n{attempts}print(switch.state.refused)"
    done = subprocess.run([sys.executable, "-c", begin + script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.count("was refused") == 1
    assert done.stdout.endswith("100\n")


def test_what_is_asked_for_while_the_books_are_kept_is_refused_without_waiting_for_them() -> None:
    said = played("""
        import gc, weakref
        class Leaving:
            def __del__(self):  # at any moment, even while the switch has its own lock
                try:
                    socket.socket()
                except PermissionError:
                    said.append("refused")
        class Books(list):
            def append(self, entry):
                Leaving()
                super().append(entry)
        said = []
        switch._leaves = Books()
        thread = threading.Thread(target=lambda: switch.allow("a model").__enter__(), daemon=True)
        thread.start()
        thread.join(10)
        print(json.dumps([said, thread.is_alive()]), flush=True)
    """)
    assert said == [["refused"], False]


def test_a_sealed_process_is_never_let_out() -> None:
    said = played("""
        switch.seal()
        try:
            with switch.allow("a model"):
                said = "open"
        except PermissionError as error:
            said = str(error)
        print(json.dumps([said, switch.state.open_for]))
    """)
    assert said == ["This process is never to use the network, not even for a model.", []]


def test_the_log_says_who_wanted_out_but_not_where_to() -> None:
    begin = "import logging, sys; logging.basicConfig(stream=sys.stdout); from models.network import switch\n"
    script = (
        "switch.enforce(); import urllib.request as u\ntry: u.urlopen('http://secret.example')\nexcept OSError: pass"
    )
    done = subprocess.run([sys.executable, "-c", begin + script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "socket.getaddrinfo was refused, in http.client:" in done.stdout
    assert "secret" not in done.stdout


# --- what it says of itself ---------------------------------------------------------------------------


def test_it_tells_what_it_is_open_for_until_it_is_closed() -> None:
    switch = NetworkSwitch()
    told: list[NetworkState] = []
    switch.watch(told.append)
    with switch.allow("one"), switch.allow("another"):
        pass
    assert [state.open_for for state in told] == [("one",), ("one", "another"), ("one",), ()]


def test_a_door_inside_a_door_closes_the_inner_one_only() -> None:
    switch = NetworkSwitch()
    with switch.allow("one"):
        with switch.allow("another"):
            pass
        switch.judge("socket.getaddrinfo", ("localhost", 80, 0, 0, 0))
    with pytest.raises(NetworkClosed):
        switch.judge("socket.getaddrinfo", ("localhost", 80, 0, 0, 0))


def test_it_closes_after_an_error_as_well() -> None:
    switch = NetworkSwitch()
    with pytest.raises(KeyError), switch.allow("one"):
        raise KeyError
    assert switch.state == NetworkState((), 0)


def test_a_leave_that_is_taken_back_from_elsewhere_holds_no_more() -> None:
    switch = NetworkSwitch()
    with switch.allow("one") as take_back:
        thread = threading.Thread(target=take_back)
        thread.start()
        thread.join()
        assert switch.state.open_for == ()
        with pytest.raises(NetworkClosed):
            switch.judge("socket.gethostbyname", ("localhost",))
        take_back()
    assert switch.state == NetworkState((), 0), "whoever was let out before is nobody who wanted out"


def test_a_listener_that_fails_leaves_no_door_open() -> None:
    switch = NetworkSwitch()

    def fail(_state: NetworkState) -> None:
        raise KeyError

    switch.watch(fail)
    with pytest.raises(KeyError), switch.allow("one"):
        pytest.fail("it was let out")
    assert switch.state.open_for == ()
    with pytest.raises(NetworkClosed):
        switch.judge("socket.gethostbyname", ("localhost",))


def test_a_refusal_is_told_and_nobody_who_has_left_is() -> None:
    switch = NetworkSwitch()
    told: list[NetworkState] = []
    switch.watch(told.append)
    for _ in range(2):
        with pytest.raises(NetworkClosed):
            switch.judge("socket.gethostbyname", ("localhost",))
    switch.unwatch(told.append)
    with pytest.raises(NetworkClosed):
        switch.judge("socket.gethostbyname", ("localhost",))
    assert [state.refused for state in told] == [1, 2]
    assert switch.state.refused == 3


def test_threads_are_counted_each() -> None:
    switch = NetworkSwitch()

    def try_it() -> None:
        for _ in range(200):
            with pytest.raises(NetworkClosed):
                switch.judge("socket.gethostbyname", ("localhost",))

    threads = [threading.Thread(target=try_it) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert switch.state.refused == 800


def test_a_refusal_is_an_error_of_the_house_and_a_network_that_isnt_there() -> None:
    assert issubclass(NetworkClosed, ErgoError)
    assert issubclass(NetworkClosed, OSError)


# --- what it doesn't hear of --------------------------------------------------------------------------


def imported(source: Path) -> set[str]:
    """What a file imports, by its full name."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {each.name for each in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{each.name}" for each in node.names}
    return found


def test_only_downloading_has_to_do_with_what_reaches_the_network() -> None:
    found = {
        str(source.relative_to(ROOT)): {name for name in imported(source) if WAYS_OUT.match(name)}
        for room in ("app", "models")
        for source in (ROOT / room).rglob("*.py")
        if "downloading" not in source.parts
    }
    assert {name: ways for name, ways in found.items() if ways} == WHO_MAY
