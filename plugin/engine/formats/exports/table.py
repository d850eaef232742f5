"""Rows of landforms with their measures on the body and the curves through their outlines, and the CSV file of them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any

import numpy as np
import pyproj

from ...jobs import JobContext
from ...polygons.attributes import plain
from ...polygons.many_measures import measure_many
from ...polygons.plane import customary_latitude
from ...polygons.rim_fits import Fits
from .landforms import Landform, Landforms
from .rims import batches_with_rims

#: What the circle and the ellipse through the outline add to a row.
FIT_FIELDS = (
    "fit_method",
    "fit_lon",
    "fit_lat",
    "fit_diameter_m",
    "fit_residual_m",
    "ellipse_major_m",
    "ellipse_minor_m",
    "ellipse_azimuth_deg",
    "ellipse_residual_m",
)


def measured_batches(
    landforms: Landforms, crs: pyproj.CRS, context: JobContext
) -> Iterator[list[tuple[Landform, dict[str, Any]]]]:
    """Each polygon with its row: the table's own fields, measures taken anew, and the fitted curves; some at a time.

    Measures are those of :func:`~plugin.engine.polygons.measures.measure`, in the place of older ones. ``fit_*`` is the
    circle, ``ellipse_*`` the ellipse through the outline by least squares (see :mod:`plugin.engine.polygons.rim_fits`);
    longitudes are positive east from -180 to 180, latitudes planetocentric (on the
    Earth geodetic), whatever the CRS of the layer counts in.

    Args:
        landforms: With a CRS.
        crs: That CRS.
        context: Is told how far it is.

    Raises:
        Cancelled: The user has asked to stop.
    """
    for features, fits in batches_with_rims(landforms, crs, context):
        found = measure_many(np.array([feature.geometry for feature in features], dtype=object), crs)
        measures = zip(*(values.tolist() for values in found.values()), strict=True)
        yield [
            (feature, {**feature.row, **plain(dict(zip(found, values, strict=True))), **_curves(each, crs)})
            for feature, values, each in zip(features, measures, fits, strict=True)
        ]


def _curves(fits: Fits, crs: pyproj.CRS) -> dict[str, Any]:
    values: dict[str, Any] = dict.fromkeys(FIT_FIELDS)
    circle, ellipse = fits
    if circle is not None:
        values["fit_method"] = "least-squares circle (Gander et al. 1994)"
        values["fit_lon"] = (circle.lon + 180.0) % 360.0 - 180.0
        values["fit_lat"] = float(customary_latitude(crs, circle.lat))
        values["fit_diameter_m"], values["fit_residual_m"] = circle.diameter_m, circle.residual_m
    if ellipse is not None:
        values["ellipse_major_m"], values["ellipse_minor_m"] = ellipse.major_m, ellipse.minor_m
        values["ellipse_azimuth_deg"], values["ellipse_residual_m"] = ellipse.azimuth_deg, ellipse.residual_m
    return values


def csv_text(landforms: Landforms, context: JobContext) -> str:
    """A table with a header; what is not known is empty (RFC 4180).

    Raises:
        CrsError: The layer has no CRS.
    """
    crs = landforms.on_ground("centres and diameters")
    rows = [row for batch in measured_batches(landforms, crs, context) for _, row in batch]
    text = io.StringIO(newline="")
    # All names, in the order in which they first turn up.
    writer = csv.DictWriter(text, list(dict.fromkeys(name for row in rows for name in row)))
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()
