"""What a mask costs in training, by hand."""

from __future__ import annotations

import pytest
import torch

from plugin.engine.distillation.losses import (
    bounds_iou,
    intersection_over_union,
    mask_losses,
    projection_losses,
    prompt_loss,
)


def test_losses_by_hand() -> None:
    target = torch.zeros(1, 1, 2, 2)
    target[0, 0, 0] = 1
    logits = torch.tensor([[[[20.0, 20.0], [-20.0, -20.0]], [[20.0, -20.0], [20.0, -20.0]]]])

    assert torch.allclose(intersection_over_union(logits, target), torch.tensor([[1.0, 1 / 3]]))
    right, wrong = mask_losses(logits, target)[0]
    assert right < 1e-4
    # focal: one of four samples missed (0.25 · 20) and one taken wrongly (0.75 · 20); dice: 1 - (2 + 1) / (2 + 2 + 1)
    assert wrong == pytest.approx(20 * (0.25 * 20 + 0.75 * 20) / 4 + 0.4, rel=1e-3)


def _logits(mask: torch.Tensor) -> torch.Tensor:
    return (mask * 40 - 20)[None, None]


def test_a_box_is_learnt_by_its_extents_whatever_fills_it() -> None:
    box = torch.zeros(8, 8)
    box[1:7, 2:6] = 1
    diagonal = torch.zeros(8, 8)  # reaches all four sides
    diagonal[1, 2] = diagonal[2:6, 3] = diagonal[5, 4] = diagonal[6, 5] = 1
    inner = torch.zeros(8, 8)
    inner[2:6, 3:5] = 1
    target = box[None, None]

    assert projection_losses(_logits(diagonal), target).item() < 1e-4
    assert bounds_iou(_logits(diagonal), target).item() == 1.0
    # 4 of 6 rows and 2 of 4 columns
    assert bounds_iou(_logits(inner), target).item() == pytest.approx(8 / 24)
    rows, columns = 1 - (2 * 4 + 1) / (4 + 6 + 1), 1 - (2 * 2 + 1) / (2 + 4 + 1)
    assert projection_losses(_logits(inner), target).item() == pytest.approx(rows + columns, rel=1e-3)


def test_the_rating_of_a_box_is_that_of_its_bounds() -> None:
    target = torch.zeros(2, 1, 8, 8)
    target[:, :, 1:7, 1:7] = 1
    frame = target[0, 0].clone()
    frame[2:6, 2:6] = 0  # the right bounds, half of the mask
    logits = _logits(frame).expand(2, 4, 8, 8)
    weights, known = torch.ones(1), torch.zeros(1, dtype=torch.bool)

    def cost(score: float, by_box: torch.Tensor) -> float:
        return prompt_loss(logits[:1], torch.full((1, 4), score), target[:1], weights, by_box).item()

    assert cost(1.0, ~known) < cost(0.6, ~known)
    assert cost(0.6, known) < cost(1.0, known)
