"""Starts the real server as `make run` does, for tests that talk to it from outside."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[1]
_START_SECONDS = 120


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def running_bot(folder: Path, *arguments: str, log_name: str = "server.log") -> Iterator[str]:
    """The address of a bot with its database and log in `folder`; stopped at the end."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    environment = {**os.environ, "DATABASE_URL": f"sqlite:///{folder / 'bot.db'}"}
    with (folder / log_name).open("wb") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "server", "--port", str(port), *arguments],
            cwd=ROOT, env=environment, stdout=log, stderr=subprocess.STDOUT,
        )  # fmt: skip
        try:
            _wait_until_ready(url, server, folder / log_name)
            yield url
        finally:
            server.terminate()
            server.wait(timeout=20)


def _wait_until_ready(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline:
        if server.poll() is not None:
            raise AssertionError(f"the server stopped:\n{log.read_text()[-2000:]}")
        try:
            with urllib.request.urlopen(f"{url}/health", timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise AssertionError(f"the server wasn't ready in time:\n{log.read_text()[-2000:]}")
