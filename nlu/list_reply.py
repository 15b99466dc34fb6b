"""Hears whether a reply to a list of signs or conditions, as a whole, says no to all of it.

People deny a list with a story: "pressed all those bones, not a peep, and the one I broke was the
other ankle". No clause of it is a plain no, and some sound like a sign. This hears the words and
the mean vector of the whole reply, taught by `knowledge/list_replies.yml` and the replies among the
alarms. What is heard as an alarm still counts, though it must be the surer the more the reply as a
whole says no.
"""

from __future__ import annotations

from knowledge.alarm_sentences import load_alarm_files, load_ordinary_files
from knowledge.list_replies import NONE, SOME, load_list_replies
from nlu.act_classifier import ActClassifier
from nlu.encoder import SentenceEncoder
from nlu.hearing import Heard, all_heard

# Files of alarms and of harmless sentences that are replies to a list.
_TOLD, _DENIED = "told_to_a_list", "no_to_a_list"
# How likely a reply must deny the list for its lines to count as denied.
SURELY = 0.85


def _examples() -> list[tuple[str, str]]:
    told = [(text, kind) for kind, texts in load_list_replies().items() for text in texts]
    for name, rules in load_alarm_files().items():
        if name.startswith(_TOLD):
            told += [(text, SOME) for alarm, _ in rules.values() for text in alarm]
    for name, texts in load_ordinary_files().items():
        if name.startswith(_DENIED):
            told += [(text, NONE) for text in texts]
    return told


def train(encoder: SentenceEncoder) -> ActClassifier:
    """Fit on the replies by what they say of the list: none, some of it, or neither."""
    texts, kinds = zip(*_examples(), strict=True)
    heard = all_heard(texts, encoder)
    return ActClassifier.train_heard(list(zip(heard, kinds, strict=True)), balanced=True)


def denies_list(classifier: ActClassifier, heard: Heard) -> float:
    """How likely the reply says no to all of the list, from 0 to 1."""
    if not heard.clauses:
        return 0.0
    odds = classifier.probabilities_of([heard.grams], heard.vector[None, :])[0]
    return float(odds[classifier.acts.index(NONE)])
