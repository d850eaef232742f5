from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from rasterio.crs import CRS

from plugin.engine.adapting.masks import masks_of, placed
from plugin.engine.adapting.windows import PLACES, Target, read_windows
from plugin.engine.crs.crs import from_lonlat, parse_crs
from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.errors import RasterError
from plugin.engine.jobs import JobContext
from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.rasters import RasterReference, Stretch
from tests.engine import painted
from tests.engine.segmenting.regions import RegionSam

MOON = CRS.from_authority("IAU_2015", 30100)


def moon(folder: Path, north: float) -> Path:
    """Four degrees of latitude and sixteen of longitude below a latitude, 0.01° a pixel."""
    rng = np.random.default_rng(1)
    path = folder / "moon.tif"
    picture = rng.integers(1, 255, (400, 1600), dtype=np.uint8)
    profile = {"driver": "GTiff", "width": 1600, "height": 400, "count": 1, "dtype": "uint8", "crs": MOON}
    with rasterio.open(path, "w", **profile, transform=Affine(0.01, 0, 0, 0, -0.01, north)) as out:
        out.write(picture, 1)
    return path


def windows_on(path: Path, work: Path, level: int, extent: shapely.Geometry | None = None, most: int = 99):  # type: ignore[no-untyped-def]
    source = RasterSource.open(RasterReference(str(path)))
    return read_windows([Target(source, level, extent)], None, 0, most, 0, work, JobContext())


def test_windows_overlap_by_half_and_agree_where_they_do(tmp_path: Path) -> None:
    windows = windows_on(painted.paint(tmp_path), tmp_path, -1)
    assert len(windows) == 12
    beside = windows.neighbours(0)
    assert beside
    for other in beside:
        at = windows.seen_in(0, other)
        moved = windows.places[other].window.column - windows.places[0].window.column
        assert np.abs(at[1] - (np.arange(PLACES) - moved * PLACES / 2)[None]).max() < 1e-3


@pytest.mark.parametrize("north", [2.0, 89.0])
def test_what_all_windows_say_alike_is_said_by_the_stitched(tmp_path: Path, north: float) -> None:
    """Each window tells the latitude of its places; near a pole, in planes that are turned against each other."""
    windows = windows_on(moon(tmp_path, north), tmp_path, -1)
    number = len(windows) // 2
    assert (windows.places[number].image.plane is not None) == (north == 89.0)
    told = []
    xs, ys = np.meshgrid(*(2 * ((np.arange(PLACES) + 0.5) * 4,)))
    for place in windows.places:
        latitude = place.image.to_crs(xs, ys)[1]
        told.append(np.stack([latitude, 1 - latitude]).astype(np.float32))
    stitched = windows.stitched(number, told)
    valid = windows.places[number].valid
    # as exact as interpolation between places is
    assert np.abs(stitched - told[number])[:, valid].max() < 0.01
    # and where one says otherwise, its neighbours have their part in it
    told[number] = told[number] + 1
    shifted = windows.stitched(number, told) - stitched
    assert 0.15 < shifted[0][valid].mean() < 0.95


def test_windows_on_a_map_that_draws_ground_aslant_have_their_scale_and_neighbours(tmp_path: Path) -> None:
    picture = np.random.default_rng(1).integers(1, 255, (900, 1500), dtype=np.uint8)
    x, y = (float(value) for value in from_lonlat(parse_crs("IAU_2015:30120"), 140.0, -50.0))
    profile = {"driver": "GTiff", "width": 1500, "height": 900, "count": 1, "dtype": "uint8"}
    crs = CRS.from_authority("IAU_2015", 30120)
    with rasterio.open(
        tmp_path / "aslant.tif", "w", **profile, crs=crs, transform=Affine(200, 0, x, 0, -200, y)
    ) as out:
        out.write(picture, 1)
    windows = windows_on(tmp_path / "aslant.tif", tmp_path, 0)
    assert all(place.image.transform.a == pytest.approx(200, rel=0.01) for place in windows.places)
    columns = np.meshgrid(*(2 * (np.arange(0, 1024, 4) + 2.0,)))[0]
    told = [np.stack([place.image.to_crs(columns, columns.T)[0]]).astype(np.float32) for place in windows.places]
    number = len(windows) // 2
    assert windows.neighbours(number)
    valid = windows.places[number].valid
    assert np.abs(windows.stitched(number, told) - told[number])[:, valid].max() < 20, "a tenth of a sample"
    assert 0 < len(windows_on(tmp_path / "aslant.tif", tmp_path, 0, most=2)) <= len(windows)


def test_an_extent_limits_windows_and_places(tmp_path: Path) -> None:
    raster = painted.paint(tmp_path)
    left, top = painted.TRANSFORM @ (100, 100)
    right, bottom = painted.TRANSFORM @ (400, 300)
    windows = windows_on(raster, tmp_path, 0, shapely.box(left, bottom, right, top))
    counted = sum(int(place.valid.sum()) for place in windows.places if place.window.column == 0)
    assert counted == pytest.approx(300 * 200 / 16, rel=0.05)


def test_what_lies_between_the_parts_of_an_extent_is_not_looked_at(tmp_path: Path) -> None:
    """Discs at both ends of a strip of 8 000 pixels and in its middle; the extent holds those at the ends."""
    rows, columns = np.mgrid[:400, :8000] + 0.5
    picture = np.full(rows.shape, 60, np.uint8)
    for column in (200, 4000, 7800):
        picture[np.hypot(columns - column, rows - 200) < 100] = 200
    path = tmp_path / "strip.tif"
    profile = {"driver": "GTiff", "width": 8000, "height": 400, "count": 1, "dtype": "uint8", "crs": MOON}
    with rasterio.open(path, "w", **profile, transform=Affine(0.01, 0, 0, 0, -0.01, 2)) as out:
        out.write(picture, 1)
    ends = shapely.MultiPolygon([shapely.box(0, -2, 4, 2), shapely.box(76, -2, 80, 2)])
    source = RasterSource.open(RasterReference(str(path), stretch=Stretch((0.0,), (255.0,))))
    target, told = Target(source, 0, ends), []  # type: ignore[var-annotated]
    windows = read_windows([target], None, 0, 4, 0, tmp_path, JobContext(told.append))
    assert len(told) == len(windows) == 3, "of the seventeen windows of the strip"
    assert sum(int(place.valid.sum()) for place in windows.places) >= 2 * 400 * 400 / 16
    found = masks_of(target, RegionSam(), EmbeddingCache(None), JobContext())
    assert len(found) >= 2 and all(ends.intersects(shape) for shape in found)


def test_windows_beyond_the_most_come_with_neighbours(tmp_path: Path) -> None:
    windows = windows_on(painted.paint(tmp_path), tmp_path, -2, most=6)
    assert 6 <= len(windows) <= 9
    assert any(windows.neighbours(number) for number in range(len(windows)))


def test_ground_without_data_is_refused(tmp_path: Path) -> None:
    left, top = painted.TRANSFORM @ (720, 620)
    right, bottom = painted.TRANSFORM @ (880, 690)
    with pytest.raises(RasterError, match="no data in the chosen part of painted.tif"):
        windows_on(painted.paint(tmp_path), tmp_path, 0, shapely.box(left, bottom, right, top))


def test_masks_lie_on_the_places_that_they_cover(tmp_path: Path) -> None:
    windows = windows_on(painted.paint(tmp_path), tmp_path, 0)
    place, plains = windows.places[0], painted.plains()
    masks = placed(plains, place.image)
    assert 3 <= len(masks) < len(plains)
    seen = np.zeros((PLACES, PLACES), dtype=bool)
    for mask in masks:
        seen[mask.at] |= mask.inside
    truth = painted.truth()[:1024:4, :1024:4]
    height = truth.shape[0]
    assert (seen[:height] == (truth[:, :PLACES] == 1)).mean() > 0.98
    assert masks[0].area == pytest.approx(np.pi * 110**2 / 16, rel=0.02)
