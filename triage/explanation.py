"""Says which answers led to the level, and what would change it. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from knowledge.levels import load_obstacles
from knowledge.red_flags import Rule, load_checklists, load_modifiers, load_rules
from triage.answers import Answers
from triage.assessment import Assessment, assess
from triage.red_flags import RANK, Fired


def _of_rule(fired: Fired) -> str:
    if fired.how == "told":
        return f"you said yes to \u201c{fired.rule.ask}\u201d"
    if fired.how == "unsure":
        return f"you weren't sure about \u201c{fired.rule.ask}\u201d"
    return f"what you told me fits the warning sign \u201c{fired.rule.ask}\u201d"


def _says_the_same(rule: Rule, others: Iterable[Rule]) -> bool:
    """Whether a rule for any place only follows one of this place: the same sign fires both."""
    return any(
        rule.derived_from == other.id or set(rule.heard) & set(other.heard)
        for other in others
        if other.derived_from is None and rule.derived_from is not None
    )


def reasons(assessment: Assessment, answers: Answers) -> list[str]:
    """The answers that led to the level, as phrases; at least one."""
    # Raised for being no better, the level is that of no rule: all that fired counts.
    deciding = assessment.fired if assessment.why == "not_better" else assessment.deciding
    rules = [fired.rule for fired in deciding]
    own = [fired for fired in deciding if not _says_the_same(fired.rule, rules)]
    found = [_of_rule(fired) for fired in own[:3]]
    modifiers = load_modifiers()
    found += [f"this applies to you: {modifiers[name].option}" for name in assessment.modifiers]
    if assessment.why == "not_better":
        found.insert(0, "it hasn't got better since you were last here about it")
    obstacle = load_obstacles().get(assessment.why)
    if obstacle:
        found.insert(0, obstacle.because)
    if not found:
        found.append("none of the warning signs I asked about is there")
        if answers.severity is not None:
            found.append(f"the pain is {answers.severity:g} out of 10")
    return found


# How many signs are named that would raise a level; the whole list was shown when it was asked.
_NAMED = 4


def would_raise(assessment: Assessment, answers: Answers) -> list[str]:
    """Lines of the place's checklist that would make the level more urgent, the most urgent first.

    Empty for an emergency, and when the place isn't known.
    """
    checklist = load_checklists().get(answers.location or "")
    if checklist is None:
        return []
    rules = load_rules()
    return [
        line.text
        for line in checklist.lines
        if RANK[rules[line.rules[0]].level] > RANK[assessment.level]
    ][:_NAMED]


def would_make_an_emergency(assessment: Assessment, answers: Answers) -> list[str]:
    """What isn't known and would make an emergency of what is urgent: graver signs, conditions.

    The level is told at once all the same: who leaves the chat now must know that it is urgent.
    """
    if assessment.level != "urgent":
        return []
    settled = answers.yes | answers.unsure | answers.no | answers.heard
    graver = (fired.rule.graver for fired in assessment.deciding)
    signs = [load_rules()[one].ask for one in graver if one and one not in settled]
    all_known = "modifiers" in answers.answered
    conditions = [
        f"{one.option}."
        for name, one in load_modifiers().items()
        if one.asked
        and not all_known
        and name not in answers.modifiers
        and assess(replace(answers, modifiers=answers.modifiers | {name})).level == "emergency"
    ]
    return [*signs, *conditions]


def days_words(days: tuple[int, int] | None) -> str:
    """A span of days in words: (1, 2) is "1 to 2 days", (7, 14) "1 to 2 weeks"."""
    least, most = days or (1, 7)
    if least >= 7 and least % 7 == 0 and most % 7 == 0:
        least, most, unit = least // 7, most // 7, "week"
    else:
        unit = "day"
    if least == most:
        return f"{most} {unit}{'s' if most != 1 else ''}"
    return f"{least} to {most} {unit}s"
