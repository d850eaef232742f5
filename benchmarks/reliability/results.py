"""Results of commands, so that two of them can be compared, and what is left beside them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import rasterio
import safetensors.numpy

#: Names that only a process at work may have beside its result.
_ASIDE = re.compile(r"^\.landform-|\.(partial|part|tmp)$|-journal$|-wal$")
#: Columns that tell when and how long, which differ from run to run, and names that are drawn.
_OF_THE_RUN = ("mapped_at", "seconds", "id", "uuid")
#: What in texts tells the time.
_TIME = re.compile(rb"\d{4}-\d\d-\d\d([T ]\d\d:\d\d:\d\d[\d.+:Z-]*)?")


def content_of(place: Path) -> dict[str, Any]:
    """What a file, or each polygon layer, raster, network and table in a folder, says; by its name.

    Raises:
        Exception: One of them is damaged; readers raise errors of many kinds.
    """
    files = [place] if place.is_file() else sorted(path for path in place.rglob("*") if path.is_file())
    found = {str(path.relative_to(place.parent)): _content(path) for path in files if "tiles" not in path.parts}
    return {name: content for name, content in found.items() if content is not None}


def differs(place: Path, expected: dict[str, Any]) -> str:
    """What is wrong with a result that is to say the same as another; empty where nothing is."""
    try:
        found = content_of(place)
    except Exception as error:  # noqa: BLE001 - a damaged result is one that a reader refuses, in whatever way
        return f"the result cannot be read: {error!r}"
    return "" if _is_same(found, expected) else "the result is another one than that of an undisturbed run"


def left_in(folder: Path) -> list[str]:
    """Names of what killed or failed writers have left."""
    return sorted(path.name for path in folder.rglob("*") if _ASIDE.search(path.name))


def _content(path: Path) -> Any:
    if path.suffix == ".gpkg":
        table = geopandas.read_file(path)
        kept = [name for name in table.columns if name not in (*_OF_THE_RUN, "geometry")]
        shapes = [shape.normalize().wkb for shape in table.geometry]
        return sorted(zip(shapes, (json.dumps([*map(str, row)]) for row in table[kept].to_numpy()), strict=True))
    if path.suffix == ".tif":
        with rasterio.open(path) as raster:
            return raster.read()
    if path.suffix == ".safetensors":
        return safetensors.numpy.load_file(path)
    if path.suffix in (".geojson", ".scc", ".diam", ".csv", ".shp", ".shx", ".dbf", ".prj", ".cpg") or (
        path.suffix == ".json" and path.parent.name == "export"
    ):
        return _TIME.sub(b"", path.read_bytes())
    if path.suffix == ".json":
        json.loads(path.read_text(encoding="utf-8"))
    return None


def _is_same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two results say the same."""
    return one.keys() == other.keys() and all(_equal(one[name], other[name]) for name in one)


def _equal(one: Any, other: Any) -> bool:
    if isinstance(one, dict):
        return bool(one.keys() == other.keys() and all(np.array_equal(one[name], other[name]) for name in one))
    if isinstance(one, np.ndarray):
        return np.array_equal(one, other)
    return bool(one == other)
