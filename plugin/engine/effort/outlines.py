"""Outlines of true landforms as a model draws them from a simulated person's prompts."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry

from ...protocol.messages.annotating import Prompt
from ...protocol.messages.jobs import Progress
from ..default_model.truth import MeasuredLandform
from ..errors import CrsError, PromptError, RasterError
from ..jobs import JobContext
from ..raster.source import RasterSource
from ..segmenting.segmenter import Segmenter
from ..training.labels import BACKGROUND, LabelLayer
from .kept import KeptOutlines
from .user import Answer, clicked, inside_point
from .ways import BOX, BOX_AND_CLICK, BY_HAND, CENTRE, THREE, Way


@dataclass(frozen=True)
class Outlined:
    """A true landform, and what was outlined of it in each way; None where the model saw nothing.

    ``pair`` numbers the raster with labels that it belongs to.
    """

    pair: int
    name: str
    truth: BaseGeometry
    by_way: dict[Way, BaseGeometry | None]

    def iou(self, way: Way) -> float:
        """Intersection over union of an outline with the truth; 0 without one."""
        found = self.by_way[way]
        if found is None or found.is_empty:
            return 0.0
        return float(shapely.intersection(found, self.truth).area / shapely.union(found, self.truth).area)


class _Model:
    """Answers prompts as ``landform segment`` does: the best outline, at the scale that the prompt is about."""

    name = "model"

    def __init__(self, segmenter: Segmenter) -> None:
        self._segmenter = segmenter

    def answer(self, source: RasterSource, landform: MeasuredLandform, prompt: Prompt) -> Answer:
        try:
            found = self._segmenter.segment(source, prompt).candidates
        except (PromptError, RasterError, CrsError):
            if not source.is_current():
                raise
            return Answer(None)  # a person who is shown nothing goes on to the next landform
        return Answer(found[0].polygon, found[0].mask_id) if found else Answer(None)


def outline_all(
    layers: Sequence[LabelLayer],
    sources: Sequence[RasterSource],
    segmenter: Segmenter,
    ways: tuple[Way, ...],
    kept: KeptOutlines,
    context: JobContext,
    share: float = 1.0,
) -> list[Outlined]:
    """Prompt every landform in every way.

    Args:
        layers: True outlines of each raster, in its CRS.
        sources: The rasters.
        segmenter: With the model that draws.
        ways: How it is prompted.
        kept: Outlines that are drawn already.
        context: Progress and cancellation.
        share: Of all progress, that ends with the last landform.

    Returns:
        The landforms whose middle lies on their raster.

    Raises:
        Cancelled: The user stopped.
    """
    method, outlined, started, drawn = _Model(segmenter), [], time.monotonic(), 0
    todo = [
        (pair, geometry, name)
        for pair, layer in enumerate(layers)
        for geometry, name in zip(layer.geometries, layer.names, strict=True)
        if name.lower() != BACKGROUND
    ]
    for done, (pair, geometry, name) in enumerate(todo):
        source = sources[pair]
        truth = geometry.intersection(source.ground)
        landform = _landform(truth, name, source)
        if truth.is_empty or not source.ground.contains(Point(landform.centre)):
            continue
        by_way = kept.find(done, ways)
        if by_way is None:
            left = (time.monotonic() - started) / drawn * (len(todo) - done) if drawn else None
            text = f"Outlining landform {done + 1} of {len(todo)}"
            context.stoppable(Progress(text, share * done / len(todo), left))
            by_way = _in_all_ways(method, source, landform, ways)
            kept.add(done, by_way)
            drawn += 1
        outlined.append(Outlined(pair, name, truth, by_way))
    return outlined


def _in_all_ways(
    method: _Model, source: RasterSource, landform: MeasuredLandform, ways: Sequence[Way]
) -> dict[Way, BaseGeometry | None]:
    found: dict[Way, BaseGeometry | None] = {}
    on = Prompt(points=(inside_point(landform),), labels=(1,))
    clicks = [way for way in ways if way in (CENTRE, THREE)]
    if clicks:  # the first of three clicks is the one click
        answers = clicked(method, source, landform, on, max(way.clicks for way in clicks))
        found.update({way: answers[way.clicks - 1].polygon for way in clicks})
    if BOX in ways:
        found[BOX] = method.answer(source, landform, Prompt(box=landform.bounds)).polygon
    if BOX_AND_CLICK in ways:
        prompt = Prompt(points=on.points, labels=on.labels, box=landform.bounds)
        found[BOX_AND_CLICK] = method.answer(source, landform, prompt).polygon
    if BY_HAND in ways:
        found[BY_HAND] = landform.outline
    return found


def _landform(truth: BaseGeometry, name: str, source: RasterSource) -> MeasuredLandform:
    bounds = truth.bounds if not truth.is_empty else (0.0, 0.0, 0.0, 0.0)
    columns, rows = source.pixels_of(np.array([bounds[0], bounds[2]]), np.array([bounds[1], bounds[3]]))
    size = max(float(np.ptp(columns)), float(np.ptp(rows)))
    return MeasuredLandform("", name, size, bounds, truth, False)
