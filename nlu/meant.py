"""Which lines of a checklist a free reply means, said in other words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from knowledge.red_flags import load_checklists, load_modifier_checklist, load_rules
from nlu.answers import yes_no
from nlu.checklist import Option
from nlu.denials import denies
from nlu.encoder import SentenceEncoder, Vectors
from nlu.hearing import Heard
from nlu.symptoms import Symptoms, read_symptoms
from nlu.text import Clause

Vector = npt.NDArray[np.float32]

# How alike a clause and a line must be; less if the clause says yes to something, more if the
# reply began with a no.
_MEANT, _MEANT_WITH_YES, _MEANT_AFTER_NO = 0.58, 0.42, 0.75
_SAYS_YES = re.compile(
    r"\b(?:yes|yeah|yep|yup|aye|that one|the (?:\w+ ){1,5}one|definitely|true)\b"
)
# "No, wait, yes, the second one": on what a reply that began with a no turns, for a yes to count.
_TURNS = re.compile(
    r"\b(?:wait|hang on|actually|except|but|apart|bar|one|only|just|well|oh|though|sort of)\b"
)
# "Nope, it's only the shooting pain": that much of the list is so.
_BUT_FOR = re.compile(r"\W*(?:and |but |so )?(?:it'?s |its )?(?:only|just|but|except|apart from)\b")
# "Yes the kick, and no tiptoe": what is told after a yes is no denial.
_BEGINS_YES = re.compile(r"\W*(?:yes|yeah|yep|yup|aye)\b(?!\W+(?:but )?(?:no|not|none|nope)\b)")


def _ways_to_say(option: Option) -> list[str]:
    """A line's words, their parts, and the questions of the rules it stands for with theirs."""
    texts = _wholes(option)
    parts = [part.strip(" ?") for text in texts for part in re.split(r",| or ", text)]
    return [text for text in dict.fromkeys([*texts, *parts]) if len(text.split()) >= 2]


def _wholes(option: Option) -> tuple[str, ...]:
    rules = load_rules()
    return (option.text, *(rules[one].ask for one in option.ids if one in rules))


def _denied(option: Option, signs: Symptoms) -> bool:
    """Whether the reply itself denies the signs of a line, of all its rules that have any."""
    rules = load_rules()
    heard = [rules[one].heard for one in option.ids if one in rules and rules[one].heard]
    atoms = [{atom for group in groups for atom in group} for groups in heard]
    return bool(atoms) and all(
        one & set(signs.denied) and not one & set(signs.present) for one in atoms
    )


def _names_a_sign(signs: Symptoms, clause: Clause) -> bool:
    return any(
        one.status == "present" and one.start < clause.end and clause.start < one.end
        for one in signs.mentions
    )


def _all_options() -> list[Option]:
    lists = [*load_checklists().values(), load_modifier_checklist()]
    return [Option(line.text, line.rules) for shown in lists for line in shown.lines]


class LineVectors:
    """The ways to say each line of the checklists, with their vectors, made once in training."""

    def __init__(self, vectors: Mapping[str, Vector], encoder: SentenceEncoder) -> None:
        """Take the vectors known and the encoder for texts that have been edited since."""
        self._vectors = dict(vectors)
        self._encoder = encoder

    @classmethod
    def train(cls, encoder: SentenceEncoder) -> LineVectors:
        """Encode the lines of all checklists."""
        texts = list(dict.fromkeys(t for option in _all_options() for t in _ways_to_say(option)))
        return cls(dict(zip(texts, encoder.encode(texts), strict=True)), encoder)

    def save(self, path: Path) -> None:
        """Write texts and vectors to an `.npz` file without pickled objects."""
        vectors = np.array(list(self._vectors.values()), dtype=np.float16)
        np.savez_compressed(path, texts=np.array(list(self._vectors)), vectors=vectors)

    @classmethod
    def load(cls, path: Path, encoder: SentenceEncoder) -> LineVectors:
        """Read what `save` wrote; pickled objects are refused."""
        with np.load(path, allow_pickle=False) as stored:
            texts, vectors = map(str, stored["texts"]), stored["vectors"].astype(np.float32)
            return cls(dict(zip(texts, vectors, strict=True)), encoder)

    def _rows(self, texts: Sequence[str]) -> Vectors:
        new = [text for text in texts if text not in self._vectors]
        self._vectors.update(zip(new, self._encoder.encode(new), strict=True))
        return np.array([self._vectors[text] for text in texts], dtype=np.float32)

    def meant(self, heard: Heard, options: Sequence[Option]) -> list[int]:
        """Numbers of the lines that a clause of the message says in other words."""
        if not options or not heard.clauses:
            return []
        ways = [(number, text) for number, one in enumerate(options) for text in _ways_to_say(one)]
        likeness = heard.vectors @ self._rows([text for _, text in ways]).T
        denying = yes_no(heard.text) == "no"
        signs = read_symptoms(heard.text, asked="location_red_flags")
        wholes = np.array([text in _wholes(options[number]) for number, text in ways])
        denied = np.array([_denied(options[number], signs) for number, _ in ways])
        likeness = np.where(denied, 0.0, likeness)
        found = set()
        for clause, row in zip(heard.clauses, likeness, strict=True):
            if _names_a_sign(signs, clause):
                # How fast it swelled decides, not that it is swollen: only the whole says so.
                row = np.where(wholes, row, 0.0)
            best = int(row.argmax())
            but_for = _BUT_FOR.match(clause.text)
            needed = _MEANT_AFTER_NO if denying and not but_for else _MEANT
            turned = not denying or _TURNS.search(clause.text)
            if turned and _SAYS_YES.search(clause.text):
                needed = _MEANT_WITH_YES
            if row[best] >= needed and (_BEGINS_YES.match(clause.text) or not denies(clause.text)):
                found.add(ways[best][0])
        return sorted(found)
