"""Where the real scenes lie that some tests need; such a test skips with the reason where they are missing."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "data"


def scene(name: str) -> Path:
    """Path of a scene, such as "gusev/gusev_900.tif"; skips the test where there is none."""
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"The scene {name} is not in {SHARED}.")
    return path
