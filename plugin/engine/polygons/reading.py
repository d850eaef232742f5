"""Geometries from texts and bytes of others, looked over before the library that builds them sees them.

It builds what is nested by calling itself, and takes counts at their word: what is nested a hundred thousand times, or
claims a billion rings, ends the process.
"""

from __future__ import annotations

import re
import struct

import numpy as np
import shapely
from shapely.errors import ShapelyError
from shapely.geometry.base import BaseGeometry

from ..errors import LandformError

#: Parts in parts: a collection of multi-polygons has three levels.
_DEPTH = 6
_MOST_TEXT = 1 << 26
_PARENTHESES = re.compile(r"[()]")
_POINT, _LINE, _POLYGON, _COLLECTIONS = 1, 2, 3, (4, 5, 6, 7)


class GeometryProblem(LandformError):
    """A geometry that cannot be read."""

    kind = "geometry"


def geometry_of_text(text: str) -> BaseGeometry:
    """Read WKT.

    Raises:
        GeometryProblem: It is no geometry, too deeply nested or too long, or has coordinates that are no numbers.
    """
    if len(text) > _MOST_TEXT:
        raise GeometryProblem(f"The geometry has {len(text) >> 20} MB of text. Simplify it, or choose a part of it.")
    depth = deepest = 0
    for found in _PARENTHESES.finditer(text):
        depth += 1 if found[0] == "(" else -1
        deepest = max(deepest, depth)
    if deepest > _DEPTH:
        raise GeometryProblem(f"The geometry holds parts in parts, {deepest} deep: choose plain polygons.")
    try:
        return _finite(shapely.from_wkt(text))
    except (ShapelyError, ValueError, TypeError) as error:
        raise GeometryProblem(f"The geometry cannot be read ({error}): choose or draw it again.") from error


def geometry_of_bytes(data: bytes) -> BaseGeometry:
    """Read WKB.

    Raises:
        GeometryProblem: It is no geometry, cut off, too deeply nested, or has coordinates that are no numbers.
    """
    try:
        _skim(memoryview(data), 0, 0)
        return _finite(shapely.from_wkb(data))
    except (struct.error, ShapelyError, ValueError, TypeError) as error:
        raise GeometryProblem(f"The geometry cannot be read ({error}): choose or draw it again.") from error


def _finite(geometry: BaseGeometry | None) -> BaseGeometry:
    if geometry is None:
        raise GeometryProblem("The geometry is empty: choose or draw it again.")
    if not np.isfinite(shapely.get_coordinates(geometry)).all():
        raise GeometryProblem("The geometry has coordinates that are no numbers: choose or draw it again.")
    return geometry


def _skim(data: memoryview, start: int, depth: int) -> int:
    """Go over WKB without building anything; returns where it ends.

    Raises:
        GeometryProblem: It is too deeply nested, or of a kind with curves.
        ValueError: A count is more than there are bytes for.
    """
    if depth > _DEPTH:
        raise GeometryProblem(f"The geometry holds parts in parts, more than {_DEPTH} deep: choose plain polygons.")
    order = "<" if bytes(data[start : start + 1]) == b"\1" else ">"
    (code,) = struct.unpack_from(order + "I", data, start + 1)
    start += 5
    if code & 0x20000000:  # an SRID, as PostGIS writes it
        start += 4
    thousands, kind = divmod(code & 0x0FFFFFFF, 1000)
    dimensions = 2 + bool(code & 0x80000000 or thousands in (1, 3)) + bool(code & 0x40000000 or thousands in (2, 3))
    if kind == _POINT:
        return _past(data, start, 1, 8 * dimensions)
    if kind not in (_LINE, _POLYGON, *_COLLECTIONS):
        raise GeometryProblem("The geometry has curves, or is of a kind that is not known: choose plain polygons.")
    (count,) = struct.unpack_from(order + "I", data, start)
    start += 4
    if kind == _LINE:
        return _past(data, start, count, 8 * dimensions)
    _past(data, start, count, 4)  # each part takes as many bytes at least
    for _ in range(count):
        if kind == _POLYGON:
            (corners,) = struct.unpack_from(order + "I", data, start)
            start = _past(data, start + 4, corners, 8 * dimensions)
        else:
            start = _skim(data, start, depth + 1)
    return start


def _past(data: memoryview, start: int, count: int, size: int) -> int:
    end = start + count * size
    if end > len(data):
        raise ValueError("it is cut off")
    return end
