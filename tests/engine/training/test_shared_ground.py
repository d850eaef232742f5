"""Ground that two pairs show is learnt from or judged, never both; and what they say differently of it is told."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.warp
import shapely
from rasterio.warp import Resampling, calculate_default_transform, reproject
from rasterio.windows import Window

from plugin.engine.decoders.package import load_package
from plugin.engine.formats.geopackage import read_labels, write_landforms
from plugin.engine.jobs import JobContext
from plugin.engine.raster.source import RasterSource
from plugin.engine.training.labels import LabelLayer, read_layer
from plugin.engine.training.shared_ground import block_grids, contradictions
from plugin.engine.training.train import train_decoder
from plugin.protocol.messages.jobs import LabelledRaster, Train
from plugin.protocol.messages.rasters import RasterReference
from tests.engine.painted import TRANSFORM


def cut(raster: Path, path: Path, window: Window) -> Path:
    """A part of a raster, as a file of its own."""
    with rasterio.open(raster) as scene:
        values = scene.read(window=window)
        profile = dict(
            scene.profile, width=window.width, height=window.height, transform=scene.window_transform(window)
        )
    with rasterio.open(path, "w", **profile) as part:
        part.write(values)
    return path


def warped(raster: Path, path: Path, crs: str) -> Path:
    """A raster in another CRS of its body."""
    with rasterio.open(raster) as scene:
        transform, width, height = calculate_default_transform(scene.crs, crs, scene.width, scene.height, *scene.bounds)
        profile = dict(scene.profile, crs=crs, transform=transform, width=width, height=height)
        with rasterio.open(path, "w", **profile) as other:
            reproject(rasterio.band(scene, 1), rasterio.band(other, 1), resampling=Resampling.bilinear)
    return path


def pair_of(raster: Path, labels: Path) -> LabelledRaster:
    return LabelledRaster(RasterReference(str(raster)), str(labels))


def opened(stack: ExitStack, learnt, *rasters: Path) -> tuple[list[RasterSource], list[LabelLayer]]:
    """Rasters, and the labels of the painted scene on each."""
    references = [RasterReference(str(raster)) for raster in rasters]
    sources = [stack.enter_context(RasterSource.open(reference, flat=True)) for reference in references]
    return sources, [read_layer(pair_of(learnt.raster, learnt.labels), source, "class") for source in sources]


def validation_of(learnt, pairs: tuple[LabelledRaster, ...], output: Path) -> tuple[dict, dict]:
    request = Train(pairs, str(output), unlabelled="ignore", kind="prototype", seed=3)
    trained = train_decoder(request, JobContext())
    return load_package(Path(trained.package)).card.training["validation"], trained.scores


def test_the_same_pair_twice_is_judged_as_if_it_were_there_once(learnt, tmp_path: Path) -> None:
    pair = pair_of(learnt.raster, learnt.labels)
    once, scores = validation_of(learnt, (pair,), tmp_path / "once")
    copy = tmp_path / "copy.tif"
    copy.write_bytes(learnt.raster.read_bytes())
    twice, scores_of_two = validation_of(learnt, (pair, pair_of(copy, learnt.labels)), tmp_path / "twice")
    assert (twice["blocks"], twice["units"]) == (once["blocks"], once["units"])
    assert scores_of_two["mean_iou"] == pytest.approx(scores["mean_iou"], abs=0.02)


@pytest.mark.parametrize("crs", ["IAU_2015:49910", "IAU_2015:49920"])
def test_rasters_with_ground_in_common_have_blocks_in_common(learnt, tmp_path: Path, crs: str) -> None:
    """An overlapping part, whose own grid begins elsewhere, and the same in another CRS."""
    part = cut(learnt.raster, tmp_path / "part.tif", Window(301, 77, 900, 500))
    part = warped(part, tmp_path / "warped.tif", crs)
    with ExitStack() as stack:
        sources, layers = opened(stack, learnt, learnt.raster, part)
        first, second = block_grids(sources, layers, [0, 1])
        assert second is first and (first.number, first.level) == (0, 0)
        with rasterio.open(part) as seen:
            xs, ys = rasterio.warp.transform("IAU_2015:49910", crs, *([at] for at in TRANSFORM @ (811.5, 297.5)))
            assert seen.bounds.left < xs[0] < seen.bounds.right
        # the same ground is the same place, whichever raster shows it
        assert np.ravel(second.places(xs, ys, sources[1])) == pytest.approx([811.5, 297.5], abs=0.01)


def test_grounds_apart_have_blocks_of_their_own(learnt, tmp_path: Path) -> None:
    halves = [cut(learnt.raster, tmp_path / f"{at}.tif", Window(at, 0, 700, 700)) for at in (0, 800)]
    with ExitStack() as stack:
        sources, layers = opened(stack, learnt, *halves)
        layers = [replace(layer, ground=source.ground) for layer, source in zip(layers, sources, strict=True)]
        assert [grid.number for grid in block_grids(sources, layers, [0, 0])] == [0, 1]


def test_labels_that_differ_on_the_same_ground_are_told(learnt, tmp_path: Path) -> None:
    with RasterSource.open(RasterReference(str(learnt.raster)), flat=True) as source:
        known = read_labels(learnt.labels, crs=source.crs)
        turned = {"plain": "rough", "rough": "plain"}
        first = known.polygons[0][0]
        rows = [{"geometry": shape, "class": turned[name] if shape is first else name} for shape, name in known]
        other = write_landforms(tmp_path / "other.gpkg", rows, source.crs)
        layers = [read_layer(pair_of(learnt.raster, labels), source, "class") for labels in (learnt.labels, other)]
        files = [learnt.labels.name, "other.gpkg"]
        assert contradictions([source] * 2, [layers[0]] * 2, "ignore", files[:1] * 2) == []
        (told,) = contradictions([source] * 2, layers, "ignore", files)
        share = 100 * first.area / shapely.union_all([shape for shape, _ in known]).area
        assert f"{learnt.labels.name} and other.gpkg" in told and f" {share:.0f} %" in told
        missing = write_landforms(tmp_path / "fewer.gpkg", rows[1:], source.crs)
        fewer = read_layer(pair_of(learnt.raster, missing), source, "class")
        assert contradictions([source] * 2, [layers[0], fewer], "ignore", files) == []
        (told,) = contradictions([source] * 2, [layers[0], fewer], "background", files)
        assert "differ on" in told
