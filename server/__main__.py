"""`python -m server`: one process that serves the bot, its actions and its web page.

python -m server                  what `make run` starts
python -m server --api TOKEN      for tools: Rasa's HTTP API and the `rest` channel as well
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import logging
import os
import socket
import sys
from pathlib import Path
from typing import Any

from server.settings import HOST, PORT, quiet, set_defaults
from server.without_tensorflow import leave_out

logger = logging.getLogger("server")
ROOT = Path(__file__).parents[1]


class CannotStartError(Exception):
    """The server can't start; the message says what to do."""


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m server", description=__doc__)
    parser.add_argument("--port", type=int, default=os.environ.get("PORT") or PORT)
    parser.add_argument("--host", default=os.environ.get("HOST") or HOST)
    parser.add_argument("--model", type=Path, default=ROOT / "models" / "triage.tar.gz")
    parser.add_argument("--api", metavar="TOKEN", help="switch on the API and `rest` for tools")
    arguments = parser.parse_args()
    if arguments.api:
        # Whoever reaches the `rest` channel can write as anybody: never off this machine.
        arguments.host = HOST
    return arguments


def _port_free(host: str, port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OverflowError as error:
            raise CannotStartError(f"{port} isn't a port; they go from 0 to 65535.") from error
        except OSError as error:
            raise CannotStartError(
                f"Port {port} on {host} can't be used ({error.strerror}). "
                f"Stop what runs there, or choose another: make run PORT={port + 1}"
            ) from error


def _check_model(model: Path) -> None:
    if not model.is_file():
        raise CannotStartError(f"There is no model at {model}. Run: make train")


def _check_knowledge() -> None:
    """Read all knowledge now, so that a mistake in it is told at the start and not to a runner."""
    from knowledge import check

    check.everything()


def _open_database(endpoint: Any) -> Any:
    from rasa.core.tracker_store import TrackerStore
    from rasa.shared.exceptions import ConnectionException
    from sqlalchemy.exc import SQLAlchemyError

    try:
        return TrackerStore.create(endpoint)
    except (ConnectionException, SQLAlchemyError) as error:
        # The address may hold a password: only the driver's own words are repeated.
        cause = error.__cause__ or error
        why = str(getattr(cause, "orig", None) or type(cause).__name__).splitlines()[0]
        raise CannotStartError(
            f"The database can't be opened ({why}). Check DATABASE_URL."
        ) from error


def load(model: Path) -> Any:
    """The agent with the model loaded and the actions at hand, ready to answer.

    Raises:
        CannotStartError: there is no model, it is broken, or the database can't be opened.
        KnowledgeError: a knowledge file has a mistake (perhaps as the cause of Rasa's own error).
    """
    _check_model(model)
    from rasa.core.lock_store import LockStore
    from rasa.core.utils import AvailableEndpoints
    from rasa.exceptions import ModelNotFound

    from server.agent import TriageAgent
    from server.in_process_actions import compile_action_schema, load_actions

    compile_action_schema()
    endpoints = AvailableEndpoints.read_endpoints(str(ROOT / "endpoints.yml"))
    agent = TriageAgent(
        tracker_store=_open_database(endpoints.tracker_store),
        lock_store=LockStore.create(endpoints.lock_store),
        action_endpoint=load_actions(),
    )
    try:
        agent.load_model(model)
    except ModelNotFound as error:
        raise CannotStartError(str(error)) from error
    # The first message would otherwise pay for what is loaded on first use.
    asyncio.run(agent.parse_message("my left knee has hurt for two weeks"))
    return agent


def _serve(arguments: argparse.Namespace) -> None:
    from rasa.core.run import configure_app, create_http_input_channels
    from rasa.utils.common import configure_logging_and_warnings
    from rasa.utils.log_utils import configure_structlog

    from channels.web import WebInput
    from server.check_ins import keep_sending
    from server.sources import sources

    configure_structlog(logging.INFO)
    configure_logging_and_warnings(logging.INFO, warn_only_once=True, filter_repeated_logs=True)
    try:
        input_channels = create_http_input_channels(None, str(ROOT / "credentials.yml"))
    except ValueError as error:
        raise CannotStartError(str(error)) from error
    for channel in input_channels:
        if isinstance(channel, WebInput):
            channel.publish("/sources", "Sources", sources())
    agent = load(arguments.model)
    if arguments.api:
        from channels.tools import ToolsInput

        input_channels.append(ToolsInput())
    app = configure_app(
        input_channels,
        enable_api=bool(arguments.api),
        auth_token=arguments.api,
        port=arguments.port,
    )
    app.ctx.agent = agent
    address = f"http://{arguments.host}:{arguments.port}"

    @app.listener("after_server_start")
    async def ready(app: Any, loop: Any) -> None:
        gc.collect()
        gc.freeze()
        app.add_task(keep_sending(agent, input_channels), name="check_ins")
        print(f"Ready. Open {address} in a browser. Stop with Ctrl+C.", flush=True)

    app.run(host=arguments.host, port=arguments.port, access_log=False, motd=False)


def main() -> None:
    """Start the server, or say in a sentence why not."""
    os.chdir(ROOT)
    set_defaults()
    quiet()
    arguments = _arguments()
    leave_out()
    from knowledge.files import KnowledgeError

    try:
        _port_free(arguments.host, arguments.port)
        print("Starting …", flush=True)
        # What can be known at once is told before Rasa is imported, which takes seconds.
        _check_model(arguments.model)
        _check_knowledge()
        _serve(arguments)
    except Exception as error:
        cause: BaseException | None = error
        while cause and not isinstance(cause, (CannotStartError, KnowledgeError)):
            cause = cause.__cause__
        if cause is None:
            raise
        sys.exit("Cannot start: " + " ".join(str(cause).split()))


if __name__ == "__main__":
    main()
