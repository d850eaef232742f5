"""Landforms with the curves through their rims."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pyproj

from ...jobs import JobContext
from ...polygons.rim_fits import Fits, fit_rims
from .landforms import Landform, Landforms

#: Landforms that are fitted together; more at once are no faster.
_TOGETHER = 1024


def with_rims(landforms: Landforms, crs: pyproj.CRS, context: JobContext) -> Iterator[tuple[Landform, Fits]]:
    """Each landform with the circle and the ellipse through its outline; None where there is no such curve.

    Raises:
        Cancelled: The user has asked to stop.
    """
    for batch, fits in batches_with_rims(landforms, crs, context):
        yield from zip(batch, fits, strict=True)


def batches_with_rims(
    landforms: Landforms, crs: pyproj.CRS, context: JobContext
) -> Iterator[tuple[list[Landform], list[Fits]]]:
    """Likewise, some at a time, for those who work on many at once."""
    features = landforms.each(context)
    while batch := list(itertools.islice(features, _TOGETHER)):
        yield batch, fit_rims([feature.geometry for feature in batch], crs)
