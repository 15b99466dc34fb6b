"""The server starts, or says in one sentence what is wrong; real processes, as an operator runs."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from server.train import MODEL, ROOT

SECRET = "a secret for tests only, long enough"


def run(*arguments: str, root: Path = ROOT, **settings: str) -> subprocess.CompletedProcess[str]:
    """`python -m …` to its end; a server that does start is an error after a minute."""
    environment = {
        **os.environ,
        "SESSION_SECRET": SECRET,
        "DATABASE_URL": "sqlite://",
        **settings,
    }
    environment.pop("PYTHONPATH", None)
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )


def free_port() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return str(probe.getsockname()[1])


def why_not(*arguments: str, root: Path = ROOT, **settings: str) -> str:
    """Start a server that can't start; what it says, which must be one line and no trace."""
    if "--port" not in arguments:
        arguments = (*arguments, "--port", free_port())
    done = run("server", *arguments, root=root, **settings)
    assert done.returncode not in (0, None)
    assert "Traceback" not in done.stderr + done.stdout
    said = [line for line in done.stderr.splitlines() if line.startswith("Cannot start: ")]
    assert len(said) == 1, done.stderr
    assert done.stderr.splitlines()[-1] == said[0], "it is the last thing said"
    return said[0]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The project with knowledge files of its own, which a test may break."""
    for path in ROOT.iterdir():
        if path.name == "knowledge":
            shutil.copytree(path, tmp_path / path.name)
        elif not path.name.startswith(".") and not path.name.endswith((".db", ".db-wal")):
            (tmp_path / path.name).symlink_to(path)
    return tmp_path


def test_the_port_is_taken() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        said = why_not("--port", str(port))
    assert str(port) in said
    assert f"PORT={port + 1}" in said


@pytest.mark.parametrize("port", ["99999", "-1"])
def test_the_port_is_none(port: str) -> None:
    assert port in why_not(f"--port={port}", "--port", port)


def test_the_port_in_the_environment_is_a_word() -> None:
    done = run("server", PORT="many")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "many" in done.stderr


def test_there_is_no_model(tmp_path: Path) -> None:
    said = why_not("--model", str(tmp_path / "no.tar.gz"))
    assert str(tmp_path / "no.tar.gz") in said
    assert "make train" in said


def _garbage(path: Path) -> None:
    path.write_bytes(b"this is not an archive" * 100)


def _cut_off(path: Path) -> None:
    path.write_bytes(MODEL.read_bytes()[: MODEL.stat().st_size // 2])


@pytest.mark.parametrize("spoil", [_garbage, _cut_off])
def test_the_model_is_broken(spoil: Any, tmp_path: Path, agent: Any) -> None:
    path = tmp_path / "broken.tar.gz"
    spoil(path)
    said = why_not("--model", str(path))
    assert str(path) in said
    assert "make train" in said


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("levels.yml", "levels: [unclosed"),
        ("locations.yml", "nothing: here"),
        ("glossary.yml", "nothing: here"),
        ("red_flags.yml", None),
    ],
)
def test_a_knowledge_file_has_a_mistake(copy: Path, name: str, content: str | None) -> None:
    path = copy / "knowledge" / name
    if content is None:
        path.unlink()
    else:
        path.write_text(content)
    assert f"knowledge/{name}" in why_not(root=copy)


def test_a_lexicon_has_a_mistake(copy: Path, agent: Any) -> None:
    (copy / "knowledge" / "lexicon" / "symptoms.yml").write_text("nothing: here")
    assert "knowledge/lexicon/symptoms.yml" in why_not(root=copy)


def test_the_database_cant_be_opened(tmp_path: Path, agent: Any) -> None:
    url = f"sqlite:///{tmp_path}/no/such/folder/conversations.db"
    assert "DATABASE_URL" in why_not(DATABASE_URL=url)


def test_the_session_secret_is_too_short(agent: Any) -> None:
    assert "SESSION_SECRET" in why_not(SESSION_SECRET="short")


def test_tensorflow_stays_out(agent: Any) -> None:
    assert agent.is_ready()
    assert not [name for name in sys.modules if name.split(".")[0] in ("tensorflow", "keras")]


def test_a_trained_model_isnt_trained_again(agent: Any) -> None:
    before = MODEL.stat().st_mtime
    done = run("server.train")
    assert (done.returncode, done.stdout.strip()) == (0, "The model is up to date.")
    assert MODEL.stat().st_mtime == before
