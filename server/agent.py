"""Rasa's agent and message processor, with this project's extension points filled."""

from __future__ import annotations

import asyncio
import logging
import tarfile
import zlib
from datetime import date
from pathlib import Path
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage
from rasa.core.processor import MessageProcessor
from rasa.core.tracker_store import TrackerStore
from rasa.engine import loader
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.engine.runner.interface import GraphRunner
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.storage import ModelMetadata
from rasa.exceptions import ModelNotFound
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.common import TempDirectoryPath, get_temp_dir_name

from nlu.text import clean
from server.check_ins import SLOT as CHECK_IN_SLOT
from server.check_ins import CheckIns, planned_now
from server.feedback import Feedback, given_now
from server.tracker_store import ConversationStore

logger = logging.getLogger(__name__)

# A turn takes some ten milliseconds; one that takes this long hangs.
TURN_SECONDS = 30.0
FAILURE = "utter_failure"


class DirectRunner(DaskGraphRunner):
    """Runs the prediction graph in an order worked out once, without building a dask graph."""

    def run(
        self, inputs: dict[str, Any] | None = None, targets: list[str] | None = None
    ) -> dict[str, Any]:
        """Values of the target nodes for these inputs."""
        wanted = tuple(targets or self._graph_schema.target_names)
        results: dict[str, Any] = {name: (name, value) for name, value in (inputs or {}).items()}
        for name, node, needs in self._plan(wanted):
            results[name] = node(*(results[need] for need in needs))
        return {name: results[name][1] for name in wanted}

    def _plan(self, wanted: tuple[str, ...]) -> list[tuple[str, Any, list[str]]]:
        plans: dict[tuple[str, ...], Any] = self.__dict__.setdefault("_plans", {})
        if wanted not in plans:
            nodes = self._graph_schema.minimal_graph_schema(list(wanted)).nodes
            ordered: dict[str, Any] = {}

            def add(name: str) -> None:
                if name in nodes and name not in ordered:
                    for need in nodes[name].needs.values():
                        add(need)
                    ordered[name] = None

            for name in wanted:
                add(name)
            plans[wanted] = [
                (name, self._instantiated_nodes[name], list(nodes[name].needs.values()))
                for name in ordered
            ]
        found: list[tuple[str, Any, list[str]]] = plans[wanted]
        return found


class TriageProcessor(MessageProcessor):
    """Cleans what comes in, answers even when something breaks, and erases on request."""

    @staticmethod
    def _load_model(model_path: str | Path) -> tuple[str, ModelMetadata, GraphRunner]:
        with TempDirectoryPath(get_temp_dir_name()) as folder:
            try:
                metadata, runner = loader.load_predict_graph_runner(
                    Path(folder), Path(model_path), LocalModelStorage, DirectRunner
                )
            except (tarfile.TarError, zlib.error, EOFError, FileNotFoundError) as error:
                raise ModelNotFound(
                    f"{model_path} is missing or not a model. Delete it and run `make train`."
                ) from error
        return Path(model_path).name, metadata, runner

    async def handle_message(self, message: UserMessage) -> list[dict[str, Any]] | None:
        """Handle a message; whatever happens, the runner gets an answer."""
        # Half a character (a lone surrogate, which JSON allows) can't be encoded any more.
        message.text = clean((message.text or "").encode("utf-8", "replace").decode())
        try:
            answer = await asyncio.wait_for(super().handle_message(message), TURN_SECONDS)
        except Exception:
            # The text itself stays out of the log: it is about somebody's health.
            logger.exception("a turn failed in channel %s", message.input_channel)
            await self._say_failure(message)
            return getattr(message.output_channel, "messages", None)
        found: list[dict[str, Any]] | None = answer
        return found

    async def _say_failure(self, message: UserMessage) -> None:
        text = self.domain.responses[FAILURE][0]["text"]
        await message.output_channel.send_response(
            message.sender_id, BotUttered(text.strip()).message()
        )

    async def save_tracker(self, tracker: DialogueStateTracker) -> None:
        """Store the turn, or everything's end: a runner who says "forget me" is forgotten."""
        await super().save_tracker(tracker)
        if planned_now(tracker) and isinstance(self.tracker_store, ConversationStore):
            channel = tracker.get_latest_input_channel() or ""
            CheckIns(self.tracker_store).plan(
                tracker.sender_id, channel, tracker.get_slot(CHECK_IN_SLOT)
            )
        opinion = given_now(tracker, date.today())
        if opinion and isinstance(self.tracker_store, ConversationStore):
            Feedback(self.tracker_store.engine).add(opinion)
        forget = getattr(self.tracker_store, "forget", None)
        if forget is not None and tracker.get_slot("erase"):
            await forget(tracker.sender_id)


class TriageAgent(Agent):
    """An agent that runs `TriageProcessor` and never falls back to a forgetful store."""

    @staticmethod
    def _create_tracker_store(store: TrackerStore | None, domain: Domain) -> TrackerStore:
        # Rasa would wrap the store so that a database failure silently forgets everything.
        return TrackerStore.create(store, domain)

    def load_model(self, model_path: str | Path, fingerprint: str | None = None) -> None:
        """Load the model and set the processor."""
        self.processor = TriageProcessor(
            model_path=model_path,
            tracker_store=self.tracker_store,
            lock_store=self.lock_store,
            action_endpoint=self.action_endpoint,
            generator=self.nlg,
            http_interpreter=self.http_interpreter,
        )
        self.domain = self.processor.domain
        self._set_fingerprint(fingerprint)
        self.nlg.responses = self.domain.responses if self.domain else {}
        self.tracker_store.domain = self.domain
