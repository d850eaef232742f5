"""Clicks have no size: a quick model looks in several scales, and takes the one in which its candidates agree."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from affine import Affine
from scipy import ndimage

from plugin.engine.default_model.scenes import rendered_scene
from plugin.engine.default_model.truth import measured_landforms
from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.raster.image import WindowImage
from plugin.engine.raster.source import RasterSource
from plugin.engine.sam.loader import load_model
from plugin.engine.sam.model import Prediction
from plugin.engine.segmenting.agreement import Agreement, agreement
from plugin.engine.segmenting.candidates import Asked
from plugin.engine.segmenting.looks import levels_in_doubt
from plugin.engine.segmenting.segmenter import Segmenter
from plugin.protocol.messages.annotating import Prompt
from plugin.protocol.messages.rasters import RasterReference

SEED = 50_006


Part = tuple[tuple[slice, slice], float]
CLICK = (500.0, 500.0)


def look(*masks: Part, off: tuple[float, float] | None = None) -> Agreement:
    """The agreement of masks, parts of the decoder's 256 cells and their scores, on clicks in a window of 1024."""
    low_res = np.full((len(masks), 256, 256), -9.0, np.float32)
    for layer, (part, _) in zip(low_res, masks, strict=True):
        layer[part] = 9.0
    grey, valid = np.zeros((1024, 1024, 3), np.uint8), np.ones((1024, 1024), bool)
    image = WindowImage(grey, valid, Affine.identity(), 0, (True, False, False, False))
    clicks = [CLICK] if off is None else [CLICK, off]
    places, labels = np.array(clicks), np.array([1, 0][: len(clicks)])
    scores = np.array([score for _, score in masks], np.float32)
    prediction = Prediction(low_res, scores, lambda logits: logits, places / 4 - 0.5, labels)
    asked = Asked(image, Prompt(), places, labels)
    return agreement(prediction, asked)


def test_the_candidate_that_the_others_agree_with_comes_first() -> None:
    whole = np.s_[100:200, 100:200]
    part = np.s_[100:200, 100:185]
    odd = np.s_[120:140, 120:140]

    found = look((odd, 0.82), (part, 0.8), (whole, 0.8))

    # expected IoU of the part: 1 with itself, 0.85 with the whole, 4 / 85 with the odd one, weighted by score⁴
    weights = np.array([0.8, 0.8, 0.82]) ** 4
    assert found.order == (1, 2, 0) and found.whole and found.obeys == (1.0, 1.0)
    assert found.rating == pytest.approx(0.8 * (weights @ [1, 0.85, 4 / 85]) / weights.sum(), rel=1e-5)


def test_masks_that_miss_a_click_or_are_cut_off_come_last_however_many_agree() -> None:
    beside = (np.s_[0:20, 0:20], 0.99)  # holds no click on the landform: no candidate
    bad = [(np.s_[90:200, 90 : 200 - step], 0.9) for step in (0, 20)]  # hold the background click too
    cut = [(np.s_[110 : 256 - step, 110:256], 0.9) for step in (0, 20)]
    alone = (np.s_[120:130, 120:130], 0.4)

    found = look(beside, *bad, *cut, alone, off=(370, 500))

    assert found.order[0] == 5 and set(found.order[1:3]) == {3, 4} and set(found.order[3:]) == {1, 2}
    assert found.obeys == (1.0, 1.0) and found.whole
    assert look(beside) == Agreement()
    assert not look(cut[0]).whole
    # the window ends on the left where the raster does
    assert look((np.s_[100:200, 0:200], 0.9)).whole


def test_masks_that_are_alike_are_one_candidate() -> None:
    whole, nearly, smaller = (np.s_[100:200, 100 : 200 - step] for step in (0, 3, 20))
    found = look((whole, 0.8), (nearly, 0.8), (smaller, 0.8))
    assert found.order == (1, 2)
    assert found.diameter == pytest.approx(4 * np.sqrt(100 * 97 * 4 / np.pi))


def test_what_fills_much_of_the_window_in_doubt_is_looked_at_from_farther_first(scene: RasterReference) -> None:
    with RasterSource.open(scene) as source:
        small, large = (levels_in_doubt(source, -1, True, diameter) for diameter in (60.0, 220.0))
        assert len(small) == 2 and small[0] < -1 < small[1]
        assert large == small[::-1]


def test_only_the_part_with_the_click_is_compared() -> None:
    landform = np.zeros((256, 256), bool)
    landform[110:140, 110:140] = True
    speckled = landform.copy()
    speckled[::7, ::7] = True
    found = look((landform, 0.9), (speckled & (landform | ~ndimage.binary_dilation(landform, np.ones((3, 3)))), 0.9))
    assert found.rating == pytest.approx(0.9)


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
    assert np.median(found) > 0.6


def test_a_click_that_leaves_no_doubt_takes_one_window_twice_as_fine_as_the_canvas(
    scene: RasterReference, segmenter: Segmenter
) -> None:
    with RasterSource.open(scene) as source:
        crater = next(item for item in measured_landforms(rendered_scene(SEED), source) if 71 < item.size_px < 80)
        scale = crater.size_px * source.pixel_size / 100
        prompt = Prompt((crater.centre,), (1,))
        first = segmenter.first_window(source, prompt, scale)
        answer = segmenter.segment(source, prompt, scale)
        assert answer.window == first
        # what has a size itself is seen as on the canvas
        assert segmenter.first_window(source, Prompt(box=crater.bounds), scale).level == first.level + 1
        glance = segmenter.glance(source, prompt, scale)
        assert glance is not None and glance.candidates[0].polygon.equals(answer.candidates[0].polygon)
