"""A runner in Slack: types, taps and reads as the app on a phone lets her."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator
from typing import Any

from tests.slack.fake import events
from tests.slack.fake.deliver import Way
from tests.slack.fake.server import FakeSlack

Post = dict[str, Any]
_QUIET, _PATIENCE = 0.12, 15.0
_users = itertools.count(1)


class Runner:
    """One person with a direct message to the bot."""

    def __init__(self, slack: FakeSlack, way: Way, user: str = "", team: str = events.TEAM) -> None:
        self.slack, self.way, self.team = slack, way, team
        self.user = user or f"U{next(_users):04d}R"
        self.channel = events.dm_of(self.user)
        self.latest: list[Post] = []

    # --- reading

    @property
    def posts(self) -> list[Post]:
        """All messages of the bot, as they look now."""
        with self.slack.changed:
            return list(self.slack.api.posts.get(self.channel, ()))

    @staticmethod
    def words(post: Post) -> str:
        """All words of a post, of its controls too."""
        return "\n".join(_texts(post.get("blocks") or [])) or str(post.get("text") or "")

    @property
    def read(self) -> str:
        """All words of the latest answer."""
        return "\n".join(self.words(post) for post in self.latest)

    def kinds(self) -> list[list[str]]:
        """Block types of the latest posts."""
        return [[block["type"] for block in post.get("blocks") or ()] or ["file" if "file" in post
                else "text"] for post in self.latest]  # fmt: skip

    def wait(self, before: int) -> str:
        """Wait for the answer after so many posts to be complete; its words."""
        deadline = time.monotonic() + _PATIENCE
        seen, since = before, time.monotonic()
        while time.monotonic() < deadline:
            now = len(self.posts)
            if now != seen or self.slack.open_calls:
                seen, since = now, time.monotonic()
            elif seen > before and time.monotonic() - since > _QUIET:
                break
            time.sleep(0.01)
        assert seen > before, "the bot didn't answer"
        self.latest = self.posts[before:]
        return self.read

    # --- acting

    def say(self, text: str, **more: Any) -> str:
        """Type a message and read the answer."""
        before = len(self.posts)
        self.way.event(events.message(text, self.user, self.team, **more))
        return self.wait(before)

    def controls(self) -> Iterator[tuple[Post, Post, Post]]:
        """Controls that can be used, latest first: (post, block, element)."""
        for post in reversed(self.posts):
            for block in reversed(post.get("blocks") or []):
                for element in block.get("elements") or ():
                    if block["type"] == "actions":
                        yield post, block, element

    def find(self, title: str) -> tuple[Post, Post]:
        """The post and the action of the latest button or option with this title."""
        for post, block, element in self.controls():
            named = {"block_id": block["block_id"], "action_id": element["action_id"],
                     "type": element["type"]}  # fmt: skip
            if element["type"] == "button" and element["text"]["text"] == title:
                return post, {**named, "text": element["text"], "value": element["value"]}
            for option in _options(element) if element["type"] == "static_select" else ():
                if option["text"]["text"] == title:
                    return post, {**named, "selected_option": option}
        raise AssertionError(f"there is no control {title!r}")

    def ticked(self, post: Post, lines: tuple[str, ...]) -> dict[str, Any]:
        """The state that Slack sends along when these lines are ticked."""
        state: dict[str, Any] = {}
        for block in post["blocks"]:
            for element in block.get("elements") or ():
                if element.get("type") == "checkboxes":
                    on = [o for o in element["options"] if any(w in _whole(o) for w in lines)]
                    state[block["block_id"]] = {
                        element["action_id"]: {"type": "checkboxes", "selected_options": on}
                    }
        return state

    def press(self, title: str, *lines: str, of: tuple[Post, Post] | None = None) -> str:
        """Use a control, some lines being ticked; the address for private answers."""
        post, action = of or self.find(title)
        url = self.slack.answer_url()
        state = self.ticked(post, lines)
        self.way.interaction(events.tap(self.user, action, url, post, state, self.team))
        return url

    def tap(self, title: str, *lines: str) -> str:
        """Use a control and read the answer."""
        before = len(self.posts)
        self.press(title, *lines)
        return self.wait(before)


def _options(element: Post) -> list[Post]:
    groups = element.get("option_groups") or [element]
    return [option for group in groups for option in group["options"]]


def _whole(option: Post) -> str:
    more = option.get("description")
    return option["text"]["text"] + (f" {more['text']}" if more else "")


def _texts(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("text"), str):
            yield node["text"]
        for value in node.values():
            yield from _texts(value)
    elif isinstance(node, list):
        for value in node:
            yield from _texts(value)
