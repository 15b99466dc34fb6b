"""The project's components of the Rasa pipeline: thin adapters round the pure readers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from nlu.acts import resolve_act
from nlu.check_in import read_check_in_days
from nlu.corrections import read_correction, retracts
from nlu.dialogue import dialogue_of
from nlu.encoder import sentence_encoder
from nlu.heard_alarms import NO_ALARMS
from nlu.hearing import Heard, hear
from nlu.history import NOTHING_TOLD
from nlu.language import other_language
from nlu.place_facts import places_beside
from nlu.plan_facts import with_plan
from nlu.proposals import with_proposal
from nlu.reading import read_message
from nlu.region import read_region, region_facts
from nlu.spelling import without_drawn_out
from nlu.text import clean
from triage.answers import ALARM_QUESTIONS, Answers
from triage.assessment import assess
from triage.plan_questions import PLAN_QUESTIONS

# Under these keys the components pass on to each other what isn't part of the parse.
HEARD, ALARMS, MEANT, HISTORY = "heard", "alarms_heard", "lines_meant", "history_told"
DENIES = "denies_list"
# Acts after which nothing said in passing is taken as an answer, except alarms.
_NOT_INFORMING = frozenset(
    {
        "why_ask", "define_term", "ask_can_run", "ask_advice", "ask_process", "ask_duration",
        "ask_plan", "ask_evidence", "ask_how_to", "ask_more", "ask_summary", "thanks", "greet",
        "goodbye", "bot_identity", "privacy", "forget_me", "complaint", "rephrase",
        "out_of_scope", "gibberish", "emoji", "non_english", "human", "stop", "restart",
        "go_back", "ask_check_in", "cancel_check_in", "feedback_good", "feedback_bad",
    }
)  # fmt: skip
_SURELY_ASIDE = 0.6
_SIGNS = frozenset({"red_flags", "alarms", *ALARM_QUESTIONS})
_ALWAYS_TAKEN = frozenset(
    {"red_flags", "denied_flags", "alarms", "possible_alarm", "somebody_else", "proposal"}
)


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
            text = without_drawn_out(clean(message.get(TEXT) or ""))
            message.set(TEXT, text, add_to_output=True)
            message.set(HEARD, hear(text))
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
        heard: Heard = message.get(HEARD)
        ranking = [(one["name"], one["confidence"]) for one in message.get(INTENT_RANKING_KEY)]
        dialogue = dialogue_of(slots)
        if retracts(heard.text) and read_correction(
            heard.text, slots, now=dialogue.now, plainly=True
        ):
            ranking.insert(0, ("correction", 1.0))
        likely, sure = ranking[0]
        # "Forget me" is likest the line "can't remember the fall", but it's meant for the bot.
        aside = likely in _NOT_INFORMING and sure >= _SURELY_ASIDE
        facts = read_message(
            heard.text,
            # To the readers of injuries a plan's question is none.
            replace(dialogue, asked=None) if dialogue.asked in PLAN_QUESTIONS else dialogue,
            act=likely,
            meant=() if aside else message.get(MEANT) or (),
            alarms=message.get(ALARMS) or NO_ALARMS,
            history=message.get(HISTORY) or NOTHING_TOLD,
            denied=message.get(DENIES) or 0.0,
        )
        assessment = assess(Answers.from_slots({**slots, **facts}))
        beside = places_beside(heard.text, dialogue.asked, slots.get("pain_locations") or ())
        if beside and not assessment.alarm and facts.keys() & _SIGNS:
            # A sign of another place than the one asked about.
            wider = assess(Answers.from_slots({**slots, **facts, "pain_locations": beside}))
            if wider.alarm:
                facts["pain_locations"], assessment = beside, wider
        level = assessment.level
        # Once raised, an alarm is raised again only by a new sign, not by any other fact.
        new = level != slots.get("triage_level") or bool(facts.keys() & _SIGNS)
        alarm = level in ("emergency", "urgent") and bool(facts) and new
        act, sure = resolve_act(
            heard.text,
            ranking,
            facts,
            asked=dialogue.asked,
            alarm=alarm,
            assessed=bool(slots.get("triage_level")),
        )
        if not alarm:
            act, facts = with_proposal(heard.text, act, facts, dialogue)
        if act in _NOT_INFORMING:
            facts = {slot: value for slot, value in facts.items() if slot in _ALWAYS_TAKEN}
        if not alarm:
            act, facts = with_plan(heard.text, act, facts, dialogue)
        if act == "ask_check_in":
            facts["check_in_days"] = read_check_in_days(heard.text) or 7.0
        if act == "non_english":
            facts["language"] = other_language(heard.text) or "unknown"
        if not alarm and read_region(heard.text):
            act, sure, facts = "tell_region", 1.0, {}
        facts |= region_facts(heard.text, (message.get("metadata") or {}).get("locale"), slots)
        if alarm:
            facts["alarm"] = "crisis" if assessment.only_crisis else level
            if slots.get("triage_level") != "emergency":
                facts["triage_level"] = level
        message.set(INTENT, {"name": act, "confidence": sure}, add_to_output=True)
        message.set(ENTITIES, _entities(facts, len(heard.text)), add_to_output=True)


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
