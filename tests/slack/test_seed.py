"""The story the project began with, in Slack: every tap of it, over HTTP and over the socket."""

from __future__ import annotations

import time
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
    left = [one["type"] for post, _, one in runner.controls() if post is checklist]
    assert "checkboxes" not in left, "only what was understood can still be changed"

    assert "Send what I ticked" in runner.read, "the list for the place comes next"
    runner.tap("None of these")
    runner.tap("Yes")
    read = runner.tap("None of these")
    assert "See a doctor or physiotherapist within 1 to 2 days" in runner.words(runner.latest[0])
    for words in ("Runners say", "Why for you", "How", "Evidence B", "From: OW! Lower back pain"):
        assert words in read
    assert len(runner.latest) <= 3, "a result isn't a hail of notifications"
    assert "Summary" in runner.tap("Summary for my doctor")


def test_a_card_shows_its_evidence_and_its_drawing_when_asked(
    runner: Runner, slack: FakeSlack
) -> None:
    for said in (STORY, "None of these", "none of these", "yes, I'm 41", "none of these"):
        runner.say(said)
    post, action = runner.find("Show the evidence")
    assert not any("Evidence:" in runner.words(one) for one in runner.posts)
    buttons = str(post["blocks"]).count("Show the evidence")
    runner.press("Show the evidence", of=(post, action))
    slack.until(lambda: str(post["blocks"]).count("Show the evidence") == buttons - 1)
    shown = slack.until(lambda: [one for one in runner.posts if "Evidence:" in runner.words(one)])
    assert "<https://" in runner.words(shown[0]), "studies are links"

    post, action = runner.find("Show a drawing")
    runner.press("Show a drawing", of=(post, action))
    drawn = slack.until(lambda: [one for one in runner.posts if "file" in one])
    assert slack.files[drawn[0]["file"]].startswith(b"\x89PNG") and drawn[0]["alt"]
    runner.press("Show a drawing", of=(post, action))
    time.sleep(0.3)
    assert len([one for one in runner.posts if "file" in one]) == 1


def test_a_plan_comes_as_a_picture_and_in_words(runner: Runner, slack: FakeSlack) -> None:
    runner.say(
        "my left knee hurts when I run, 3 weeks now, came on slowly, 20 to 30 km a week, 3/10"
    )
    while "Check in with me" not in runner.read:
        runner.say("yes" if "18" in runner.read else "none of these")
    for said in ("make me a plan for a half marathon", "in 24 weeks", "25 km", "8 km", "4 days"):
        runner.say(said)
    picture = slack.until(lambda: [one for one in runner.posts if "file" in one])[0]
    assert slack.files[picture["file"]].startswith(b"\x89PNG")
    assert "Bars of kilometres" in picture["alt"], "who can't see the bars hears them"
    slack.until(lambda: "taper" in runner.words(runner.posts[-1]) + runner.read)
