"""Decoders on windows score compiled as they do in torch."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from plugin.engine.decoders.component_reader import Apart
from plugin.engine.decoders.decoder import Decoder
from plugin.engine.decoders.head_runner import CompiledHead, can_compile
from plugin.engine.decoders.kinds import KINDS, new_decoder
from plugin.engine.encoders.window_features import CELLS
from plugin.engine.raster.window import WINDOW
from plugin.engine.sam.backends import openvino_backend

READING = [name for name, kind in KINDS.items() if kind.reads_features and kind.compiles]
LEVELS, CHANNELS = (0, 2), 48
#: How far probabilities may be off, in f32 and in the encoder's arithmetic; those of trained decoders are off less.
CLOSE = {False: 2e-4, True: 1e-2}
needs_openvino = pytest.mark.skipif(not openvino_backend.available(), reason="needs OpenVINO")


def drawn(kind: str, layers: int = 1, **settings: int) -> Decoder:
    torch.manual_seed(3)
    channels = CHANNELS * len(LEVELS) * layers
    head = new_decoder(kind, channels, 3, layers).eval()
    if settings:
        head = type(head)(channels, head.components, 3, layers=layers, **settings).eval()
    with torch.no_grad():
        for weight in head.parameters():
            weight.normal_(0.0, 0.1)
        head.reduction.directions.normal_(0.0, CHANNELS**-0.5)
    if not head.learns_by_steps:
        seen = torch.randn(60, head.components), torch.rand(60, head.detail_channels)
        head.fit(*seen, torch.arange(60) % 3, 0)
    head.calibrate(np.array([0.3, -0.2, 0.0]), 1.7)
    return head


def window_of(head: Decoder) -> tuple[Apart, np.ndarray]:
    """A window in two summands, and its components."""
    rng, layers = np.random.default_rng(5), head.layer_count
    features = rng.normal(size=(layers, CHANNELS, CELLS, CELLS)).astype(np.float16)
    around = rng.normal(size=(CELLS, CELLS, head.components)).astype(np.float32)
    # layer by layer, and of each layer level by level
    own = head.reduction.directions.numpy().reshape(head.components, layers, len(LEVELS), CHANNELS)[:, :, 0]
    components = np.einsum("rlc,lchw->rhw", own, features.astype(np.float32)) + around.transpose(2, 0, 1)
    return Apart(features.reshape(-1, CELLS, CELLS), around), np.ascontiguousarray(components)


def picture(layers: int, grey: bool) -> np.ndarray:
    rng = np.random.default_rng(7)
    return np.concatenate(
        [
            rng.integers(0, 256, (WINDOW, WINDOW, 1 if grey else 3), dtype=np.uint8).repeat(3 if grey else 1, axis=2)
            for _ in range(layers)
        ],
        axis=2,
    )


@needs_openvino
@pytest.mark.parametrize("grey", [False, True], ids=["colour", "grey"])
@pytest.mark.parametrize("layers", [1, 2])
@pytest.mark.parametrize("kind", READING)
def test_compiled_scores_are_those_of_torch(kind: str, layers: int, grey: bool) -> None:
    head = drawn(kind, layers)
    (apart, components), rgb = window_of(head), picture(layers, grey)
    wanted = head.probabilities(components, rgb)
    assert can_compile(head)
    found = CompiledHead(head, LEVELS).probabilities(apart, rgb)
    assert found.shape == (3, WINDOW // 4, WINDOW // 4)
    assert np.ptp(wanted[0]) > 0.01
    np.testing.assert_allclose(found, wanted, atol=CLOSE[head.coarse])


@needs_openvino
def test_an_ensemble_scores_as_the_mean_of_its_members() -> None:
    head = drawn("ensemble", members=4)
    (apart, components), rgb = window_of(head), picture(1, grey=True)
    seen, detail = torch.from_numpy(components)[None], torch.from_numpy(head.picture_of(rgb))[None]
    with torch.inference_mode():
        members = [head.only(number).eval().scores(seen, (detail.float() - 127.5) / 64)[0] for number in range(4)]
        wanted = head.probabilities_of(torch.stack(members).mean(0))
    assert np.abs(wanted - head.probabilities_of(members[0])).max() > 0.05
    found = CompiledHead(head, LEVELS).probabilities(apart, rgb)
    np.testing.assert_allclose(found, wanted, atol=CLOSE[True])


@needs_openvino
def test_windows_in_grey_and_in_colour_are_scored_one_after_the_other() -> None:
    head = drawn("ensemble")
    apart, components = window_of(head)
    compiled = CompiledHead(head, LEVELS)
    for grey in (True, False, True):
        rgb = picture(1, grey)
        wanted = head.probabilities(components, rgb)
        np.testing.assert_allclose(compiled.probabilities(apart, rgb), wanted, atol=CLOSE[True])


@pytest.mark.parametrize("kind", ["conv", "ensemble"])
@pytest.mark.parametrize("layers", [1, 2])
def test_decoders_for_grey_score_what_they_score_in_three_equal_bands(kind: str, layers: int) -> None:
    head = drawn(kind, layers)
    grey = head.on_grey()
    assert grey is not None
    shown = torch.randn(2 * layers, 64, 64)
    components = torch.randn(1, head.components, 16, 16)
    with torch.inference_mode():
        wanted = head.scores(components, shown.repeat_interleave(3, 0)[None])
        found = grey.scores(components, shown[None])
    assert wanted.std() > 0.1
    torch.testing.assert_close(found, wanted, atol=1e-4, rtol=0)


def test_a_forest_is_not_unrolled() -> None:
    assert not can_compile(new_decoder("forest", 96, 2).eval())
