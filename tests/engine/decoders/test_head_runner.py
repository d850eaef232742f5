"""Decoders on windows score compiled as they do in torch."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from plugin.engine.decoders.head_runner import score_window_of
from plugin.engine.decoders.kinds import KINDS, new_decoder
from plugin.engine.encoders.window_features import CELLS
from plugin.engine.raster.window import WINDOW
from plugin.engine.sam.backends import openvino_backend

READING = [name for name, kind in KINDS.items() if kind.reads_features and kind.compiles]


@pytest.mark.skipif(not openvino_backend.available(), reason="needs OpenVINO")
@pytest.mark.parametrize("layers", [1, 2])
@pytest.mark.parametrize("kind", READING)
def test_compiled_scores_are_those_of_torch(kind: str, layers: int) -> None:
    torch.manual_seed(3)
    head = new_decoder(kind, 96 * layers, 3, layers).eval()
    rng = np.random.default_rng(5)
    with torch.no_grad():
        for weight in head.parameters():
            weight.normal_(0.0, 0.1)
    if not head.learns_by_steps:
        seen = torch.randn(60, head.components), torch.rand(60, head.detail_channels)
        head.fit(*seen, torch.arange(60) % 3, 0)
    head.calibrate(np.array([0.3, -0.2, 0.0]), 1.7)
    components = rng.normal(size=(head.components, CELLS, CELLS)).astype(np.float32)
    rgb = rng.integers(0, 256, (WINDOW, WINDOW, 3 * layers), dtype=np.uint8)
    wanted = head.probabilities(components, rgb)
    score = score_window_of(head)
    assert score != head.probabilities
    found = score(components, rgb)
    assert found.shape == (3, WINDOW // 4, WINDOW // 4)
    assert np.ptp(wanted[0]) > 0.01
    np.testing.assert_allclose(found, wanted, atol=2e-4)


def test_a_forest_is_not_unrolled() -> None:
    head = new_decoder("forest", 96, 2).eval()
    assert score_window_of(head) == head.probabilities
