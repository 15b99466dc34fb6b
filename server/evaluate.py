"""Starts the bot for tools, runs a scoring program against it, and stops it."""

from __future__ import annotations

import os
import secrets
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

_START_SECONDS = 180


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_until_ready(url: str, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline:
        if server.poll() is not None:
            sys.exit("The bot stopped before it was ready; the lines above say why.")
        try:
            with urllib.request.urlopen(f"{url}/health", timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.3)
    sys.exit(f"The bot wasn't ready after {_START_SECONDS} s.")


def main() -> int:
    """`python -m server.evaluate DIR PREFIX [more arguments of score.py]`."""
    folder, prefix, *more = sys.argv[1:]
    port, token = _free_port(), secrets.token_hex(16)
    url = f"http://127.0.0.1:{port}"
    with tempfile.TemporaryDirectory() as scratch:
        environment = {**os.environ, "DATABASE_URL": f"sqlite:///{scratch}/evaluation.db"}
        server = subprocess.Popen(
            [sys.executable, "-m", "server", "--port", str(port), "--api", token], env=environment
        )
        try:
            _wait_until_ready(url, server)
            score = [sys.executable, str(Path(folder) / "score.py"), "all", folder, prefix]
            return subprocess.call([*score, "--url", url, "--token", token, *more])
        finally:
            server.terminate()
            server.wait(timeout=20)


if __name__ == "__main__":
    sys.exit(main())
