from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from PIL import Image
from rasterio.features import rasterize
from scipy import ndimage

from plugin.engine.adapting.asking import answers_of, questions_of
from plugin.engine.adapting.windows import PLACES, Target, Windows, read_windows
from plugin.engine.default_model.scenes import HELD_OUT_SEEDS
from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.errors import Cancelled
from plugin.engine.jobs import JobContext
from plugin.engine.raster.source import RasterSource
from plugin.engine.sam.loader import load_model
from plugin.engine.segmenting.segmenter import Segmenter
from plugin.engine.terrain import render_scene
from plugin.protocol.messages.jobs import Progress
from plugin.protocol.messages.rasters import RasterReference

WIDTH, HEIGHT = 1500, 1000
#: Column, row and radius of bright discs; the first lies in two windows.
DISCS = ((760, 400, 90), (300, 700, 60), (1200, 650, 75))


def shape(number: int, larger: float = 0.0) -> shapely.Geometry:
    column, row, radius = DISCS[number]
    return shapely.Point(column, row).buffer(radius + larger)


@pytest.fixture(scope="module")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    folder = tmp_path_factory.mktemp("discs")
    raster = folder / "discs.tif"
    pixels = np.full((HEIGHT, WIDTH), 90, dtype=np.float64)
    inside = rasterize([(shape(n), 1) for n in range(len(DISCS))], (HEIGHT, WIDTH)) == 1
    pixels[inside] = 190
    pixels += np.random.default_rng(0).normal(0, 6, pixels.shape)
    with rasterio.open(
        raster, "w", driver="GTiff", width=WIDTH, height=HEIGHT, count=1, dtype="uint8", crs="ESRI:104905",
        transform=Affine(1e-4, 0, 0, 0, -1e-4, 0),
    ) as file:  # fmt: skip
        file.write(pixels.clip(1, 255).astype(np.uint8), 1)
    with ExitStack() as stack:
        source = stack.enter_context(RasterSource.open(RasterReference(str(raster))))
        yield read_windows([Target(source, 0)], None, 0, 99, 0, folder, JobContext())


def said(windows: Windows, larger: float, channels: int = 2) -> list[np.ndarray]:
    """An assistant that sees all discs wider than they are, by so many pixels."""
    found = []
    xs, ys = np.meshgrid(*(2 * ((np.arange(PLACES) + 0.5) * 4,)))
    for place in windows.places:
        columns, rows = windows.targets[0].source.pixels_of(*place.image.to_crs(xs, ys))
        inside = np.zeros(columns.shape, dtype=bool)
        for number in range(len(DISCS)):
            inside |= shapely.contains_xy(shape(number, larger), columns, rows)
        crater = np.where(inside, 0.9, 0.1).astype(np.float32)
        found.append(np.stack([1 - crater, crater, *([np.zeros_like(crater)] * (channels - 2))]))
    return found


def iou(one: np.ndarray, other: np.ndarray) -> float:
    return float((one & other).sum() / (one | other).sum())


def test_each_landform_is_asked_for_once_and_as_a_whole(windows: Windows) -> None:
    questions = questions_of(windows, said(windows, 0.0, channels=3))
    assert len(windows) > 1
    assert len(questions) == len(DISCS)
    assert {question.channel for question in questions} == {1}
    source = windows.targets[0].source
    for question in questions:
        assert question.prompt.box is not None
        column, row = (float(part[0]) for part in source.pixels_of(*np.array(question.prompt.points).T))
        number = int(np.argmin([np.hypot(column - x, row - y) for x, y, _ in DISCS]))
        assert shape(number).contains(shapely.Point(column, row))
        left, bottom, right, top = question.prompt.box
        columns, rows = source.pixels_of(np.array([left, right]), np.array([top, bottom]))
        box = shapely.box(columns[0], rows[0], columns[1], rows[1])
        assert (box & shape(number).envelope).area > 0.85 * (box | shape(number).envelope).area


def test_answers_fill_what_the_assistant_saw_in_part(tmp_path: Path) -> None:
    """It sees the rims of rendered craters and not their floors; the default model outlines all of them."""
    scene = render_scene(HELD_OUT_SEEDS[4], size=512, theme="cratered")
    craters = [item.mask for item in scene.landforms if item.kind == "crater" and 1.2e3 < item.mask.sum() < 18e3]
    path = tmp_path / "scene.png"
    Image.fromarray(scene.image).save(path)
    with RasterSource.open(RasterReference(str(path))) as source:
        windows = read_windows([Target(source, -1)], None, 0, 9, 0, tmp_path, JobContext())
        rims = [crater & ~ndimage.binary_erosion(crater, iterations=12) for crater in craters]
        seen = np.any(rims, 0)[::2, ::2].astype(np.float32) * 0.8 + 0.1
        stitched = [np.stack([1 - seen, seen])]
        segmenter = Segmenter(load_model("default"), EmbeddingCache(None))
        told: list[Progress] = []
        questions = questions_of(windows, stitched)
        answers = answers_of(questions, windows, segmenter, JobContext(told.append))
        masks = [mask for answer in answers for mask in answer.on(windows.places[0])]
    assert len(questions) >= 2
    assert [one.fraction for one in told] == [number / len(questions) for number in range(len(questions))]
    assert len(masks) == len(answers) >= 1
    before, after = [], []
    for mask, answer in zip(masks, answers, strict=True):
        assert (mask.channel, mask.agreement) == (1, answer.agreement)
        found = np.zeros((PLACES, PLACES), dtype=bool)
        found[mask.at] = mask.inside
        true = max((crater[::2, ::2] for crater in craters), key=lambda one: float((one & found).sum()))
        before.append(iou(answer.question.part, true))
        after.append(iou(found, true))
        assert answer.agreement == pytest.approx(iou(found, answer.question.part))
    assert np.mean(after) > np.mean(before) + 0.1


def test_asking_can_be_stopped(windows: Windows) -> None:
    segmenter = Segmenter(load_model("default"), EmbeddingCache(None))
    with pytest.raises(Cancelled):
        answers_of(questions_of(windows, said(windows, 0.0)), windows, segmenter, JobContext(is_cancelled=lambda: True))
