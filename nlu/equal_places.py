"""Tells when two places are complained of alike, so that which is the main one has to be asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from nlu.place_selection import Selection, sentence_piece
from nlu.place_status import Judged

# More than so many places are a sore body, of which none is the main one by being asked.
_MOST = 4
# These are named together for one and the same complaint: asking which would puzzle.
_ONE_COMPLAINT = (
    frozenset({"knee", "it_band"}),
    frozenset({"heel", "foot_arch"}),
    frozenset({"forefoot", "toe"}),
)
_EQUALLY = re.compile(
    r"\bequal(?:ly)?\b"
    r"|\b(?:hurts?|hurting|aches?|aching|sore|bad|painful|feels?|both|just|about|exactly|"
    r"pretty much|bother me|bothering me) the same\b"
    r"(?! (?:area|spot|place|as (?:before|last|always|ever|usual)))"
    r"|\bas (?:bad|badly|sore|painful|much) as (?:my|the other|each other)\b"
    r"|\b(?:not sure|no idea|don'?t know|dunno|unsure) which\b"
    r"|\b(?:can'?t|couldn'?t|can not|hard to) (?:say|tell|decide) which\b"
    r"|\b(?:neither|none) (?:of them )?is (?:any )?(?:worse|better)\b"
)
_BOTH_HURT = re.compile(
    r"\bboth (?:of (?:them|'em|em) )?(?:are |feel |really |have been |just |been )*"
    r"(?:hurt|hurting|ache|aching|sore|painful|killing|bother\w*|equally|tight|stiff|as bad)\b"
)
# "Knee and hip", "knee hurts and also my hip".
_JOINED = re.compile(
    r"(?:\s+(?:pain|ache))?\s*(?:,?\s*(?:and|&|\+|plus)"
    r"|,?\s*(?:hurts?|aches?|is sore)?,? and also(?: (?:in|on))?|,? as well as)\s*"
    r"(?:in |on |the |my )*"
)
# Between all but the last two of a list: "knee, hip and ankle".
_COMMA = re.compile(r"\s*,\s*(?:the |my )?")
# What says that one of them is the main one.
_ONE_IS_MAIN = re.compile(
    r"\b(?:mostly|mainly|(?<!which is the )main|primarily|especially|"
    r"particularly|chiefly|biggest|worst|"
    r"more (?:than|so|in)|more of a|most(?! (?:runs|days|mornings|nights|of the time)\b)|"
    r"(?<!getting )(?<!gets )(?<!got )(?<!neither is )(?<!which is )(?<!which one is )worse)\b"
)
# What tells a story in which one came first, leads to the other, or is the lesser.
_ONE_LEADS = re.compile(
    r"\b(?:first|started|began|then|sometimes|occasionally|now and then|a bit|slight\w*|"
    r"spread\w*|radiat\w*|shoot\w*|travel\w*|mov(?:es|ed|ing)|goes|going|runs? (?:up|down|into)|"
    r"up|down|into|from|between|where|near|around|towards?)\b"
)


def equal_places(plain: str, selection: Selection) -> dict[str, str | None]:
    """The places complained of alike, each with its side, the guessed main one first.

    Empty when there is one complaint, when something tells which is the main one, or when nothing
    says that they are alike: only two named in one breath ("my knee and hip hurt") or said to be
    equal ("both hurt the same") are.
    """
    alike = _candidates(selection)
    if not alike or _ONE_IS_MAIN.search(plain):
        return {}
    if not (_said_equal(plain, alike) or _in_one_breath(plain, alike)):
        return {}
    found: dict[str, str | None] = {}
    for one in alike:
        found[one.mention.place] = found.get(one.mention.place) or one.mention.side
    if joined_by_both(plain, selection):
        found = {place: None if side == "both" else side for place, side in found.items()}
    return found


def _candidates(selection: Selection) -> list[Judged]:
    """The present mentions if they are of two or more places of the same weight, else none."""
    main = selection.main
    present = [j for j in selection.judged if j.status == "present" and j.mention.place != "other"]
    places = {j.mention.place for j in present}
    if main is None or main.mention.place == "other" or not 2 <= len(places) <= _MOST:
        return []
    weights = {
        place: max(j.weight for j in present if j.mention.place == place) for place in places
    }
    together = any(places <= one for one in _ONE_COMPLAINT)
    if together or len(set(weights.values())) > 1 or main.weight > 2:
        return []
    return sorted(present, key=lambda j: j.mention.place != main.mention.place)


def joined_by_both(plain: str, selection: Selection) -> bool:
    """Whether a "both" means two places, not two sides: "both my calf and my shin"."""
    present = [j for j in selection.judged if j.status == "present"]
    return any(
        here.mention.side == "both"
        and not here.mention.plural
        and here.mention.place != after.mention.place
        and _JOINED.fullmatch(plain, here.mention.end, after.mention.start)
        for here, after in pairwise(present)
    )


def _said_equal(plain: str, alike: Sequence[Judged]) -> bool:
    """Whether the sentence of the last place named, or the next one, calls them equal."""
    last = max(alike, key=lambda j: j.mention.end).mention
    begin, stop = sentence_piece(plain, last.start, last.end)
    _, until = sentence_piece(plain, stop, min(stop + 1, len(plain)))
    near = plain[begin:until]
    if _EQUALLY.search(near):
        return True
    return not any(j.mention.plural for j in alike) and bool(_BOTH_HURT.search(near))


def _in_one_breath(plain: str, alike: Sequence[Judged]) -> bool:
    """Whether all are joined by "and" as one complaint, in a sentence that ranks none of them."""
    ordered = sorted(alike, key=lambda j: j.mention.start)
    if len({j.mention.place for j in ordered}) != len(ordered):
        return False
    first, last = ordered[0].mention, ordered[-1].mention
    begin, stop = sentence_piece(plain, first.start, last.end)
    if _ONE_LEADS.search(plain, begin, stop):
        return False
    *earlier, end = pairwise(ordered)
    return bool(_JOINED.fullmatch(plain, end[0].mention.end, end[1].mention.start)) and all(
        _COMMA.fullmatch(plain, here.mention.end, after.mention.start)
        or _JOINED.fullmatch(plain, here.mention.end, after.mention.start)
        for here, after in earlier
    )
