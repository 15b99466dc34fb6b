"""`make nlu-report`: what the bot understands, what it mistakes, and what more data would bring."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import numpy as np

from nlu.acts import ALARM_ACT
from server.nlu_report import acts, alarms, history
from server.nlu_report.slots import score_slots

_SHARES = (0.25, 0.5, 0.75, 1.0)
_SHOWN = 12


def _say(line: str = "") -> None:
    print(line, flush=True)


def _progress(line: str) -> None:
    print(f"… {line}", file=sys.stderr, flush=True)


def _report_acts(known: acts.Acts, held_out: acts.Acts) -> None:
    _progress(f"cross-validating {len(known.texts)} examples of dialogue acts")
    judged = acts.cross_validated(known)
    right = np.mean([act == guess for _, act, guess, _ in judged])
    _say("## Dialogue acts\n")
    _say(f"Cross-validated: {right:.3f} of {len(judged)} examples recognised.")
    _say(f"Held out (tests/nlu): {acts.accuracy(known.fit(), held_out):.3f}.\n")
    _say("Least recognised: " + ", ".join(f"{a} {r:.2f}" for a, r, _ in acts.recalls(judged)[:8]))
    _say("\nTaken for another:\n")
    for act, guess, count in acts.confusions(judged)[:_SHOWN]:
        _say(f"- {act} for {guess}: {count}")
    _say("\nSurest mistakes:\n")
    mistakes = [one for one in judged if one[1] != one[2]]
    for text, act, guess, sure in sorted(mistakes, key=lambda one: -one[3])[:_SHOWN]:
        _say(f'- {sure:.2f} {guess}, not {act}: "{text}"')


def _report_slots() -> None:
    _progress("reading the labelled openings and replies")
    score = score_slots()
    _say("\n## Slots (tests/nlu: openings as first messages, replies to the question asked)\n")
    for slot, share in score.shares().items():
        _say(f"- {slot}: {share:.3f} of {len(score.hits[slot])}")
    _say("\nMisread:\n")
    for miss in score.misses:
        _say(f'- {miss.slot} {miss.got!r}, not {miss.wanted!r}: "{miss.text}"')


def _report_history() -> None:
    _say("\n## History (clauses alone, and marked messages; cross-validated, no reader at work)\n")
    for fact in history.FACTS:
        _progress(f"cross-validating what tells the {fact}")
        pairs = [(so, guess) for _, so, guess, _ in history.kinds_cross_validated(fact)]
        _say_found(fact, pairs)
    for name in ("times", "weeks", "places"):
        _progress(f"cross-validating the marked {name}")
        _say_found(name, history.marks_cross_validated(name))


def _say_found(name: str, judged: Sequence[history.Judged]) -> None:
    right = np.mean([so == guess for so, guess in judged])
    _say(f"- {name}: {right:.3f} of {len(judged)} judged right")
    for label in sorted({so for so, _ in judged}):
        recall, precision = history.recall_and_precision(judged, label)
        _say(f"  - {label}: {recall:.2f} of them found, {precision:.2f} of those found are so")


def _report_alarms(sentences: alarms.Alarms) -> None:
    _progress(f"cross-validating {len(sentences.rows)} sentences of the alarm detector")
    _say("\n## Alarm detector (alone, one sentence at a time, place unknown)\n")
    judged = sentences.cross_validated(sentences.folds())
    _say_alarms(judged)
    _progress("once more, all of a writer's sentences left out together")
    _say("\nOf writers it hasn't read:\n")
    _say_alarms(sentences.cross_validated(sentences.folds_of_writers()))
    _say("\nHow sure it was, and how often it was right:\n")
    for low, high, share, count in alarms.calibration(judged):
        _say(f"- {low:.1f} to {high:.1f}: {share:.2f} of {count}")
    _say("\nRules least heard:\n")
    for rule, share, count in alarms.worst_rules(judged)[:_SHOWN]:
        _say(f"- {rule}: {share:.2f} of {count}")
    missed, false_alarms = alarms.worst_sentences(judged, _SHOWN)
    _say("\nAlarms least heard:\n")
    _say_sentences(missed)
    _say("\nHarmless sentences most heard:\n")
    _say_sentences(false_alarms)


def _say_alarms(judged: Sequence[alarms.Judged]) -> None:
    for kind, share in sorted(alarms.recall_and_false_alarms(judged).items()):
        _say(f"- {kind}: heard as an alarm {share:.3f}")
    for false in (0.01, 0.02, 0.05):
        _say(f"- alarms heard at {false:.0%} false alarms: {alarms.recall_at(judged, false):.3f}")


def _say_sentences(judged: Sequence[alarms.Judged]) -> None:
    for one in judged:
        _say(f'- {one.sure:.2f} {one.guess} ({one.kind} of {one.rule or "none"}): "{one.text}"')


def _report_curves(known: acts.Acts, held_out: acts.Acts, sentences: alarms.Alarms) -> None:
    _progress("learning curves")
    _say("\n## Learning curves\n")
    _say("Share of the data: acts held out | alarms heard at 2 % false alarms\n")
    random = np.random.default_rng(1)
    order = random.permutation(len(known.texts))
    fold = sentences.folds()
    test, rest = np.flatnonzero(fold == 0), random.permutation(np.flatnonzero(fold != 0))
    for share in _SHARES:
        model = known.part(order[: int(len(order) * share)].tolist()).fit()
        judged = sentences.judge(rest[: int(len(rest) * share)], test)
        heard = alarms.recall_at(judged, 0.02)
        _say(f"- {share:.0%}: {acts.accuracy(model, held_out):.3f} | {heard:.3f}")


def main() -> None:
    """Print the report as Markdown; progress goes to standard error."""
    _progress("this takes some minutes; nothing is written but what you see")
    known, held_out = acts.training_acts(), acts.held_out_acts()
    pairs = zip(known.texts, known.acts, strict=True)
    sentences = alarms.all_sentences([text for text, act in pairs if act != ALARM_ACT])
    _report_acts(known, held_out)
    _report_slots()
    _report_history()
    _report_alarms(sentences)
    _report_curves(known, held_out, sentences)


if __name__ == "__main__":
    main()
