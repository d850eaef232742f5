"""What the manual tells to type: each command is understood, and the tutorial of decoders runs as it stands."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest
import typer

from plugin.engine.cli.app import app

ROOT = Path(__file__).resolve().parents[2]
TUTORIAL = ROOT / "docs" / "tutorial-decoder.md"


def blocks(page: Path) -> list[tuple[str, str]]:
    """Language and text of each block of code."""
    return re.findall(r"^```(\w*)\n(.*?)^```", page.read_text(encoding="utf-8"), flags=re.M | re.S)


def commands() -> list[tuple[str, str]]:
    """Page, and words of each ``landform`` command in a block that stands for a terminal."""
    found = []
    for page in [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]:
        for language, text in blocks(page):
            if language in ("", "bash", "sh", "console"):
                for line in text.replace("\\\n", " ").splitlines():
                    if re.match(r"\s*(\.engine/bin/)?landform ", line):
                        found.append((page.name, line.strip()))
    return found


def test_there_are_commands() -> None:
    assert len(commands()) > 30


@pytest.mark.parametrize(("page", "line"), commands())
def test_a_command_of_the_manual_is_understood(page: str, line: str) -> None:
    words = shlex.split(line, comments=True)[1:]
    command = typer.main.get_command(app)
    context = click.Context(command, info_name="landform")
    while isinstance(command, click.Group):
        name, command, words = command.resolve_command(context, words)
        context = click.Context(command, info_name=name, parent=context)
    # reads the words as a call does, and does nothing
    command.make_context(context.info_name, words, parent=context.parent)


def test_the_tutorial_of_decoders_runs_as_it_stands(tmp_path: Path) -> None:
    folder = Path(sys.executable).parent
    # one thread: whatever else this machine does, threads that wait for each other do not crawl
    around = {"OMP_NUM_THREADS": "1", "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    for language, text in blocks(TUTORIAL):
        command = [sys.executable, "-"] if language == "python" else ["bash", "-e"]
        done = subprocess.run(
            command, input=text, cwd=tmp_path, env={**os.environ, **around}, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
    judged = json.loads((tmp_path / "judged.json").read_text(encoding="utf-8"))
    assert judged["mean_iou"]["value"] > 0.45
    assert (tmp_path / "mapped" / "landforms.gpkg").is_file() and (tmp_path / "landforms.geojson").is_file()
