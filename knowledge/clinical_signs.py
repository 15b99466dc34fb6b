"""The part of docs/clinical.md on warning signs: levels, rules, lists to tick, conditions."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.clinical_words import bullets, place_names, plain, review_line, within
from knowledge.condition_words import condition_words
from knowledge.levels import load_crisis, load_levels, load_obstacles, load_severity_words
from knowledge.locations import load_locations
from knowledge.red_flags import (
    EVERYWHERE,
    Checklist,
    Rule,
    load_checklists,
    load_modifier_checklist,
    load_modifiers,
    load_rules,
)


def _levels() -> Iterator[str]:
    yield "## Levels"
    for level in load_levels().values():
        yield f"### {plain(level.id).capitalize()}\n\n**{level.headline}** {level.action}\n\n" + (
            bullets(
                [
                    ("Don't", " ".join(level.dont)),
                    ("While waiting", " ".join(level.while_waiting)),
                    ("More urgent", " ".join(level.worse_if)),
                    ("Suggestions", plain(level.may_suggest)),
                    ("Says of itself", level.disclaimer),
                ]
            )
        )
    crisis = load_crisis()
    yield f"### Crisis\n\n**{crisis.headline}** {crisis.action} {' '.join(crisis.while_waiting)}"
    yield "### Why a case can't be judged\n\n" + bullets(
        (plain(name), f"{one.because}. {one.instead}") for name, one in load_obstacles().items()
    )
    yield "### Words for how bad it is\n\n" + bullets(load_severity_words().items())


def _rule(rule: Rule) -> str:
    details = [
        ("Thought of", rule.concern),
        ("Where", place_names(rule.where)),
        ("Places the sources don't state", place_names(rule.added)),
        (
            "Made from",
            f"`{rule.derived_from}`: the sources don't state it" * bool(rule.derived_from),
        ),
        ("Heard", condition_words(rule.heard)),
        ("Heard in free text only with", condition_words(rule.heard_only_with)),
        ("Emergency if", condition_words(rule.raise_to_emergency_if)),
        ("Told with it as graver", f"`{rule.graver}`" * bool(rule.graver)),
        ("Explains, where heard in free text", ", ".join(f"`{one}`" for one in rule.accounts_for)),
        ("Running", "stop until seen" if rule.stop_running else ""),
        ("While waiting", rule.say_while_waiting or ""),
        ("Sources", ", ".join(f"`{one}`" for one in rule.source)),
        ("Note", rule.note or ""),
    ]
    heading = f"#### `{rule.id}`: {plain(rule.level)}{within(rule.days)}"
    return f"{heading}\n\n{rule.ask}\n\n{bullets(details)}\n- {review_line(rule.reviewed_by)}"


def _rules() -> Iterator[str]:
    yield "## Warning signs"
    names = {EVERYWHERE: "any place", **{k: v.name for k, v in load_locations().items()}}
    for place, name in names.items():
        rules = [rule for rule in load_rules().values() if rule.where[0] == place]
        if rules:
            yield f"### First of all for {name}"
            yield from map(_rule, rules)


def _checklist(checklist: Checklist, title: str) -> str:
    made = f"\n\nMade from the lists of: {place_names(checklist.derived_from)}."
    lines = [
        f"{number}. {line.text}{f' ({line.detail})' if line.detail else ''}"
        f" [{', '.join(f'`{rule}`' for rule in line.rules)}]"
        for number, line in enumerate(checklist.lines, 1)
    ]
    return "\n\n".join(
        [f"### {title}", checklist.intro + made * bool(checklist.derived_from), "\n".join(lines),
         f"Why it is asked: {checklist.why}"]
    )  # fmt: skip


def _checklists() -> Iterator[str]:
    yield "## Lists to tick\n\nA tick answers all the rules behind its line with yes."
    names = load_locations()
    for name, checklist in load_checklists().items():
        title = names[name].name.capitalize() if name in names else "Everyone"
        yield _checklist(checklist, title)
    yield _checklist(load_modifier_checklist(), "Conditions and medicines")


def _modifiers() -> Iterator[str]:
    yield "## Conditions and medicines"
    for one in load_modifiers().values():
        effects = [
            (plain(effect.level) + within(effect.days), condition_words(effect.when) or "always")
            for effect in one.effects
        ]
        more = [("Sources", ", ".join(f"`{source}`" for source in one.source)),
                ("Note", one.note or "")]  # fmt: skip
        yield f"### `{one.id}`: {one.option}\n\n{bullets([*effects, *more])}\n- " + review_line(
            one.reviewed_by
        )


def signs() -> Iterator[str]:
    """The sections."""
    yield from _levels()
    yield from _rules()
    yield from _checklists()
    yield from _modifiers()
