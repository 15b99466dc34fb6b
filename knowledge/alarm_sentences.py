"""The sentences by which the alarm detector knows a red flag, and those that only look like one."""

from __future__ import annotations

from functools import cache
from itertools import combinations, cycle

from knowledge.files import FOLDER, read
from knowledge.marked_posts import parts_of, without_marks

# Of each rule: sentences that tell it, and look-alikes that must not raise it.
Sentences = dict[str, tuple[tuple[str, ...], tuple[str, ...]]]


@cache
def load_alarm_files() -> dict[str, Sentences]:
    """The sentences of each file of `knowledge/alarms`; each was written by somebody else.

    Of a post in which the sign is marked, the marked words tell it and all around them is harmless.
    """
    found: dict[str, Sentences] = {}
    for path in sorted((FOLDER / "alarms").glob("*.yml")):
        rules = found[path.stem] = {}
        for rule, sentences in read(f"alarms/{path.name}", "alarms.json").items():
            posts = [parts_of(post) for post in sentences.get("posts", ())]
            rules[rule] = (
                (*sentences["alarm"], *(". ".join(told.values()) for told, _ in posts)),
                (*sentences.get("benign", ()), *(text for _, around in posts for text in around)),
            )
    return found


@cache
def load_alarm_sentences() -> Sentences:
    """For each rule id: sentences that tell it, and look-alikes that must not raise it."""
    found: Sentences = {}
    for rules in load_alarm_files().values():
        for rule, (alarm, benign) in rules.items():
            before = found.get(rule, ((), ()))
            found[rule] = ((*before[0], *alarm), (*before[1], *benign))
    return found


@cache
def load_alarm_posts() -> tuple[tuple[str, str], ...]:
    """Whole posts in which a sign is told, without their marks: (rule id, text)."""
    return tuple(
        (rule, without_marks(post))
        for path in sorted((FOLDER / "alarms").glob("*.yml"))
        for rule, sentences in read(f"alarms/{path.name}", "alarms.json").items()
        for post in sentences.get("posts", ())
    )


@cache
def load_ordinary_files() -> dict[str, tuple[str, ...]]:
    """The sentences of each file of `knowledge/ordinary`; each was written by somebody else."""
    return {
        path.stem: tuple(read(f"ordinary/{path.name}", "ordinary.json")["sentences"])
        for path in sorted((FOLDER / "ordinary").glob("*.yml"))
    }


@cache
def load_ordinary_sentences() -> tuple[str, ...]:
    """Sentences that runners write and that must never raise an alarm."""
    return tuple(text for texts in load_ordinary_files().values() for text in texts)


@cache
def load_harmless_posts() -> tuple[str, ...]:
    """Whole posts that mean no harm, though parts of them would alarm by themselves."""
    return tuple(read("harmless_posts.yml", "harmless_posts.json")["posts"])


@cache
def load_plain_complaints() -> tuple[str, ...]:
    """Complaints in their plainest words, of every place; none raises an alarm."""
    plain = read("plain_complaints.yml", "plain_complaints.json")
    of_one = (frame.format(place=place) for place in plain["places"] for frame in plain["frames"])
    of_two = (
        frame.format(place=place, other=other)
        for frame, (place, other) in zip(
            cycle(plain["frames_of_two"]), combinations(plain["places"], 2), strict=False
        )
    )
    return (*of_one, *of_two)


@cache
def load_taken_back() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What takes alarming words back, and what stands beside such words and takes nothing back.

    Whoever tells an alarm in a post of their own may play it down, and that takes nothing back.
    """
    back: list[str] = []
    around: list[str] = []
    for path in sorted((FOLDER / "alarms").glob("*.yml")):
        for sentences in read(f"alarms/{path.name}", "alarms.json").values():
            for _, others in map(parts_of, sentences.get("posts", ())):
                around += others
    for message in read("taken_back.yml", "taken_back.json")["messages"]:
        told, others = parts_of(message)
        back += told.values()
        around += others
    return tuple(back), tuple(around)


def alarm_sentences(nothing: str) -> tuple[list[str], list[str]]:
    """All sentences with their labels: the rule's id, or `nothing` for look-alikes."""
    texts, labels = [], []
    for rule, (alarm, benign) in load_alarm_sentences().items():
        texts += [*alarm, *benign]
        labels += [rule] * len(alarm) + [nothing] * len(benign)
    ordinary = (*load_ordinary_sentences(), *load_plain_complaints())
    return [*texts, *ordinary], [*labels, *([nothing] * len(ordinary))]
