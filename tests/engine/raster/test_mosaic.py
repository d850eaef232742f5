"""Several rasters as one: the finest on top, then the first; what has no data shows the next; one body."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest
from affine import Affine

from plugin.engine.errors import RasterError
from plugin.engine.raster.mosaic import open_mosaic
from plugin.engine.raster.window import GridWindow
from plugin.protocol.messages.rasters import RasterReference, Stretch
from tests.scenes import MARS_EQUIRECTANGULAR, MARS_GEOGRAPHIC, write_raster

WHOLE = Stretch((0.0,), (255.0,))


def written(
    folder: Path, name: str, value: int, left: float, side: int, pixel: float, **more: object
) -> RasterReference:
    """A square of one brightness; its top lies at 0."""
    values = np.full((side, side), value, np.uint8)
    hole = more.pop("hole", None)
    if hole is not None:
        values[hole] = 0
    path = write_raster(
        folder / name, values, str(more.pop("crs", MARS_EQUIRECTANGULAR)), Affine(pixel, 0, left, 0, -pixel, 0.0),
        nodata=0,
    )  # fmt: skip
    return RasterReference(str(path), stretch=WHOLE)


def test_the_finest_is_on_top_and_holes_show_the_next(tmp_path: Path) -> None:
    coarse = written(tmp_path, "coarse.tif", 40, 0.0, 300, 20.0)
    fine = written(tmp_path, "fine.tif", 200, 1000.0, 200, 10.0, hole=(slice(50, 100), slice(50, 100)))
    with ExitStack() as stack:
        source = open_mosaic(coarse, [fine], stack)
        assert source.name == "coarse.tif and 1 more"
        assert source.pixel_m == pytest.approx(10.0, rel=0.01)
        assert (source.width, source.height) == (600, 600)
        image = source.read(GridWindow(0, 0, 0))
        grey = image.rgb[..., 0]
        assert image.valid[:600, :600].all() and not image.valid[600:].any() and not image.valid[:, 600:].any()
        assert (grey[5:45, 105:295] == 200).all()
        assert (grey[55:95, 155:195] == 40).all(), "no data of the finer one"
        assert (grey[205:595, 5:595] == 40).all() and (grey[:, :95][:600] == 40).all()
        xs, ys = image.to_crs(np.array([0.0]), np.array([0.0]))
        assert (xs[0], ys[0]) == (0.0, 0.0)


def test_of_two_as_fine_the_first_is_seen_and_each_has_its_own_stretch(tmp_path: Path) -> None:
    dark = written(tmp_path, "dark.tif", 20, 0.0, 200, 10.0)
    bright = written(tmp_path, "bright.tif", 30, 1000.0, 200, 10.0)
    bright = RasterReference(bright.source, stretch=Stretch((0.0,), (60.0,)))
    for order, middle in (((dark, bright), 20), ((bright, dark), 128)):
        with ExitStack() as stack:
            source = open_mosaic(order[0], order[1:], stack)
            grey = source.read(GridWindow(0, 0, 0)).rgb[..., 0]
            assert (source.width, source.height) == (300, 200)
            assert set(np.unique(grey[:200, :95])) == {20} and set(np.unique(grey[:200, 205:300])) == {128}
            assert set(np.unique(grey[:200, 105:195])) == {middle}


def test_another_crs_of_the_body_is_laid_on_the_first(tmp_path: Path) -> None:
    first = written(tmp_path, "first.tif", 50, 0.0, 200, 100.0)
    step = 100.0 / 3_396_190.0 * 180 / np.pi
    second = written(tmp_path, "degrees.tif", 150, 20_000 / 100 * step, 200, step, crs=MARS_GEOGRAPHIC)
    with ExitStack() as stack:
        source = open_mosaic(first, [second], stack)
        assert source.width == pytest.approx(400, abs=1) and source.height == pytest.approx(200, abs=1)
        grey = source.read(GridWindow(0, 0, 0)).rgb[..., 0]
        assert (grey[5:195, 5:195] == 50).all() and (grey[5:195, 205:395] == 150).all()


def test_rasters_of_another_body_are_refused_by_name(tmp_path: Path) -> None:
    mars = written(tmp_path, "mars.tif", 50, 0.0, 20, 10.0)
    moon = written(tmp_path, "moon.tif", 50, 0.0, 20, 10.0, crs="IAU_2015:30110")
    with (
        ExitStack() as stack,
        pytest.raises(RasterError, match=r"mars\.tif lies on Mars, but moon\.tif on (the )?Moon"),
    ):
        open_mosaic(mars, [moon], stack)


def test_one_without_a_georeference_is_refused_by_name(tmp_path: Path) -> None:
    mars = written(tmp_path, "mars.tif", 50, 0.0, 20, 10.0)
    bare = written(tmp_path, "bare.tif", 50, 0.0, 20, 10.0, crs="")
    with ExitStack() as stack, pytest.raises(RasterError, match=r"bare\.tif has no georeference"):
        open_mosaic(mars, [bare], stack)


def test_one_raster_is_itself(tmp_path: Path) -> None:
    mars = written(tmp_path, "mars.tif", 50, 0.0, 20, 10.0)
    with ExitStack() as stack:
        assert open_mosaic(mars, [], stack).name == "mars.tif"
