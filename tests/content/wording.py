"""What shown texts are held to: how hard they are to read, and words they must not hold."""

from __future__ import annotations

import re

DISEASES = re.compile(
    r"cauda|fractur|thrombo|\bdvt\b|embol|mening|rhabdo|sepsis|septic|aort|infarct|cardiac|stroke|"
    r"tumou?r|malignan|melanoma|torsion|ectopic|hernia|appendic|compartment|isch|syndrome|gout|"
    r"arthritis|arthropathy|radiculopath|hyponatr|arrhythm|syncope|anaphyla|necroti|gangrene|"
    r"aneurysm|dissection|lisfranc|meniscus|concussion|heat stroke|bone stress|stress injur",
    re.IGNORECASE,
)
"""Names of diseases: the bot signposts and names none."""


def syllables(word: str) -> int:
    """About how many syllables an English word has: its groups of vowels, less silent endings."""
    word = word.lower()
    if len(word) > 3:
        word = re.sub(r"(?<=[^laeiouy])es$|(?<=[^aeiouytd])ed$|(?<=[^l])e$", "", word)
    return max(1, len(re.findall(r"[aeiouy]+", word)))


def grade(text: str) -> float:
    """The Flesch-Kincaid grade: the US school year that can read the text (11 years: grade 6)."""
    words = re.findall(r"[A-Za-z']+", text)
    sentences = max(1, len(re.findall(r"[.!?:](?:\s|$)", text)))
    per_word = sum(map(syllables, words)) / len(words)
    return 0.39 * len(words) / sentences + 11.8 * per_word - 15.59
