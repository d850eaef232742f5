"""How the fields of the landform table are called, and what may stand in them."""

from __future__ import annotations

from typing import Dict, NamedTuple, Tuple

from ...protocol.schema import CURVES, IDENTITY_CONFIDENCES, ORIGINS
from ..sentences import tr


class Limits(NamedTuple):
    """The range of a number, both ends included."""

    least: float
    most: float


#: Ranges of the numbers that have one.
RANGES: Dict[str, Limits] = {
    "score": Limits(0.0, 1.0),
    "centre_lon": Limits(-180.0, 180.0),
    "centre_lon360": Limits(0.0, 360.0),
    "centre_lat": Limits(-90.0, 90.0),
    "azimuth_deg": Limits(0.0, 180.0),
}


def aliases() -> Dict[str, str]:
    """Name of each field for people, with its unit, in the order of the table."""
    return {
        "class": tr("Class"),
        "subtype": tr("Subtype"),
        "score": tr("Score of the model"),
        "identity_confidence": tr("Identity confidence"),
        "location_confidence_m": tr("Location confidence [m]"),
        "origin": tr("Origin"),
        "reviewed": tr("Reviewed"),
        "reviewer": tr("Reviewer"),
        "mapped_at": tr("Mapped at (UTC)"),
        "model": tr("Model"),
        "model_hash": tr("Hash of the model"),
        "prompts": tr("Prompts"),
        "source_image": tr("Image"),
        "pixel_m": tr("Pixel [m]"),
        "area_m2": tr("Area [m²]"),
        "perimeter_m": tr("Perimeter [m]"),
        "centre_lon": tr("Longitude, -180 to 180 [°]"),
        "centre_lon360": tr("Longitude, 0 to 360 [°]"),
        "centre_lat": tr("Latitude [°]"),
        "diameter_m": tr("Diameter of equal area [m]"),
        "major_m": tr("Major axis [m]"),
        "minor_m": tr("Minor axis [m]"),
        "azimuth_deg": tr("Azimuth of the major axis [°]"),
        "ellipticity": tr("Ellipticity"),
        "circularity": tr("Circularity"),
        "touches_edge": tr("Ends at the edge"),
        "clicks": tr("Clicks needed"),
        "seconds": tr("Time needed [s]"),
        "curve": tr("Fitted curve"),
        "curve_residual_m": tr("Residual of the fit [m]"),
    }


def value_maps() -> Dict[str, Dict[str, str]]:
    """Values that a field may have, and how each is called."""
    called = {
        "certain": tr("certain"),
        "questionable": tr("questionable"),
        "manual": tr("drawn by hand"),
        "click": tr("outlined by clicks"),
        "model": tr("mapped by a model"),
        "circle": tr("circle"),
        "ellipse": tr("ellipse"),
    }
    fields: Dict[str, Tuple[str, ...]] = {
        "identity_confidence": IDENTITY_CONFIDENCES,
        "origin": ORIGINS,
        "curve": CURVES,
    }
    return {field: {value: called[value] for value in values} for field, values in fields.items()}
