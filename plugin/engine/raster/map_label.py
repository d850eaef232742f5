"""What the label of a planetary image says of its map projection, in the words of ISIS, PDS3, PDS4 and VICAR."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

import rasterio
from rasterio.errors import RasterioError

#: Where GDAL keeps labels; of ISIS 2 it tells nothing, so the file's own text is read.
_KEPT = ("json:ISIS3", "json:PDS", "json:VICAR", "xml:PDS4")
_NOT_KEPT = ("ISIS2",)
#: A label of ISIS 2 lies before the pixels, within so many bytes.
_HEAD = 1 << 18

#: What GDAL has not heeded; of PDS4 it heeds that longitudes count west.
_WEST = ("LongitudeDirection", "PositiveWest"), ("POSITIVE_LONGITUDE_DIRECTION", "WEST")
_PLANETOGRAPHIC = tuple((key, "Planetographic") for key in ("LatitudeType", "COORDINATE_SYSTEM_NAME", "latitude_type"))
#: How PDS3 calls the value of samples that are missing, as GDAL reads it.
_MISSING = re.compile(r'\bMISSING(_CONSTANT)?"?\s*[:=]', re.IGNORECASE)
_RADII = ("EquatorialRadius", "PolarRadius"), ("A_AXIS_RADIUS", "C_AXIS_RADIUS")


@dataclass(frozen=True)
class MapLabel:
    """A label.

    Attributes:
        counts_west: Longitudes grow to the west.
        planetographic: Latitudes are said to be planetographic.
        flatness: Polar radius as a share of the equatorial one; 1 where the label tells no radii.
        names_missing: It names a value for missing samples.
    """

    counts_west: bool = False
    planetographic: bool = False
    flatness: float = 1.0
    names_missing: bool = False


def map_label(dataset: rasterio.DatasetReader) -> MapLabel:
    """Read the label of an open raster; files without one say nothing."""
    text = _text_of(dataset)
    if not text:
        return MapLabel()
    west, graphic = (any(_says(text, *pair) for pair in pairs) for pairs in (_WEST, _PLANETOGRAPHIC))
    return MapLabel(west, graphic, _flatness(text), _MISSING.search(text) is not None)


def _text_of(dataset: rasterio.DatasetReader) -> str:
    try:
        # rasterio parts the text at its first colon or equals sign
        labels = [dataset.tags(ns=space) for space in set(dataset.tag_namespaces()) & set(_KEPT)]
        if dataset.driver in _NOT_KEPT and dataset.files:
            with Path(dataset.files[0]).open("rb") as file:
                return file.read(_HEAD).decode("latin-1")
    except (RasterioError, OSError):
        return ""
    text = " ".join(json.dumps(label, ensure_ascii=False) for label in labels)
    text = re.sub(r'\\+"', '"', text).replace("\\n", "\n")
    return re.sub(r"<(?:\w+:)?(\w+)[^<>]*>([^<>]+)</", r" \1=\2\n<", text)  # elements of PDS4 as keywords of PDS3


def _says(text: str, key: str, value: str) -> bool:
    return re.search(rf'\b{key}"?\s*[:=]\s*"?{value}\b', text, re.IGNORECASE) is not None


def _flatness(text: str) -> float:
    for pair in _RADII:
        numbers = [_number(text, key) for key in pair]
        if all(numbers):
            return numbers[1] / numbers[0]
    return 1.0


def _number(text: str, key: str) -> float:
    """A positive number, bare or with its unit; 0 where there is none."""
    found = re.search(rf'\b{key}"?\s*[:=]\s*(?:\{{\s*"value"\s*:\s*)?"?(\d[\d.]*(?:E[+-]?\d+)?)', text, re.IGNORECASE)
    return float(found[1]) if found else 0.0
