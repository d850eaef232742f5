"""Our many-windows decoder against segment-anything's own forward, which takes one window."""

from __future__ import annotations

import pytest
import torch

from plugin.engine.distillation.losses import intersection_over_union, mask_losses
from plugin.engine.distillation.network import PromptBatch, decode
from plugin.engine.sam.light import build_light_sam


@pytest.fixture(scope="module")
def sam() -> torch.nn.Module:
    torch.manual_seed(4)
    return build_light_sam().eval()


@pytest.mark.parametrize("kind", ["clicks", "box", "box and click"])
@pytest.mark.parametrize("refined", [False, True])
def test_masks_equal_those_of_the_official_classes(sam: torch.nn.Module, kind: str, refined: bool) -> None:
    embedding = torch.randn(1, 256, 64, 64)
    previous = torch.randn(1, 1, 256, 256) if refined else None
    corners = torch.tensor([[[200.0, 210.0], [520.0, 480.0]]])
    click, mark = torch.tensor([[[310.0, 333.0]]]), torch.tensor([[1]])
    if kind == "clicks":
        ours = PromptBatch(torch.cat([click, torch.zeros(1, 1, 2)], 1), torch.tensor([[1, -1]]))
        points, boxes = (click, mark), None
    elif kind == "box":
        ours, points, boxes = PromptBatch(corners, torch.tensor([[2, 3]])), None, corners.reshape(1, 4)
    else:
        ours = PromptBatch(torch.cat([click, corners], 1), torch.tensor([[1, 2, 3]]))
        points, boxes = (click, mark), corners.reshape(1, 4)
    with torch.no_grad():
        sparse, dense = sam.prompt_encoder(points=points, boxes=boxes, masks=previous)
        expected = sam.mask_decoder.predict_masks(embedding, sam.prompt_encoder.get_dense_pe(), sparse, dense)
        found = decode(sam, embedding, ours, [(0, 0)], previous)
    assert torch.allclose(found[0], expected[0], atol=1e-4)
    assert torch.allclose(found[1], expected[1], atol=1e-4)


def test_a_small_window_has_the_positions_of_its_place_in_the_full_one(sam: torch.nn.Module) -> None:
    embedding = torch.randn(1, 256, 32, 32)
    prompts = PromptBatch(torch.tensor([[[700.0, 300.0], [0.0, 0.0]]]), torch.tensor([[1, -1]]))
    with torch.no_grad():
        left = decode(sam, embedding, prompts, [(0, 0)], None)[0]
        right = decode(sam, embedding, prompts, [(512, 0)], None)[0]
    assert left.shape == right.shape == (1, 4, 128, 128)
    assert not torch.allclose(left, right, atol=1e-3)


def test_losses_by_hand() -> None:
    target = torch.zeros(1, 1, 2, 2)
    target[0, 0, 0] = 1
    logits = torch.tensor([[[[20.0, 20.0], [-20.0, -20.0]], [[20.0, -20.0], [20.0, -20.0]]]])

    assert torch.allclose(intersection_over_union(logits, target), torch.tensor([[1.0, 1 / 3]]))
    right, wrong = mask_losses(logits, target)[0]
    assert right < 1e-4
    # focal: one of four samples missed (0.25 · 20) and one taken wrongly (0.75 · 20); dice: 1 - (2 + 1) / (2 + 2 + 1)
    assert wrong == pytest.approx(20 * (0.25 * 20 + 0.75 * 20) / 4 + 0.4, rel=1e-3)
