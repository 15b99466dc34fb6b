"""The sentences by which the alarm detector knows a red flag, and those that only look like one."""

from __future__ import annotations

from functools import cache

from knowledge.files import FOLDER, read


@cache
def load_alarm_sentences() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """For each rule id: sentences that tell it, and look-alikes that must not raise it."""
    found: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    for path in sorted((FOLDER / "alarms").glob("*.yml")):
        for rule, sentences in read(f"alarms/{path.name}", "alarms.json").items():
            alarm, benign = found.get(rule, ((), ()))
            found[rule] = ((*alarm, *sentences["alarm"]), (*benign, *sentences["benign"]))
    return found


@cache
def load_ordinary_sentences() -> tuple[str, ...]:
    """Sentences that runners write and that must never raise an alarm."""
    return tuple(
        sentence
        for path in sorted((FOLDER / "ordinary").glob("*.yml"))
        for sentence in read(f"ordinary/{path.name}", "ordinary.json")["sentences"]
    )


@cache
def load_plain_complaints() -> tuple[str, ...]:
    """Complaints in their plainest words, of every place; none raises an alarm."""
    plain = read("plain_complaints.yml", "plain_complaints.json")
    return tuple(
        frame.format(place=place) for place in plain["places"] for frame in plain["frames"]
    )


def alarm_sentences(nothing: str) -> tuple[list[str], list[str]]:
    """All sentences with their labels: the rule's id, or `nothing` for look-alikes."""
    texts, labels = [], []
    for rule, (alarm, benign) in load_alarm_sentences().items():
        texts += [*alarm, *benign]
        labels += [rule] * len(alarm) + [nothing] * len(benign)
    ordinary = (*load_ordinary_sentences(), *load_plain_complaints())
    return [*texts, *ordinary], [*labels, *([nothing] * len(ordinary))]
