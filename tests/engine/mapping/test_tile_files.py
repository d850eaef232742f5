"""Tiles on disk give back what was said of their windows, cell by cell."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from affine import Affine
from scipy.ndimage import map_coordinates

from plugin.engine.mapping.tiles.output_grid import OutputGrid
from plugin.engine.mapping.tiles.plan import Plan
from plugin.engine.mapping.tiles.tile_files import (
    ONE,
    Axes,
    Tile,
    owner_of,
    read_tile,
    tile_is_whole,
    tile_place,
    write_cells,
    write_squares,
)


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    return Plan(tmp_path, OutputGrid(1, 0, 0, 2048, 2048, Affine.identity()), 0, (), None, "", "the key")


@pytest.mark.parametrize("step", [4.0, 1.0, 0.5, 3.1])
def test_squares_become_cells_bilinearly(plan: Plan, step: float) -> None:
    rng = np.random.default_rng(0)
    squares = rng.integers(0, ONE + 1, (2, 256, 256), dtype=np.uint8)
    width, height = int(1024 / step), int(900 / step)
    axes = Axes((step / 2, step), (step / 2 + 7, step))
    valid = rng.random((height, width)) < 0.9
    write_squares(plan, 3, (10, 20, width, height), squares, axes, valid)
    assert tile_is_whole(plan.tile_path(3), owner_of(plan, 3)) and not tile_is_whole(plan.tile_path(3), "another/3")
    assert tile_place(plan, 3) == (10, 20, width, height)
    tile = read_tile(plan, 3)
    assert (tile.column, tile.row) == (10, 20)
    xs, ys = axes.places(width, height)
    at = np.stack(np.meshgrid(ys, xs, indexing="ij")) / 4 - 0.5
    wanted = np.stack([map_coordinates(one.astype(np.float64), at, order=1, mode="nearest") for one in squares])
    assert np.abs(tile.probabilities - wanted).max() < 0.501
    assert ((tile.weights > 0) == valid).all()
    inner = tile.weights[height // 2, valid[height // 2]]
    assert inner.max() > 240 and inner[0] < 5 and inner[-1] < 5


def test_squares_of_one_probability_are_cells_of_it(plan: Plan) -> None:
    whole = np.ones((512, 512), bool)
    write_squares(plan, 0, (0, 0, 512, 512), np.full((1, 256, 256), 77, np.uint8), Axes((1, 2), (1, 2)), whole)
    assert (read_tile(plan, 0).probabilities == 77).all()


def test_cells_come_back_as_they_are(plan: Plan) -> None:
    rng = np.random.default_rng(1)
    tile = Tile(4, 5, rng.integers(0, 250, (3, 30, 40), dtype=np.uint8), rng.integers(0, 255, (30, 40), dtype=np.uint8))
    write_cells(plan, 1, tile)
    assert tile_is_whole(plan.tile_path(1), owner_of(plan, 1))
    found = read_tile(plan, 1)
    assert tile_place(plan, 1) == (4, 5, 40, 30)
    np.testing.assert_array_equal(found.probabilities, tile.probabilities)
    np.testing.assert_array_equal(found.weights, tile.weights)
