"""Whether a "no" reaches a span: before it, over lists, after it, or taken back.

The method is NegEx with the reach cut at the words that end it, and with care for what a "no"
governs: "didn't stretch my swollen calf" denies the stretching, "no fever, chills or numbness"
denies all three, "no swelling until today" denies nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from knowledge.files import read
from nlu.phrasebook import any_of, phrase

Pattern = re.Pattern[str]

# How many words a "no" reaches to its first noun, and one further item of a list may have.
_REACH = 7
_ITEM = 5
_ANY = re.compile(r"\bany\b")
_SEPARATOR = re.compile(r"\s*(?:,|/|&|\+|\bor\b|\bnor\b|\band\b)\s*")
_OR = re.compile(r"\b(?:n?or)\b|/")
_WORD = re.compile(r"[\w']+")


@dataclass(frozen=True)
class _Rules:
    nouns: Pattern
    verbs: Pattern
    carriers: Pattern
    fillers: Pattern
    blockers: Pattern
    pseudo: Pattern
    ends: Pattern
    restarts: Pattern
    finite: Pattern
    adjectives: Pattern
    after: Pattern
    after_verbs: Pattern
    lifted: Pattern
    not_now: Pattern


@cache
def _rules() -> _Rules:
    lexicon = read("lexicon/polarity.yml", "lexicon_polarity.json")
    macros, said = lexicon["macros"], lexicon["negation"]

    def one(name: str) -> Pattern:
        value = said[name]
        return phrase(value, macros) if isinstance(value, str) else any_of(value, macros)

    return _Rules(**{name: one(name) for name in _Rules.__dataclass_fields__})


def _governs(between: str, span: str, strict: bool) -> bool:
    """Whether what stands between the "no" and the span lets it through."""
    rules = _rules()
    if _ANY.search(between) and not _SEPARATOR.search(between):
        return True
    words = _WORD.findall(between)
    if len(words) > _REACH:
        return False
    rest = between
    while words and (filler := rules.fillers.match(rest.lstrip(" ,"))):
        rest = rest.lstrip(" ,")[filler.end() :]
        words = _WORD.findall(rest)
    if not words:
        return True
    if strict:
        return bool(rules.carriers.match(rest.lstrip()))
    return not rules.blockers.match(rest.lstrip())


def _in_list(items: list[str], separators: str, span: str, after: str, plain_no: bool) -> bool:
    """Whether the span is one more item of the list that the "no" began."""
    rules = _rules()
    if any(len(_WORD.findall(item)) > _ITEM for item in items):
        return False
    last = items[-1].strip()
    if rules.restarts.match(last) or rules.finite.search(last):
        return False
    if not last and rules.restarts.match(span):
        return False
    if rules.finite.match(after.lstrip()) and not _OR.search(separators):
        return False
    bare_commas = not _OR.search(separators)
    ends_on_adjective = bool(re.search(rf"{rules.adjectives.pattern}$", span))
    return not (plain_no and bare_commas and ends_on_adjective)


def _paired(head: str, items: list[str], between: str) -> bool:
    """Whether a verb of the list is itself denied: "never swelled or bruised"."""
    return len(head.split()) <= 2 and not items[-1].strip() and bool(_OR.search(between))


def _denied_before(left: str, span: str, after: str) -> bool:
    rules = _rules()
    reach = left
    masked = rules.pseudo.sub(lambda found: "\x00" * len(found.group()), reach)
    ends = [found.end() for found in rules.ends.finditer(masked)]
    masked = masked[ends[-1] :] if ends else masked
    masked = re.split(r"[;:()\x00]|\s-+\s|\.\.+", masked)[-1]
    found: tuple[int, int, bool] | None = None
    for pattern, strict in ((rules.nouns, False), (rules.verbs, True)):
        for match in pattern.finditer(masked):
            if found is None or match.start() >= found[0]:
                found = (match.start(), match.end(), strict)
    if found is None:
        return False
    _, end, strict = found
    between = masked[end:]
    # "No, it is swollen" answers a question before it denies a noun.
    if re.match(r"\s*,", between):
        return False
    items = _SEPARATOR.split(between)
    if len(items) == 1:
        return _governs(between, span, strict)
    # The "no" must govern the first item, whatever that is, before it can govern the list.
    head = items[0].strip()
    if strict and not _governs(head, span, strict) and not _paired(head, items, between):
        return False
    if not strict and rules.blockers.match(head):
        return False
    plain_no = not strict and masked[:end].rstrip().endswith(("no", "without", "any"))
    return _in_list(items[1:], between, span, after, plain_no)


def _denied_after(right: str, following: str, whole: str) -> bool:
    rules = _rules()
    tail = right.lstrip(" ,:=-\"'")
    if rules.after_verbs.match(tail):
        return True
    if answer := rules.after.match(tail):
        rest = tail[answer.end() :].lstrip()
        # "fever no, chills no", "swelling: no" - but not "swelling, no idea why".
        if not rest or rest[0] in ",.;/)?!" or rest.startswith(("but ", "and ")):
            return True
        # "fever no chills no": the no's follow their symptoms when the last word is one.
        return bool(re.search(r"\bno\s*[.!]*\s*$", whole)) and not re.match(r"\s*,", right)
    if right.lstrip().startswith("?"):
        return bool(rules.after.match((right + following).lstrip(" ,.-?!")))
    return False


def denies(sentence: str, start: int, end: int, following: str = "") -> bool:
    """Whether `sentence[start:end]` is denied.

    Args:
        sentence: normalised, one sentence or clause.
        start: where the span begins in it.
        end: where the span ends.
        following: the next sentence, where "chest pain? Nope." has its answer.
    """
    rules = _rules()
    left, span, right = sentence[:start], sentence[start:end], sentence[end:]
    if _denied_after(right, following, sentence):
        return True
    if not _denied_before(left, span, right):
        return False
    return not rules.lifted.match(right.lstrip(" ,"))


def no_longer(sentence: str, end: int) -> bool:
    """Whether a denial is only of the present: "no chest pain now", "not dizzy any more"."""
    return bool(_rules().not_now.match(sentence[end:].lstrip(" ,")))
