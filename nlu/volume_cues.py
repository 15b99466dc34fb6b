"""Words beside a distance that say whether it was run before or is run now, or is no week at all.

Those named `..._LEFT` end where the distance begins, those named `..._RIGHT` begin where it ends.
"""

from __future__ import annotations

import re

BREAK = re.compile(r"[.;!?\n](?!\d)")
# Between the cue and the amount only such words.
_FILL = (
    r"(?:[\s,:~=(-]|\b(?:about|around|roughly|approx\w*|like|more|some|nearly|almost|over|only|just|"
    r"maybe|a|an|the|my|i|i'?m|i'?ve|i'?d|it|it'?s|was|were|is|are|been|has|have|had|me|at|on|of|to|"
    r"by|for|closer|happy|manag\w+|touching|up|out|run|runs|ran|running|do|did|does|doing|done|hit|total|mileage|weekly|week|weeks|"
    r"weekly total|volume|distance|be|and|so|then|close|holding|held|sitting|hovering)\b)*$"
)
BEFORE_LEFT = re.compile(
    r"\b(?:used to|usual|usually|generally|normal|normally|norm|typical|typically|"
    r"average|averag(?:ed|ing)|"
    r"standard|regular|regularly|previous|previously|baseline|before that|had been|was|were|"
    r"from|instead of|rather than|vs|versus|compared (?:to|with)|up until \w+|until \w+|"
    r"been (?:doing|running|at|on|averaging)|(?:a|one|two|\d) years? ago|"
    r"base(?:line)? (?:of|is|was)|peak of|max(?:imum)? of|coming from|came from|i was an?|"
    r"never (?:really )?(?:went|go|gone|ran|run|did|done|got|been|was) "
    r"(?:above|over|past|beyond|more than)|"
    r"last (?:year|season|spring|summer|autumn|fall|winter)|"
    r"pre[ -]?(?:baby|kids?|covid|lockdown|injury|pandemic|pregnancy|surgery)|"
    r"before(?:hand)?(?: (?:the|my|having|covid|kids|that|this|i|it)(?: \w+){0,2})?|"
    r"prior to (?:that|this|the \w+))\b" + _FILL
)
BEFORE_RIGHT = re.compile(
    r"[\s,(]*(?:(?:k|km|miles?|mi|a|per|each|every|week|wk|pw|weeks)\b[\s,/]*)*"
    r"(?:\b(?:is|was|being|as|which is|that'?s|are)\s+(?:about\s+)?(?:my |the |more )*)?"
    r"\b(?:norm|normal|normally|usual|usually|typical|typically|average|before(?! (?:work|school|"
    r"breakfast|the run))|the (?:week|month) before|beforehand|previously|up (?:to|until) |until |"
    r"at home\b|back (?:home|then|in)\b|when i\b|(?:was|were) (?:my|the) (?:usual|normal|norm)\b|"
    r"in (?:the )?(?:spring|summer|autumn|winter|fall|january|february|march|april|may|june|july|"
    r"august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec|week (?:1|one)))"
)
# Such a word just before an amount settles it, whatever follows ("rather than 80k this week").
CONTRAST = re.compile(
    r"(?:instead of|rather than|vs|versus|compared|from|usual|usually|normal|normally|average)\b"
)
YEARS_AGO = re.compile(r"(?:a|one|two|\d|last) year")
TENSE = re.compile(r"(?:was|were|been|had been)\b")
NOW_LEFT = re.compile(
    r"\b(?:now|currently|these days|at the moment|lately|recently|so far|"
    r"this (?:last |past )?(?:week|wk|month|block|plan|cycle)"
    r"(?:'?s| would'?ve| would have| will be)?|"
    r"is|back (?:up )?to|back (?:on|doing|at)|pushed to|has (?:got )?me (?:on|to)|"
    r"(?:in |over |for )*(?:the |my )?(?:last|past) (?:(?:few|couple of|\w+) )?"
    r"(?:weeks?|wks?|months?)|"
    r"last (?:week|wk|month)|that (?:week|wk)|since (?:then|\w+ ?\w*)\b(?!,? i(?:'d| was| had))|"
    r"(?:gone|went|got|go|going|crept|moved|jumped|"
    r"ramped|bumped|pushed|built|stepped|building|progressed|increased|upped|raised)"
    r"(?: it| things| that| my mileage| mileage)?(?: up| back| down)?(?: to)?|up to|down to|hit|"
    r"peak(?:ed)?(?: week| mileage| out)?|has me (?:at|on|doing|up to)|"
    r"successive weeks|(?<!since )then|today)\b" + _FILL
)
NOW_RIGHT = re.compile(
    r"[\s,(]*(?:(?:k|km|miles?|mi|a|per|each|every|week|wk|pw|weeks|that'?s|those (?:are|were))\b"
    r"[\s,/]*)*\b(?:now|currently|these days|at the (?:moment|minute)|"
    r"atm\b|at present|lately|recently|here\b|so far|that (?:week|wk)|"
    r"in (?:one|a single) week|(?:just )?(?:this|last) "
    r"(?:week|wk|month)|(?:over |in |for )*(?:the )?"
    r"(?:last|past) (?:(?:few |couple of |\w+ )?(?:weeks?|wks?|months?)\b)?|"
    r"(?:in|over) (?:\w+ )?successive|"
    r"this past|more recently|since\b|in week (?!1\b|one\b)|\w+ weeks (?:ago|back))"
)
NOT_AN_AMOUNT = re.compile(
    r"\s*-?(?:weeks?|wks?|months?|mths?|years?|yrs?|days?|nights?|hours?|hrs?|min\w*|secs?|%|"
    r"per ?cent|am\b|pm\b|/\s?10|out of|yo\b|y/o|kg|lbs?|stone|pounds?|bpm|degrees|°|reps|sets|"
    r"times|runs|"
    r"sessions|th\b|st\b|nd\b|rd\b|more\b|toes?|knees?|feet|foot|legs?|other|of\b|in a row|\d)"
)
GLUE = re.compile(r"\s*(?:,|->|→|=>|>|-|/|to|then|and|&|,\s*then|,\s*and(?: then)?|,\s*to)\s*$")
ONCE = re.compile(r"\b(?:used to|was|were|instead of|up from|rather than|from)\b" + _FILL)
NEXT_THOUGHT = re.compile(r",|\b(?:but|and|then|now)\b")
WEEKS_TALK = re.compile(r"\b(?:mileage|weekly|weeks?|volume|mpw)\b[^.!?]*$")
WEEK = re.compile(r"\b(?:weeks?|wks?|weekly|month)\b")
ONE_RUN = re.compile(r"milers?$")
LONG_RUN_LEFT = re.compile(
    r"\blong(?:est)? (?:runs?|one)(?: so far| since [\w ]{2,20})?(?: is| was|'s| are|:| of)? "
    r"(?:about |around |only )?$"
)
RACE_RIGHT = re.compile(
    r"\s*(?:race|pb\b|pr\b|time trial|parkrun|event|fun run|charity|relay|trail race)"
)
