"""Rasters to test on: real scenes beside the repository, rendered ones in their place, and small drawn ones."""

from __future__ import annotations

import atexit
import json
import os
import shutil
import subprocess
import tempfile
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Set

import pytest

from plugin.environment.locations import engine_python

ROOT = Path(__file__).resolve().parents[1]

#: Real scenes and ground truth; not part of the repository.
SHARED = ROOT.parent / "shared" / "data"

MARS_EQUIRECTANGULAR = "IAU_2015:49910"
MARS_GEOGRAPHIC = "IAU_2015:49900"
MOON_GEOGRAPHIC = "IAU_2015:30100"


def scene(name: str) -> Path:
    """Path of a scene, such as "gusev/gusev_900.tif"; where it is missing, that of rendered ground or a skipped test.

    It is a link to the scene in a folder of the tests' own: GDAL keeps statistics and histograms in a file beside
    what it opens (``.aux.xml``), as QGIS has it do for every raster layer, and the folder of scenes is not ours.
    """
    original = SHARED / name
    if not original.exists():
        stand_in = rendered() / name
        if not stand_in.exists():
            pytest.skip(f"there are no real scenes in {SHARED}")
        return stand_in
    return _linked(Path(name).parts[0]) / Path(*Path(name).parts[1:])


@cache
def rendered() -> Path:
    """A folder of rendered ground under the names of scenes, see :mod:`tests.rendered`; empty without an engine."""
    folder = Path(tempfile.mkdtemp(prefix="landform-rendered-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    python = engine_python(Path(os.environ.get("LANDFORM_ENGINE", str(ROOT / ".engine"))))
    if python.exists():
        paths = {**os.environ, "PYTHONPATH": str(ROOT)}
        subprocess.run([str(python), "-m", "tests.rendered", str(folder)], check=True, cwd=ROOT, env=paths)
    return folder


@cache
def _linked(folder: str) -> Path:
    """A folder of scenes whose files are links; statistics of the originals are left out."""
    place = _links() / folder
    for path in sorted((SHARED / folder).rglob("*")):
        link = place / path.relative_to(SHARED / folder)
        if path.is_file() and not path.name.endswith(".aux.xml"):
            link.parent.mkdir(parents=True, exist_ok=True)
            link.symlink_to(path)
    return place


@lru_cache(maxsize=1)
def _links() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="landform-scenes-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def files_beside_scenes() -> Set[Path]:
    """All files in the folder of scenes, which no test may add to."""
    return {path for path in SHARED.rglob("*") if path.is_file()}


def odd(name: str) -> Path:
    """One of the odd rasters, such as "rotated"."""
    return scene(f"odd_rasters/{name}.tif")


def gusev_craters() -> list[dict[str, Any]]:
    """Catalogue craters of the Gusev crop: ``geometry`` and ``properties``, in the CRS of the image."""
    return list(json.loads(scene("gusev/gusev_900_craters.geojson").read_text())["features"])


def write_raster(
    path: Path,
    values: Any,
    crs: Any = MARS_EQUIRECTANGULAR,
    transform: Any = None,
    nodata: float | None = None,
    overviews: tuple[int, ...] = (),
    **profile: Any,
) -> Path:
    """Write bands (H, W) or (bands, H, W) as a GeoTIFF; only for tests in the engine's environment."""
    import numpy as np
    import rasterio
    from affine import Affine
    from rasterio.enums import Resampling

    bands = np.atleast_3d(np.asarray(values).T).T if np.ndim(values) == 2 else np.asarray(values)
    count, height, width = bands.shape
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=width,
        height=height,
        count=count,
        dtype=bands.dtype,
        crs=crs,
        transform=Affine(100.0, 0.0, 500_000.0, 0.0, -100.0, 300_000.0) if transform is None else transform,
        nodata=nodata,
        **profile,
    ) as writer:
        writer.write(bands)
        if overviews:
            writer.build_overviews(overviews, Resampling.average)
    return path
