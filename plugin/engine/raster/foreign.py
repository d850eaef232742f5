"""Formats that QGIS reads and the engine does not: its GDAL comes in a wheel without the libraries of some."""

from __future__ import annotations

from pathlib import Path

from rasterio.drivers import raster_driver_extensions

#: How files of such formats begin (FITS standard 4.0; HDF 4 specification; ERDAS ECW; MrSID).
_BEGINNINGS = ((b"SIMPLE  =", "FITS"), (b"\x0e\x03\x13\x01", "HDF4"), (b"e\x02\x01\x01", "ECW"), (b"msid", "MrSID"))
#: What GDAL says of a file that no driver takes.
_UNKNOWN = "not recognized"
_ADVICE = "Save it as a GeoTIFF (in QGIS: right-click the layer, Export, Save As), and take that."


def why_not(source: str, error: Exception) -> str:
    """The end of a sentence about a source that GDAL does not open.

    Args:
        source: GDAL source string.
        error: What GDAL said.
    """
    name = _foreign(source)
    if name:
        return f"the engine does not read {name}. {_ADVICE}"
    if _UNKNOWN in str(error) and Path(source).suffix.lower().lstrip(".") not in raster_driver_extensions():
        return f"the engine does not know its format. {_ADVICE}"
    return f"it may be damaged, cut off, or of another format: {error}"


def _foreign(source: str) -> str:
    """Name of the format, by how the file begins or by the prefix of a subdataset; empty for others."""
    prefix = source.split(":", 1)[0].upper()
    if prefix in ("FITS", "HDF4_SDS", "HDF4_EOS", "HDF4_GR"):
        return prefix.split("_")[0]
    try:
        with open(source, "rb") as file:
            head = file.read(16)
    except OSError:
        return ""
    return next((name for beginning, name in _BEGINNINGS if head.startswith(beginning)), "")
