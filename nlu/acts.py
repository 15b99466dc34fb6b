"""Which act a message is in this dialogue: the classifier's view corrected by what was read."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from nlu.asides import is_about_the_question
from nlu.heard_alarms import CHECKLISTS
from nlu.language import other_language
from nlu.own_words import in_its_own_words
from nlu.question_words import QUESTION_WORD
from nlu.text import normalise

ALARM_ACT = "red_flag_volunteered"
# Acts that only a clear classification may override an answer with.
CONTROL = frozenset({"restart", "stop", "go_back", "forget_me", "human", "goodbye"})
# Acts that inform; which of them is told by the dialogue, not by the classifier.
_INFORMING = frozenset({"inform", "report_injury", "affirm", "deny", "red_flag_volunteered"})
_ANSWERING = frozenset(
    {
        "pain_location", "pain_side", "onset", "onset_days", "mileage_change", "severity",
        "universal_red_flags", "location_red_flags", "alarm_check", "modifiers", "is_adult",
        "since_last_time",
    }
)  # fmt: skip
# Facts that a reply to a question gives where it doesn't give the answer itself.
_ANSWERS_TOO = {
    "mileage_change": ("weekly_now_km", "weekly_before_km", "mileage_change_pct"),
}
# While a question stands, an unsure guess that the message is no answer is taken for none: "added a
# track night" is no farewell. What ends the questions needs more.
_SURELY_ASIDE, _SURELY_GOODBYE = 0.6, 0.85
_YES_OR_NO = frozenset({"affirm", "deny"})
# So many answers at once make a message a story, so many words a sentence.
_A_STORY, _A_SENTENCE = 3, 6
# What stays what it is, whatever body part or symptom is named in it.
_ELSEWHERE = frozenset({"out_of_scope", "non_english", "privacy", "bot_identity", "forget_me"})
_ABOUT_THE_QUESTION = frozenset({"why_ask", "define_term", "rephrase"})
# So many words of another language are none of English, whatever place they sound like.
_SURELY_FOREIGN = 6
_FEEDBACK = frozenset({"feedback_good", "feedback_bad"})
_QUESTION_START = re.compile(
    r"^\W*(?:(?:and|but|so|ok|okay|wait|hang on|sorry|um|er)\W+)*(?:"
    rf"{QUESTION_WORD}|"
    r"define|explain|can|could|should|shall|would|will|is|are|do|does|did|am|may|any|y)\b"
)
# "I got the last one wrong" says which answer, and not what is right.
_THE_LAST_ONE = re.compile(r"\b(?:last|previous|before|earlier|prior|back)\b")
# What says that a place hurts: with a place beside it, the message is about an injury, whatever
# else it asks ("a stitch at the club 5k, was it the lasagne?").
_COMPLAINS = re.compile(
    r"(?<!\bno )(?<!\bnot )\b(?:pains?|painful|sore|soreness|hurts?|hurting|ach(?:es?|ing|y)|"
    r"stitch|blisters?|cricks?|"
    r"twinges?|niggl\w+|stiff\w*|tight\w*|cramp\w*|throb\w*|swollen|swelling|sprain\w*|tender|"
    r"strain(?:ed)?|pulled|tweaked|injured|injury|bruised|rolled|twisted|crook|doms|wrecked|trashed|"
    r"(?:can'?t|cannot|can hardly|can barely) (?:sit|walk|stand|bend|kneel|squat))\b"
)
_WORDS = re.compile(r"[^\W\d_]{2,}")
_NOT_UNDERSTOOD = re.compile(
    r"\b(?:not sure|don'?t (?:know|understand|get)|no idea|dunno|confused (?:about|by)|"
    r"unsure|don'?t follow|can'?t follow) (?:of |about )?"
    r"(?:what (?:you|u|ur|that|this|it)(?:'?re|'?s| are| is| mean)*\b|the question|"
    r"how to answer|what to (?:say|put))"
)
# "inform{"severity": 1}": orders to the machine, whose slash is gone.
_AN_ORDER = re.compile(r"\W*\w+\s*(?:\{\s*[\"']\w+[\"']\s*:|\(\s*\w+\s*=)")
_LAUGHTER = re.compile(r"(?:(?:l+o+l+z?|(?:a?ha)+h*|(?:he){2,}|lmf?ao+|rofl|heh+)[\s!.]*)+")
_LETTERS = re.compile(r"[^\W\d_]")


def is_question(text: str) -> bool:
    """Whether the message asks something: by its first words, or a question mark at its end."""
    plain = normalise(text).strip()
    return plain.endswith("?") or bool(_QUESTION_START.match(plain))


def obvious_act(text: str) -> str | None:
    """The act of messages that aren't words of English: symbols only, or another language."""
    if re.fullmatch(r"[\s?!.,]*\?[\s?!.,]*", text):
        return "rephrase"
    if not _LETTERS.search(text):
        return "emoji" if re.search(r"[^\x00-\x7f]|[:;=8]-?[)(dp/|\\]", text.lower()) else None
    if _LAUGHTER.fullmatch(normalise(text).strip()):
        return "emoji"
    return "non_english" if other_language(text) else None


def resolve_act(
    text: str,
    ranking: Sequence[tuple[str, float]],
    facts: Mapping[str, Any],
    *,
    asked: str | None,
    alarm: bool,
    assessed: bool = False,
) -> tuple[str, float]:
    """The act and how sure it is.

    Args:
        text: the message.
        ranking: the classifier's acts with probabilities, likeliest first.
        facts: what was read from the message.
        asked: the question that stands, if any.
        alarm: whether the facts make an emergency or an urgent case.
        assessed: whether there is a result already.
    """
    if alarm:
        return ALARM_ACT, 1.0
    if _AN_ORDER.match(text):
        return "gibberish", 1.0
    if _NOT_UNDERSTOOD.search(normalise(text)):
        return "rephrase", 1.0
    obvious = obvious_act(text)
    foreign = obvious == "non_english" and len(text.split()) >= _SURELY_FOREIGN
    if obvious and (foreign or not (asked and asked in facts)):
        return obvious, 1.0
    likely = [one for one in ranking if in_its_own_words(one[0], text)]
    if asked:
        # Nothing was advised yet that could have helped or not.
        likely = [one for one in likely if one[0] not in _FEEDBACK] or likely
    act, sure = likely[0]
    if asked and act in _INFORMING and is_about_the_question(text):
        asks = (one for one in likely if one[0] in _ABOUT_THE_QUESTION)
        return next(asks, ("define_term", 1.0))
    if asked:
        return _act_in_form(text, act, sure, facts, asked)
    if act in _YES_OR_NO and not assessed and len(text.split()) >= _A_SENTENCE:
        # Nothing was asked, so however it begins it tells something: "yes and no, it's so-so".
        return "inform", sure
    return _act_outside_form(text, act, sure, facts)


def _act_in_form(
    text: str, act: str, sure: float, facts: Mapping[str, Any], asked: str
) -> tuple[str, float]:
    answered = bool(facts.keys() & {asked, *_ANSWERS_TOO.get(asked, ())})
    if facts.get(asked) == "unknown" and act in ("dont_know", "skip"):
        return act, sure
    if act == "correction" and not facts.keys() & _ANSWERING and _THE_LAST_ONE.search(text.lower()):
        return "go_back", sure
    # Where a list is answered, nothing was put right.
    if act == "correction" and not (answered and (sure < 0.5 or asked in CHECKLISTS)):
        return act, sure
    if answered and (act not in CONTROL or sure < 0.6):
        asks = is_question(text) and act not in _INFORMING and sure >= 0.5
        return (act, sure) if asks else ("inform", 1.0)
    told = len(facts.keys() & _ANSWERING)
    if not answered and told >= _A_STORY and act not in CONTROL | _ELSEWHERE:
        # A story told late is a story, whatever it asks in passing.
        return "inform", sure
    if not answered and facts.keys() & _ANSWERING and act in _INFORMING:
        return "inform", sure
    answering = act in _INFORMING or act in ("dont_know", "skip", "correction")
    enough = _SURELY_GOODBYE if act == "goodbye" else _SURELY_ASIDE
    if not answering and sure < enough and not is_question(text):
        return "inform", sure
    return act, sure


def _act_outside_form(
    text: str, act: str, sure: float, facts: Mapping[str, Any]
) -> tuple[str, float]:
    """Before the questions and after the result: told something that hurts, it's a report."""
    if act == "ask_how_to" and sure >= 0.5 and is_question(text):
        # "How do I do the calf stretch?" names a place, but nothing that hurts there.
        return act, sure
    told = facts.keys() & {"pain_location", "red_flags", "alarms"}
    many = len(facts.keys() & _ANSWERING) >= 2
    if act in _INFORMING and (told or many):
        return "report_injury", max(sure, 0.9)
    surely_control = act in CONTROL and sure >= _SURELY_ASIDE
    if told and not surely_control and act not in _ELSEWHERE:
        return "report_injury", 0.9
    long_story = len(_WORDS.findall(text)) >= 12
    complains = "pain_location" in facts and facts["pain_location"] != "other"
    complains = complains and bool(_COMPLAINS.search(normalise(text)))
    unsure = sure < 0.75 or (long_story and sure < 0.85)
    if told and act == "out_of_scope" and (unsure or complains):
        return "report_injury", 0.9
    return act, sure


def act_of_proposal(act: str, facts: Mapping[str, Any], *, asked: str | None) -> str:
    """The act of a message that proposes something never volunteered ("can I run through it?").

    It asks for advice, unless it answers as well: then it informs, and is answered on the way.
    """
    answers = bool(facts.keys() & _ANSWERING)
    if asked and answers and act not in CONTROL and act not in _INFORMING:
        return "inform"
    if act in CONTROL or act == "ask_can_run" or (act in _INFORMING and answers):
        return act
    return "ask_advice"
