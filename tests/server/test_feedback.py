"""Whether it helped is counted, without a word of the talk and without a way back to it."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from server import tables
from server.feedback import Feedback, Opinion, report
from server.tracker_store import ConversationStore

ROOT = Path(__file__).parents[2]
OPENING = "my left knee has hurt for two weeks, gradually, running more, pain 3 of 10"


def opinions(talk: Any) -> list[Opinion]:
    return Feedback(talk.agent.tracker_store.engine).all()


@pytest.fixture
def after_result(talk: Any) -> Any:
    with talk.agent.tracker_store.engine.begin() as connection:
        connection.execute(tables.feedback.delete())
    talk.say(OPENING)
    talk.answer()
    return talk


def test_an_opinion_holds_level_place_suggestions_day_and_yes_or_no(after_result: Any) -> None:
    shown = tuple(after_result.slot("suggestions"))
    assert "glad" in after_result.say("That helped").lower()
    today = date.today().isoformat()
    assert opinions(after_result) == [Opinion(today, "self_care", "knee", shown, helped=True)]


def test_it_is_counted_once_for_each_result(after_result: Any) -> None:
    after_result.say("That didn't help")
    after_result.say("That helped")
    assert [one.helped for one in opinions(after_result)] == [False]


def test_of_what_was_not_advised_there_is_no_opinion(talk: Any) -> None:
    with talk.agent.tracker_store.engine.begin() as connection:
        connection.execute(tables.feedback.delete())
    talk.say("that was really helpful")
    assert opinions(talk) == []


def test_no_column_could_hold_a_word_or_a_name() -> None:
    columns = {column.name for column in tables.feedback.columns}
    assert columns == {"id", "day", "level", "location", "suggestions", "helped"}


def test_it_stays_when_the_talk_is_erased(after_result: Any) -> None:
    after_result.say("That helped")
    after_result.say("delete my data")
    assert len(opinions(after_result)) == 1
    assert after_result.slot("pain_location") is None


def test_the_operator_sees_the_counts(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'bot.db'}"
    store = Feedback(ConversationStore(host=address).engine)
    store.add(Opinion("2026-11-27", "self_care", "knee", ("kf_back_off", "kf_tape"), helped=True))
    store.add(Opinion("2026-11-27", "self_care", "shin", ("shin_ice",), helped=False))
    store.add(Opinion("2026-11-28", "see_doctor", "knee", ("kf_back_off",), helped=True))
    told = subprocess.run(
        [sys.executable, "-m", "server.feedback_report"],
        cwd=ROOT, env={"DATABASE_URL": address, "SESSION_SECRET": "s" * 32, "PATH": ""},
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    counted = {" ".join(line.split()[:-2]): line.split()[-2:] for line in told.splitlines()}
    assert counted["in all"] == ["2", "3"]
    assert counted["level: self_care"] == ["1", "2"]
    assert counted["place: knee"] == ["2", "2"]
    assert counted["suggestion: kf_back_off"] == ["2", "2"]
    assert counted["suggestion: shin_ice"] == ["0", "1"]


def test_before_anybody_said_anything_it_says_so() -> None:
    assert "Nobody has said" in report([])


def test_a_database_of_before_gets_the_table(tmp_path: Path) -> None:
    file = tmp_path / "old.db"
    sqlite3.connect(file).execute("CREATE TABLE events (id INTEGER, sender_id TEXT)")
    Feedback(ConversationStore(host=f"sqlite:///{file}").engine).add(
        Opinion("2026-11-27", "self_care", None, (), helped=True)
    )
