"""Runs the custom actions inside the server, and fails closed when one breaks.

Rasa calls an action endpoint over HTTP; this endpoint has the same interface and calls
`rasa_sdk`'s executor directly. In stock Rasa a failing action is logged and the dialogue goes on as
if nothing had been asked, up to the submit rule; here the runner is told and the question stands.
"""

from __future__ import annotations

import json
import logging
from typing import Any

from rasa.core.actions.action import RemoteAction
from rasa.utils.endpoints import ClientResponseError, EndpointConfig
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection

logger = logging.getLogger(__name__)

_LISTEN = {"event": "action", "name": "action_listen"}
_FIRST_QUESTION = "universal_red_flags"
_DECISION = "action_assess"
_SESSION_START = "action_session_start"


def _failed_closed(call: dict[str, Any]) -> dict[str, Any]:
    """What a broken action answers: a sentence that says so, and the question that stood.

    A form whose validation fails must neither end (that would submit it unanswered) nor be
    rejected (that would lose the sentence): the requested slot stays, and setting a bookkeeping
    slot tells Rasa that the message was dealt with.
    """
    slots = call.get("tracker", {}).get("slots", {})
    action = str(call.get("next_action"))
    if action == _SESSION_START:
        # The runner's own message comes next, and the answer to it must be the first thing said.
        return {"events": [{"event": "session_started"}, _LISTEN], "responses": []}
    events: list[dict[str, Any]] = []
    if action == _DECISION and not slots.get("alarm"):
        # Advice follows a decision; where none was reached, the turn ends.
        events = [{"event": "followup", "name": "action_listen"}]
    if action.startswith("validate_"):
        standing = slots.get("requested_slot") or _FIRST_QUESTION
        events = [
            {"event": "slot", "name": "misunderstood", "value": slots.get("misunderstood") or 0.0},
            {"event": "slot", "name": "requested_slot", "value": standing},
        ]
    return {"events": events, "responses": [{"response": "utter_failure"}]}


class InProcessActions(EndpointConfig):
    """An action endpoint without a network."""

    def __init__(self, executor: ActionExecutor) -> None:
        """Take an executor with the actions registered."""
        super().__init__(url="in-process://actions")
        self._executor = executor

    async def request(
        self,
        method: str = "post",
        subpath: str | None = None,
        content_type: str | None = "application/json",
        compress: bool = False,
        **kwargs: Any,
    ) -> Any:
        """Run the action that `kwargs["json"]` names and return its events and responses.

        Raises:
            ClientResponseError: the action rejected its execution (Rasa expects status 400).
        """
        call = kwargs["json"]
        try:
            return await self._executor.run(call)
        except ActionExecutionRejection as rejection:
            body = {"error": rejection.message, "action_name": rejection.action_name}
            raise ClientResponseError(400, "rejected", json.dumps(body)) from rejection
        except Exception:
            logger.exception("action %s failed", call.get("next_action"))
            return _failed_closed(call)


def load_actions() -> InProcessActions:
    """The endpoint with all actions of the package `actions`."""
    executor = ActionExecutor()
    logging.getLogger("rasa_sdk.executor").setLevel(logging.WARNING)
    executor.register_package("actions")
    return InProcessActions(executor)


def compile_action_schema() -> None:
    """Check action results with a schema compiled once.

    Rasa checks that constant schema itself anew at every call, which takes longer than all the
    rest of a turn.
    """
    from jsonschema.validators import validator_for

    schema = RemoteAction.action_response_format_spec()
    validator = validator_for(schema)(schema)

    def validate(self: RemoteAction, result: dict[str, Any]) -> bool:
        validator.validate(result)
        return True

    RemoteAction._validate_action_result = validate
