"""Reading what is wanted of a training plan: the race, its day, the running now."""

from __future__ import annotations

from datetime import date

import pytest

from nlu.race import HALF_KM, MARATHON_KM, ULTRA_KM, read_plan_request, read_unit

TODAY = date(2026, 11, 27)  # a Friday


def race(text: str, asked: str | None = None, unit: str | None = None) -> float | None:
    return read_plan_request(text, TODAY, asked=asked, unit=unit).race_km


def on(text: str, asked: str | None = None) -> date | None:
    return read_plan_request(text, TODAY, asked=asked).day.on


class TestRace:
    @pytest.mark.parametrize(
        ("text", "km"),
        [
            ("half marathon on 14 march", HALF_KM),
            ("plan for a half", HALF_KM),
            ("my first HM in may", HALF_KM),
            ("training for the half-marathon", HALF_KM),
            ("a marathon in april", MARATHON_KM),
            ("26.2 in the autumn", MARATHON_KM),
            ("10k in 8 weeks", 10),
            ("parkrun at christmas", 5),
            ("a 10 mile race", 16.09),
            ("15 km at the end of march", 15),
            ("an ultra next year", ULTRA_KM),
            ("I want to run a 10k", 10),
            ("I can run 5k now, I want a plan to 10k", 10),
            ("marathon please, I run 30 miles a week, longest run 10 miles", MARATHON_KM),
            ("I run 3x5k a week, want to do a half", HALF_KM),
        ],
    )
    def test_named(self, text: str, km: float) -> None:
        assert race(text) == pytest.approx(km, abs=0.01)

    @pytest.mark.parametrize(
        "text",
        ["make me a plan", "3 and a half hours", "half an hour a day", "I run 20 miles a week",
         "longest run 12k", "plan for four runs a week"],
    )  # fmt: skip
    def test_not_named(self, text: str) -> None:
        assert race(text) is None

    def test_a_bare_number_is_a_race_only_where_that_is_asked(self) -> None:
        assert race("10", "plan_race") == 10
        assert race("10", "plan_race", "mi") == pytest.approx(16.09, abs=0.01)
        assert race("10", "plan_days") is None

    def test_an_answer_about_running_now_names_no_race(self) -> None:
        told = read_plan_request("10 miles", TODAY, asked="plan_longest")
        assert told.race_km is None and told.longest_km == pytest.approx(16.09)
        told = read_plan_request("actually it's a 10k", TODAY, asked="plan_longest")
        assert told.race_km == 10 and told.longest_km is None


class TestDay:
    @pytest.mark.parametrize(
        ("text", "day"),
        [
            ("half marathon on 14 march", date(2027, 3, 14)),
            ("on march 14th", date(2027, 3, 14)),
            ("the 14th of March 2027", date(2027, 3, 14)),
            ("2027-03-14", date(2027, 3, 14)),
            ("14/3/2027", date(2027, 3, 14)),
            ("10 december", date(2026, 12, 10)),
            ("10k in 8 weeks", date(2027, 1, 22)),
            ("I have 10 weeks until my half", date(2027, 2, 5)),
            ("a twelve week plan", date(2027, 2, 19)),
            ("make it 20 weeks", date(2027, 4, 16)),
            ("in a fortnight", date(2026, 12, 11)),
            ("in two months", date(2027, 1, 27)),
            ("mid april", date(2027, 4, 15)),
            ("at the end of march", date(2027, 3, 27)),
            ("on sunday", date(2026, 11, 29)),
            ("next sunday", date(2026, 12, 6)),
            ("boxing day", date(2026, 12, 26)),
            ("easter sunday", date(2027, 3, 28)),
            ("the black friday 10k", date(2026, 11, 27)),
            ("the day the clocks go back", date(2027, 10, 31)),
            ("tomorrow", date(2026, 11, 28)),
        ],
    )
    def test_told(self, text: str, day: date) -> None:
        assert on(text) == day

    @pytest.mark.parametrize(
        ("text", "day"),
        [("8 weeks", date(2027, 1, 22)), ("12", date(2027, 2, 19)), ("14.3.", date(2027, 3, 14)),
         ("3/14", date(2027, 3, 14)), ("4/5", date(2027, 5, 4)), ("the 14th", date(2026, 12, 14)),
         ("25 april 2025", date(2025, 4, 25))],
    )  # fmt: skip
    def test_where_it_is_asked(self, text: str, day: date) -> None:
        assert on(text, "plan_when") == day

    @pytest.mark.parametrize(
        ("text", "words"),
        [("sub-2 half in spring", "spring"), ("a half in may", "may"),
         ("marathon next year", "next year")],
    )  # fmt: skip
    def test_a_season_is_no_day(self, text: str, words: str) -> None:
        day = read_plan_request(text, TODAY).day
        assert (day.on, day.vague) == (None, words)

    @pytest.mark.parametrize("text", ["no date yet", "not sure", "I haven't entered one", "open"])
    def test_no_date_is_an_answer(self, text: str) -> None:
        assert read_plan_request(text, TODAY, asked="plan_when").day.open
        assert not read_plan_request(text, TODAY).day.open

    @pytest.mark.parametrize(
        "text",
        ["3 days a week", "half an hour a day plan", "4 weeks ago", "30 february",
         "it may march on", "after 2 weeks off"],
    )  # fmt: skip
    def test_no_day_at_all(self, text: str) -> None:
        day = read_plan_request(text, TODAY).day
        assert day.on is None and day.vague is None


class TestRunningNow:
    @pytest.mark.parametrize(
        ("text", "km"),
        [("30 km", 30), ("about 20 miles", 32.19), ("15-20", 17.5), ("3 runs of 5k", 15),
         ("I don't know", None), ("nothing at the moment", 0), ("0", 0), ("I'm not running", 0)],
    )  # fmt: skip
    def test_weekly(self, text: str, km: float | None) -> None:
        told = read_plan_request(text, TODAY, asked="plan_weekly")
        assert told.weekly_km == (None if km is None else pytest.approx(km, abs=0.01))
        assert told.longest_km is None

    def test_a_bare_number_is_in_the_runners_unit(self) -> None:
        told = read_plan_request("10", TODAY, asked="plan_longest", unit="mi")
        assert told.longest_km == pytest.approx(16.09)

    def test_all_in_one_message(self) -> None:
        told = read_plan_request(
            "marathon on april 25th, I run 30 miles a week, longest run 10 miles, 4 days a week",
            TODAY,
        )
        assert told.weekly_km == pytest.approx(48.28, abs=0.01)
        assert told.longest_km == pytest.approx(16.09, abs=0.01)
        assert (told.race_km, told.days, told.unit) == (MARATHON_KM, 4, "mi")
        assert told.day.on == date(2027, 4, 25)

    def test_asked_for_the_longest_a_weekly_distance_corrects_the_other(self) -> None:
        told = read_plan_request("no, 40 km a week", TODAY, asked="plan_longest")
        assert (told.weekly_km, told.longest_km) == (40, None)


class TestDays:
    @pytest.mark.parametrize(
        ("text", "days"),
        [("3", 3), ("three or four", 3), ("3-4 days a week", 3), ("every other day", 3),
         ("twice a week", 2), ("every day", 7), ("12", None)],
    )  # fmt: skip
    def test_where_they_are_asked(self, text: str, days: int | None) -> None:
        assert read_plan_request(text, TODAY, asked="plan_days").days == days

    def test_told_in_passing(self) -> None:
        assert read_plan_request("make it four runs a week", TODAY).days == 4


class TestTheRest:
    @pytest.mark.parametrize(
        ("text", "unit"),
        [("20 miles a week", "mi"), ("30 km", "km"), ("30k a week", "km"), ("a 10k race", None)],
    )
    def test_the_unit(self, text: str, unit: str | None) -> None:
        assert read_unit(text) == unit

    @pytest.mark.parametrize(
        "text",
        ["walk run plan?", "can I have a run/walk schedule", "how do I ease back into running",
         "return to running plan", "couch to 5k again"],
    )  # fmt: skip
    def test_the_way_back(self, text: str) -> None:
        assert read_plan_request(text, TODAY).kind == "return"

    @pytest.mark.parametrize(
        ("text", "pain"),
        [("nothing hurts", False), ("no", False), ("I'm fine", False), ("yes", True),
         ("my knee is a bit sore", True), ("maybe", True), ("hello", None)],
    )  # fmt: skip
    def test_whether_anything_hurts(self, text: str, pain: bool | None) -> None:
        assert read_plan_request(text, TODAY, asked="plan_pain").pain is pain
        assert read_plan_request(text, TODAY).pain is None
