"""A simulated person: clicks, looks at the answer, and clicks on what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.features import rasterize
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry

from ...protocol.messages.annotating import Prompt
from ..default_model.prompts import middle_of, worst_click
from ..default_model.truth import MeasuredLandform
from ..raster.image import apply_affine
from ..raster.source import RasterSource

#: Cells along a side of the grid on which mistakes are found; it is three times as wide as the landform.
_CELLS = 240


@dataclass(frozen=True)
class Answer:
    """What a method gave: a polygon, or None; ``mask_id`` lets it be refined."""

    polygon: BaseGeometry | None
    mask_id: str = ""


class Method(Protocol):
    """Something that outlines landforms from prompts."""

    name: str

    def answer(self, source: RasterSource, landform: MeasuredLandform, prompt: Prompt) -> Answer:
        """Outline what a prompt points at; ``landform`` only says which part of the scene is looked at."""


def clicked(
    method: Method, source: RasterSource, landform: MeasuredLandform, prompt: Prompt, most: int
) -> tuple[Answer, ...]:
    """Answers after each of so many clicks: the first is given, the others go to the middle of the largest mistake."""
    answers = [method.answer(source, landform, prompt)]
    while len(answers) < most:
        point, label = next_click(landform, answers[-1].polygon)
        # a second click on the very spot of the first would tell a method nothing
        if point not in prompt.points:
            prompt = replace(prompt, points=(*prompt.points, point), labels=(*prompt.labels, label))
        prompt = replace(prompt, previous=answers[-1].mask_id)
        answers.append(method.answer(source, landform, prompt))
    return tuple(answers)


def inside_point(landform: MeasuredLandform) -> tuple[float, float]:
    """The middle of the bounds where it lies on the landform, else the point deepest inside it."""
    if landform.outline.contains(Point(landform.centre)):
        return landform.centre
    place = _grid(landform)
    return _centre_of_cell(place, *middle_of(_drawn(landform.outline, place)))


def next_click(landform: MeasuredLandform, found: BaseGeometry | None) -> tuple[tuple[float, float], int]:
    """Where the middle of the largest mistake is, and 1 where the landform was missed, 0 where too much was taken.

    What was taken further than the landform's own width from it is not looked at.
    """
    place = _grid(landform)
    column, row, label = worst_click(_drawn(landform.outline, place), _drawn(found, place))
    return _centre_of_cell(place, column, row), label


def _grid(landform: MeasuredLandform) -> Affine:
    """From cells to the CRS: a square three times as wide as the landform, around it."""
    left, low, right, high = landform.bounds
    side = 3 * max(right - left, high - low)
    x, y = landform.centre
    return Affine(side / _CELLS, 0, x - side / 2, 0, -side / _CELLS, y + side / 2)


def _drawn(shape: BaseGeometry | None, place: Affine) -> NDArray[np.bool_]:
    if shape is None or shape.is_empty:
        return np.zeros((_CELLS, _CELLS), dtype=bool)
    return rasterize([(shape, 1)], (_CELLS, _CELLS), transform=place, dtype="uint8").astype(bool)


def _centre_of_cell(place: Affine, column: float, row: float) -> tuple[float, float]:
    x, y = apply_affine(place, [column + 0.5], [row + 0.5])
    return float(x[0]), float(y[0])
