"""From a person's words to the bot and back: the one way in for everything Slack sends."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from rasa.core.channels.channel import UserMessage

from channels.slack import words
from channels.slack.identity import Person, conversation_id
from channels.slack.outbox import Door, Outbox
from channels.slack.output import Said, SlackOutput
from channels.slack.people import People
from channels.slack.posts import Replace, Say, arrange, closed
from channels.slack.render import render
from channels.slack.render.blocks import Marks
from channels.slack.turnstile import Turnstile
from channels.web.limiter import Limiter

logger = logging.getLogger(__name__)

MOST_CHARS = 4000
_TOGETHER_SECONDS = 0.3
OnMessage = Callable[[UserMessage], Awaitable[Any]]
ClientFor = Callable[[Person], Awaitable[Any]]


@dataclass(frozen=True)
class Tapped:
    """A tap on a question: its mark, and how the question looks once taken, or if it is closed."""

    mark: str
    taken: Replace
    closed: Replace


def owner(conversation: str) -> str:
    """What begins the marks of a conversation's questions, so that nobody answers another's."""
    return conversation[-8:]


class Talk:
    """Conversations between people in Slack and the bot."""

    def __init__(
        self, on_message: OnMessage, agent: Callable[[], Any], people: People, outbox: Outbox,
        secret: str, client_for: ClientFor,
    ) -> None:  # fmt: skip
        """Take Rasa's ends, the address book, the way out and the secret of the identities."""
        self._on_message = on_message
        self._agent = agent
        self._secret = secret
        self._client_for = client_for
        self._turnstile = Turnstile()
        self._limiter = Limiter()
        self._busy: set[asyncio.Task[None]] = set()
        self._unasked: dict[str, Said] = {}
        self.people = people
        self.outbox = outbox

    def conversation(self, person: Person) -> str:
        """The name of the person's conversation."""
        return conversation_id(self._secret, person)

    def hear(self, person: Person, text: str, door: Door, tapped: Tapped | None = None) -> None:
        """Take what a person typed or tapped; the caller needn't wait for the answer."""
        turn = asyncio.get_running_loop().create_task(self._turn(person, text, door, tapped))
        self._busy.add(turn)
        turn.add_done_callback(self._busy.discard)

    def tell(self, person: Person, door: Door, sentence: str) -> None:
        """Say one of the channel's own sentences."""
        self.outbox.put(self.conversation(person), door, [Say(sentence)])

    async def drain(self, seconds: float) -> None:
        """Wait until what was heard is answered, at most so long."""
        if self._busy:
            await asyncio.wait(set(self._busy), timeout=seconds)
        await self.outbox.drain(seconds)

    async def _turn(self, person: Person, text: str, door: Door, tapped: Tapped | None) -> None:
        conversation = self.conversation(person)
        if len(text) > MOST_CHARS:
            self.tell(person, door, words.TOO_LONG)
            return
        if not self._limiter.may_say(conversation):
            self.tell(person, door, words.TOO_FAST)
            return
        output = SlackOutput(lambda _, said: self._post(person, door, said), gathering=True)
        try:
            async with self._turnstile:
                if tapped and not self._take(conversation, door, tapped):
                    return
                await self._ask_the_bot(conversation, text, output)
        except Exception as error:
            # Neither the text nor the error's own words: they are about somebody's health.
            logger.error("a turn failed in channel slack: %s", type(error).__name__)
            self.tell(person, door, words.SORRY)

    def _take(self, conversation: str, door: Door, tapped: Tapped) -> bool:
        """Whether the question tapped still stands now that its turn has come.

        A "none of these" must never answer another list than the one it was under, not even when
        the question was answered in words just before.
        """
        stands = self.people.mark(conversation) == tapped.mark
        if stands:
            self.outbox.take_standing(conversation)
        self.outbox.put(conversation, door, [tapped.taken if stands else tapped.closed])
        return stands

    async def _ask_the_bot(self, conversation: str, text: str, output: SlackOutput) -> None:
        """Let the bot answer, and post that before the next turn begins."""
        await self._on_message(
            UserMessage(text, output, conversation, input_channel=SlackOutput.name())
        )
        forgotten = await self._agent().tracker_store.retrieve(conversation) is None
        if not output.said:
            # Rasa says nothing while it has no model.
            output.said.append({"text": words.SORRY})
        output.hand_on(conversation)
        if forgotten:
            self.people.forget(conversation)

    def _post(self, person: Person, door: Door, said: Said) -> None:
        """Post a turn's messages; questions asked before are closed by it."""
        conversation = self.conversation(person)
        mark = f"{owner(conversation)}-{secrets.token_hex(4)}"
        marks = Marks(mark)
        posts = arrange(render(message, marks) for message in said)
        self.people.remember(conversation, person, mark)
        standing = self.outbox.take_standing(conversation)
        if standing:
            old = closed(standing.ts, standing.text, standing.blocks, None, words.ANSWERED_IN_WORDS)
            self.outbox.put(conversation, standing.door, [old])
        self.outbox.put(conversation, door, posts)

    def post_unasked(self, conversation: str, said: Said) -> None:
        """Send what the bot says of its own accord, a check-in for instance.

        It comes message by message; what comes together is posted together.
        """
        waiting = self._unasked.setdefault(conversation, [])
        waiting += said
        if len(waiting) == len(said):
            task = asyncio.get_running_loop().create_task(self._post_unasked(conversation))
            self._busy.add(task)
            task.add_done_callback(self._busy.discard)

    async def _post_unasked(self, conversation: str) -> None:
        await asyncio.sleep(_TOGETHER_SECONDS)
        said = self._unasked.pop(conversation)
        person = self.people.person(conversation)
        client = await self._client_for(person) if person else None
        if person is None or client is None:
            logger.error("a message has nowhere to go: the person or the workspace is gone")
            return
        self._post(person, Door(client, person.user), said)

    async def tidy(self) -> None:
        """Forget people whose conversations are gone: deleted for their age, for instance."""
        kept = set(await self._agent().tracker_store.keys())
        for conversation in self.people.all():
            if conversation not in kept:
                self.people.forget(conversation)

    async def forget(self, person: Person) -> bool:
        """Delete everything of a person; whether that worked."""
        return await self._erase(self.conversation(person))

    async def forget_place(self, person: Person) -> None:
        """Delete everything of everybody in the person's workspace: the app was removed there."""
        for conversation in self.people.of(person.place):
            await self._erase(conversation)

    async def _erase(self, conversation: str) -> bool:
        agent = self._agent()
        try:
            async with agent.lock_store.lock(conversation):
                await agent.tracker_store.forget(conversation)
                self.people.forget(conversation)
        except Exception as error:
            logger.error("a conversation could not be deleted: %s", type(error).__name__)
            return False
        self.outbox.take_standing(conversation)
        return True

    async def events(self, person: Person) -> list[Any]:
        """All that happened in the person's conversation."""
        tracker = await self._agent().tracker_store.retrieve_full_tracker(self.conversation(person))
        return list(tracker.events) if tracker else []
