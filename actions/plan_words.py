"""A plan and the way back in words and bars. Pure: weeks in, texts and messages out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from actions.distances import day_words, distance, race_name
from channels.messages import Message, chart
from knowledge.evidence import load_citations
from knowledge.plans import ReturnPlan, Stage, load_limits
from triage.plan import Plan, Week

_NOTES = {"build": "", "cut-back": " (easier week)", "taper": " (taper)", "race": ""}


def first_monday(today: date) -> date:
    """When a plan can begin: today if it's a Monday, else the next."""
    return today + timedelta(days=-today.weekday() % 7)


def weeks_until(on: date, today: date) -> int:
    """Weeks from the first Monday to the race's week, both included; at least 1."""
    race_monday = on - timedelta(days=on.weekday())
    return max(1, (race_monday - first_monday(today)).days // 7 + 1)


def title(plan: Plan, on: date | None, unit: str | None) -> str:
    """What the plan is for."""
    name = race_name(plan.race_km, unit)
    return f"Your build-up to a {name}" + (f" on {day_words(on)}" if on else "")


def _mondays(plan: Plan, on: date | None, today: date) -> list[date]:
    """The first days of the plan's weeks; a race before next Monday is in the week that runs."""
    start = first_monday(today) + timedelta(weeks=plan.hold_weeks)
    if on:
        start = on - timedelta(days=on.weekday()) - timedelta(weeks=len(plan.weeks) - 1)
    return [start + timedelta(weeks=week.number - 1) for week in plan.weeks]


def _runs(week: Week, days: int, unit: str | None) -> str:
    """How a week's distance may be spread: the longest run, and the others of one length."""
    others = max(1, days - 1)
    rest = max(0.0, week.km - week.longest_km) / others
    each = f"{others} x {distance(rest, unit)}"
    return f"{distance(week.longest_km, unit)} and {each}"


def week_lines(plan: Plan, on: date | None, today: date, days: int, unit: str | None) -> list[str]:
    """One line for each week."""
    lines = []
    for week, monday in zip(plan.weeks, _mondays(plan, on, today), strict=True):
        when = f"**{day_words(monday, year=False)}**"
        if week.kind == "race":
            before = distance(week.km, unit)
            lines.append(f"- {when}: {before} in easy short runs, then the **race**")
            continue
        note = _NOTES[week.kind]
        lines.append(f"- {when}: {distance(week.km, unit)}, as {_runs(week, days, unit)}{note}")
    return lines


def plan_chart(plan: Plan, on: date | None, today: date, unit: str | None) -> Message:
    """The weeks as bars; the race's week with the race."""
    bars = [
        {
            "label": day_words(monday, year=False),
            "km": round(week.km + (plan.race_km if week.kind == "race" else 0.0), 1),
            "planned": True,
            "note": week.kind,
            "longest_km": round(week.longest_km, 1),
        }
        for week, monday in zip(plan.weeks, _mondays(plan, on, today), strict=True)
    ]
    return chart(title(plan, on, unit), bars, unit)


def hold_words(plan: Plan, today: date) -> str:
    """What to do before the first week, if it isn't the next one."""
    if not plan.hold_weeks:
        return ""
    start = first_monday(today) + timedelta(weeks=plan.hold_weeks)
    return f"There's time: until {day_words(start)} keep running what you run now. Then:"


def race_step(plan: Plan) -> int | None:
    """Percent by which the race is longer than any run of the weeks before; None if it isn't."""
    before = plan.longest_before_race_km
    if before <= 0 or plan.race_km <= before:
        return None
    return round((plan.race_km / before - 1) * 100)


# Of a reference: whose it is, without initials, and its year.
_WHOSE = re.compile(r"[^.,:]+?(?=(?: [A-Z]{1,3})?(?: et al)?[.,:])")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def _short(ref: str) -> str:
    """A reference by author and year; the link beside it leads to the rest."""
    whose, year = _WHOSE.match(ref), _YEAR.search(ref)
    return f"{whose[0] if whose else ref}{f' {year[0]}' if year else ''}"


def sources(cites: Sequence[str]) -> str:
    """Where it is from, in one line; nothing without citations."""
    known = [load_citations()[cite] for cite in cites]
    listed = "; ".join(f"[{_short(one.ref)}]({one.link})" if one.link else one.ref for one in known)
    return f"Source{'s' if len(cites) > 1 else ''}: {listed}." if cites else ""


def reasons() -> str:
    """Why the limits are as they are, with what they rest on."""
    lines = []
    for reason in load_limits().why:
        source = sources(reason.cites)
        lines.append(f"- {reason.text}" + (f" {source}" if source else ""))
    return "\n".join(lines)


def _stage(number: int, stage: Stage) -> str:
    total = (stage.jog + stage.walk) * stage.times
    if not stage.walk:
        return f"- **Week {number}**: jog {stage.jog} minutes without a break"
    times = f", {stage.times} times" if stage.times > 1 else ""
    return (
        f"- **Week {number}**: jog {stage.jog} min, walk {stage.walk} min{times} ({total} minutes)"
    )


def return_text(plan: ReturnPlan) -> str:
    """The way back by walking and running, stage by stage, with its rules."""
    stages = "\n".join(_stage(number, one) for number, one in enumerate(plan.stages, 1))
    rules = "\n".join(f"- {rule}" for rule in plan.rules)
    return (
        f"**Back to running, by walking and running in turns**\n{plan.start_when} Every other day, "
        f"a stage a week:\n{stages}\n\n**From stage to stage**\n{rules}\n\n"
        f"{plan.about} {sources(plan.cites)}"
    )
