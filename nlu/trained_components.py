"""The trained components of the Rasa pipeline: adapters round models that are files of numbers."""

from __future__ import annotations

from pathlib import Path

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.act_classifier import ActClassifier
from nlu.acts import ALARM_ACT
from nlu.alarm_training import clauses_without_alarm, fit, remember, what_is_taught
from nlu.alarms import AlarmDetector
from nlu.components import ALARMS, DENIES, HEARD, HISTORY, MEANT
from nlu.dialogue import dialogue_of
from nlu.encoder import sentence_encoder, training_encoder
from nlu.heard_alarms import CHECKLISTS
from nlu.hearing import Heard, all_heard
from nlu.history import HistoryListener
from nlu.history_training import train as train_history
from nlu.list_reply import denies_list
from nlu.list_reply import train as train_list_reply
from nlu.meant import LineVectors
from nlu.taken_back import train as train_taken_back
from nlu.text import clean
from nlu.trained import TrainedComponent
from nlu.whole_message import train as train_whole
from triage.clock import now

_RANKED = 8
# Acts of messages that may say where it hurts; all others are no answer to that.
_TELLING = frozenset({"inform", "report_injury", "correction", ALARM_ACT})
_ENCODING = ("nlu/encoder.py", "nlu/tuned_layers.*", "nlu/wordpiece.py", "nlu/text.py")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class DialogueActClassifier(TrainedComponent):
    """Ranks the dialogue acts of a message (`nlu/act_classifier.py`)."""

    MADE_FROM = (*_ENCODING, "nlu/act_classifier.py", "nlu/grams.py", "nlu/softmax_regression.py")

    def train(self, training_data: TrainingData) -> Resource:
        """Fit on the intent examples of `data/nlu`."""
        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        texts = [clean(example.get(TEXT)) for example in examples]
        vectors = training_encoder().encode(texts)
        acts = [example.get(INTENT) for example in examples]
        return self.store(ActClassifier.train(texts, acts, vectors))

    def restore(self, path: Path) -> None:
        """Read the trained classifier."""
        self._model = ActClassifier.load(path)

    def process(self, messages: list[Message]) -> list[Message]:
        """Set the intent and the ranking on each message."""
        for message in messages:
            heard: Heard = message.get(HEARD)
            ranking = [
                {"name": act, "confidence": round(sure, 4)}
                for act, sure in self._model.rank(heard.text, heard.vector)[:_RANKED]
            ]
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class ListReplyListener(TrainedComponent):
    """Hears whether a reply to a list says no to all of it (`nlu/list_reply.py`)."""

    MADE_FROM = (
        *_ENCODING,
        "nlu/act_classifier.py",
        "nlu/grams.py",
        "nlu/softmax_regression.py",
        "nlu/hearing.py",
        "nlu/list_reply.py",
        "knowledge/list_replies.yml",
        "knowledge/alarms/told_to_a_list_*.yml",
        "knowledge/ordinary/no_to_a_list*.yml",
    )

    def train(self, training_data: TrainingData) -> Resource:
        """Fit on the replies to lists."""
        return self.store(train_list_reply(training_encoder()))

    def restore(self, path: Path) -> None:
        """Read the trained classifier."""
        self._model = ActClassifier.load(path)

    def process(
        self, messages: list[Message], tracker: DialogueStateTracker | None = None
    ) -> list[Message]:
        """Set how likely each message denies the list that stands, if one does."""
        asked = tracker.get_slot("requested_slot") if tracker else None
        for message in messages:
            if asked in CHECKLISTS:
                message.set(DENIES, denies_list(self._model, message.get(HEARD)))
        return messages


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class AlarmListener(TrainedComponent):
    """Hears red-flag rules told in lay words (`nlu/alarms.py`)."""

    MADE_FROM = (
        *_ENCODING,
        "nlu/act_classifier.py",
        "nlu/grams.py",
        "nlu/softmax_regression.py",
        "nlu/alarm_training.py",
        "nlu/hearing.py",
        "nlu/likeness.py",
        "nlu/taken_back.py",
        "nlu/whole_message.py",
        "knowledge/marked_posts.py",
        "knowledge/taken_back.yml",
        "knowledge/alarms/*.yml",
        "knowledge/ordinary/*.yml",
        "knowledge/plain_complaints.yml",
        "knowledge/harmless_posts.yml",
    )

    def train(self, training_data: TrainingData) -> Resource:
        """Fit on the sentences of `knowledge/alarms`, with all other examples as no alarm."""
        examples = [
            clean(example.get(TEXT) or "")
            for example in training_data.intent_examples
            if example.get(INTENT) != ALARM_ACT
        ]
        encoder = training_encoder()
        ordinary = all_heard(clauses_without_alarm(examples), encoder)
        learnt = what_is_taught(encoder, ordinary)
        takes_back = train_taken_back(encoder)
        whole = train_whole(encoder, ordinary)
        return self.store(AlarmDetector(fit(learnt), remember(learnt), takes_back, whole))

    def restore(self, path: Path) -> None:
        """Read the trained detector."""
        self._model = AlarmDetector.load(path)

    def process(
        self, messages: list[Message], tracker: DialogueStateTracker | None = None
    ) -> list[Message]:
        """Set the rules heard on each message."""
        slots = tracker.current_slot_values() if tracker else {}
        asked, known = slots.get("requested_slot"), slots.get("pain_locations") or ()
        lists = [slots.get(name) or {} for name in CHECKLISTS]
        before = {rule for answer in lists for rule in answer.get("no", ())}
        for message in messages:
            denied = message.get(DENIES) or 0.0
            heard = self._model.hear(
                message.get(HEARD), asked, known, denied=denied, denied_before=before
            )
            message.set(ALARMS, heard)
        return messages


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class ChecklistListener(TrainedComponent):
    """Hears which lines of the checklist that stands a reply means (`nlu/meant.py`)."""

    MADE_FROM = (
        *_ENCODING,
        "nlu/meant.py",
        "knowledge/checklists.yml",
        "knowledge/modifiers.yml",
        "knowledge/red_flags.yml",
    )

    def train(self, training_data: TrainingData) -> Resource:
        """Encode the lines of all checklists."""
        return self.store(LineVectors.train(training_encoder()))

    def restore(self, path: Path) -> None:
        """Read the lines' vectors."""
        self._lines = LineVectors.load(path, sentence_encoder())

    def process(
        self, messages: list[Message], tracker: DialogueStateTracker | None = None
    ) -> list[Message]:
        """Set the numbers of the lines meant on each message."""
        options = dialogue_of(tracker.current_slot_values()).options if tracker else ()
        for message in messages:
            message.set(MEANT, self._lines.meant(message.get(HEARD), options))
        return messages


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class HistoryTaker(TrainedComponent):
    """Hears how the running changed and how the pain began (`nlu/history.py`)."""

    MADE_FROM = (
        *_ENCODING,
        "nlu/act_classifier.py",
        "nlu/grams.py",
        "nlu/softmax_regression.py",
        "nlu/alarm_training.py",
        "nlu/history.py",
        "nlu/history_training.py",
        "nlu/onset_tagger.py",
        "nlu/place_reply.py",
        "nlu/place_tagger.py",
        "nlu/tagger.py",
        "nlu/week_tagger.py",
        "nlu/hearing.py",
        "knowledge/alarms/*.yml",
        "knowledge/ordinary/*.yml",
        "knowledge/history/*.yml",
        "knowledge/marked_posts.py",
        "knowledge/place_replies.yml",
        "knowledge/plain_complaints.yml",
    )

    def train(self, training_data: TrainingData) -> Resource:
        """Fit on the sentences of `knowledge/history`, with other acts as no answers."""
        asides = [
            clean(example.get(TEXT) or "")
            for example in training_data.intent_examples
            if example.get(INTENT) not in _TELLING
        ]
        return self.store(train_history(training_encoder(), asides))

    def restore(self, path: Path) -> None:
        """Read the trained classifiers."""
        self._model = HistoryListener.load(path)

    def process(self, messages: list[Message]) -> list[Message]:
        """Set what is told of the history on each message."""
        for message in messages:
            message.set(HISTORY, self._model.hear(message.get(HEARD), now()))
        return messages
