"""Who comes back without getting better is one level worse off; recent means within a week."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from triage.answers import Answers
from triage.assessment import assess
from triage.explanation import reasons
from triage.last_time import concerns, days_since, still_counts, to_keep
from triage.questions import remaining

NOW = datetime(2026, 5, 4, 12, tzinfo=timezone.utc)
KNEE = Answers(locations=("knee",), severity=3, onset="gradual", adult=True)
NOTHING = {"yes": [], "unsure": [], "no": []}


@pytest.mark.parametrize(("severity", "without", "with_"), [
    (3, "self_care", "see_doctor"), (8, "see_doctor", "urgent"),
])  # fmt: skip
@pytest.mark.parametrize("since", ["same", "worse"])
def test_not_better_raises_by_one(severity: float, without: str, with_: str, since: str) -> None:
    answers = replace(KNEE, severity=severity)
    assert assess(answers).level == without
    raised = assess(replace(answers, since_last_time=since))
    assert raised.level == with_
    assert any("hasn't got better" in reason for reason in reasons(raised, answers))


def test_better_raises_nothing() -> None:
    assert assess(replace(KNEE, since_last_time="better")).level == "self_care"


def test_a_doctor_for_that_alone_is_to_be_seen_within_a_week() -> None:
    assert assess(replace(KNEE, since_last_time="same")).days == (3, 7)


def test_an_emergency_stays_one() -> None:
    answers = replace(KNEE, yes=frozenset({"u_chest"}), since_last_time="worse")
    assert assess(answers).level == "emergency"


def test_what_is_kept() -> None:
    kept = to_keep(KNEE, "self_care", NOW)
    assert kept == {
        "level": "self_care", "place": "knee", "severity": 3, "at": "2026-05-04T12:00:00+00:00",
    }  # fmt: skip
    assert days_since(kept, NOW + timedelta(hours=36)) == pytest.approx(1.5)
    assert still_counts(kept, NOW + timedelta(days=7))
    assert not still_counts(kept, NOW + timedelta(days=7, minutes=1))


@pytest.mark.parametrize("level", ["urgent", "emergency", "cannot_assess"])
def test_where_others_take_over_nothing_is_kept(level: str) -> None:
    assert to_keep(KNEE, level, NOW) is None


def test_another_place_is_another_complaint() -> None:
    kept = to_keep(KNEE, "self_care", NOW)
    assert concerns(kept, KNEE)
    assert not concerns(kept, Answers(locations=("shin",)))
    assert not concerns(None, KNEE)


def test_it_is_asked_only_of_who_comes_back_with_the_same_place() -> None:
    slots = {"pain_location": "knee", "last_time": to_keep(KNEE, "self_care", NOW)}
    assert remaining(slots)[0] == "since_last_time"
    assert "since_last_time" not in remaining({**slots, "pain_location": "shin"})
    assert "since_last_time" not in remaining({**slots, "last_time": None})
    assert "since_last_time" not in remaining({**slots, "since_last_time": "better"})
