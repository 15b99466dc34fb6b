"""Rules that the readers hear of themselves, where no flag says enough.

Some signs are asked about by one rule alone and are told as that rule. Others are nothing by
themselves and much beside a condition or a place: a raw toe where there is diabetes, a long flight
where a calf hurts, a fall off a roof where the back does.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from nlu.effort_pain import EFFORT_RULE, effort_pain
from nlu.rest_in_vain import LASTING_RULE, rested_in_vain
from nlu.symptoms import Symptoms
from nlu.text import normalise

# sign -> (rule, condition beside it or None, places one of which hurts or none for any)
_RULE_OF: dict[str, tuple[str, str | None, frozenset[str]]] = {
    "painful_walking": ("x_walk_pain", None, frozenset()),
    "open_skin": ("to_diabetes", "m_diabetes", frozenset()),
    "clot_risk": ("c_dvt_risk", None, frozenset({"calf"})),
    "great_fall": ("lb_major_trauma", None, frozenset({"lower_back", "upper_back", "neck"})),
}
# Signs that are no flags of the contract.
NO_FLAGS = frozenset(_RULE_OF)
_OF_THE_FOOT = re.compile(r"\b(?:toe\w*|foot|feet|heels?|soles?|arch|socks?|shoes?|trainers?)\b")


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
    rules = []
    for sign in symptoms.present:
        rule, condition, where = _RULE_OF.get(sign, ("", None, frozenset()))
        beside = condition is None or condition in conditions
        here = not where or bool(where & set(places))
        if sign == "open_skin":
            here = bool(_OF_THE_FOOT.search(normalise(text)))
        if rule and beside and here:
            rules.append(rule)
    rules += [LASTING_RULE] if rested_in_vain(text) else []
    return rules + ([EFFORT_RULE] if effort_pain(text) else [])
