"""A plan in words and bars, in the runner's unit."""

from __future__ import annotations

from datetime import date

import pytest
from jsonschema import validate

from actions.distances import distance, race_name
from actions.mileage import change_message
from actions.plan_words import (
    first_monday,
    hold_words,
    plan_chart,
    race_step,
    sources,
    title,
    week_lines,
    weeks_until,
)
from channels.message_schema import SCHEMA
from triage.plan import Plan, build_up, target_for

FRIDAY = date(2026, 11, 27)
RACE = date(2027, 4, 25)


def half() -> Plan:
    target = target_for(21.0975, 3)
    assert target is not None
    plan = build_up(15, 5, target, weeks_until(RACE, FRIDAY))
    assert isinstance(plan, Plan)
    return plan


class TestDistances:
    @pytest.mark.parametrize(
        ("km", "unit", "words"),
        [(5.4, None, "5.4 km"), (10.0, "km", "10 km"), (16.09, "mi", "10 miles"),
         (1.609344, "mi", "1 mile")],
    )  # fmt: skip
    def test_in_the_runners_unit(self, km: float, unit: str | None, words: str) -> None:
        assert distance(km, unit) == words

    @pytest.mark.parametrize(
        ("km", "unit", "name"),
        [(21.0975, None, "half marathon"), (42.195, "mi", "marathon"), (10, "mi", "10 km race"),
         (16.09, None, "10 mile race"), (12, None, "12 km race"), (12.87, "mi", "8 mile race")],
    )  # fmt: skip
    def test_races_by_name(self, km: float, unit: str | None, name: str) -> None:
        assert race_name(km, unit) == name


class TestWeeks:
    @pytest.mark.parametrize(
        ("today", "monday"),
        [(FRIDAY, date(2026, 11, 30)), (date(2026, 11, 30), date(2026, 11, 30))],
    )
    def test_a_plan_begins_on_a_monday(self, today: date, monday: date) -> None:
        assert first_monday(today) == monday

    @pytest.mark.parametrize(
        ("race", "weeks"),
        [(date(2027, 1, 22), 8), (RACE, 21), (date(2026, 12, 6), 1), (date(2026, 11, 28), 1)],
    )
    def test_weeks_to_the_race_and_with_it(self, race: date, weeks: int) -> None:
        assert weeks_until(race, FRIDAY) == weeks

    def test_the_race_falls_into_the_last_week(self) -> None:
        lines = week_lines(half(), RACE, FRIDAY, 3, None)
        assert lines[0].startswith("- **30 Nov**: 1") and "2 x" in lines[0]
        assert lines[-1].startswith("- **19 Apr**") and lines[-1].endswith("the **race**")
        assert sum("(easier week)" in line for line in lines) == 4

    def test_a_race_before_next_monday_is_in_this_week(self) -> None:
        target = target_for(5, 3)
        assert target is not None
        sunday = date(2026, 11, 29)
        plan = build_up(30, 10, target, weeks_until(sunday, FRIDAY))
        assert isinstance(plan, Plan)
        assert week_lines(plan, sunday, FRIDAY, 3, None)[0].startswith("- **23 Nov**")

    def test_in_miles_no_kilometres_are_said(self) -> None:
        text = "\n".join([*week_lines(half(), RACE, FRIDAY, 3, "mi"), title(half(), RACE, "mi")])
        assert " miles" in text and " km" not in text and "half marathon on 25 April 2027" in text

    def test_time_left_over_is_for_running_on(self) -> None:
        target = target_for(10, 3)
        assert target is not None
        plan = build_up(20, 8, target, 40)
        assert isinstance(plan, Plan)
        assert hold_words(plan, FRIDAY) == (
            "There's time: until 22 March 2027 keep running what you run now. Then:"
        )
        assert hold_words(half(), FRIDAY) == ""

    def test_how_much_further_the_race_is_than_any_run(self) -> None:
        assert race_step(half()) == 18
        target = target_for(5, 3)
        assert target is not None
        short = build_up(30, 10, target, 6)
        assert isinstance(short, Plan) and race_step(short) is None


class TestMessages:
    @pytest.mark.parametrize("unit", [None, "km", "mi"])
    def test_the_chart_is_one_that_channels_know(self, unit: str | None) -> None:
        made = plan_chart(half(), RACE, FRIDAY, unit)
        validate(made, SCHEMA)
        assert [bar["note"] for bar in made["bars"]][-2:] == ["taper", "race"]
        assert made["bars"][-1]["km"] == pytest.approx(16.0 + 21.1, abs=0.2)

    def test_the_change_in_mileage_is_drawn_where_both_were_told(self) -> None:
        slots = {"mileage_change": "increased", "weekly_before_km": 16.09, "weekly_now_km": 32.19,
                 "distance_unit": "mi"}  # fmt: skip
        found = change_message(slots)
        assert found and found[1]
        validate(found[1], SCHEMA)
        assert "Week before: 10 miles" in found[0] and "Week now: 20 miles" in found[0]

    def test_without_numbers_it_is_only_said(self) -> None:
        found = change_message({"mileage_change": "increased"})
        assert found and found[1] is None and "not proof" in found[0]
        assert change_message({"mileage_change": "unchanged"}) is None

    def test_sources_are_named_by_author_and_year_and_linked(self) -> None:
        told = sources(["sbf2025", "esculier2018"])
        assert told.startswith("Sources: [Schuster Brandt Frandsen 2025](https://doi.org/")
        assert "[Esculier 2018]" in told and sources([]) == ""
