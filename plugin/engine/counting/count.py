"""Counts the craters of a layer and tells which of them are doubtful."""

from __future__ import annotations

import pyproj

from ...protocol.messages.counting import CountCraters, Crater, CratersCounted
from ...protocol.messages.jobs import Progress
from ..crs.bodies import body_name
from ..formats.exports.crater_count import CountedCrater, count_craters
from ..formats.exports.landforms import others_than_craters, read_landforms
from ..jobs import JobContext
from ..polygons.plane import customary_latitude
from .clusters import clusters_of
from .doubts import doubts_of
from .second import second_count


def count(request: CountCraters, context: JobContext) -> CratersCounted:
    """Measure the craters of a layer in a counted area, and see which are doubtful.

    Raises:
        CountError: The second count has the same reviewer's craters, or the body is not known.
        LabelError: The layer, the second one or the area cannot be used.
        CrsError: The layer has no CRS, or the area lies on another body.
        RasterError: The image that stands for the area cannot be read.
        Cancelled: The user has asked to stop.
    """
    export = request.of
    landforms = read_landforms(export.source, export.layer, export.class_field)
    found = count_craters(landforms, export, context)
    others = {} if export.classes else others_than_craters(landforms, export.class_field)
    told = ", ".join(f"{name} ({number})" for name, number in others.items())
    context.stoppable(Progress("Looking for clusters", 1.0))
    clusters = clusters_of(found, context)
    craters = tuple(
        _crater(crater, bool(clustered), found.crs)
        for crater, clustered in zip(found.craters, clusters.clustered, strict=True)
    )
    return CratersCounted(
        craters,
        found.area.area_m2 / 1e6,
        found.area.perimeter_m / 1e3,
        body_name(found.crs),
        clusters.n_sigma,
        second_count(request, found, craters, context),
        (*found.notes, *([f"Not counted, since no class named after craters: {told}."] if told else [])),
        found.without_circle,
        found.area.pieces,
    )


def _crater(crater: CountedCrater, clustered: bool, crs: pyproj.CRS) -> Crater:
    circle = crater.circle
    doubts = doubts_of(crater, clustered)
    lon = (circle.lon + 180.0) % 360.0 - 180.0
    lat = float(customary_latitude(crs, circle.lat))
    return Crater(int(crater.row["fid"]), crater.diameter_km, crater.fraction, lon, lat, *crater.middle, doubts)
