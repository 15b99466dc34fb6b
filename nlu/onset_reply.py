"""The time in a reply to "when did it start?", where nearly every time is the answer."""

from __future__ import annotations

import re

from nlu.phrasebook import any_of
from nlu.phrases import lexicon
from nlu.story import Story
from nlu.times import TimeMention

_BARE_NUMBER = re.compile(
    r"\W*(?:(?:about|around|maybe|approx|roughly|like|say|probably|~|the|only|just|for|over|under"
    r"|nearly|almost|since)\s*)*"
    r"(\d{1,3}(?:\.\d)?)\s*(?:(?:-|to|or)\s*(\d{1,3})\s*)?([a-z])?\s*(?:ish|\+|or so)?"
    r"\s*(?:give or take|i think|i guess)?\W*"
)
_BARE_UNIT = re.compile(
    r"\W*(?:for |been |over |about |around |roughly )*(?:a )?(?:good )?([a-z]+)(?:[ -]?ish)?\W*"
)
# "week 3 of the plan, I'm on week 6 now", but not "week 3 of 12"
_PLAN_WEEK = re.compile(r"(?:\b(?:week|wk)\s*|\bw)(\d{1,2})\b(?!\s*(?:of|/)\s*\d)")


# "That thing in spring was the other foot, doesn't count": a time of something else.
_ANOTHER_TROUBLE = re.compile(
    r"[^.!?;]{0,60}?\b(?:(?:was|is) (?:the|my) other (?:foot|leg|knee|side|one|hip|calf|ankle)|"
    r"(?:doesn'?t|does not|don'?t) count|(?:was|is|were) (?:something|a) (?:else|different)|"
    r"unrelated|nothing to do with)\b"
)


def _number(plain: str) -> TimeMention | None:
    """A bare number, which counts days, or a number with a letter such as "3w"."""
    match = _BARE_NUMBER.fullmatch(plain)
    if not match:
        return None
    low, high, letter = match.groups()
    letters = lexicon("times")["short_units"]
    if letter and letter not in letters:
        return None
    days = (float(low) + float(high)) / 2 if high else float(low)
    start, end = match.start(1), match.end(3 if letter else 2 if high else 1)
    return TimeMention(days * letters.get(letter, 1), start, end, plain[start:end], "bare")


def _unit(plain: str) -> TimeMention | None:
    """A bare unit: "month", "weeks"."""
    match = _BARE_UNIT.fullmatch(plain)
    for unit in lexicon("times")["units"] if match else ():
        assert match is not None
        if any_of([unit["say"]], {}).fullmatch(match[1]):
            several = lexicon("times")["plural_alone"] if match[1].endswith("s") else 1
            return TimeMention(float(int(unit["days"] * several)), *match.span(1), match[1], "bare")
    return None


def _plan_weeks(plain: str) -> TimeMention | None:
    """The weeks of a training plan from the onset to now."""
    weeks = list(_PLAN_WEEK.finditer(plain))
    if len(weeks) < 2:
        return None
    numbers = [int(week[1]) for week in weeks]
    start, end = weeks[0].start(), weeks[-1].end()
    return TimeMention(7.0 * (max(numbers) - min(numbers)), start, end, plain[start:end], "since")


_SINCE_WEEK = re.compile(
    r"\b(?:since|from|started|began|noticed|came on|kicked in|appeared)(?: (?:in|around|"
    r"about|at|during|the))* (?:week|wk) \d"
)


def read_plan_weeks(plain: str) -> TimeMention | None:
    """The onset of a story that counts in weeks of a plan: "since week 2; I'm on week 6"."""
    return _plan_weeks(plain) if _SINCE_WEEK.search(plain) else None


def _in_runs(plain: str) -> TimeMention | None:
    """A time told in runs: "the last two runs"."""
    for answer in lexicon("onset")["when_answers"]:
        match = any_of([answer["say"]], {}).search(plain)
        if match and (answer["days"] or match.group() == plain.strip(" .!")):
            return TimeMention(float(answer["days"]), *match.span(), match.group(), "on")
    return None


def _best(story: Story, mentions: list[TimeMention]) -> TimeMention | None:
    """The best of several times: the return of an older trouble, a beginning, the earliest."""
    returned = any_of(lexicon("onset")["returned"], {}).search(story.plain)
    scored: list[tuple[float, float, TimeMention]] = []
    for mention in mentions:
        piece = story.piece_at(mention.start)
        counted_ahead = mention.text.startswith("be ")
        if story.has(piece, "ahead") and not counted_ahead:
            continue
        score = 0.8 * max(story.near(piece, "begin"), story.near(piece, "injury"))
        score -= 2.0 * story.has(piece, "rest")
        score -= 1.2 * (story.has(piece, "follow_up") or story.has(piece, "past"))
        score -= 3.0 * bool(_ANOTHER_TROUBLE.match(story.plain, mention.end))
        score += 3.0 * bool(returned and piece == story.piece_at(returned.start()))
        scored.append((score, float("inf") if mention.days is None else mention.days, mention))
    measured = [time for time in scored if time[2].days is not None]
    if measured and not re.search(r"\bor\b", story.plain):  # "ages or maybe today" tells nothing
        scored = measured
    return max(scored, key=lambda time: time[:2])[2] if scored else None


def read_when(story: Story, mentions: list[TimeMention], known: str) -> TimeMention | None:
    """The onset as told in a reply; its `days` are None for "ages".

    `known` is the normalised reply with the words of doubt blanked out.
    """
    if mentions:
        return _number(known) or _best(story, mentions)
    return _number(known) or _unit(known) or _plan_weeks(known) or _in_runs(known)
