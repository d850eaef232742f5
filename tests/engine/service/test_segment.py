"""What a click is answered with: polygons as WKB, their attributes, and the window they were seen in."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
import torch
from safetensors.torch import save_file

from plugin.engine.errors import Cancelled, ModelError, PromptError, RasterError
from plugin.engine.jobs import JobContext
from plugin.engine.sam.light import ARCHITECTURE, build_light_sam
from plugin.engine.sam.light_predictor import LightSam
from plugin.engine.service.registry import handlers
from plugin.engine.service.segment import segmenter_of
from plugin.protocol.messages.annotating import Hover, Prefetch, Prompt, Segment, Segmented, Warm
from plugin.protocol.messages.engine import LoadModel
from plugin.protocol.messages.jobs import Progress
from plugin.protocol.messages.rasters import DescribeRaster, RasterDescription, RasterReference, RenderedWindow
from plugin.protocol.schema import EFFORT, LANDFORM_FIELDS
from tests.scenes import scene

#: Attributes that the person gives, or the desktop when a candidate is accepted, or finishing it.
GIVEN_LATER = {"class", "subtype", "identity_confidence", "reviewed", "reviewer", "mapped_at", *EFFORT}
GIVEN_LATER |= {"curve", "curve_residual_m"}


@pytest.fixture
def gusev() -> Path:
    """CTX crop of Gusev crater, 900 x 900 pixels of 95 m."""
    return scene("gusev/gusev_900.tif")


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A light model of fixed random weights."""
    folder = tmp_path_factory.mktemp("light")
    torch.manual_seed(0)
    weights = {name: value.contiguous().clone() for name, value in build_light_sam().state_dict().items()}
    save_file(weights, folder / "model.safetensors")
    (folder / "card.json").write_text(json.dumps({"architecture": ARCHITECTURE}))
    return str(folder)


def ask(method: str, message: Any, payload: bytes = b"", told: list[Progress] | None = None) -> tuple[Any, bytes]:
    """Ask a handler as the dispatcher does."""
    return handlers[method](message, payload, JobContext(told.append if told is not None else None))


def click(raster: RasterReference, column: float, row: float) -> tuple[Prompt, float]:
    """A click on a pixel of a raster, at a canvas scale of a screen pixel for each pixel."""
    description, _ = ask("raster.describe", DescribeRaster(raster))
    assert isinstance(description, RasterDescription)
    x0, width, _, y0, _, height = description.geotransform
    return Prompt(points=((x0 + width * column, y0 + height * row),), labels=(1,)), width


def test_candidates_hold_the_click_and_every_attribute_that_is_known(gusev: Path, model: str) -> None:
    raster = RasterReference(str(gusev))
    prompt, scale = click(raster, 450, 450)

    reply, payload = ask("segment", Segment(model, prompt, raster, None, scale, "torch"))

    assert isinstance(reply, Segmented) and reply.candidates
    offset = 0
    for candidate in reply.candidates:
        assert candidate.offset == offset
        offset += candidate.length
        polygon = shapely.from_wkb(payload[candidate.offset : offset])
        assert polygon.is_valid
        assert polygon.distance(shapely.Point(prompt.points[0])) < 2 * scale
        assert shapely.box(*reply.footprint).buffer(scale).contains(polygon)
        assert set(candidate.attributes) == {name for name, _, _ in LANDFORM_FIELDS} - GIVEN_LATER
        assert json.loads(json.dumps(candidate.attributes)) == candidate.attributes
    assert offset == len(payload)
    best = reply.candidates[0]
    assert best.attributes["score"] == pytest.approx(best.score, rel=1e-8)
    assert best.attributes["model_hash"] == reply.model_hash
    assert best.attributes["source_image"] == gusev.name
    assert json.loads(best.attributes["prompts"])["points"] == [list(prompt.points[0])]
    assert best.attributes["location_confidence_m"] >= best.attributes["pixel_m"] > 90


def test_the_best_candidate_is_told_early_and_the_others_need_not_be_waited_for(gusev: Path, model: str) -> None:
    raster = RasterReference(str(gusev))
    prompt, scale = click(raster, 450, 450)
    message = Segment(model, prompt, raster, None, scale, "torch")
    early: list[tuple[Segmented, bytes]] = []

    def answer_early(reply: Segmented, payload: bytes) -> None:
        early.append((reply, payload))

    reply, payload = handlers["segment"](message, b"", JobContext(answer_early=answer_early))
    with pytest.raises(Cancelled):
        handlers["segment"](message, b"", JobContext(None, lambda: len(early) == 2, answer_early))

    assert len(reply.candidates) > 1
    for first, polygon in early:
        (best,) = first.candidates
        assert polygon == payload[: best.length]
        assert replace(best, mask_id="") == replace(reply.candidates[0], mask_id="")
    assert early[0][0].candidates[0].mask_id == reply.candidates[0].mask_id
    assert replace(early[0][0], candidates=()) == replace(reply, candidates=())


#: The middle of a large, fresh crater, and image pixels for each screen pixel, at which one look leaves no doubt.
CRATER, ZOOM = (170, 345), 0.67


def test_a_warmed_window_answers_without_encoding(gusev: Path) -> None:
    raster = RasterReference(str(gusev), geotransform=(0.0, 100.0, 0.0, 0.0, 0.0, -100.0))
    prompt, pixel = click(raster, *CRATER)
    told: list[Progress] = []

    warmed, _ = ask("warm", Warm("default", raster, prompt.points[0], ZOOM * pixel, "torch"), told=told)
    reply, _ = ask("segment", Segment("default", prompt, raster, None, ZOOM * pixel, "torch"))

    assert warmed.candidates == ()
    assert (warmed.level, warmed.column, warmed.row) == (reply.level, reply.column, reply.row)
    assert warmed.footprint == reply.footprint
    assert reply.embedding == "memory"


def test_a_hover_shows_what_a_click_finds_first_and_only_quick_models_encode_for_it(
    gusev: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raster = RasterReference(str(gusev), geotransform=(0.0, 110.0, 0.0, 0.0, 0.0, -110.0))
    prompt, pixel = click(raster, *CRATER)
    at, scale = prompt.points[0], ZOOM * pixel

    with monkeypatch.context() as patch:
        patch.setattr(LightSam, "quick", False)
        cold, nothing = ask("hover", Hover("default", raster, at, scale, "torch"))
    assert (cold.candidates, cold.embedding, nothing) == ((), "", b"")
    computed, polygon = ask("hover", Hover("default", raster, at, scale, "torch"))
    assert computed.embedding == "computed"
    warm, again = ask("hover", Hover("default", raster, at, scale, "torch"))
    assert warm.embedding == "memory" and again == polygon
    clicked, _ = ask("segment", Segment("default", prompt, raster, None, scale, "torch"))
    assert (warm.level, warm.column, warm.row, warm.footprint) == (
        clicked.level,
        clicked.column,
        clicked.row,
        clicked.footprint,
    )
    assert shapely.from_wkb(polygon).area > 0
    with pytest.raises(PromptError, match="outside"):
        ask("hover", Hover("default", raster, (-1e6, 0.0), scale, "torch"))


def test_the_windows_of_a_view_are_prefetched_one_at_a_time_until_none_is_left(gusev: Path, model: str) -> None:
    raster = RasterReference(str(gusev), geotransform=(0.0, 120.0, 0.0, 0.0, 0.0, -120.0))
    prompt, scale = click(raster, 300, 300)
    view = (120.0 * 100, -120.0 * 500, 120.0 * 500, -120.0 * 100)
    request = Prefetch(model, raster, view, scale / 2, "torch")

    left = [ask("prefetch", request)[0].left]
    while left[-1]:
        left.append(ask("prefetch", request)[0].left)
    assert left == list(range(len(left) - 1, -1, -1)) and len(left) > 2
    assert ask("prefetch", request)[0].left == 0
    reply, _ = ask("hover", Hover(model, raster, prompt.points[0], scale / 2, "torch"))
    assert reply.embedding == "memory"


@pytest.mark.parametrize(
    "device, slow_too, windows", [("cpu", False, 0), ("cpu", True, 1), ("cuda", False, 9), ("mps", False, 9)]
)
def test_slow_models_encode_ahead_when_told_to_and_one_window_only(
    gusev: Path, model: str, monkeypatch: pytest.MonkeyPatch, device: str, slow_too: bool, windows: int
) -> None:
    """A graphics card makes every model quick."""
    metres = 130.0 + len(device) + windows / 10  # an image that nobody has seen
    raster = RasterReference(str(gusev), geotransform=(0.0, metres, 0.0, 0.0, 0.0, -metres))
    segmenter = segmenter_of(model, "torch", JobContext())
    monkeypatch.setattr(LightSam, "quick", False)
    monkeypatch.setattr(segmenter.model, "device", device)
    encoded = []
    look = segmenter.windows.look
    monkeypatch.setattr(segmenter.windows, "look", lambda *given: (encoded.append(1), look(*given))[1])
    view = (metres * 100, -metres * 500, metres * 500, -metres * 100)
    while ask("prefetch", Prefetch(model, raster, view, metres, "torch", slow_too))[0].left:
        pass
    assert len(encoded) == windows


def test_rendered_pixels_are_outlined_where_they_lie(model: str) -> None:
    pixels = np.full((256, 256, 4), 255, dtype=np.uint8)
    rows, columns = np.mgrid[:256, :256]
    pixels[np.hypot(rows - 128, columns - 128) < 40, :3] = 20
    window = RenderedWindow(256, 256, (1000.0, 2.0, 0.0, 5000.0, 0.0, -2.0), "", "layer_7", "Basemap")
    prompt = Prompt(points=((1256.0, 4744.0),), labels=(1,))

    reply, payload = ask("segment", Segment(model, prompt, None, window, 2.0, "torch"), pixels.tobytes())

    assert reply.candidates
    bounds = shapely.box(1000, 5000 - 512, 1512, 5000)
    for candidate in reply.candidates:
        polygon = shapely.from_wkb(payload[candidate.offset : candidate.offset + candidate.length])
        assert bounds.buffer(1e-6).contains(polygon)
    assert reply.candidates[0].attributes["source_image"] == "Basemap"
    assert "centre_lon" not in reply.candidates[0].attributes


def test_what_cannot_be_answered_is_refused_by_its_kind(gusev: Path, model: str, tmp_path: Path) -> None:
    raster = RasterReference(str(gusev))
    outside = Prompt(points=((0.0, 0.0),), labels=(1,))

    with pytest.raises(PromptError, match="outside"):
        ask("segment", Segment(model, outside, raster, None, 1.0, "torch"))
    with pytest.raises(PromptError, match="neither a raster nor"):
        ask("segment", Segment(model, outside, backend="torch"))
    with pytest.raises(RasterError, match=r"gone\.tif"):
        ask("segment", Segment(model, outside, RasterReference(str(tmp_path / "gone.tif")), backend="torch"))
    with pytest.raises(RasterError, match="bytes"):
        window = RenderedWindow(10, 10, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), "", "layer")
        ask("segment", Segment(model, outside, None, window, 1.0, "torch"), b"too short")
    with pytest.raises(ModelError, match="no-such-model"):
        ask("segment", Segment("no-such-model", outside, raster))


def test_a_model_is_loaded_and_listed(model: str) -> None:
    from plugin.protocol.messages.engine import ListModels

    loaded, _ = ask("models.load", LoadModel(model, "torch", "cpu"))
    listed, _ = ask("models.list", ListModels())

    assert (loaded.model, loaded.backend, loaded.device) == (model, "torch", "cpu")
    assert len(loaded.model_hash) == 64
    assert listed.models[0].name == "default"
