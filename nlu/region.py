"""Where the runner is, so that the right number to call is named.

Told by the runner, or by the country of the channel's locale. It is put into slots of its own, so
that the fixed text of an emergency names the number without the help of any action.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from knowledge.regions import ANOTHER, DEFAULT, Region, load_regions, region_of_locale
from triage.whom_to_call import whom_to_call

_BEFORE = re.compile(
    r"^\W*(?:(?:i|we)(?:'?m| am|'?re| are)? (?:currently |based |living |live |here )?|it'?s )?"
    r"(?:in |from )?(?:the )?",
    re.IGNORECASE,
)
# "us" is a word, so the short name counts only in capitals.
_SHORT = {"US": "US", "U.S": "US", "UK": "UK", "uk": "UK", "Uk": "UK", "U.K": "UK"}


@cache
def _names() -> dict[str, str]:
    names = {ANOTHER.lower(): DEFAULT}
    for region in load_regions().values():
        if region.id != DEFAULT:
            names |= dict.fromkeys([region.name.lower(), *region.words], region.id)
    # The article goes with what stands before the name.
    return {name.removeprefix("the "): code for name, code in names.items()}


def read_region(text: str) -> Region | None:
    """The region a message names if it says nothing else: "Canada", "I'm in the UK".

    "Another country" is the default region.
    """
    said = _BEFORE.sub("", text.strip().replace("\u2019", "'")).rstrip(".! ")
    code = _SHORT.get(said) or _names().get(said.lower())
    return load_regions()[code] if code else None


def region_facts(text: str, locale: object, slots: Mapping[str, Any]) -> dict[str, str]:
    """The region's slots as far as this message changes them: told goes before the locale."""
    told = read_region(text)
    if told is not None and told.id == DEFAULT:
        return {"region": DEFAULT}
    region = told or (region_of_locale(locale) if slots.get("region") is None else None)
    return whom_to_call(region) if region and region.id != slots.get("region") else {}
