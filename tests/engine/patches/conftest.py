from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from affine import Affine

from plugin.engine.patches import classify, judge, train
from tests.engine.patches.painted_patches import CELL, COLUMNS, ROWS, PlainEncoder, ground, truth, write_table
from tests.scenes import write_raster


@pytest.fixture(autouse=True)
def encoder(monkeypatch: pytest.MonkeyPatch) -> PlainEncoder:
    plain = PlainEncoder()
    for module in (train, classify, judge):
        monkeypatch.setattr(module, "load_encoder", lambda *_: plain)
    return plain


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return write_table(tmp_path / "patches")


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    """Cells of 5 km; the last one in the first row holds no data."""
    rng = np.random.default_rng(2)
    rows = [np.hstack([ground(truth(row, column), CELL, rng) for column in range(COLUMNS)]) for row in range(ROWS)]
    picture = np.vstack(rows)
    picture[:CELL, -CELL:] = 0
    return write_raster(tmp_path / "scene.tif", picture, transform=Affine(100, 0, 0, 0, -100, 15_000), nodata=0)
