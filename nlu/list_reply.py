"""Hears whether a reply to a list of signs or conditions, as a whole, says no to all of it.

People deny a list with a story: "pressed all those bones, not a peep, and the one I broke was the
other ankle". No clause of it is a plain no, and some sound like a sign. This hears the words and
the mean vector of the whole reply, taught by `knowledge/list_replies.yml` and the replies among the
alarms. What is heard as an alarm still counts, though it must be the surer the more the reply as a
whole says no.
"""

from __future__ import annotations

from knowledge.list_replies import NONE, load_list_replies
from nlu.act_classifier import ActClassifier
from nlu.encoder import SentenceEncoder
from nlu.hearing import Heard, all_heard


def train(encoder: SentenceEncoder) -> ActClassifier:
    """Fit on the replies by what they say of the list: none, some of it, or neither."""
    told = [(text, kind) for kind, texts in load_list_replies().items() for text in texts]
    heard = all_heard([text for text, _ in told], encoder)
    kinds = (kind for _, kind in told)
    return ActClassifier.train_heard(list(zip(heard, kinds, strict=True)), balanced=True)


def denies_list(classifier: ActClassifier, heard: Heard) -> float:
    """How likely the reply says no to all of the list, from 0 to 1."""
    if not heard.clauses:
        return 0.0
    odds = classifier.probabilities_of([heard.grams], heard.vector[None, :])[0]
    return float(odds[classifier.acts.index(NONE)])
