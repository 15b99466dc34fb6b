"""Trains the model when there is none or when what it is made from has changed."""

from __future__ import annotations

import argparse
import hashlib
import logging
import os
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from server.settings import quiet, set_defaults
from server.without_tensorflow import leave_out

ROOT = Path(__file__).parents[1]
MODEL = ROOT / "models" / "triage.tar.gz"
# What a model is made from: the readers are not, they are code that runs beside it.
_INPUTS = (
    "config.yml",
    "domain.yml",
    "data/**/*.yml",
    "knowledge/alarms/*.yml",
    "knowledge/history/*.yml",
    "knowledge/ordinary/*.yml",
    "knowledge/plain_complaints.yml",
    "knowledge/harmless_posts.yml",
    "knowledge/list_replies.yml",
    "knowledge/checklists.yml",
    "knowledge/modifiers.yml",
    "knowledge/red_flags.yml",
    "knowledge/taken_back.yml",
    "knowledge/marked_posts.py",
    "knowledge/place_replies.yml",
    "nlu/act_classifier.py",
    "nlu/grams.py",
    "nlu/alarm_training.py",
    "nlu/components.py",
    "nlu/encoder.py",
    "nlu/hearing.py",
    "nlu/history.py",
    "nlu/history_training.py",
    "nlu/onset_tagger.py",
    "nlu/place_reply.py",
    "nlu/place_tagger.py",
    "nlu/tagger.py",
    "nlu/week_tagger.py",
    "nlu/whole_message.py",
    "nlu/likeness.py",
    "nlu/list_reply.py",
    "nlu/meant.py",
    "nlu/softmax_regression.py",
    "nlu/taken_back.py",
    "nlu/text.py",
    "nlu/trained.py",
    "nlu/trained_components.py",
    "nlu/tuned_layers.npz",
    "nlu/tuned_layers.py",
    "nlu/wordpiece.py",
    "server/policy.py",
)


def made_from() -> Iterable[Path]:
    """The files that the model is made from, in a fixed order."""
    return sorted(path for pattern in _INPUTS for path in ROOT.glob(pattern))


def fingerprint() -> str:
    """Changes when anything changes that the model is made from."""
    digest = hashlib.sha256()
    for path in made_from():
        digest.update(f"{path.relative_to(ROOT)}\0".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def up_to_date(model: Path) -> bool:
    """Whether the model exists and was made from the files as they are."""
    mark = model.with_suffix(".sha256")
    return model.is_file() and mark.is_file() and mark.read_text().strip() == fingerprint()


def train(model: Path) -> None:
    """Train and write the model; exits with a message if it fails."""
    leave_out()
    # Rasa draws a progress bar for each of its small steps unless it is told to log errors only.
    os.environ["LOG_LEVEL"] = "ERROR"
    from rasa.model_training import train as rasa_train
    from rasa.utils.log_utils import configure_structlog

    # Without this, Rasa prints every debug event.
    configure_structlog(logging.WARNING)
    # Taken before: a file changed while the model trains is not in the model.
    made_from, began = fingerprint(), time.monotonic()
    result = rasa_train(
        domain=str(ROOT / "domain.yml"),
        config=str(ROOT / "config.yml"),
        training_files=str(ROOT / "data"),
        output=str(model.parent),
        fixed_model_name=model.name.removesuffix(".tar.gz"),
    )
    if result.code != 0 or not result.model:
        sys.exit("Training failed; the lines above say why.")
    model.with_suffix(".sha256").write_text(made_from)
    print(f"Trained in {time.monotonic() - began:.0f} s.", flush=True)


def main() -> None:
    """Train if needed."""
    parser = argparse.ArgumentParser(prog="python -m server.train", description=__doc__)
    parser.add_argument("--force", action="store_true", help="train even if nothing changed")
    arguments = parser.parse_args()
    os.chdir(ROOT)
    set_defaults()
    quiet()
    if up_to_date(MODEL) and not arguments.force:
        print("The model is up to date.", flush=True)
        return
    print(
        "Training the model; this takes some ten minutes on two cores, and is done once …",
        flush=True,
    )
    train(MODEL)


if __name__ == "__main__":
    main()
