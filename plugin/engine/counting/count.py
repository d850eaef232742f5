"""Counts the craters of a layer and tells which of them are doubtful."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import shapely

from ...protocol.messages.counting import CountCraters, Crater, CratersCounted
from ...protocol.messages.jobs import Progress
from ...protocol.schema import FEWEST_CRATER_PIXELS, LOW_SCORE
from ..crs.bodies import body_name, body_of
from ..formats.exports.crater_count import CountedCrater, CraterCount, count_craters
from ..formats.exports.landforms import read_landforms
from ..jobs import JobContext
from .clusters import find_clusters
from .recapture import completeness


def count(request: CountCraters, context: JobContext) -> CratersCounted:
    """Measure the craters of a layer in a counted area, and see which are doubtful.

    Raises:
        LabelError: The layer, the second one or the area cannot be used.
        CrsError: The layer has no CRS, or the area lies on another body.
        RasterError: The image that stands for the area cannot be read.
        Cancelled: The user has asked to stop.
    """
    export = request.of
    found = count_craters(read_landforms(export.source, export.layer, export.class_field), export, context)
    context.stoppable(Progress("Looking for clusters", 1.0))
    ground = shapely.union_all([part.ground for part in found.area.parts])
    lons, lats = (np.array([getattr(crater.circle, name) for crater in found.craters]) for name in ("lon", "lat"))
    lons = (lons + 180.0) % 360.0 - 180.0
    clusters = find_clusters(lons, lats, ground, context)
    craters = tuple(
        _crater(crater, bool(clustered)) for crater, clustered in zip(found.craters, clusters.clustered, strict=True)
    )
    return CratersCounted(
        craters,
        found.area.area_m2 / 1e6,
        found.area.perimeter_m / 1e3,
        body_name(found.crs),
        clusters.n_sigma,
        _completeness(request, craters, found, context),
        found.notes,
    )


def _completeness(
    request: CountCraters, craters: Sequence[Crater], found: CraterCount, context: JobContext
) -> tuple[Any, ...]:
    body = body_of(found.crs)
    if not request.second or body is None:
        return ()
    other = replace(request.of, source=request.second, layer=request.second_layer, without=())
    second = count_craters(
        read_landforms(other.source, other.layer, other.class_field), other, context, area=found.area
    )
    return completeness(craters, [_crater(crater) for crater in second.craters], body.semi_major / 1000)


def _crater(crater: CountedCrater, clustered: bool = False) -> Crater:
    circle = crater.circle
    doubts = [*_doubts_of(crater.row, circle.diameter_m)]
    if crater.fraction < 1:
        doubts.append("cut off")
    if clustered:
        doubts.append("clustered")
    lon = (circle.lon + 180.0) % 360.0 - 180.0
    size, fid = circle.diameter_m / 1000, int(crater.row["fid"])
    return Crater(fid, size, crater.fraction, lon, circle.lat, *crater.middle, tuple(doubts))


def _doubts_of(row: Mapping[str, Any], diameter_m: float) -> list[str]:
    """What a row of the table says against a crater."""
    pixel, score = _number(row.get("pixel_m")), _number(row.get("score"))
    found = {
        "unreviewed": row.get("origin") == "model" and not row.get("reviewed"),
        "tiny": pixel is not None and diameter_m < FEWEST_CRATER_PIXELS * pixel,
        "low score": score is not None and score < LOW_SCORE,
    }
    return [doubt for doubt, holds in found.items() if holds]


def _number(value: Any) -> float | None:
    known = isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
    return float(value) if known else None
