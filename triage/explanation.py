"""Says which answers led to the level, and what would change it. Pure."""

from __future__ import annotations

from knowledge.red_flags import load_modifiers
from triage.answers import Answers
from triage.assessment import Assessment
from triage.red_flags import Fired

_OBSTACLES = {
    "minor": "you are under 18, and growing bones need other advice than mine",
    "age_unknown": "I don't know whether you are 18 or over",
    "somebody_else": "this is about somebody else, whom I can't ask",
    "unanswered": "the questions about warning signs stayed open",
    "no_location": "I couldn't make out where it hurts",
    "outside": "the place that hurts is outside what I know, which is running injuries",
}


def _of_rule(fired: Fired) -> str:
    if fired.how == "told":
        return f"you said yes to \u201c{fired.rule.ask}\u201d"
    if fired.how == "unsure":
        return f"you weren't sure about \u201c{fired.rule.ask}\u201d"
    return f"what you told me fits the warning sign \u201c{fired.rule.ask}\u201d"


def reasons(assessment: Assessment, answers: Answers) -> list[str]:
    """The answers that led to the level, as phrases; at least one."""
    deciding = {fired.rule.id for fired in assessment.deciding}
    # A rule for any place that follows one for this place would say the same again.
    own = [fired for fired in assessment.deciding if fired.rule.derived_from not in deciding]
    found = [_of_rule(fired) for fired in own[:3]]
    modifiers = load_modifiers()
    found += [f"this applies to you: {modifiers[name].option}" for name in assessment.modifiers]
    if assessment.why == "not_better":
        found.insert(0, "it hasn't got better since you were last here about it")
    if assessment.why in _OBSTACLES:
        found.insert(0, _OBSTACLES[assessment.why])
    if not found:
        found.append("none of the warning signs I asked about is there")
        if answers.severity is not None:
            found.append(f"the pain is {answers.severity:g} out of 10")
    return found


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
