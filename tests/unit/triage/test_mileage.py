"""The change in running: computed from what was told, and said as a link, never as the cause."""

from __future__ import annotations

import pytest

from triage.mileage import (
    SPIKE_BANDS,
    Amounts,
    MileageChange,
    change_pct,
    explain,
    spike_band,
    to_compare,
)

NOTHING = Amounts(None, None)


def change(
    longest: tuple[float | None, float | None] = (None, None),
    week: tuple[float | None, float | None] = (None, None),
    said: float | None = None,
    kind: str | None = "increased",
) -> MileageChange:
    return MileageChange(Amounts(*longest), Amounts(*week), said, kind)


class TestArithmetic:
    def test_the_worked_example_of_the_source(self) -> None:
        told = change(longest=(5.5, 10), week=(10, 22))
        assert told.week_pct == pytest.approx(120)
        assert told.longest.pct == pytest.approx(81.818, abs=0.001)
        band = spike_band(10, 5.5)
        assert band and (band.name, band.hazard_ratio) == ("30_to_100", 1.52)

    @pytest.mark.parametrize(
        ("now", "ratio"),
        [(10.0, None), (11.0, None), (11.01, 1.64), (13.0, 1.64), (13.1, 1.52), (20.0, 1.52),
         (20.05, 2.28)],
    )  # fmt: skip
    def test_the_bands_of_the_cohort(self, now: float, ratio: float | None) -> None:
        band = spike_band(now, 10.0)
        assert band and band.hazard_ratio == ratio

    def test_after_nothing_there_is_no_percentage(self) -> None:
        assert change_pct(5, 0) is None and spike_band(5, 0) is None

    @pytest.mark.parametrize("now", [0.1, 9.9, 10, 10.1, 11, 12.9, 13, 13.1, 19.9, 20, 20.1, 100])
    def test_every_pair_has_a_band(self, now: float) -> None:
        assert spike_band(now, 10) in SPIKE_BANDS

    def test_the_slots_hold_all_of_it(self) -> None:
        slots = {
            "longest_run_before_km": 8.0, "longest_run_now_km": 12.0, "weekly_before_km": 20.0,
            "weekly_now_km": 30.0, "mileage_change_pct": 40.0, "mileage_change": "increased",
        }  # fmt: skip
        told = change(longest=(8, 12), week=(20, 30), said=40, kind="increased")
        assert MileageChange.from_slots(slots) == told
        nothing = MileageChange.from_slots({})
        assert nothing == MileageChange(NOTHING, NOTHING, None, None)


class TestWhatIsSaid:
    @pytest.mark.parametrize(
        ("week", "words"), [((20, 22), "up by 10%"), ((20, 21), "running more")]
    )
    def test_a_tenth_more_is_worth_its_percent(self, week: tuple[float, float], words: str) -> None:
        said = explain(change(week=week))
        assert said and words in said

    def test_more_was_told_but_the_figures_say_no(self) -> None:
        assert explain(change(week=(20, 20))) is None
        assert explain(change(week=(20, 20.2))) is not None

    def test_a_longest_run_as_long_as_before_leaves_the_word_to_the_week(self) -> None:
        said = explain(change(longest=(10, 10), week=(20, 40)))
        assert said and "100%" in said and "Weekly" not in said.split(".")[1]

    def test_a_run_a_little_longer_is_told_without_the_link(self) -> None:
        said = explain(change(longest=(10, 10.05)))
        assert said and "weren't linked" in said and "not proof" not in said

    def test_the_longest_run_comes_before_the_week(self) -> None:
        said = explain(change(longest=(8, 16), week=(20, 40)))
        assert said and "100% longer" in said and "1.52 times the rate (1.16 to 2.00)" in said

    def test_more_than_double_is_a_band_of_its_own(self) -> None:
        said = explain(change(longest=(5, 12)))
        assert said and "more than double" in said and "2.28" in said

    @pytest.mark.parametrize(
        "told", [change(longest=(8, 16)), change(week=(20, 40)), change(said=50), change()]
    )
    def test_a_link_is_never_called_the_cause(self, told: MileageChange) -> None:
        said = explain(told)
        assert said and "That's a link, not proof that it caused your pain." in said

    def test_a_small_step_is_called_small(self) -> None:
        said = explain(change(longest=(10, 10.8)))
        assert said and "8% longer" in said and "weren't linked" in said

    def test_of_the_week_it_is_said_that_no_link_was_found(self) -> None:
        said = explain(change(week=(10, 22)))
        assert said and "120%" in said and "wasn't the week" in said

    def test_what_is_computed_counts_more_than_what_was_said(self) -> None:
        said = explain(change(week=(10, 15), said=80))
        assert said and "50%" in said

    @pytest.mark.parametrize(
        "told",
        [change(kind="unchanged"), change(kind="decreased", week=(40, 10)), change(kind=None),
         change(kind="returning", week=(0, 20)), change(kind="unknown"),
         change(kind=None, week=(20, 21)), change(longest=(16, 8), kind="decreased")],
    )  # fmt: skip
    def test_where_nothing_rose_nothing_is_said(self, told: MileageChange) -> None:
        assert explain(told) is None


class TestWhatIsDrawn:
    def test_pairs_that_are_known_longest_run_first(self) -> None:
        assert to_compare(change(longest=(8, 16), week=(20, 40))) == [
            ("Longest run before", 8), ("Longest run now", 16), ("Week before", 20),
            ("Week now", 40),
        ]  # fmt: skip

    @pytest.mark.parametrize("told", [change(week=(None, 40)), change(week=(0, 40)), change()])
    def test_half_a_pair_is_not_drawn(self, told: MileageChange) -> None:
        assert to_compare(told) == []
