"""Nobody types forty messages a minute; a program that does must wait, and only that one."""

from __future__ import annotations

import pytest

from channels.web.limiter import Limiter


@pytest.mark.parametrize(("ask", "limit"), [("may_say", 40), ("may_open", 30), ("may_renew", 300)])
def test_after_so_many_in_a_minute_one_must_wait(ask: str, limit: int) -> None:
    may = getattr(Limiter(), ask)
    assert [may("one") for _ in range(limit + 5)] == [True] * limit + [False] * 5
    assert may("another"), "the others don't wait"


def test_talking_and_opening_are_counted_apart() -> None:
    limiter = Limiter()
    for _ in range(40):
        limiter.may_say("one")
    assert limiter.may_open("one")


def test_an_operator_may_set_how_many_are_opened() -> None:
    limiter = Limiter(opened_per_minute=2)
    assert [limiter.may_open("one") for _ in range(3)] == [True, True, False]


def test_the_minute_moves(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1_000_000.0
    monkeypatch.setattr("time.time", lambda: now)
    limiter = Limiter()
    assert all(limiter.may_say("one") for _ in range(40))
    assert not limiter.may_say("one")
    now += 61
    assert limiter.may_say("one")
