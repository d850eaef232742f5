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


def batches_with_rims(
    landforms: Landforms, crs: pyproj.CRS, context: JobContext
) -> Iterator[tuple[list[Landform], list[Fits]]]:
    """Some landforms at a time, each with the circle and the ellipse through its outline; None where there is none.

    Raises:
        Cancelled: The user has asked to stop.
    """
    features = landforms.each(context)
    while batch := list(itertools.islice(features, _TOGETHER)):
        yield batch, fit_rims([feature.geometry for feature in batch], crs)
