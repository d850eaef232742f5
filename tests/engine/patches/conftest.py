from __future__ import annotations

from pathlib import Path

import pytest

from plugin.engine.patches import classify, judge, train
from tests.engine.patches.painted_patches import PlainEncoder, write_table


@pytest.fixture(autouse=True)
def encoder(monkeypatch: pytest.MonkeyPatch) -> PlainEncoder:
    plain = PlainEncoder()
    for module in (train, classify, judge):
        monkeypatch.setattr(module, "load_encoder", lambda *_: plain)
    return plain


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return write_table(tmp_path / "patches")
