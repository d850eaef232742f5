"""Metres in a band of heights: its scale and unit, as the file or its PDS3 label tells them, or as is plausible."""

from __future__ import annotations

import json
import math
import re

import numpy as np
import rasterio
from rasterio.errors import RasterioError

from .hillshade import WHITE
from .sample import Sample

#: Metres in a unit, by how GDAL, CF, PDS and people write it.
_METRES = {
    1.0: ("m", "metre", "meter", "metres", "meters"),
    1000.0: ("km", "kilometre", "kilometer", "kilometres", "kilometers"),
    0.1: ("dm", "decimetre", "decimeter"),
    0.01: ("cm", "centimetre", "centimeter", "centimetres", "centimeters"),
    0.001: ("mm", "millimetre", "millimeter"),
    0.3048: ("ft", "foot", "feet", "international foot"),
    1200 / 3937: ("us survey foot", "us survey feet", "us-ft", "ftus", "foot_us", "us_survey_foot"),
    0.9144: ("yd", "yard", "yards"),
}
_BY_NAME = {name: metres for metres, names in _METRES.items() for name in names}
#: GDAL's own "unit", beside values such as radii, is in small letters.
_PDS3_UNIT = re.compile(r'"UNIT"\s*:\s*"([^"]*)"')

#: Ground whose slope from pixel to pixel is less than this (root mean square, 0.02 degrees) is not known of any body;
#: the northern plains of Mars have five times as much. A thousand times as much, as of kilometres, is usual.
_FLATTEST = 3e-4


def metres_of(dataset: rasterio.DatasetReader, band: int) -> tuple[float, bool]:
    """Metres in a number of a band, and whether its unit is told; metres are taken for what is not.

    GDAL tells the scale of a PDS3 label (``SCALING_FACTOR``) and not the ``UNIT`` beside it.
    """
    metres = _BY_NAME.get(_unit_of(dataset, band).lower())
    return float(dataset.scales[band - 1]) * (metres or 1.0), metres is not None


def unknown_unit(dataset: rasterio.DatasetReader, band: int) -> str:
    """The unit of a band that is none of lengths that are known here; empty where it is one, or is not told."""
    unit = _unit_of(dataset, band)
    return "" if unit.lower() in _BY_NAME else unit


def are_too_flat(shades: Sample) -> bool:
    """Whether shades of a usual sun, of heights taken for metres, are of ground flatter than any known.

    A slope s towards a sun 45 degrees high changes a shade by s times the sine of 45 degrees; slopes point anywhere.
    """
    known = shades.values[0][shades.valid].astype(np.float64)
    if known.size == 0:
        return False
    slope = float(known.std()) / WHITE / math.sin(math.radians(45)) * math.sqrt(2)
    return 0 < slope < _FLATTEST


def _unit_of(dataset: rasterio.DatasetReader, band: int) -> str:
    return str(dataset.units[band - 1] or "").strip() or _unit_of_label(dataset)


def _unit_of_label(dataset: rasterio.DatasetReader) -> str:
    try:
        if "json:PDS" not in dataset.tag_namespaces():
            return ""
        # rasterio parts the JSON at its first colon
        label = json.dumps(dataset.tags(ns="json:PDS"), ensure_ascii=False)
    except RasterioError:
        return ""
    found = _PDS3_UNIT.search(re.sub(r'\\+"', '"', label))
    return found[1].strip() if found else ""
