"""Buttons, menus and checklists: what a tap says, said once and only while its question stands."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from channels.slack import words
from channels.slack.dedup import Once
from channels.slack.listeners.common import door_of, person_of
from channels.slack.mrkdwn import escape, plain
from channels.slack.posts import Post, Say, Upload
from channels.slack.render.advice import DRAWING, EVIDENCE, evidence
from channels.slack.render.blocks import ONE, QUESTION, section
from channels.slack.render.drawings import drawing
from channels.slack.talk import Talk, Tapped, owner
from channels.slack.used import answered, closed, kind_and_mark, unfolded

Body = dict[str, Any]
_WEEK = 7 * 24 * 3600


@dataclass(frozen=True)
class Tap:
    """What was tapped: an answer, or why it isn't one yet."""

    answer: str = ""
    problem: str = ""


def _ticked(body: Body, block_id: str) -> list[str]:
    """Values of the boxes ticked in the lists of the same turn."""
    turn = block_id.rpartition("|")[0]
    values = (body.get("state") or {}).get("values") or {}
    return [
        option["value"]
        for name, row in values.items()
        if name.rpartition("|")[0] == turn
        for control in row.values()
        for option in control.get("selected_options") or ()
    ]


def _none_label(body: Body) -> str:
    for block in (body.get("message") or {}).get("blocks") or ():
        for element in block.get("elements") or ():
            if element.get("action_id") == "whole:0":
                return str(element["text"]["text"])
    return "None of these"


def read_tap(body: Body, action: Body) -> Tap:
    """What an action of a message says. Pure."""
    name = str(action.get("action_id"))
    option = action.get("selected_option") or {}
    value = str(option.get("value") or action.get("value") or "")
    if name == "ticked":
        ticked = _ticked(body, action["block_id"])
        if not ticked:
            return Tap(problem=words.TICK_FIRST.format(none=_none_label(body)))
        return Tap("; ".join(ticked))
    if name.startswith("whole:") and _ticked(body, action["block_id"]):
        # A slip of the thumb must not turn a warning sign into a "no".
        return Tap(problem=words.UNTICK_FIRST.format(answer=value))
    return Tap(value)


def card_of(identity: Any, events: list[Any]) -> dict[str, Any] | None:
    """The latest advice card of this id among Rasa's events."""
    for event in reversed(events):
        card = ((getattr(event, "data", None) or {}).get("custom") or {}).get("card") or {}
        if card.get("id") == identity:
            return dict(card)
    return None


def more_of(card: Body, action: Body, message: Body) -> list[Post]:
    """The posts that show what was asked for, in place of the button if there is room. Pure.

    Otherwise below: a drawing, or the evidence of a card in a long message.
    """
    ts, text = message["ts"], message.get("text") or ""
    blocks, used = message.get("blocks") or [], str(action.get("block_id"))
    below: Post | None = None
    more: list[Body] = []
    if action.get("action_id") == DRAWING:
        picture = drawing(card.get("exercise"))
        below = Upload(picture) if picture else None
    else:
        more = evidence(card)
        unfolds = unfolded(ts, text, blocks, used, more)
        if unfolds:
            return [unfolds]
        title = section(f"*{escape(card['title'])}*")
        below = Say(plain(f"{card['title']}\n{card['evidence']}"), (title, *more))
    without = unfolded(ts, text, blocks, used, [])
    return [one for one in (without, below) if one]


async def _private(respond: AsyncRespond, text: str) -> None:
    await respond(text=text, response_type="ephemeral", replace_original=False)


def listen_to_taps(app: AsyncApp, talk: Talk, once: Once) -> None:
    """Take answers given by controls."""

    async def tapped(
        ack: AsyncAck, body: Body, action: Body, context: AsyncBoltContext,
        client: AsyncWebClient, respond: AsyncRespond,
    ) -> None:  # fmt: skip
        await ack()
        message, box = body.get("message") or {}, body.get("container") or {}
        channel, ts = box.get("channel_id") or "", message.get("ts") or ""
        user, used = body["user"]["id"], (str(action.get("block_id")), str(action.get("action_id")))
        if not channel.startswith("D") or not ts:
            return
        tap = read_tap(body, action)
        if tap.problem:
            await _private(respond, tap.problem)
            return
        person = person_of(context, user)
        conversation = talk.conversation(person)
        kind, mark = kind_and_mark(used[0])
        if not mark.startswith(owner(conversation)):
            await _private(respond, words.NOT_YOURS)
            return
        # One answer to a question or from a row of it; an offer beside others, once each.
        key = {QUESTION: kind, ONE: used[0]}.get(kind, "|".join(used))
        if not tap.answer or not await once.first(f"tap:{channel}:{ts}:{key}", _WEEK):
            return
        door = door_of(client, user, channel, box.get("thread_ts") or message.get("thread_ts"))
        text, blocks = message.get("text") or "", message.get("blocks") or []
        taken = answered(ts, text, blocks, used, f"You answered: {tap.answer}")
        if kind == QUESTION:
            over = closed(ts, text, blocks, words.CLOSED)
            talk.hear(person, tap.answer, door, Tapped(mark, taken, over))
        else:
            talk.outbox.put(conversation, door, [taken])
            talk.hear(person, tap.answer, door)

    async def asked_for_more(
        ack: AsyncAck, body: Body, action: Body, context: AsyncBoltContext,
        client: AsyncWebClient, respond: AsyncRespond,
    ) -> None:  # fmt: skip
        """Show a card's evidence or drawing, from the conversation as it is kept."""
        await ack()
        message, box = body.get("message") or {}, body.get("container") or {}
        person = person_of(context, body["user"]["id"])
        card = card_of(action.get("value"), await talk.events(person))
        if card is None or not message.get("ts"):
            await _private(respond, words.GONE)
            return
        if not await once.first(f"more:{message['ts']}:{action.get('block_id')}", _WEEK):
            return
        door = door_of(client, person.user, box.get("channel_id"), box.get("thread_ts"))
        posts = more_of(card, action, message)
        talk.outbox.put(talk.conversation(person), door, posts)

    choose: Callable[..., Awaitable[None]] = tapped
    app.action(re.compile(r"^(say:|whole:|ticked$)"))(choose)
    show: Callable[..., Awaitable[None]] = asked_for_more
    app.action(EVIDENCE)(show)
    app.action(DRAWING)(show)
