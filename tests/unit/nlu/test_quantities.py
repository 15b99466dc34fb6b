"""Numbers, ranges and distances are read as runners type them."""

from __future__ import annotations

import pytest

from nlu.quantities import find_quantities, number, to_km


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", 12),
        ("6,5", 6.5),
        ("1,200", 1200),
        ("forty two", 42),
        ("sixty-one", 61),
        ("a hundred and five", 105),
        ("three and a half", 3.5),
        ("a couple of", 2),
        ("7½", 7.5),
    ],
)
def test_numbers_in_digits_and_words(text: str, value: float) -> None:
    assert number(text) == value


def test_a_word_that_is_no_number_is_refused() -> None:
    with pytest.raises(ValueError, match="not a number"):
        number("plenty")


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("ran 7.5 km", 7.5, 7.5, "km"),
        ("a 12 miler", 12, 12, "mi"),
        ("18-22 mpw", 18, 22, "mi"),
        ("between 30 and 36k", 30, 36, "km"),
        ("20k to 26k", 20, 26, "km"),
        ("thirty five miles", 35, 35, "mi"),
        ("4 or 5 times", 4, 5, "times"),
        ("2.5 hrs", 2.5, 2.5, "hours"),
        ("45ish kms", 45, 45, "km"),
        ("22m/wk", 22, 22, "mi"),
    ],
)
def test_a_quantity_has_its_ends_and_its_unit(
    text: str, low: float, high: float, unit: str
) -> None:
    (quantity,) = find_quantities(text)
    assert (quantity.low, quantity.high, quantity.unit) == (low, high, unit)
    assert quantity.value == (low + high) / 2


@pytest.mark.parametrize("text", ["8:15 pace", "1/2 mile", "9/10", "on the 14th", "w6d2", "£30"])
def test_paces_dates_fractions_and_money_are_no_quantities(text: str) -> None:
    assert find_quantities(text) == []


def test_an_arrow_joins_and_the_unit_says_weekly() -> None:
    (quantity,) = find_quantities("18->27mpw")
    assert quantity.joiner == "->"
    assert quantity.weekly


def test_miles_become_kilometres() -> None:
    assert to_km(10, "mi") == 16.09
    assert to_km(10, "km") == 10
    assert to_km(10, None) is None
