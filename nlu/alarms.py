"""Hears red flags told in lay words, understatement or jest, clause by clause.

A classifier over clauses (the same kind as for dialogue acts) knows each rule by many sentences of
`knowledge/alarms`, and as many look-alikes that are none. It only ever raises a flag; a sign that
merely wants a doctor's look is heard where no alarm is. Whether the clause is denied, past or about
somebody else is read separately.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import numpy.typing as npt

from knowledge.red_flags import load_rules
from nlu.act_classifier import ActClassifier, Floats
from nlu.alarm_bar import UNSURE, the_bar
from nlu.alarm_context import Surroundings, tells_nothing
from nlu.alarm_training import NOTHING
from nlu.encoder import DIMENSIONS
from nlu.heard_alarms import CHECKLISTS, SILENCE, Alarms
from nlu.hearing import Heard, Window
from nlu.likeness import Likeness
from nlu.places import read_places
from nlu.taken_back import is_taken_back, taking_back
from nlu.whole_message import Worry, log_odds, worry

# How much likelier an urgent rule must be than an emergency's to be taken for what was meant, where
# the whole message leaves it open.
GRAVER = 2.0
# How much a cosine of one, nearer to alarms, would add.
WEIGHT_OF_LIKENESS = 30.0
# So far below the bar no window gets over it by its likes, nor near enough to be doubted: most
# messages needn't be compared with all the examples.
TOO_FAR = 10.5
# What an alarm of another place than the one known counts, if the message names none.
ELSEWHERE = 0.2
# And what one counts in reply to a list, if a list before was denied of it.
DENIED_BEFORE = 0.03
_LINK = "://"
# By how much surer, in log odds, a wider window must be of another rule to explain a narrower one.
# What is so far over the bar is never explained away: "calf like a drum, and I can't breathe".
SURER, PLAIN = 2.0, 3.0
# Somebody who may not want to live is never doubted: what is plain by itself is sure, whatever is
# beside it, and three in four if all together is no more than so much below the bar.
CRISIS, SURE_OF_CRISIS, PLAIN_CRISIS, NEAR_THE_BAR = "x_crisis", 1.0, 4.0, 1.5
# So far over the bar an alarm is so plain that nothing beside it takes it back.
BEYOND_DOUBT = 12.0
# Below this probability of any alarm a window isn't looked at.
_FAINT = 0.05


@dataclass(frozen=True)
class _Told:
    """A rule heard in a window, and how surely; `plain` if it is far over the bar by itself."""

    window: Window
    rule: str
    certainty: float
    sure: bool
    plain: bool

    def is_part_of(self, other: _Told) -> bool:
        """Whether a wider window tells something else more surely.

        "It throbs when I lie in bed" by itself may be many things; after "deep in my hip at every
        step" it is one.
        """
        return (
            self.rule not in (other.rule, CRISIS)
            and not self.plain
            and self.sure == other.sure
            and set(self.window.clauses) < set(other.window.clauses)
            and other.certainty >= self.certainty + SURER
        )


@dataclass(frozen=True)
class AlarmDetector:
    """A trained detector.

    Attributes:
        classifier: of rules, by window.
        likeness: the examples themselves, as a second opinion on a window.
        takes_back: hears what takes an alarm beside it back.
        whole: a second opinion on the whole message.
    """

    classifier: ActClassifier
    likeness: Likeness
    takes_back: ActClassifier
    whole: ActClassifier

    def hear(
        self,
        heard: Heard,
        asked: str | None = None,
        known: Collection[str] = (),
        *,
        denied: float = 0.0,
        denied_before: Collection[str] = (),
    ) -> Alarms:
        """The rules heard in a message, and those that may have been meant.

        Words for one place's sign are often like another's, so only the rules of the places that
        the message names count, or else of the `known` ones, beside the rules for everywhere.
        `asked` is the question that stands: it may make a place of a word. `denied` is how likely
        the message says no to all of a list that stands; `denied_before` are the rules that a list
        was denied of: in reply to the next one they are hardly meant.
        """
        parts = heard.windows
        vectors = np.array([part.vector for part in parts]).reshape(-1, DIMENSIONS)
        odds = self.classifier.probabilities_of([part.grams for part in parts], vectors)
        loud = 1 - odds[:, self.classifier.acts.index(NOTHING)] >= _FAINT
        if not loud.any():
            return Alarms(loudest=SILENCE)
        bar = the_bar(heard, asked, denied=denied)
        weights, worried = self._weights(heard.text, asked, known), worry(self.whole, heard)
        if asked in CHECKLISTS:
            weights[[rule in denied_before for rule in self.classifier.acts]] *= DENIED_BEFORE
        loud &= [
            heard_at_all and self._reach(row, worried) >= bar - TOO_FAR
            for heard_at_all, row in zip(loud, odds, strict=True)
        ]
        if not loud.any():
            return Alarms(loudest=SILENCE, worried=worried.alarm)
        around = Surroundings.of(heard.text, is_list=asked in CHECKLISTS)
        # A link takes nothing back.
        taking = taking_back(self.takes_back, [one for one in parts if _LINK not in one.text])
        margins = self.likeness.margins(vectors[loud])
        told: list[_Told] = []
        loudest = SILENCE
        for number, margin in zip(np.flatnonzero(loud), margins, strict=True):
            part, nearer = parts[number], WEIGHT_OF_LIKENESS * float(margin)
            if tells_nothing(part.text):
                continue
            anywhere = self._likeliest(odds[number], worried)[1] + nearer + worried.alarm
            loudest = max(loudest, anywhere - bar)
            rule, certainty = self._judged(odds[number] * weights, nearer, worried, bar)
            doubtful = rule != CRISIS and certainty < bar + BEYOND_DOUBT
            back = doubtful and is_taken_back(heard.clauses, part.clauses, taking)
            sure = certainty >= bar and not back
            if certainty >= bar - UNSURE and not around.rule_out(part, rule, doubted=not sure):
                told.append(_Told(part, rule, certainty, sure, certainty >= bar + PLAIN))
        found: dict[bool, dict[str, float]] = {True: {}, False: {}}
        for one in told:
            if not any(one.is_part_of(other) for other in told):
                before = found[one.sure].get(one.rule, one.certainty)
                found[one.sure][one.rule] = max(one.certainty, before)
        reached = [one for one in heard.clauses if is_taken_back(heard.clauses, [one], taking)]
        spans = tuple((one.start, one.end) for one in reached)
        return Alarms(found[True], found[False], loudest, worried.alarm, spans)

    def _reach(self, odds: Floats, worried: Worry) -> float:
        """How sure a window is of an alarm or a milder sign before its likes are looked for."""
        alarm = self._likeliest(odds, worried)[1] + worried.alarm
        crisis = self.classifier.acts.index(CRISIS)
        plain = log_odds(float(odds[crisis])) >= PLAIN_CRISIS
        sign = self._likeliest_to_be_seen(odds)[1] + worried.any_sign
        return math.inf if plain else max(alarm, sign)

    def _judged(self, odds: Floats, nearer: float, worried: Worry, bar: float) -> tuple[str, float]:
        """What a window tells and how sure that is: an alarm or, where none is, a milder sign."""
        rule, certainty = self._likeliest(odds, worried)
        together = certainty + nearer + worried.alarm
        near = certainty >= SURE_OF_CRISIS and together >= bar - NEAR_THE_BAR
        crisis = rule == CRISIS and (near or certainty >= PLAIN_CRISIS)
        certainty = max(together, bar if crisis else -math.inf)
        seen, seen_certainty = self._likeliest_to_be_seen(odds)
        seen_certainty += nearer + worried.any_sign
        return (seen, seen_certainty) if certainty < bar <= seen_certainty else (rule, certainty)

    def _likeliest(self, odds: Floats, worried: Worry) -> tuple[str, float]:
        """The likeliest rule of the level heard, and the log odds of that one rule.

        What is like no rule in particular leaves each of many a little, so their sum says less. The
        graver the message as a whole, the more an emergency's rule counts beside an urgent one.
        """
        odds = odds / odds.sum()
        emergency, urgent = self._columns["emergency"], self._columns["urgent"]
        is_graver = GRAVER * math.exp(worried.graver) * odds[emergency].max() >= odds[urgent].max()
        level = emergency if is_graver else urgent
        best = level[odds[level].argmax()]
        return self.classifier.acts[best], log_odds(float(odds[best]))

    def _likeliest_to_be_seen(self, odds: Floats) -> tuple[str, float]:
        """The same of the rules that only want a doctor's look."""
        columns = self._columns["see_doctor"]
        best = columns[odds[columns].argmax()]
        return self.classifier.acts[best], log_odds(float(odds[best] / odds.sum()))

    def _weights(self, text: str, asked: str | None, known: Collection[str]) -> Floats:
        """How much each column counts, by the places that the message is about.

        If it names none it is rather about the places known, but "both legs have gone numb" in the
        middle of the questions about a knee must be heard.
        """
        named = set(read_places(text, asked=asked).present) - {"other"}
        if not named:
            # What is told of medicines and illnesses is told of the complaint known.
            elsewhere = 0.0 if asked == "modifiers" else ELSEWHERE
            return np.where(self._belong(known), 1.0, elsewhere).astype(np.float32)
        # "Wiggling my toes makes me yelp", in reply to the signs of a shin, is told of the shin.
        named |= set(known) if asked in CHECKLISTS else set()
        return self._belong(named).astype(np.float32)

    def _belong(self, places: Collection[str]) -> npt.NDArray[np.bool_]:
        """Which columns count for these places; all of them if no place is known."""
        rules, here = load_rules(), set(places)
        return np.array(
            [act == NOTHING or not here or rules[act].applies_to(here)
             for act in self.classifier.acts]
        )  # fmt: skip

    @cached_property
    def _columns(self) -> dict[str, npt.NDArray[np.int64]]:
        """For each level the columns of its rules."""
        levels = np.array(
            [load_rules()[act].level if act != NOTHING else "" for act in self.classifier.acts]
        )
        return {
            level: np.flatnonzero(levels == level)
            for level in ("emergency", "urgent", "see_doctor")
        }

    def save(self, path: Path) -> None:
        """Write the detector to an `.npz` file without pickled objects."""
        np.savez_compressed(
            path,
            **self.classifier.packed("rule"),
            **self.takes_back.packed("taking_back"),
            **self.whole.packed("whole"),
            **self.likeness.packed(),
        )

    @classmethod
    def load(cls, path: Path) -> AlarmDetector:
        """Read a detector; pickled objects are refused."""
        with np.load(path, allow_pickle=False) as stored:
            return cls(
                ActClassifier.unpacked(stored, "rule"),
                Likeness.unpacked(stored),
                ActClassifier.unpacked(stored, "taking_back"),
                ActClassifier.unpacked(stored, "whole"),
            )
