"""`python -m channels.slack.check`: are the Slack settings right, and what is to be done?"""

from __future__ import annotations

import asyncio
import json
import os
import re
import sys
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

import aiohttp
from dotenv import load_dotenv
from slack_sdk.errors import SlackApiError
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web.async_client import AsyncWebClient

from channels.slack.oauth import PREFIX, SCOPES
from channels.slack.settings import SlackSettings

_SECONDS = 10
_MEANING = {
    "invalid_auth": "Slack doesn't know it. Copy it again, whole.",
    "not_authed": "Slack doesn't know it. Copy it again, whole.",
    "account_inactive": "the app was removed from the workspace. Install it again.",
    "token_revoked": "it was revoked. Install the app again and copy the new one.",
    "token_expired": "it has expired: switch token rotation off, or use the install flow.",
    "not_allowed_token_type": "it is another kind of token.",
    "missing_scope": "it lacks the scope connections:write. Make a new one with it.",
}


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at."""

    good: bool
    words: str


def _why(error: Exception) -> str:
    if isinstance(error, SlackApiError):
        name = str(error.response.get("error"))
        return _MEANING.get(name, f"Slack says {name}.")
    return f"Slack can't be reached ({type(error).__name__}). Is there a way out to the internet?"


async def _bot_token(client: AsyncWebClient, settings: SlackSettings) -> AsyncIterator[Finding]:
    try:
        answer = await client.auth_test(token=settings.bot_token)
    except (SlackApiError, aiohttp.ClientError, asyncio.TimeoutError, OSError) as error:
        yield Finding(False, f"SLACK_BOT_TOKEN: {_why(error)}")
        return
    yield Finding(True, f"SLACK_BOT_TOKEN is good for the workspace “{answer['team']}”.")
    headers = {name.lower(): value for name, value in answer.headers.items()}
    granted = {one.strip() for one in str(headers.get("x-oauth-scopes", "")).split(",")} - {""}
    missing, more = sorted(set(SCOPES) - granted), sorted(granted - set(SCOPES))
    if missing:
        yield Finding(
            False, f"Scopes are missing: {', '.join(missing)}. Add them under OAuth & Permissions "
            "(or paste the manifest again) and reinstall the app.",
        )  # fmt: skip
    else:
        yield Finding(True, "It has all the scopes that are needed.")
    if more:
        yield Finding(True, f"It has more scopes than needed; better without: {', '.join(more)}.")


async def _app_token(
    client: AsyncWebClient, http: aiohttp.ClientSession, settings: SlackSettings
) -> AsyncIterator[Finding]:
    try:
        answer = await client.apps_connections_open(app_token=settings.app_token)
        async with http.ws_connect(str(answer["url"])) as socket:
            hello = await socket.receive_json(timeout=_SECONDS)
    except (SlackApiError, aiohttp.ClientError, asyncio.TimeoutError, OSError, TypeError) as error:
        hint = " Is Socket Mode switched on?" if isinstance(error, SlackApiError) else ""
        yield Finding(False, f"SLACK_APP_TOKEN: {_why(error)}{hint}")
        return
    good = hello.get("type") == "hello"
    yield Finding(good, "The socket opens." if good else "The socket opens but says no hello.")


async def _client_secret(client: AsyncWebClient, settings: SlackSettings) -> Finding:
    """Slack looks at the id and the secret before it looks at the code."""
    try:
        await client.oauth_v2_access(
            client_id=settings.client_id, client_secret=settings.client_secret, code="none"
        )
    except SlackApiError as error:
        name = str(error.response.get("error"))
        if name in ("invalid_code", "code_already_used"):
            return Finding(True, "SLACK_CLIENT_ID and SLACK_CLIENT_SECRET are good.")
        return Finding(
            False, f"SLACK_CLIENT_ID or SLACK_CLIENT_SECRET: Slack says {name}. Copy both again "
            "from Basic Information, App Credentials.",
        )  # fmt: skip
    except (aiohttp.ClientError, asyncio.TimeoutError, OSError) as error:
        return Finding(False, f"SLACK_CLIENT_ID: {_why(error)}")
    return Finding(False, "SLACK_CLIENT_ID: Slack gave an answer that makes no sense.")


async def _public_url(
    http: aiohttp.ClientSession, settings: SlackSettings
) -> AsyncIterator[Finding]:
    """Ask the running bot, by the way that Slack will take, what Slack asks a new address."""
    address = f"{settings.public_url}{PREFIX}/events"
    body, when = json.dumps({"type": "url_verification", "challenge": "all is well"}), time.time()
    signer = SignatureVerifier(settings.signing_secret)
    headers = {
        "Content-Type": "application/json",
        "X-Slack-Request-Timestamp": f"{when:.0f}",
        "X-Slack-Signature": str(signer.generate_signature(timestamp=f"{when:.0f}", body=body)),
    }
    try:
        async with http.post(address, data=body, headers=headers) as answer:
            status, told = answer.status, await answer.text()
    except (aiohttp.ClientError, asyncio.TimeoutError, OSError) as error:
        why = f"can't be reached ({type(error).__name__}). Is `make run` running?"
        yield Finding(False, f"{address} {why}")
        return
    if "all is well" in told:
        yield Finding(True, f"{address} answers as Slack wants it.")
    elif status == 401:
        yield Finding(
            False, f"{address} doesn't take our signature: was the bot started with another "
            "SLACK_SIGNING_SECRET, or does the proxy change what it passes on?",
        )  # fmt: skip
    else:
        yield Finding(False, f"{address} answers {status}: does the proxy pass it on?")


def _signing_secret(settings: SlackSettings) -> Finding:
    if re.fullmatch(r"[0-9a-f]{32}", settings.signing_secret):
        return Finding(
            True, "SLACK_SIGNING_SECRET looks right; only Slack's first event can prove it."
        )
    return Finding(
        False, "SLACK_SIGNING_SECRET should be 32 digits and letters a to f: copy it from Basic "
        "Information, App Credentials.",
    )  # fmt: skip


async def findings(settings: SlackSettings) -> list[Finding]:
    """Look at everything that can be looked at from here."""
    if not settings.on:
        return [Finding(False, "Slack is off: there are no tokens in .env. See docs/slack.md.")]
    problems = [Finding(False, problem) for problem in settings.problems()]
    if problems:
        return problems
    found: list[Finding] = []
    timeout = aiohttp.ClientTimeout(total=_SECONDS)
    async with aiohttp.ClientSession(timeout=timeout) as http:
        client = AsyncWebClient(base_url=settings.api_url, session=http, retry_handlers=[])
        if settings.bot_token:
            found += [one async for one in _bot_token(client, settings)]
        if settings.by_socket:
            found += [one async for one in _app_token(client, http, settings)]
        if settings.by_http:
            found.append(_signing_secret(settings))
        if settings.many_workspaces:
            found.append(await _client_secret(client, settings))
        if settings.public_url:
            found += [one async for one in _public_url(http, settings)]
    return found


def main() -> int:
    """Print what was found; 1 if something is wrong."""
    load_dotenv(".env")
    settings = SlackSettings.from_environment(os.environ)
    # The server makes this one by itself.
    settings = replace(settings, id_secret=settings.id_secret or "made at the first start")
    found = asyncio.run(findings(settings))
    for one in found:
        sys.stdout.write(f"{'✓' if one.good else '✗'} {one.words}\n")
    return 0 if all(one.good for one in found) else 1


if __name__ == "__main__":
    sys.exit(main())
