"""A summary to take to a doctor or physiotherapist, made here and sent nowhere."""

from __future__ import annotations

from datetime import datetime

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Event, TriageAction, answers_of, say, say_response, slots_of
from actions.readback import facts
from channels.messages import summary
from knowledge.levels import load_levels
from knowledge.red_flags import load_modifiers, load_rules
from triage.answers import Answers

TITLE = "Summary for your doctor or physiotherapist"


def compose(answers: Answers, slots: dict[str, object], when: datetime) -> str:
    """The summary as plain text."""
    rules, modifiers = load_rules(), load_modifiers()
    level = slots.get("triage_level")
    lines = [f"Told to a chatbot on {when:%d %B %Y}. Not checked by a clinician.", ""]
    lines += ["Complaint:"] + [f"- {fact}" for fact in facts(answers, slots)]
    for title, ids in (("Yes", answers.yes), ("Not sure", answers.unsure), ("No", answers.no)):
        asked = [rules[one].ask for one in sorted(ids) if one in rules]
        if asked:
            lines += ["", f'Warning signs answered "{title.lower()}":']
            lines += [f"- {question}" for question in asked]
    applies = [modifiers[one].option for one in sorted(answers.modifiers) if one in modifiers]
    if applies:
        lines += ["", "Also:"] + [f"- {one}" for one in applies]
    if isinstance(level, str):
        lines += [
            "",
            f"The bot's level: {level.replace('_', ' ')} (rank {load_levels()[level].rank} of 5)",
        ]
    return "\n".join(lines)


class ActionSummarise(TriageAction):
    """Gives the summary, or says that it's too early."""

    NAME = "action_summarise"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Send the summary as a text to keep."""
        if not tracker.get_slot("triage_level"):
            say_response(dispatcher, "utter_summary_later")
            return []
        body = compose(answers_of(tracker), slots_of(tracker), datetime.now().astimezone())
        say(dispatcher, f"**{TITLE}**\n\n{body}", summary(TITLE, body))
        return []
