"""What is said, in their own language, to runners who don't write English."""

from __future__ import annotations

from functools import cache

from knowledge.files import read


@cache
def load_languages() -> dict[str, str]:
    """The sentence for each language by its ISO 639-1 code.

    Raises:
        KnowledgeError: languages.yml is missing or breaks its schema.
    """
    entries = read("languages.yml", "languages.json")
    return {code: entry["text"] for code, entry in entries.items()}
