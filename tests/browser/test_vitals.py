"""What the widget costs a page that embeds it: nothing moves, and hardly any time at load."""

from __future__ import annotations

from statistics import median
from typing import Any

from tests.browser.chat import Chat

_RUNS = 5
# Of the main thread, at load. Tests run beside each other, so the best of the runs counts.
_MOST_MS = 50.0
_OBSERVE = """
  window.vitals = { shift: 0, long: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) vitals.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) vitals.long += entry.duration;
  }).observe({ type: 'longtask', buffered: true });
"""


def load(visit: Any, url: str) -> dict[str, float]:
    """Layout shift, and milliseconds of scripting, style and layout until the page is quiet."""
    chat: Chat = visit("about:blank")
    chat.page.add_init_script(_OBSERVE)
    session = chat.page.context.new_cdp_session(chat.page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    chat.page.goto(url)
    chat.page.wait_for_load_state("networkidle")
    found = {one["name"]: one["value"] for one in session.send("Performance.getMetrics")["metrics"]}
    vitals = chat.page.evaluate("vitals")
    paint = chat.page.evaluate(
        "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0"
    )
    chat.page.context.close()
    return {
        "task": found["TaskDuration"] * 1000,
        "shift": vitals["shift"],
        "long": vitals["long"],
        "paint": paint,
    }


def test_it_moves_nothing_and_costs_hardly_any_time(
    visit: Any, club: Any, record_property: Any
) -> None:
    load(visit, f"{club.origin}/")  # the browser's caches are warm for both from here on
    without, with_it = [], []
    for _ in range(_RUNS):
        without.append(load(visit, f"{club.origin}/without"))
        with_it.append(load(visit, f"{club.origin}/"))
    assert max(one["shift"] for one in with_it) == 0
    cost = [after["task"] - before["task"] for before, after in zip(without, with_it, strict=True)]
    record_property("main thread at load, ms", [round(one, 1) for one in cost])
    print("main thread, ms:", [round(one, 1) for one in cost], "median", round(median(cost), 1))
    print("long tasks, ms:", [round(one["long"]) for one in with_it])
    assert min(cost) <= _MOST_MS


def test_opening_it_moves_nothing_of_the_page(visit: Any, club: Any) -> None:
    chat: Chat = visit("about:blank")
    chat.page.add_init_script(_OBSERVE)
    chat.page.goto(f"{club.origin}/")
    before = chat.page.locator("main").bounding_box()
    chat.open()
    assert chat.page.locator("main").bounding_box() == before
    assert chat.page.evaluate("vitals.shift") == 0


def test_the_bots_own_page_doesnt_jump(visit: Any, bot: Any) -> None:
    chat: Chat = visit("about:blank")
    chat.page.add_init_script(_OBSERVE)
    chat.page.goto(bot.url)
    chat.reads("not a doctor")
    assert chat.page.evaluate("vitals.shift") < 0.01
