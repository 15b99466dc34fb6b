"""Encryption of what the database keeps about people and workspaces."""

from __future__ import annotations

import base64
import hashlib
import logging
from typing import Any

import sqlalchemy as sa
from cryptography.fernet import Fernet, InvalidToken

logger = logging.getLogger(__name__)


class Seal:
    """Encrypts words for one purpose with a key made from the server's secret."""

    def __init__(self, secret: str, purpose: str) -> None:
        """Make the key; another purpose has another one."""
        key = hashlib.sha256(f"slack {purpose}|{secret}".encode()).digest()
        self._cipher = Fernet(base64.urlsafe_b64encode(key))

    def close(self, words: str) -> str:
        """The words, encrypted."""
        return self._cipher.encrypt(words.encode()).decode()

    def open(self, sealed: str) -> str | None:
        """The words; None if they were sealed with another secret."""
        try:
            return self._cipher.decrypt(sealed.encode()).decode()
        except InvalidToken:
            logger.error("something sealed can't be opened: has SESSION_SECRET changed?")
            return None


class Sealed(sa.types.TypeDecorator):
    """A column whose words are encrypted in the database."""

    impl = sa.Text
    cache_ok = True

    def __init__(self, seal: Seal) -> None:
        """Take what encrypts."""
        super().__init__()
        self.seal = seal

    def process_bind_param(self, value: str | None, dialect: Any) -> str | None:
        """On the way in."""
        return None if value is None else self.seal.close(value)

    def process_result_value(self, value: str | None, dialect: Any) -> str | None:
        """On the way out; None if the secret has changed since."""
        return None if value is None else self.seal.open(value)
