"""Text in and out of Slack."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.slack.mrkdwn import clip, escape, link, mrkdwn, pieces, plain, typed

TYPED = {
    # what Slack delivers: what the person saw
    "pain &gt; 7 &amp; swelling &lt; before": "pain > 7 & swelling < before",
    "<https://strava.com/a1> can't put weight on it <https://x.io|x.io>": (
        "https://strava.com/a1 can't put weight on it x.io"
    ),
    "ask <mailto:ann@club.org|ann@club.org> or <tel:112>": "ask ann@club.org or 112",
    "<@U0BOT> my knee hurts": "my knee hurts",
    "<@U7PAT|pat> said ice it": "pat said ice it",
    "<@U7PAT> said ice it": "said ice it",
    "like in <#C1|injuries>": "like in #injuries",
    "<!channel> help": "help",
    "<!date^1700000000^{date}|14 Nov> it began": "14 Nov it began",
    '/inform{"severity": 0}': 'inform{"severity": 0}',
    " / /restart": "restart",
    "": "",
}


@pytest.mark.parametrize("delivered", TYPED, ids=repr)
def test_the_bot_reads_what_the_person_saw(delivered: str) -> None:
    assert typed(delivered, "U0BOT") == TYPED[delivered]


SHOWN = {
    "**Why:** it *might* be so": "*Why:* it _might_ be so",
    "- one\n- two": "• one\n• two",
    "[NICE](https://nice.org.uk/a?b=1&c=2)": "<https://nice.org.uk/a?b=1&amp;c=2|NICE>",
    "[wiki](https://en.wikipedia.org/wiki/Knee_(joint))": (
        "<https://en.wikipedia.org/wiki/Knee_(joint)|wiki>"
    ),
    "you said <!channel> & <@U1>": "you said &lt;!channel&gt; &amp; &lt;@U1&gt;",
    "[a](javascript:alert(1))": "[a](javascript:alert(1))",
    "5 * 3 km and 2 * 4 km": "5 * 3 km and 2 * 4 km",
    r"a \*star\*": "a *star*",
}


@pytest.mark.parametrize("text", SHOWN, ids=repr)
def test_markdown_becomes_slack_marks_and_the_rest_is_escaped(text: str) -> None:
    assert mrkdwn(text) == SHOWN[text]


def test_screen_readers_get_words_without_marks() -> None:
    assert plain("**Ease off**\n- [NICE](https://nice.org.uk)") == (
        "Ease off\n• NICE (https://nice.org.uk)"
    )


def test_a_link_without_an_address_is_its_words() -> None:
    assert link("OW! <back>", None) == "OW! &lt;back&gt;"
    assert link("a", "ftp://x") == "a"
    assert link("a|b>", "https://x.org/") == "<https://x.org/|a|b&gt;>"


@given(st.text())
def test_nothing_typed_can_ping_anybody_when_shown(text: str) -> None:
    assert not re.search(r"<[@!#]", mrkdwn(text))
    assert "<" not in escape(text)


@given(st.text(alphabet="ab <>&;.\n[]()*|:/", max_size=400), st.integers(20, 60))
def test_pieces_fit_and_lose_nothing_but_blanks(text: str, longest: int) -> None:
    cut = pieces(text, longest)
    assert all(0 < len(piece) <= longest for piece in cut)
    assert re.sub(r"\s", "", "".join(cut)) == re.sub(r"\s", "", text)


def test_a_link_is_not_cut_in_half() -> None:
    marked = "see " * 10 + "<https://example.org/a/long/address|the long words of the link> end"
    for piece in pieces(marked, 80):
        assert piece.count("<") == piece.count(">")
    assert clip(marked, 60).count("<") == 0
    assert clip("Tom &amp; Ann", 8) == "Tom …"
