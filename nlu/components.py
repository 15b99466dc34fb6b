"""The project's components of the Rasa pipeline: thin adapters round the pure readers."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.act_classifier import ActClassifier
from nlu.acts import ALARM_ACT, resolve_act
from nlu.alarms import AlarmDetector, meant_lines
from nlu.checklist import Option
from nlu.encoder import sentence_encoder
from nlu.hearing import Heard, hear
from nlu.places import read_places
from nlu.reading import Dialogue, read_message
from nlu.symptoms import read_symptoms
from nlu.text import clauses, clean
from triage.answers import Answers
from triage.assessment import assess
from triage.questions import checklist_for

_HEARD, _ALARMS = "heard", "alarms_heard"
_RANKED = 8
# Acts after which nothing said in passing is taken as an answer, except alarms.
_NOT_INFORMING = frozenset(
    {
        "why_ask", "define_term", "ask_can_run", "ask_advice", "ask_process", "ask_duration",
        "ask_plan", "ask_evidence", "ask_how_to", "ask_more", "ask_summary", "thanks", "greet",
        "goodbye", "bot_identity", "privacy", "forget_me", "complaint", "rephrase",
        "out_of_scope", "gibberish", "emoji", "non_english", "human", "stop", "restart",
        "go_back", "feedback_good", "feedback_bad",
    }
)  # fmt: skip
_ALWAYS_TAKEN = frozenset({"red_flags", "denied_flags", "alarms", "somebody_else"})


def _now() -> datetime:
    """The time messages are counted from; `TRIAGE_NOW` (ISO) sets it for tests and evaluation."""
    fixed = os.environ.get("TRIAGE_NOW")
    return datetime.fromisoformat(fixed) if fixed else datetime.now().astimezone()


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class ClauseEncoder(GraphComponent):
    """Cleans the message and gives each of its clauses a sentence vector, in one call."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> ClauseEncoder:
        """Create the component and load the encoder, so that the first message isn't slow."""
        sentence_encoder()
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Set the cleaned text and the clauses with their vectors on each message."""
        for message in messages:
            text = clean(message.get(TEXT) or "")
            message.set(TEXT, text, add_to_output=True)
            message.set(_HEARD, hear(text))
        return messages


class _Trained(GraphComponent):
    """A component whose trained state is one `.npz` file."""

    FILE = "model.npz"

    def __init__(self, model_storage: ModelStorage, resource: Resource) -> None:
        self._storage, self._resource = model_storage, resource

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> _Trained:
        """Create the untrained component."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> _Trained:
        """Create the component with its trained state."""
        component = cls(model_storage, resource)
        with model_storage.read_from(resource) as folder:
            component.restore(Path(folder) / cls.FILE)
        return component

    def restore(self, path: Path) -> None:
        """Read the trained state."""
        raise NotImplementedError

    def _store(self, model: ActClassifier | AlarmDetector) -> Resource:
        with self._storage.write_to(self._resource) as folder:
            model.save(Path(folder) / self.FILE)
        return self._resource


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class DialogueActClassifier(_Trained):
    """Ranks the dialogue acts of a message (`nlu/act_classifier.py`)."""

    def train(self, training_data: TrainingData) -> Resource:
        """Fit on the intent examples of `data/nlu`."""
        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        texts = [clean(example.get(TEXT)) for example in examples]
        vectors = sentence_encoder().encode_many(texts)
        acts = [example.get(INTENT) for example in examples]
        return self._store(ActClassifier.train(texts, acts, vectors))

    def restore(self, path: Path) -> None:
        """Read the trained classifier."""
        self._model = ActClassifier.load(path)

    def process(self, messages: list[Message]) -> list[Message]:
        """Set the intent and the ranking on each message."""
        for message in messages:
            heard: Heard = message.get(_HEARD)
            ranking = [
                {"name": act, "confidence": round(sure, 4)}
                for act, sure in self._model.rank(heard.text, heard.vector)[:_RANKED]
            ]
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class AlarmListener(_Trained):
    """Hears red-flag rules told in lay words (`nlu/alarms.py`)."""

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """Retrain when the alarm sentences change; they are no part of `data/nlu`."""
        return AlarmDetector.sentences_fingerprint()

    def train(self, training_data: TrainingData) -> Resource:
        """Fit on the sentences of `knowledge/alarms`, with all other examples as no alarm."""
        ordinary = [
            clause.text
            for example in training_data.intent_examples
            if example.get(INTENT) != ALARM_ACT
            for clause in clauses(clean(example.get(TEXT) or ""))
            if not _raises_alarm(clause.text)
        ]
        return self._store(AlarmDetector.train(sentence_encoder(), ordinary))

    def restore(self, path: Path) -> None:
        """Read the trained detector."""
        self._model = AlarmDetector.load(path)

    def process(self, messages: list[Message]) -> list[Message]:
        """Set the rules heard on each message."""
        for message in messages:
            message.set(_ALARMS, self._model.hear(message.get(_HEARD)))
        return messages


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class RunnerReader(GraphComponent):
    """Turns message and dialogue into one entity for each slot, and settles the intent."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> RunnerReader:
        """Create the component."""
        return cls()

    def process(
        self, messages: list[Message], tracker: DialogueStateTracker | None = None
    ) -> list[Message]:
        """Set entities and the final intent on each message.

        Rasa passes the live tracker because the parameter is named `tracker`; a parse without a
        conversation comes with an empty one.
        """
        slots = tracker.current_slot_values() if tracker is not None else {}
        for message in messages:
            self._read(message, slots)
        return messages

    def _read(self, message: Message, slots: Mapping[str, Any]) -> None:
        heard: Heard = message.get(_HEARD)
        ranking = [(one["name"], one["confidence"]) for one in message.get(INTENT_RANKING_KEY)]
        dialogue = _dialogue(slots)
        facts = read_message(
            heard.text,
            dialogue,
            act=ranking[0][0],
            meant=meant_lines(heard, dialogue.options),
            alarms=message.get(_ALARMS),
        )
        level = assess(Answers.from_slots({**slots, **facts})).level
        alarm = level in ("emergency", "urgent") and bool(facts)
        act, sure = resolve_act(heard.text, ranking, facts, asked=dialogue.asked, alarm=alarm)
        if act in _NOT_INFORMING:
            facts = {slot: value for slot, value in facts.items() if slot in _ALWAYS_TAKEN}
        if alarm:
            facts["alarm"] = level
            if slots.get("triage_level") != "emergency":
                facts["triage_level"] = level
        message.set(INTENT, {"name": act, "confidence": sure}, add_to_output=True)
        message.set(ENTITIES, _entities(facts, len(heard.text)), add_to_output=True)


def _raises_alarm(text: str) -> bool:
    """Whether the symptoms read from a text alone make an alarm at some place."""
    flags = list(read_symptoms(text, asked=None).present)
    places = list(read_places(text, asked=None).present)
    return assess(Answers.from_slots({"red_flags": flags, "pain_locations": places})).alarm


def _dialogue(slots: Mapping[str, Any]) -> Dialogue:
    asked = slots.get("requested_slot")
    answers = Answers.from_slots(slots)
    checklist = checklist_for(asked, answers) if asked else None
    if checklist is None:
        return Dialogue(asked, slots, _now())
    options = [Option(line.text, line.rules) for line in checklist.lines]
    return Dialogue(asked, slots, _now(), options, checklist.none_label)


def _entities(facts: Mapping[str, Any], length: int) -> list[dict[str, Any]]:
    """One entity for each slot; a list slot is filled by one entity for each element."""
    entities = []
    for slot, value in facts.items():
        for element in value if isinstance(value, list) else [value]:
            entities.append(
                {
                    "entity": slot,
                    "value": element,
                    "start": 0,
                    "end": length,
                    "extractor": "RunnerReader",
                }
            )
    return entities
