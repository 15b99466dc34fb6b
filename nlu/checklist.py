"""Reads the answer to a checklist, tapped or typed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nlu.answers import contradicts, picks, yes_no
from nlu.text import normalise


@dataclass(frozen=True)
class Option:
    """A line of a checklist: its words and the ids it stands for."""

    text: str
    ids: tuple[str, ...]


@dataclass(frozen=True)
class ChecklistAnswer:
    """Ids the runner said yes to, isn't sure of, and said no to."""

    yes: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


def _key(text: str) -> str:
    return re.sub(r"\W+", " ", normalise(text)).strip()


def _answer(
    options: Sequence[Option], yes: Sequence[int], unsure: Sequence[int] = ()
) -> ChecklistAnswer:
    """Answer from the numbers (from 0) of the lines; a line not named is a no."""
    said = {*yes, *unsure}
    return ChecklistAnswer(
        yes=tuple(i for number in yes for i in options[number].ids),
        unsure=tuple(i for number in unsure for i in options[number].ids),
        no=tuple(
            i for number, option in enumerate(options) if number not in said for i in option.ids
        ),
    )


def _tapped(text: str, options: Sequence[Option], none_label: str) -> list[int] | None:
    """The lines whose exact words were sent, separated by ";" or line breaks."""
    numbers = {_key(option.text): number for number, option in enumerate(options)}
    parts = [_key(part) for part in re.split(r"[;\n]", text) if _key(part)]
    if parts == [_key(none_label)]:
        return []
    ticked = [numbers[part] for part in parts if part in numbers]
    # "Not sure" beside a ticked line takes nothing from the line.
    others = [part for part in parts if part not in numbers and yes_no(part) != "unsure"]
    if ticked and not others:
        return ticked
    return None


def read_checklist(
    text: str,
    options: Sequence[Option],
    *,
    none_label: str,
    act: str | None = None,
    meant: Sequence[int] = (),
    told_something: bool = False,
    denying: bool = False,
) -> ChecklistAnswer | None:
    """What a reply says to a checklist; None when it doesn't answer it.

    Args:
        text: the reply.
        options: the lines shown, in order.
        none_label: the words of the "none" button.
        act: the dialogue act recognised (`deny` and `dont_know` matter).
        meant: numbers of the lines that the free text was found to mean.
        told_something: whether symptoms were heard in the reply otherwise.
        denying: whether all of the reply says that things are absent or healthy.
    """
    tapped = _tapped(text, options, none_label)
    if tapped is not None:
        return _answer(options, tapped)
    chosen = picks(text, len(options))
    said = yes_no(text)
    if chosen:
        numbers = sorted(number - 1 for number in chosen)
        return _answer(options, [], numbers) if said == "unsure" else _answer(options, numbers)
    if meant or told_something:
        hedged = said == "unsure"
        return _answer(options, [] if hedged else meant, meant if hedged else [])
    if contradicts(text):
        return None
    volunteers = act == "red_flag_volunteered"
    if said == "no" or (said is None and not volunteers and (denying or act == "deny")):
        return _answer(options, [])
    if said == "yes" and len(options) == 1:
        return _answer(options, [0])
    if said == "unsure" or act == "dont_know":
        return _answer(options, [], range(len(options)))
    return None
