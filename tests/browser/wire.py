"""The line between browser and server, which a test can cut."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Thread

_CHUNK = 65536


class Wire:
    """A TCP proxy on this machine: what reaches it goes on to the server, and back."""

    def __init__(self, port: int) -> None:
        """Lead to the server's port."""
        self._server = ("127.0.0.1", port)
        self._up, self._hears = True, True
        self._ends: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """All connections break, and no new one comes about."""
        self._up = False
        for end in self._ends:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
        self._ends.clear()

    def mend(self) -> None:
        self._up = self._hears = True

    def deafen(self) -> None:
        """What the browser says still arrives; nothing comes back."""
        self._hears = False

    def close(self) -> None:
        self.cut()
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                browser, _ = self._listener.accept()
            except OSError:
                return
            if not self._up:
                browser.close()
                continue
            try:
                server = socket.create_connection(self._server)
            except OSError:
                browser.close()
                continue
            self._ends += [browser, server]
            Thread(target=self._pump, args=(browser, server, False), daemon=True).start()
            Thread(target=self._pump, args=(server, browser, True), daemon=True).start()

    def _pump(self, source: socket.socket, target: socket.socket, back: bool) -> None:
        with suppress(OSError):
            while data := source.recv(_CHUNK):
                if not back or self._hears:
                    target.sendall(data)
        for end in (source, target):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


@contextmanager
def wire_to(port: int) -> Iterator[Wire]:
    wire = Wire(port)
    try:
        yield wire
    finally:
        wire.close()
