"""Each conversation of tests/conversations ends in Slack as it does on the web."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from server.tracker_store import ConversationStore
from tests.slack.conftest import Bot
from tests.slack.fake.runner import Runner

HERE = Path(__file__).parents[1] / "conversations"
FILES = sorted(HERE.glob("*/*.yml"))
SLOTS = ("triage_level", "suggestions", "red_flags", "denied_flags", "pain_location", "severity")


def _slots(talk: Any) -> dict[str, Any]:
    return {name: talk.slot(name) for name in SLOTS}


async def _slots_in_slack(bot: Bot, agent: Any, runner: Runner) -> dict[str, Any]:
    store = ConversationStore(agent.domain, bot.database)
    tracker = await store.retrieve(bot.conversation(runner.user))
    store.engine.dispose()
    return {name: tracker.get_slot(name) if tracker else None for name in SLOTS}


def _typed(talk: Any, step: dict[str, Any]) -> list[str]:
    """What a step types, played on the web's side first."""
    typed: list[str] = []
    say = talk.say

    def keep(text: str) -> str:
        typed.append(text)
        answer: str = say(text)
        return answer

    talk.say = keep
    try:
        if "say" in step:
            # To YAML, a bare "no" isn't a word.
            talk.say({True: "yes", False: "no"}.get(step["say"], step["say"]))
        else:
            talk.answer(**step["answer"])
    finally:
        talk.say = say
    return typed


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_slack_decides_as_the_web_does(
    path: Path, talk: Any, anna: Runner, bot: Bot, agent: Any, event_loop_of_bot: Any
) -> None:
    for step in yaml.safe_load(path.read_text(encoding="utf-8")):
        for text in _typed(talk, step):
            anna.say(text)
        here = event_loop_of_bot.run_until_complete(_slots_in_slack(bot, agent, anna))
        assert here == _slots(talk)
