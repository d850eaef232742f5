"""Commands of the engine, called as a terminal calls them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from plugin.engine.cli.app import main


def run(capfd: pytest.CaptureFixture[str], *words: object) -> tuple[int, dict[str, Any], str]:
    """Exit status, the JSON object on stdout, and stderr."""
    status = main([str(word) for word in words] + ["--json"])
    said = capfd.readouterr()
    lines = said.out.splitlines()
    assert len(lines) <= 1, "stdout holds one JSON object and nothing else"
    return status, json.loads(lines[0]) if lines else {}, said.err
