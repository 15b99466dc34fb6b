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

from server.settings import HOST, PORT, set_defaults
from server.without_tensorflow import leave_out

logger = logging.getLogger("server")
ROOT = Path(__file__).parents[1]


class CannotStartError(Exception):
    """The server can't start; the message says what to do."""


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m server", description=__doc__)
    parser.add_argument("--port", type=int, default=int(os.environ.get("PORT") or PORT))
    parser.add_argument("--host", default=os.environ.get("HOST") or HOST)
    parser.add_argument("--model", type=Path, default=ROOT / "models" / "triage.tar.gz")
    parser.add_argument("--api", metavar="TOKEN", help="switch on the API and `rest` for tools")
    return parser.parse_args()


def _port_free(host: str, port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise CannotStartError(
                f"Port {port} on {host} can't be used ({error.strerror}). "
                f"Stop what runs there, or choose another: make run PORT={port + 1}"
            ) from error


def _check_knowledge() -> None:
    """Read all knowledge now, so that a mistake in it is told at the start and not to a runner."""
    from knowledge import check

    check.everything()


def load(model: Path) -> Any:
    """The agent with the model loaded and the actions at hand, ready to answer."""
    from rasa.core.lock_store import LockStore
    from rasa.core.tracker_store import TrackerStore
    from rasa.core.utils import AvailableEndpoints

    from server.agent import TriageAgent
    from server.in_process_actions import compile_action_schema, load_actions

    if not model.is_file():
        raise CannotStartError(f"There is no model at {model}. Run: make train")
    compile_action_schema()
    endpoints = AvailableEndpoints.read_endpoints(str(ROOT / "endpoints.yml"))
    agent = TriageAgent(
        tracker_store=TrackerStore.create(endpoints.tracker_store),
        lock_store=LockStore.create(endpoints.lock_store),
        action_endpoint=load_actions(),
    )
    agent.load_model(model)
    # The first message would otherwise pay for what is loaded on first use.
    asyncio.run(agent.parse_message("my left knee has hurt for two weeks"))
    return agent


def _serve(arguments: argparse.Namespace) -> None:
    from rasa.core.run import configure_app, create_http_input_channels
    from rasa.utils.common import configure_logging_and_warnings
    from rasa.utils.log_utils import configure_structlog

    configure_structlog(logging.INFO)
    configure_logging_and_warnings(logging.INFO, warn_only_once=True, filter_repeated_logs=True)
    _check_knowledge()
    agent = load(arguments.model)
    input_channels = create_http_input_channels(None, str(ROOT / "credentials.yml"))
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
        print(f"Ready. Open {address} in a browser. Stop with Ctrl+C.", flush=True)

    app.run(host=arguments.host, port=arguments.port, access_log=False, motd=False)


def main() -> None:
    """Start the server, or say in a sentence why not."""
    arguments = _arguments()
    os.chdir(ROOT)
    set_defaults()
    leave_out()
    from knowledge.files import KnowledgeError

    try:
        _port_free(arguments.host, arguments.port)
        print("Starting …", flush=True)
        _serve(arguments)
    except (CannotStartError, KnowledgeError) as error:
        sys.exit(f"Cannot start: {error}")
    except Exception as error:
        from rasa.exceptions import ModelNotFound

        if isinstance(error, ModelNotFound):
            sys.exit(f"Cannot start: {error}")
        raise


if __name__ == "__main__":
    main()
