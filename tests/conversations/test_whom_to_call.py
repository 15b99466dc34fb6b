"""The number to call is named where the runner is; the numbers of elsewhere stay in sight."""

from __future__ import annotations

from typing import Any

import pytest

from knowledge.regions import load_regions

CHEST = "I have crushing chest pain and can't breathe"
CALF = "my calf is swollen, hot and red since the flight"
# The list that everybody is shown, wherever they may be.
EVERYWHERE = ("112 works in Europe", "911 in North America", "999 in the UK", "000 in Australia")


def fixed_text(talk: Any) -> str:
    text: str = talk.latest[0]["text"]
    return text


def first_call(talk: Any) -> dict[str, str]:
    call: dict[str, str] = talk.latest[0]["custom"]["calls"][0]
    return call


def test_the_fixed_text_names_the_number_of_the_channels_locale(talk: Any) -> None:
    talk.say(CHEST, locale="en-GB")
    assert "Call 999 or 112 in the United Kingdom" in fixed_text(talk)
    assert all(words in fixed_text(talk) for words in EVERYWHERE)
    assert first_call(talk) == {"label": "United Kingdom", "number": "999"}


@pytest.mark.parametrize("locale", [None, "en", "xx-QQ", 7, "", "en_", "111"])
def test_without_a_known_country_the_default_list_is_shown(talk: Any, locale: Any) -> None:
    talk.say(CHEST, locale=locale)
    assert "Call your emergency number" in fixed_text(talk)
    assert first_call(talk) == {"label": "Most mobile phones", "number": "112"}
    assert all(words in fixed_text(talk) for words in EVERYWHERE)


def test_the_country_is_asked_only_when_a_number_is_needed(talk: Any) -> None:
    said = talk.say("my left knee aches a little since 2 weeks, gradually")
    talk.answer()
    assert talk.slot("triage_level") == "self_care"
    assert "Which country" not in said + "".join(one.get("text") or "" for one in talk.messages)


def test_where_it_isnt_known_it_is_asked_with_buttons_and_answered(talk: Any) -> None:
    assert "Which country are you in?" in talk.say(CALF)
    buttons = [one["value"] for one in talk.latest[-1]["custom"]["choices"]]
    assert "New Zealand" in buttons
    said = talk.say("New Zealand")
    assert talk.intent == "tell_region"
    assert "emergency 111" in said and "Healthline on 0800 611 116" in said
    assert load_regions()["default"].emergency in said


def test_what_is_told_goes_before_the_locale(talk: Any) -> None:
    talk.say("I'm in Germany", locale="en-US")
    talk.say(CALF, locale="en-US")
    assert "116 117 (in Germany)" in fixed_text(talk)
    talk.say("I'm in the UK", locale="en-US")
    assert "advice, 111" in talk.say("UK", locale="en-US")


def test_another_country_gets_the_default_list(talk: Any) -> None:
    talk.say(CALF)
    said = talk.say("Another country")
    assert load_regions()["default"].emergency in said
    assert "Which country" not in talk.say("and now my chest hurts badly, I can't breathe")


def test_telling_the_country_answers_no_question(talk: Any) -> None:
    talk.say("my left knee hurts", locale="en-AU")
    assert talk.asked == "universal_red_flags"
    talk.say("I'm in Canada", locale="en-AU")
    assert talk.asked == "universal_red_flags"
    assert talk.slot("universal_red_flags") is None
    assert talk.slot("region") == "CA"


def test_the_region_is_kept_on_starting_over(talk: Any) -> None:
    talk.say("I'm in Ireland")
    talk.say("start over")
    assert talk.slot("region") == "IE"


def test_who_doesnt_want_to_live_is_given_a_person_to_talk_to(talk: Any) -> None:
    talk.say("i don't want to be alive any more", locale="en-NZ")
    assert talk.slot("triage_level") == "emergency"
    assert "1737 by call or text" in fixed_text(talk)
    said = "\n".join(one.get("text") or "" for one in talk.latest)
    assert "exercise" not in said and "run" not in said.split()
    assert not talk.slot("suggestions")
