from __future__ import annotations

import numpy as np
import pytest

from plugin.engine.judging.label_doubts import (
    doubts_about_labels,
    few_polygons,
    names_alike,
    one_sided,
)

SIZE = (1000, 600)


def spread(count: int, left: float = 0, right: float = 1000, top: float = 0, bottom: float = 600) -> np.ndarray:
    random = np.random.default_rng(count)
    corners = [[left + 1, top + 1], [right - 1, bottom - 1]]
    return np.concatenate([corners, random.uniform((left, top), (right, bottom), (count - 2, 2))])


def test_labels_that_are_well_raise_no_doubt() -> None:
    places = np.concatenate([spread(20), spread(8)])
    assert doubts_about_labels(["crater"] * 20 + ["dune"] * 8, places, SIZE) == []


def test_few_polygons_are_said_by_class() -> None:
    (sentence,) = few_polygons({"crater": 5, "dune": 4, "pit": 50})
    assert "'dune' has only 4 polygons" in sentence
    assert "only 1 polygon:" in few_polygons({"dune": 1})[0]


@pytest.mark.parametrize(
    ("side", "bounds"),
    [("left", (0, 499, 0, 600)), ("right", (501, 1000, 0, 600)), ("upper", (0, 1000, 0, 299)),
     ("lower", (0, 1000, 301, 600))],
)  # fmt: skip
def test_polygons_on_one_side_are_said(side: str, bounds: tuple[float, float, float, float]) -> None:
    (sentence,) = one_sided(["crater"] * 9, spread(9, *bounds), SIZE, "moon.tif")
    assert f"All 9 polygons lie in the {side} half of moon.tif" in sentence


def test_a_class_on_one_side_is_named_and_one_of_few_polygons_is_not() -> None:
    places = np.concatenate([spread(20), spread(6, 0, 400), spread(3, 0, 400)])
    (sentence,) = one_sided(["crater"] * 20 + ["dune"] * 6 + ["pit"] * 3, places, SIZE)
    assert "All 6 polygons of 'dune' lie in the left half" in sentence


def test_labels_whose_middle_lies_beside_the_raster_count() -> None:
    """A part of them lies on it, and is learnt from and judged."""
    places = np.concatenate([spread(20), spread(4), [[-1, 50]]])
    assert doubts_about_labels(["crater"] * 20 + ["dune"] * 5, places, SIZE, "moon.tif") == []


def test_names_that_differ_in_case_or_blanks_are_said() -> None:
    (sentence,) = names_alike({"Crater": 12, "crater ": 1, "dune": 9, "Dune field": 2})
    assert "'Crater' (12 polygons) and 'crater ' (1 polygon) differ in case or blanks only" in sentence
    (sentence,) = names_alike({" " * i + "pit": 1 for i in range(8)})
    assert "and 3 more differ" in sentence and "8 classes" in sentence


def test_no_labels_raise_no_doubt() -> None:
    assert doubts_about_labels([], [], SIZE) == []
