"""From one message and the dialogue so far to facts: one value for each slot.

The readers find what is said; here it is decided what of it counts now. A fact already told is only
changed when it is asked for again or corrected; flags accumulate and are never taken back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from nlu.age import read_age
from nlu.alarm_facts import accounted_for, alarm_facts, in_doubt
from nlu.answers import yes_no
from nlu.asides import is_about_the_question
from nlu.checklist_facts import SURELY, all_denied, checklist_facts
from nlu.conditions import read_conditions
from nlu.corrections import read_correction
from nlu.dialogue import Dialogue
from nlu.heard_alarms import CHECKLISTS, NO_ALARMS, Alarms
from nlu.history import NOTHING_TOLD, Told
from nlu.mileage import read_mileage
from nlu.onset import read_onset
from nlu.persons import begins_with_someone_else
from nlu.place_facts import keep_places_together, place_facts
from nlu.severity import read_severity
from nlu.since_last_time import read_since_last_time
from nlu.symptoms import Symptoms, read_symptoms
from nlu.told_rules import NO_FLAGS, rules_told

Facts = dict[str, Any]

# Slots that one another's question may fill: asked when, a runner also says how, and so on.
_ASKED_TOGETHER = {
    "pain_location": {"pain_location", "pain_locations", "pain_side"},
    "pain_side": {"pain_side"},
    "onset": {"onset", "onset_days"},
    "onset_days": {"onset_days", "onset"},
    "mileage_change": {"mileage_change", "mileage_change_pct", "weekly_before_km", "weekly_now_km",
                       "longest_run_before_km", "longest_run_now_km"},
}  # fmt: skip
_UNKNOWN_IS_AN_ANSWER = {"onset", "mileage_change"}


def _told_anew(slot: str, dialogue: Dialogue, correcting: bool) -> bool:
    """Whether a value read for this slot may be taken."""
    # "none" is also what the form assumes of a place in the middle.
    assumed = slot == "pain_side" and dialogue.slots.get(slot) == "none"
    if dialogue.slots.get(slot) in (None, [], "unknown") or assumed or correcting:
        return True
    return slot in _ASKED_TOGETHER.get(dialogue.asked or "", {dialogue.asked})


def _mileage_facts(text: str, dialogue: Dialogue, told: Told) -> Facts:
    mileage = read_mileage(text, asked=dialogue.asked, chances=told.mileage, weeks=told.weeks)
    facts: Facts = {
        "mileage_change": mileage.change,
        "weekly_before_km": mileage.weekly_before_km,
        "weekly_now_km": mileage.weekly_now_km,
        "mileage_change_pct": mileage.pct,
        "longest_run_before_km": mileage.longest_before_km,
        "longest_run_now_km": mileage.longest_now_km,
    }
    if mileage.unsure and dialogue.asked == "mileage_change" and not mileage.change:
        facts["mileage_change"] = "unknown"
    return {slot: value for slot, value in facts.items() if value is not None}


def _onset_facts(text: str, dialogue: Dialogue, told: Told) -> Facts:
    onset = read_onset(
        text, asked=dialogue.asked, now=dialogue.now, chances=told.onset, times=told.times
    )
    facts: Facts = {}
    if onset.days is not None:
        facts["onset_days"] = float(onset.days)
    if onset.kind:
        facts["onset"] = onset.kind
    elif onset.unsure and dialogue.asked == "onset":
        facts["onset"] = "unknown"
    return facts


def _person_facts(text: str, dialogue: Dialogue, told: Told) -> Facts:
    facts: Facts = {}
    age = read_age(text, asked=dialogue.asked)
    if age.years is not None:
        facts["age"] = float(age.years)
    if age.adult is not None:
        facts["is_adult"] = age.adult
    conditions = read_conditions(text, asked=dialogue.asked, chances=told.conditions)
    known = list(dialogue.slots.get("conditions") or ())
    if set(conditions.present) - set(known):
        facts["conditions"] = list(dict.fromkeys([*known, *conditions.present]))
    # Asked about the pain, "my wife has put my socks on" tells of the one who writes.
    if conditions.someone_else and (not dialogue.asked or begins_with_someone_else(text)):
        facts["somebody_else"] = True
    return facts


def flag_facts(symptoms: Symptoms, slots: Mapping[str, Any]) -> Facts:
    """Flags of the whole conversation: present wins over denied, and nothing is forgotten."""
    before = list(slots.get("red_flags") or ())
    told = [flag for flag in symptoms.present if flag not in NO_FLAGS]
    present = list(dict.fromkeys([*before, *told]))
    denied = [
        flag
        for flag in dict.fromkeys([*(slots.get("denied_flags") or ()), *symptoms.denied])
        if flag not in present and flag not in NO_FLAGS
    ]
    facts: Facts = {}
    if present != before:
        facts["red_flags"] = present
    if denied != list(slots.get("denied_flags") or ()):
        facts["denied_flags"] = denied
    return facts


def read_message(
    text: str,
    dialogue: Dialogue,
    *,
    act: str,
    meant: Sequence[int] = (),
    alarms: Alarms = NO_ALARMS,
    history: Told = NOTHING_TOLD,
    denied: float = 0.0,
) -> Facts:
    """All facts that a message adds to the dialogue, by slot.

    Args:
        text: the message.
        dialogue: the question that stands, the slots so far, the time.
        act: the dialogue act recognised; `correction` lets told facts be changed.
        meant: numbers of the checklist lines the message was found to mean.
        alarms: red-flag rules heard by the alarm detector, or perhaps heard.
        history: what the history listener heard of the running and of how the pain began.
        denied: how likely the message says no to all of the list that stands, if one does.
    """
    if is_about_the_question(text):
        return {}
    symptoms = read_symptoms(text, asked=dialogue.asked)
    facts = flag_facts(symptoms, dialogue.slots)
    found = _person_facts(text, dialogue, history)
    told = bool(symptoms.present or alarms.sure or found.get("conditions"))
    listed = dialogue.asked in CHECKLISTS
    says_no = listed and yes_no(text) == "no"
    if not says_no and (alarms.sure or alarms.possible or symptoms.present):
        # A sign heard in a reply that doesn't begin with a no is told, whatever it sounds like.
        denied = 0.0
    denying = says_no or denied >= SURELY
    if denying:
        found.pop("somebody_else", None)
    plainly = act == "correction" and not denying
    corrected = read_correction(text, dialogue.slots, now=dialogue.now, plainly=plainly)
    checklist = (
        {} if corrected else checklist_facts(text, dialogue, act, meant, told=told, denied=denied)
    )
    facts |= checklist
    # After the result every fact told is taken: it is assessed again.
    correcting = act == "correction" or (
        not dialogue.asked and bool(dialogue.slots.get("triage_level"))
    )
    # "Squeezed it on both sides and nothing" is said of the list and tells no side.
    if denied < SURELY and not (checklist and dialogue.asked in checklist):
        found |= place_facts(text, dialogue.asked, dialogue.slots, act=act, told=history)
        found |= _onset_facts(text, dialogue, history)
        # A number in a reply to a list is an age or a score sooner than a distance.
        found |= {} if listed else _mileage_facts(text, dialogue, history)
        since = read_since_last_time(text, asked=dialogue.asked)
        if since is not None:
            found["since_last_time"] = since
        severity = read_severity(text, asked=dialogue.asked)
        if severity is not None:
            found["severity"] = severity
    if corrected:
        # What is put right is something told before, not the answer to the question that stands.
        found = {slot: value for slot, value in found.items() if slot != dialogue.asked} | corrected
    for slot, value in found.items():
        if (
            slot in corrected
            or slot in ("conditions", "somebody_else")
            or _told_anew(slot, dialogue, correcting)
        ):
            facts[slot] = value
    keep_places_together(facts)
    explained = set(accounted_for(symptoms.present, alarms))
    explained -= set(dialogue.slots.get("red_flags") or ())
    if explained & set(facts.get("red_flags") or ()):
        facts["red_flags"] = [flag for flag in facts["red_flags"] if flag not in explained]
    facts |= alarm_facts(alarms, {**dialogue.slots, **facts}, may_ask=not all_denied(checklist))
    known = {**dialogue.slots, **facts}
    rules = rules_told(
        text, symptoms, known.get("conditions") or (), known.get("pain_locations") or ()
    )
    if rules:
        heard = list(facts.get("alarms") or dialogue.slots.get("alarms") or ())
        facts["alarms"] = list(dict.fromkeys([*heard, *rules]))
    facts |= in_doubt(
        facts,
        dialogue.slots,
        alarms,
        symptoms,
        words=len(text.split()),
        listed=listed,
        denying=denying,
        surely=says_no and denied >= SURELY,
    )
    return facts | _declined(text, dialogue, act, facts)


def _declined(text: str, dialogue: Dialogue, act: str, facts: Facts) -> Facts:
    """A question passed over or not known, so that it isn't asked for ever."""
    asked = dialogue.asked
    if not asked or asked in facts or act not in ("skip", "dont_know"):
        return {}
    if act == "dont_know" and asked in _UNKNOWN_IS_AN_ANSWER:
        return {asked: "unknown"}
    if act == "dont_know" and yes_no(text) == "no":
        return {}
    before = list(dialogue.slots.get("declined") or ())
    return {"declined": [*before, asked]} if asked not in before else {}
