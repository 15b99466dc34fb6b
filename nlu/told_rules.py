"""Rules that the readers hear of themselves, where no flag says enough.

Some signs are asked about by one rule alone and are told as that rule. Others are nothing by
themselves and much beside a condition or a place: a raw toe where there is diabetes, a long flight
where a calf hurts, a fall off a roof where the back does.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple

from nlu.effort_pain import EFFORT_RULE, effort_pain
from nlu.rest_in_vain import LASTING_RULE, rested_in_vain
from nlu.symptoms import Symptoms
from nlu.text import normalise

_OF_THE_FOOT = re.compile(r"\b(?:toe\w*|foot|feet|heels?|soles?|arch|socks?|shoes?|trainers?)\b")


class _Beside(NamedTuple):
    """A rule, and what must be told beside its sign: a condition, a place that hurts, words."""

    rule: str
    condition: str | None = None
    places: frozenset[str] = frozenset()
    words: re.Pattern[str] | None = None


_RULE_OF = {
    "painful_walking": _Beside("x_walk_pain"),
    "open_skin": _Beside("to_diabetes", condition="m_diabetes", words=_OF_THE_FOOT),
    "clot_risk": _Beside("c_dvt_risk", places=frozenset({"calf"})),
    "great_fall": _Beside(
        "lb_major_trauma", places=frozenset({"lower_back", "upper_back", "neck"})
    ),
}
# Signs that are no flags of the contract.
NO_FLAGS = frozenset(_RULE_OF)


def rules_told(
    text: str, symptoms: Symptoms, conditions: Collection[str], places: Collection[str]
) -> list[str]:
    """The rules that a message tells.

    Args:
        text: the message.
        symptoms: the signs that the lexicon found in it.
        conditions: what the runner has or takes, as far as known.
        places: where it hurts, as far as known.
    """
    plain = normalise(text)
    rules = [
        one.rule
        for sign, one in _RULE_OF.items()
        if sign in symptoms.present
        and (one.condition is None or one.condition in conditions)
        and (not one.places or one.places & set(places))
        and (one.words is None or one.words.search(plain))
    ]
    rules += [LASTING_RULE] if rested_in_vain(text) else []
    return rules + ([EFFORT_RULE] if effort_pain(text) else [])
