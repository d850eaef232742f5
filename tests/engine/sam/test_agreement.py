"""Clicks have no size: a quick model looks in several scales, and takes the one in which its candidates agree."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from plugin.engine.distillation.scenes import rendered_scene
from plugin.engine.distillation.truth import measured_landforms
from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.raster.grid import GridWindow
from plugin.engine.raster.image import WindowImage
from plugin.engine.raster.source import RasterSource
from plugin.engine.sam.candidates import Segmentation, SegmentedMask, by_agreement, preference
from plugin.engine.sam.loader import load_model
from plugin.engine.sam.segmenter import Segmenter
from plugin.protocol.messages.annotating import Prompt, RasterReference

SEED = 50_006


def mask(polygon: BaseGeometry, score: float, cut_off: bool = False, on: float = 1.0) -> SegmentedMask:
    low_res = np.zeros((1, 256, 256), np.float32)
    return SegmentedMask(f"{polygon.wkt} {score}", polygon, score, low_res, cut_off, (on, 1.0))


def look(*masks: SegmentedMask) -> Segmentation:
    image = WindowImage(np.zeros((4, 4, 3), np.uint8), np.ones((4, 4), bool), None, 0, (False,) * 4)  # type: ignore[arg-type]
    ordered, rating = by_agreement(masks)
    return Segmentation(ordered, GridWindow(0, 0, 0), image, "memory", rating)


def test_the_candidate_that_the_others_agree_with_comes_first() -> None:
    whole, part, odd = mask(box(0, 0, 10, 10), 0.8), mask(box(0, 0, 10, 9), 0.8), mask(box(0, 0, 2, 2), 0.82)

    ordered, rating = by_agreement([odd, part, whole])

    # expected IoU of the nine tenths: 1 with itself, 0.9 with the whole, 4 / 90 with the odd one, weighted by score⁴
    weights = np.array([0.8, 0.8, 0.82]) ** 4
    assert [item.polygon for item in ordered] == [part.polygon, whole.polygon, odd.polygon]
    assert rating == pytest.approx(0.8 * (weights @ [1, 0.9, 4 / 90]) / weights.sum())
    assert by_agreement([]) == ([], 0.0)


def test_masks_that_miss_a_click_or_are_cut_off_come_last_however_many_agree() -> None:
    missing = [mask(box(0, 0, 10, 10 - step), 0.9, on=0.5) for step in (0, 0.5)]
    cut = [mask(box(0, 0, 20, 20 - step), 0.9, cut_off=True) for step in (0, 0.5)]
    alone = mask(box(0, 0, 3, 3), 0.4)

    ordered, _ = by_agreement([*missing, *cut, alone])

    assert ordered[0] is alone
    assert {id(item) for item in ordered[1:3]} == {id(item) for item in cut}
    assert preference(look(alone)) > preference(look(*cut)) > preference(look(*missing)) > preference(look())


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> RasterReference:
    path = tmp_path_factory.mktemp("rendered") / "scene.png"
    rendered_scene(SEED).image.save(path)
    return RasterReference(str(path))


@pytest.fixture(scope="module")
def segmenter(tmp_path_factory: pytest.TempPathFactory) -> Segmenter:
    return Segmenter(load_model("default", "torch"), EmbeddingCache(Path(tmp_path_factory.mktemp("cache"))))


@pytest.mark.parametrize("screen_px", [15, 30, 60, 120, 240])
def test_a_crater_is_outlined_however_large_the_canvas_shows_it(
    scene: RasterReference, segmenter: Segmenter, screen_px: int
) -> None:
    with RasterSource.open(scene) as source:
        craters = [item for item in measured_landforms(rendered_scene(SEED), source) if item.kind == "crater"]
        found = []
        for crater in craters[:6]:
            scale = crater.size_px * source.pixel_size / screen_px
            answer = segmenter.segment(source, Prompt((crater.centre,), (1,)), scale)
            found.append(crater.iou(answer.candidates[0].polygon) if answer.candidates else 0.0)
    assert np.median(found) > 0.7


def test_a_click_that_leaves_no_doubt_takes_one_window_twice_as_fine_as_the_canvas(
    scene: RasterReference, segmenter: Segmenter
) -> None:
    with RasterSource.open(scene) as source:
        crater = next(item for item in measured_landforms(rendered_scene(SEED), source) if 71 < item.size_px < 80)
        scale = crater.size_px * source.pixel_size / 100
        prompt = Prompt((crater.centre,), (1,))
        first = segmenter.first_window(source, prompt, scale)
        answer = segmenter.segment(source, prompt, scale)
        assert answer.window == first and answer.rating > 0.7
        # what has a size itself is seen as on the canvas
        assert segmenter.first_window(source, Prompt(box=crater.bounds), scale).level == first.level + 1
        glance = segmenter.glance(source, prompt, scale)
        assert glance is not None and glance.candidates[0].polygon.equals(answer.candidates[0].polygon)
