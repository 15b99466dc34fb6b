"""Says what Slack would refuse in a message or a view, by its published limits and its SDK's types.

https://docs.slack.dev/reference/block-kit
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block as SdkBlock
from slack_sdk.models.blocks import InteractiveElement

Block = dict[str, Any]


def _text(
    text: Any, longest: int, kinds: tuple[str, ...] = ("plain_text", "mrkdwn")
) -> Iterator[str]:
    if not isinstance(text, dict) or text.get("type") not in kinds:
        yield f"a text must be one of {kinds}: {text}"
        return
    words = text.get("text")
    if not isinstance(words, str) or not 1 <= len(words) <= longest:
        yield f"a text must have 1 to {longest} characters: {words!r}"
    if "emoji" in text and text["type"] != "plain_text":
        yield "only plain_text knows `emoji`"


def _plain(text: Any, longest: int) -> Iterator[str]:
    yield from _text(text, longest, ("plain_text",))


def _option(option: Block, kinds: tuple[str, ...]) -> Iterator[str]:
    yield from _text(option.get("text"), 75, kinds)
    if "description" in option:
        yield from _text(option["description"], 75, kinds)
    value = option.get("value")
    if not isinstance(value, str) or not 1 <= len(value) <= 150:
        yield f"an option's value must have 1 to 150 characters: {value!r}"


def _options(element: Block, most: int, kinds: tuple[str, ...]) -> Iterator[str]:
    groups = element.get("option_groups")
    if groups is not None and len(groups) > 100:
        yield "at most 100 option groups"
    for group in groups or ():
        yield from _plain(group.get("label"), 75)
    for options in [group["options"] for group in groups] if groups else [element.get("options")]:
        if not options or len(options) > most:
            yield f"1 to {most} options, not {len(options or ())}"
        values = [option.get("value") for option in options or ()]
        if len(set(values)) < len(values):
            yield "two options have one value"
        for option in options or ():
            yield from _option(option, kinds)


def _button(button: Block) -> Iterator[str]:
    yield from _plain(button.get("text"), 75)
    if not 1 <= len(button.get("value", "x")) <= 2000:
        yield "a button's value must have 1 to 2000 characters"
    if button.get("style") not in (None, "primary", "danger"):
        yield "a button's style is primary or danger"
    if "url" in button and not button["url"].startswith(("http://", "https://")):
        yield "a button's url must be of the web"


def _select(select: Block) -> Iterator[str]:
    if "placeholder" in select:
        yield from _plain(select["placeholder"], 150)
    yield from _options(select, 100, ("plain_text",))


def _checkboxes(boxes: Block) -> Iterator[str]:
    yield from _options(boxes, 10, ("plain_text", "mrkdwn"))


_ELEMENTS: dict[str, Callable[[Block], Iterator[str]]] = {
    "button": _button,
    "static_select": _select,
    "checkboxes": _checkboxes,
}


def _actions(block: Block) -> Iterator[str]:
    elements = block.get("elements") or []
    if not 1 <= len(elements) <= 25:
        yield f"1 to 25 elements, not {len(elements)}"
    names = [element.get("action_id") for element in elements]
    if len(set(names)) < len(names):
        yield "two elements have one action_id"
    for element in elements:
        if len(element.get("action_id") or "") > 255:
            yield "an action_id has at most 255 characters"
        check = _ELEMENTS.get(element.get("type", ""))
        if check is None:
            yield f"an element that isn't known: {element.get('type')}"
            continue
        yield from check(element)
        yield from _sdk(InteractiveElement.parse(element))


def _section(block: Block) -> Iterator[str]:
    yield from _text(block.get("text"), 3000)


def _context(block: Block) -> Iterator[str]:
    elements = block.get("elements") or []
    if not 1 <= len(elements) <= 10:
        yield "1 to 10 elements in a context"
    for element in elements:
        yield from _text(element, 3000)


def _header(block: Block) -> Iterator[str]:
    yield from _plain(block.get("text"), 150)


_BLOCKS: dict[str, Callable[[Block], Iterator[str]]] = {
    "actions": _actions,
    "section": _section,
    "context": _context,
    "header": _header,
    "divider": lambda block: iter(()),
}


def _sdk(parsed: Any) -> Iterator[str]:
    """What Slack's own Python types say."""
    if parsed is None:
        yield "the SDK doesn't know it"
        return
    try:
        parsed.validate_json()
    except SlackObjectFormationError as error:
        yield str(error)


def refused(blocks: Any, most: int = 50) -> list[str]:
    """Why Slack would refuse the blocks; empty if it wouldn't."""
    if not isinstance(blocks, list):
        return ["blocks must be a list"]
    found = [f"more than {most} blocks"] if len(blocks) > most else []
    if most == 50 and len(json.dumps(blocks, ensure_ascii=False)) > 13_200:
        # Not in Slack's pages; people found it: github.com/slackapi/bolt-js/issues/2509.
        found.append("msg_blocks_too_long")
    names = [block["block_id"] for block in blocks if "block_id" in block]
    if len(set(names)) < len(names):
        found.append("two blocks have one block_id")
    found += [f"a block_id is too long: {name}" for name in names if len(name) > 255]
    for block in blocks:
        check = _BLOCKS.get(block.get("type", ""))
        if check is None:
            found.append(f"a block that isn't known: {block.get('type')}")
            continue
        found += check(block)
        found += _sdk(SdkBlock.parse(block))
    return found
