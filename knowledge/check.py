"""Reads everything once: `python -m knowledge.check` says whether the files hold together."""

from __future__ import annotations

import sys

from knowledge.advice import load_suggestions, load_tags
from knowledge.alarm_sentences import (
    load_alarm_sentences,
    load_harmless_posts,
    load_ordinary_sentences,
    load_plain_complaints,
    load_taken_back,
)
from knowledge.evidence import load_citations, load_grades, load_threads
from knowledge.exercises import load_exercises
from knowledge.files import KnowledgeError, read
from knowledge.history import (
    load_condition_sentences,
    load_history_sentences,
    load_marked_messages,
    load_place_replies,
)
from knowledge.languages import load_languages
from knowledge.levels import load_crisis, load_levels, load_obstacles, load_severity_words
from knowledge.list_replies import load_list_replies
from knowledge.locations import load_locations
from knowledge.mileage import load_mileage_words
from knowledge.outlook import load_all_outlooks
from knowledge.plans import load_limits, load_race_needs, load_return_plan
from knowledge.red_flags import (
    load_checklists,
    load_modifier_checklist,
    load_modifiers,
    load_rules,
)
from knowledge.references import broken_references, keys_written_twice
from knowledge.regions import load_regions


def everything() -> None:
    """Load what the running bot uses.

    Raises:
        KnowledgeError: a file is missing or breaks its schema; the message says which and where.
    """
    for load in (
        load_locations, load_rules, load_checklists, load_modifiers, load_modifier_checklist,
        load_levels, load_crisis, load_obstacles, load_severity_words, load_regions,
        load_suggestions, load_threads, load_citations, load_grades, load_tags, load_exercises,
        load_languages, load_limits, load_race_needs, load_return_plan, load_mileage_words,
        load_all_outlooks,
    ):  # fmt: skip
        load()
    read("glossary.yml", "glossary.json")


def faults() -> list[str]:
    """All that is wrong with the knowledge, each with file and line; empty if it is in order."""
    try:
        # Names first: what is made from the files below relies on them.
        found = [*keys_written_twice(), *broken_references()]
        if not found:
            everything()
            load_alarm_sentences()
            load_ordinary_sentences()
            load_harmless_posts()
            load_plain_complaints()
            load_taken_back()
            load_history_sentences("mileage")
            load_history_sentences("onset")
            load_marked_messages("places")
            load_marked_messages("times")
            load_marked_messages("weeks")
            load_condition_sentences()
            load_place_replies()
            load_list_replies()
    except KnowledgeError as error:
        return str(error).splitlines()
    return found


def main() -> None:
    """Check and say so."""
    found = faults()
    if found:
        sys.exit("\n".join(["There are mistakes in the knowledge:", *found]))
    print("The knowledge files are in order.")


if __name__ == "__main__":
    main()
