"""Settings come from the environment; here are the defaults of a single machine."""

from __future__ import annotations

import logging
import os
import secrets
from pathlib import Path

from dotenv import load_dotenv

HOST, PORT = "127.0.0.1", 5005
_SECRET_FILE = Path(".secrets/session-secret")


def _session_secret() -> str:
    """The secret that signs session tokens, made once and kept readable by its owner only."""
    if not _SECRET_FILE.exists():
        _SECRET_FILE.parent.mkdir(mode=0o700, exist_ok=True)
        handle = os.open(_SECRET_FILE, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w") as file:
            file.write(secrets.token_urlsafe(48))
    return _SECRET_FILE.read_text().strip()


def quiet() -> None:
    """Keep the deprecation notices of Rasa's pinned libraries off the terminal.

    Some of them set warning filters of their own while they are imported, so the notices are sent
    to a logger that shows errors only.
    """
    logging.captureWarnings(True)
    logging.getLogger("py.warnings").setLevel(logging.ERROR)


def set_defaults() -> None:
    """Fill what the configuration files read from the environment: first from `.env`, then here."""
    load_dotenv(Path(__file__).parents[1] / ".env")
    # numpy's threads cost twice the time they save on products as small as ours.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    os.environ.setdefault("DATABASE_URL", "sqlite:///conversations.db")
    # Rasa refuses a variable in the configuration that isn't set; an empty one is the default.
    for name in ("ALLOWED_ORIGINS", "REDIS_URL", "OLDER_SESSION_SECRETS", "TOKEN_SECONDS",
                 "SESSIONS_PER_MINUTE"):  # fmt: skip
        os.environ.setdefault(name, "")
    # A body is one message of at most a few thousand characters.
    os.environ.setdefault("SANIC_REQUEST_MAX_SIZE", "65536")
    os.environ.setdefault("SANIC_FALLBACK_ERROR_FORMAT", "json")
    if "SESSION_SECRET" not in os.environ:
        os.environ["SESSION_SECRET"] = _session_secret()
