"""The story the project began with, in Slack: every tap of it, over HTTP and over the socket."""

from __future__ import annotations

from pathlib import Path

import yaml

from tests.slack.fake.runner import Runner
from tests.slack.fake.server import FakeSlack

_SEED = Path(__file__).parents[1] / "conversations" / "seed"
STORY = yaml.safe_load(
    (_SEED / "user_with_severe_back_pain_after_running_more_is_helped.yml").read_text("utf-8")
)[0]["say"]


def test_a_runner_with_a_bad_back_is_helped_by_taps(runner: Runner) -> None:
    read = runner.say("hello")
    assert "not a" in read and "doctor" in read
    assert len(runner.latest) == 1, "one hello, one notification"

    read = runner.say(STORY)
    assert "lower back" in read and "Send what I ticked" in read
    checklist = runner.latest[-1]
    runner.tap("None of these")
    assert "You answered: None of these" in runner.words(checklist)
    assert not any(post is checklist for post, _, _ in runner.controls())

    assert "Send what I ticked" in runner.read, "the list for the place comes next"
    runner.tap("None of these")
    runner.tap("Yes")
    read = runner.tap("None of these")
    assert "See a doctor or physiotherapist within 1 to 2 days" in runner.words(runner.latest[0])
    for words in ("Runners say", "Why for you", "How", "Evidence B", "From: OW! Lower back pain"):
        assert words in read
    assert len(runner.latest) <= 3, "a result isn't a hail of notifications"
    assert "Summary" in runner.tap("Summary for my doctor")


def test_the_evidence_of_a_card_unfolds(runner: Runner, slack: FakeSlack) -> None:
    for said in (STORY, "None of these", "none of these", "yes, I'm 41", "none of these"):
        runner.say(said)
    post, action = runner.find("Show the evidence")
    assert "<https://" not in runner.words(post)
    buttons = str(post["blocks"]).count("Show the evidence")
    runner.press("Show the evidence", of=(post, action))
    slack.until(lambda: "Evidence:" in runner.words(post) or len(post["blocks"]) > 50)
    assert str(post["blocks"]).count("Show the evidence") == buttons - 1
    assert "<https://" in runner.words(post), "studies are links"
