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
from channels.slack.posts import Close, Replace, Say, arrange
from channels.slack.render import render
from channels.slack.render.blocks import Block, Marks, actions, button, section
from channels.slack.status import Thinking
from channels.slack.turnstile import Turnstile
from channels.web.limiter import Limiter

logger = logging.getLogger(__name__)

MOST_CHARS = 4000
_TOGETHER_SECONDS = 0.3
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


def _new_mark(conversation: str) -> str:
    return f"{owner(conversation)}-{secrets.token_hex(4)}"


class Talk:
    """Conversations between people in Slack and the bot."""

    def __init__(
        self, agent: Callable[[], Any], people: People, outbox: Outbox, secret: str,
        client_for: ClientFor, locale: str = "",
    ) -> None:  # fmt: skip
        """Take Rasa's agent, the address book, the way out and the secret of the identities.

        `locale` (BCP 47, `en-GB`) is where people are, if the operator says so: which numbers to
        call. To learn it from Slack, the bot would have to be let read everybody's profile.
        """
        self._agent = agent
        self._secret = secret
        self._client_for = client_for
        self._metadata = {"locale": locale} if locale else None
        self._turnstile = Turnstile()
        self._limiter = Limiter()
        self._thinking = Thinking()
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

    def tell(
        self, person: Person, door: Door, sentence: str, offer: tuple[str, str] | None = None
    ) -> None:
        """Say one of the channel's own sentences; an offer is a button and what a tap says."""
        conversation = self.conversation(person)
        blocks: tuple[Block, ...] = ()
        if offer:
            row = Marks(_new_mark(conversation)).name({})
            blocks = (section(sentence), actions([button(*offer, "say:0")], row))
        self.outbox.put(conversation, door, [Say(sentence, blocks)])

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
        try:
            # Within the lock, and only then through the turnstile: who waits for an earlier message
            # of theirs, on this server or on another, holds up nobody else.
            async with (
                self._thinking.shown(door),
                self._agent().lock_store.lock(conversation),
                self._turnstile,
            ):
                if tapped is None or self._take(conversation, door, tapped):
                    await self._ask_the_bot(person, conversation, text, door)
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
        self.outbox.put(conversation, door, [tapped.taken if stands else tapped.closed])
        return stands

    async def _ask_the_bot(self, person: Person, conversation: str, text: str, door: Door) -> None:
        """Let the bot answer, and queue that before the next turn begins.

        Rasa's own entrance would take the conversation's lock, which is taken already.
        """
        output = SlackOutput()
        agent = self._agent()
        if agent.is_ready():
            message = UserMessage(
                text, output, conversation, input_channel=SlackOutput.name(),
                metadata=self._metadata,
            )  # fmt: skip
            await agent.processor.handle_message(message)
        if not output.said:
            output.said.append({"text": words.SORRY})
        self._post(person, door, output.said)
        if not await agent.tracker_store.knows(conversation):
            self.people.forget(conversation)

    def _post(self, person: Person, door: Door, said: Said) -> None:
        """Post a turn's messages; questions asked before are closed by it."""
        conversation = self.conversation(person)
        marks = Marks(_new_mark(conversation))
        posts = arrange(render(message, marks) for message in said)
        self.people.remember(conversation, person, marks.mark)
        self.outbox.put(conversation, door, [Close(words.ANSWERED_IN_WORDS), *posts])

    async def post_unasked(self, conversation: str, said: Said) -> None:
        """Send what the bot says of its own accord, a check-in for instance.

        It comes message by message; what comes together is posted together. Fails if the person
        can't be reached now, so that who wants it said tries again.
        """
        if conversation in self._unasked:
            self._unasked[conversation] += said
            return
        person = self.people.person(conversation)
        client = await self._client_for(person) if person else None
        if person is None or client is None:
            logger.error("a message has nowhere to go: the person or the workspace is gone")
            return
        # From now on what was asked before is closed.
        self.people.remember(conversation, person, _new_mark(conversation))
        self._unasked[conversation] = list(said)
        door = Door(client, person.user)
        task = asyncio.get_running_loop().create_task(self._post_together(person, door))
        self._busy.add(task)
        task.add_done_callback(self._busy.discard)

    async def _post_together(self, person: Person, door: Door) -> None:
        await asyncio.sleep(_TOGETHER_SECONDS)
        self._post(person, door, self._unasked.pop(self.conversation(person)))

    async def tidy(self) -> None:
        """Forget people whose conversations are gone: deleted for their age, for instance."""
        kept = set(await self._agent().tracker_store.keys())
        for conversation in self.people.all():
            if conversation not in kept:
                self.people.forget(conversation)

    async def forget(self, person: Person) -> bool:
        """Delete everything of a person; whether that worked."""
        return await self._erase(self.conversation(person))

    async def forget_all_of(self, enterprise: str | None, team: str | None) -> None:
        """Delete everything of everybody in a workspace, or in an organisation: the app is gone."""
        for conversation in self.people.of(enterprise, team):
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
        self.outbox.forget(conversation)
        return True

    async def events(self, person: Person) -> list[Any]:
        """All that happened in the person's conversation."""
        tracker = await self._agent().tracker_store.retrieve_full_tracker(self.conversation(person))
        return list(tracker.events) if tracker else []
