"""What a mask costs in training, by hand."""

from __future__ import annotations

import pytest
import torch

from plugin.engine.default_model.losses import intersection_over_union, mask_losses


def test_losses_by_hand() -> None:
    target = torch.zeros(1, 1, 2, 2)
    target[0, 0, 0] = 1
    logits = torch.tensor([[[[20.0, 20.0], [-20.0, -20.0]], [[20.0, -20.0], [20.0, -20.0]]]])

    assert torch.allclose(intersection_over_union(logits, target), torch.tensor([[1.0, 1 / 3]]))
    right, wrong = mask_losses(logits, target)[0]
    assert right < 1e-4
    # focal: one of four samples missed (0.25 · 20) and one taken wrongly (0.75 · 20); dice: 1 - (2 + 1) / (2 + 2 + 1)
    assert wrong == pytest.approx(20 * (0.25 * 20 + 0.75 * 20) / 4 + 0.4, rel=1e-3)
