"""Boxes around large round landforms on a global sinusoidal map, which draws them aslant."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
import shapely
from affine import Affine
from scipy.ndimage import gaussian_filter

from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.raster.source import RasterSource
from plugin.engine.sam.catalogue import RESOURCES
from plugin.engine.sam.loader import load_model
from plugin.engine.segmenting.segmenter import Segmenter
from plugin.protocol.messages.annotating import Prompt
from plugin.protocol.messages.rasters import RasterReference, Stretch
from tests.scenes import write_raster

pytestmark = pytest.mark.skipif(
    not (RESOURCES / "default_model" / "model.safetensors").is_file(), reason="needs the default model"
)

DEGREE = math.radians(3_396_190.0)


def rim(lon: float, lat: float, radius: float) -> np.ndarray:
    """(N, 2) places of the map at an angle from a place, by spherical trigonometry; the projection by hand."""
    bearing, away, south = np.linspace(0, 2 * np.pi, 360, endpoint=False), np.radians(radius), np.radians(lat)
    north = np.arcsin(np.sin(south) * np.cos(away) + np.cos(south) * np.sin(away) * np.cos(bearing))
    east = np.arctan2(np.sin(bearing) * np.sin(away) * np.cos(south), np.cos(away) - np.sin(south) * np.sin(north))
    return np.column_stack([(lon + np.degrees(east)) * np.cos(north), np.degrees(north)]) * DEGREE


@pytest.mark.parametrize(("lon", "lat", "radius"), [(100, 30, 15), (60, -40, 20), (120, 45, 10)])
@pytest.mark.parametrize("known", [False, True], ids=["boxed", "of a catalogue"])
def test_a_large_cap_keeps_its_slanting_ends(
    tmp_path: Path, lon: float, lat: float, radius: float, known: bool
) -> None:
    size = 2048
    rows, columns = np.mgrid[: size // 2, :size] + 0.5
    north = np.radians(90 - rows * 360 / size)
    east = (columns - size / 2) * 360 / size / np.cos(north)
    south = np.radians(lat)
    cosine = np.sin(north) * np.sin(south) + np.cos(north) * np.cos(south) * np.cos(np.radians(east - lon))
    away = np.degrees(np.arccos(np.clip(cosine, -1, 1))) / radius
    rough = gaussian_filter(np.random.default_rng(3).normal(size=rows.shape), 2)
    crater = np.interp(away, [0, 0.6, 0.95, 1.0, 1.05, 1.4, 9], [-45, -45, -10, 45, 35, 0, 0])
    picture = np.where(np.abs(east) <= 180, np.clip(130 + 12 * rough / rough.std() + crater, 1, 255), 0).astype(
        np.uint8
    )
    pixel = 360 * DEGREE / size
    place = Affine(pixel, 0, -180 * DEGREE, 0, -pixel, 90 * DEGREE)
    crs = "+proj=sinu +R=3396190 +units=m +no_defs"
    path = write_raster(tmp_path / "mars.tif", picture, crs, place, 0)
    ring = rim(lon, lat, radius)
    true = shapely.Polygon(ring)
    prompt = Prompt(box=true.bounds, around=tuple(map(tuple, ring[::5].tolist())) if known else ())
    with RasterSource.open(RasterReference(str(path), stretch=Stretch((0.0,), (255.0,)))) as source:
        found = Segmenter(load_model("default"), EmbeddingCache(None)).segment(source, prompt).candidates[0].polygon
    assert found.intersection(true).area / found.union(true).area > 0.9
