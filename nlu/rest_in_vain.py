"""Hears that weeks of rest changed nothing, which wants a doctor's look (`any_lasting`)."""

from __future__ import annotations

import re

from nlu.text import normalise

LASTING_RULE = "any_lasting"
_N = r"(?:[2-9]|1\d|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many)"
_WEEKS = (
    rf"(?:(?:{_N}|a (?:few|couple of)|a (?:good |full |whole )?)(?: (?:full|whole|solid|good))?"
    r" ?(?:weeks|wks|months)|"
    r"(?:a|one|the|1)(?: (?:full|whole|entire|solid|good))? month|(?:a|one) fortnight|weeks|months)"
)
_REST = (
    rf"(?:(?:rest(?:ed|ing)?|(?:stopped|quit) (?:running|it)|not? run(?:ning)?|"
    rf"(?:haven'?t|have not|didn'?t) r[ua]n|laid off|stopped)\b(?: \w+){{0,3}}? (?:for )?{_WEEKS}|"
    rf"(?:had|took|taken|taking|been|after|with)\b(?: \w+){{0,3}}? ?{_WEEKS}(?: \w+){{0,2}}? "
    r"(?:off|rest|of rest|out|without (?:a run|running)|of not running|of no running|no running)|"
    rf"{_WEEKS}(?:'?s?)? (?:off|(?:of )?(?:complete |total |full |proper )?rest|of no running|"
    r"without running|no running))"
)
_IN_VAIN = (
    r"(?:no (?:better|different|change|improvement|difference|joy)|not (?:any |a bit )?(?:better|"
    r"improv\w+)|(?:isn'?t|is not|wasn'?t) (?:any |a bit )?better|made no (?:difference|odds)|"
    r"(?:nothing|hasn'?t|has not|didn'?t|did not)(?: has| have)? (?:changed?|improv\w+|shift\w*|"
    r"help\w*|budged?|gone|cleared?)|still (?:there|here|hurts?|sore|aches?|the same|painful|bad)|"
    r"the same(?= (?:pain|spot|place|after|despite)|[.,;!?]|$)|"
    r"(?:came|come|comes|is|was|it'?s) (?:straight |right |all )?back\b"
    r"(?! (?:to|in|at|running|out|home|on (?:track|it|form|my feet|plan|top|the road)))|"
    r"(?:pain|hurts?|sore|there|it) (?:[^.;!?]{0,30} )?again|unchanged|as bad as|"
    r"just as (?:bad|sore))"
)
_THEN = re.compile(rf"\b{_REST}\b[^;!?]{{0,80}}?\b{_IN_VAIN}")
_DESPITE = re.compile(
    rf"\b{_IN_VAIN}[^.;!?]{{0,30}}? (?:despite|after|even (?:after|with)|with) (?:\w+ )?{_REST}\b"
)
_LONG_AGO = re.compile(r"\b(?:in (?:19|20)\d\d|years? ago|last (?:year|season))\b")


def rested_in_vain(text: str) -> bool:
    """Whether the runner rested for two weeks or more and it is no better, or back at once.

    The time is the project's own choice: `any_lasting` asks of "weeks of rest".
    """
    plain = normalise(text)
    found = _THEN.search(plain) or _DESPITE.search(plain)
    return bool(found) and not _LONG_AGO.search(found[0] if found else "")
