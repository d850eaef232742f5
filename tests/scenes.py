"""Rasters to test on: real scenes beside the repository, and small ones whose truth is known because they are drawn."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

#: Real scenes and ground truth; not part of the repository.
SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"

MARS_EQUIRECTANGULAR = "IAU_2015:49910"
MARS_GEOGRAPHIC = "IAU_2015:49900"
MOON_GEOGRAPHIC = "IAU_2015:30100"


def shared(*parts: str) -> Path:
    """A file of the real scenes; the test is skipped where they are not there."""
    path = SHARED.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"needs {'/'.join(parts)} of the real scenes in ../shared/data")
    return path


@pytest.fixture
def gusev() -> Path:
    """CTX crop of Gusev crater, 900 x 900 pixels of 95 m."""
    return shared("gusev", "gusev_900.tif")


@pytest.fixture
def hirise() -> Path:
    """HiRISE colour mosaic on a sphere of local radius, with a black border that no flag declares."""
    return shared("hirise_mosaic", "cog_hirise_mars.tif")


def odd(name: str) -> Path:
    """One of the odd rasters."""
    return shared("odd_rasters", name)


def gusev_craters() -> list[dict[str, object]]:
    """Catalogue craters of the Gusev crop: ``geometry`` and properties, in the CRS of the image."""
    return list(json.loads(shared("gusev", "gusev_900_craters.geojson").read_text())["features"])


def write_raster(
    path: Path,
    values: object,
    crs: object = MARS_EQUIRECTANGULAR,
    transform: object = None,
    nodata: float | None = None,
    overviews: tuple[int, ...] = (),
    **profile: object,
) -> Path:
    """Write bands (H, W) or (bands, H, W) as a GeoTIFF; only for tests in the engine's environment."""
    import numpy as np
    import rasterio
    from affine import Affine

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
            writer.build_overviews(overviews)
    return path
