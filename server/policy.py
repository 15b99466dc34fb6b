"""Rasa's rule policy with one more rule of precedence: some messages go before the form."""

from __future__ import annotations

from rasa.core.policies.rule_policy import RulePolicy
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.trackers import DialogueStateTracker

# In a form, Rasa runs the form first and consults the rules only if it rejects the message. These
# acts never hold an answer (nlu/acts.py settles that), so the rules come first: an emergency must
# not depend on the form's actions, and a digression costs two predictions less.
BEFORE_THE_FORM = frozenset(
    {
        "why_ask", "define_term", "rephrase", "ask_can_run", "ask_advice", "ask_process",
        "ask_duration", "ask_plan", "ask_more", "ask_evidence", "ask_how_to", "ask_summary",
        "bot_identity", "privacy", "human", "go_back", "restart", "stop", "forget_me", "greet",
        "goodbye", "thanks", "ask_check_in", "cancel_check_in", "check_in_due",
        "complaint", "feedback_good", "feedback_bad", "out_of_scope",
        "gibberish", "emoji", "non_english",
    }
)  # fmt: skip
# Of these, what ends the questions.
ENDS_THE_FORM = frozenset({"stop", "goodbye", "forget_me"})
ALARM_INTENT, ALARM_SLOT = "red_flag_volunteered", "alarm"
# Something that hurts, told among the questions of a plan, ends them; in triage it's an answer.
COMPLAINT_INTENT, PLAN_FORM = "report_injury", "plan_form"


def goes_before_the_form(tracker: DialogueStateTracker) -> bool:
    """Whether the message just received is for the rules rather than for the active form."""
    if not tracker.latest_message:
        return False
    intent = tracker.latest_message.intent.get("name")
    alarm = intent == ALARM_INTENT and tracker.get_slot(ALARM_SLOT) is not None
    ends_the_plan = tracker.active_loop_name == PLAN_FORM and (alarm or intent == COMPLAINT_INTENT)
    if ends_the_plan or (tracker.active_loop_name and intent in ENDS_THE_FORM):
        # To the end of the turn: after the rule's first action the form would ask on.
        return True
    if tracker.latest_action_name != ACTION_LISTEN_NAME:
        return False
    return alarm or intent in BEFORE_THE_FORM


@DefaultV1Recipe.register(
    DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=True
)
class TriageRulePolicy(RulePolicy):
    """Rules only; alarms, digressions and control acts before the form."""

    @staticmethod
    def _find_action_from_loop_happy_path(
        tracker: DialogueStateTracker,
    ) -> tuple[str | None, str | None]:
        if goes_before_the_form(tracker):
            return None, None
        found: tuple[str | None, str | None] = RulePolicy._find_action_from_loop_happy_path(tracker)
        return found

    @staticmethod
    def _find_action_from_default_actions(
        tracker: DialogueStateTracker,
    ) -> tuple[str | None, str | None]:
        # Rasa maps an intent named `restart` to an action that forgets the message itself; a rule
        # of ours clears the answers instead (data/rules/control.yml).
        return None, None
