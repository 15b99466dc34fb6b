"""What of the alarms heard in free text counts now, and what is worth one direct question."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from knowledge.red_flags import Rule, load_rules
from nlu.heard_alarms import SILENCE, Alarms
from nlu.symptoms import Symptoms
from triage.answers import ALARM_QUESTIONS, Answers
from triage.assessment import assess
from triage.conditions import holds
from triage.red_flags import believable

# As a whole it must rather sound like an alarm, in log odds, for two signs to be meant.
_WORRIED = 0.0
_LISTS = tuple(name for name in ALARM_QUESTIONS if name != "alarm_check")
# So many direct questions ("Just to be sure: …?") at most in one talk.
MOST_CHECKS = 2
# So sure, in log odds, that a sign of an injury tells the injury: "the tyre got me in the ribs".
_TELLS_THE_INJURY = 4.0
_INJURY = ("trauma_fall",)
# So sure, in log odds, an alarm's sign is put down by its name.
_PLAINLY_HEARD = 3.0
# How far below its bar the detector must be, in log odds, to doubt an alarm of the lexicon; and in
# how many words: what is said in few, "I heard a pop in my shin", is meant.
_DOUBTED, _FEWEST_WORDS = -2.0, 12
# Signs whose words mean little else: of 1,600 harmless messages two spoke of a blow to the head.
_PLAIN = frozenset({"head_injury"})


def _surest_first(alarms: Mapping[str, float]) -> list[str]:
    return sorted(alarms, key=lambda rule: -alarms[rule])


def _worth_a_question(
    possible: Sequence[str], slots: Mapping[str, Any], *, denied: Collection[str] = ()
) -> dict[str, Any]:
    """The likeliest alarm that may have been meant, unless it was asked about already.

    One `denied` to a list may be asked about.
    """
    answered = [slots.get(name) or {} for name in ALARM_QUESTIONS]
    settled = {rule for one in answered for rules in one.values() for rule in rules}
    settled |= set(slots.get("alarms") or ())
    settled -= set(denied)
    asked_so_far = sum(map(len, (slots.get("alarm_check") or {}).values()))
    new = [rule for rule in possible if rule not in settled]
    return {"possible_alarm": new[0]} if new and asked_so_far < MOST_CHECKS else {}


def _opened_again(rule: str, slots: Mapping[str, Any]) -> dict[str, Any]:
    """The lists of signs without their "no" to a rule, which words told since gainsay."""
    return {
        name: {**answer, "no": [one for one in answer["no"] if one != rule]}
        for name in _LISTS
        if (answer := slots.get(name)) and rule in answer["no"]
    }


def _without_explained(heard: Sequence[str]) -> list[str]:
    """Rules heard, surest first, but for those for which a surer and milder one accounts."""
    rules, kept = load_rules(), list[str]()
    for rule in heard:
        explained = {flag for surer in kept for flag in rules[surer].accounts_for}
        if not any(set(group) <= explained for group in rules[rule].heard):
            kept.append(rule)
    return kept


def accounted_for(flags: Sequence[str], alarms: Alarms) -> list[str]:
    """Flags that are explained by a milder rule heard beside them, such as a faint after a run.

    Not if the detector hears a graver rule more surely for which the flag stands.
    """
    rules, heard = load_rules(), _without_explained(_surest_first(alarms.sure))
    explained = {flag for rule in heard for flag in rules[rule].accounts_for}
    graver = {flag for rule in heard for group in rules[rule].heard for flag in group}
    return [flag for flag in flags if flag in explained - graver]


def _all_taken_back(flags: Collection[str], alarms: Alarms, symptoms: Symptoms) -> bool:
    told = [one for one in symptoms.mentions if one.flag in flags and one.status == "present"]
    return bool(told) and all(
        any(start <= one.start < end for start, end in alarms.taken_back) for one in told
    )


def _beside_a_condition(rule: Rule, new: Collection[str], answers: Answers) -> bool:
    """Whether a new sign counts by a condition or an age beside it: those are told plainly."""
    return any(
        set(group) & set(new)
        and any(atom.startswith(("modifier:", "age")) for atom in group)
        and holds([group], answers)
        for group in rule.heard
    )


def in_doubt(
    facts: Mapping[str, Any],
    slots: Mapping[str, Any],
    alarms: Alarms,
    symptoms: Symptoms,
    *,
    words: int,
    listed: bool = False,
    denying: bool = False,
    surely: bool = False,
) -> dict[str, Any]:
    """What to change of the facts if words of the lexicon alarm, and the detector hears no harm.

    The lexicon knows words: in "my watch collapsed" it finds a collapse. An alarm that the detector
    doesn't hear at all, or hears taken back, isn't dropped but asked about directly, at once; once
    more, too, if it was denied to a list before.

    Args:
        facts: what was read of this message, its flags among them.
        slots: what was known before.
        alarms: what the detector made of the same message.
        symptoms: where in it the flags stand.
        words: how many the message has.
        listed: whether a list of signs stands: what is told in reply to one is meant.
        denying: whether it says no to that list, "no, feet are warm and pink".
        surely: whether it begins with a no and surely denies the list as a whole, too: if it sounds
            harmless as well, nothing is left to ask.
    """
    if alarms.sure or alarms.loudest is None or (listed and not denying):
        return {}
    known = Answers.from_slots(slots)
    told = Answers.from_slots({**slots, **facts})
    now = assess(told)
    if not now.alarm or now.crisis or assess(known).alarm:
        return {}
    signs = {flag for one in now.deciding for group in one.rule.heard for flag in group}
    new = {flag for flag in facts.get("red_flags", ()) if flag in signs - known.flags}
    # A sign and a condition or an age bear each other out.
    if any(_beside_a_condition(one.rule, new, told) for one in now.deciding):
        return {}
    # So do two signs, unless the whole sounds harmless.
    together = len(new) > 1 and alarms.worried >= _WORRIED
    meant = words < _FEWEST_WORDS or alarms.loudest >= _DOUBTED or together or new <= _PLAIN
    if meant and not denying and not _all_taken_back(new, alarms, symptoms):
        return {}
    if not new:
        return {}
    harmless = alarms.worried < _WORRIED or alarms.loudest <= SILENCE
    if surely and harmless and not new & _PLAIN:
        return {"red_flags": [one for one in facts["red_flags"] if one not in new]}
    # Denied to the direct question already, it isn't asked a third time but believed now.
    listed_no = {rule for name in _LISTS for rule in (slots.get(name) or {}).get("no", ())}
    listed_no -= {one for rules in (slots.get("alarm_check") or {}).values() for one in rules}
    rules = [one.rule.id for one in now.deciding]
    question = _worth_a_question(rules, slots, denied=listed_no)
    if not question:
        return {}
    question |= _opened_again(question["possible_alarm"], slots)
    return {"red_flags": [one for one in facts["red_flags"] if one not in new], **question}


def _sign_of(rule: Rule) -> str | None:
    """The one sign that by itself makes an emergency's rule, if it has just one."""
    alone = {group[0] for group in rule.heard if len(group) == 1 and ":" not in group[0]}
    return next(iter(alone)) if len(alone) == 1 and rule.level == "emergency" else None


def alarm_facts(alarms: Alarms, slots: Mapping[str, Any], *, may_ask: bool) -> dict[str, Any]:
    """The alarms of the whole talk, and the one to ask about.

    A rule that counts only beside another fact, such as a fall, is kept for when that is told;
    until then it is asked about.

    Args:
        alarms: rules heard in this message, or perhaps heard.
        slots: what is known, this message included.
        may_ask: whether the message leaves room for a question ("none of these" leaves none).
    """
    heard, rules = _without_explained(_surest_first(alarms.sure)), load_rules()
    facts: dict[str, Any] = {}
    flags = list(slots.get("red_flags") or ())
    if any(
        certainty >= _TELLS_THE_INJURY and _INJURY in rules[rule].heard_only_with
        for rule, certainty in alarms.sure.items()
    ):
        facts["red_flags"] = list(dict.fromkeys([*flags, *_INJURY]))
    answers = Answers.from_slots({**slots, **facts})
    counting = [rule for rule in heard if believable(rules[rule], answers)]
    # Whoever reads the summary finds the surest sign by its name, in whatever words it was told.
    plain = [rule for rule in counting[:1] if alarms.sure[rule] >= _PLAINLY_HEARD]
    named = [sign for rule in plain if (sign := _sign_of(rules[rule]))]
    new = [sign for sign in named if sign not in flags and sign not in answers.denied_flags]
    if new:
        facts["red_flags"] = list(dict.fromkeys([*facts.get("red_flags", flags), *new]))
    if not counting and may_ask:
        facts |= _worth_a_question([*heard, *_surest_first(alarms.possible)], slots)
    if heard:
        facts["alarms"] = list(dict.fromkeys([*(slots.get("alarms") or ()), *heard]))
    return facts
