"""The decoder of parts against segment-anything's own forward, which takes one whole window."""

from __future__ import annotations

import pytest
import torch

from plugin.engine.sam.light import build_light_sam
from plugin.engine.sam.part_decoder import PromptBatch, decode


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
        shown = torch.zeros(1, 1, 256, 256) if previous is None else previous
        found = decode(sam, embedding, ours, [(0, 0)], shown, torch.tensor([refined]))
    assert torch.allclose(found[0], expected[0], atol=1e-4)
    assert torch.allclose(found[1], expected[1], atol=1e-4)


def test_a_part_has_the_positions_of_its_place_in_the_full_one(sam: torch.nn.Module) -> None:
    embedding = torch.randn(1, 256, 32, 32)
    prompts = PromptBatch(torch.tensor([[[700.0, 300.0], [0.0, 0.0]]]), torch.tensor([[1, -1]]))
    with torch.no_grad():
        nothing = torch.zeros(1, 1, 128, 128), torch.tensor([False])
        left = decode(sam, embedding, prompts, [(0, 0)], *nothing)[0]
        right = decode(sam, embedding, prompts, [(512, 0)], *nothing)[0]
    assert left.shape == right.shape == (1, 4, 128, 128)
    assert not torch.allclose(left, right, atol=1e-3)


def test_each_prompt_of_a_batch_has_its_own_mask_or_none(sam: torch.nn.Module) -> None:
    embedding = torch.randn(2, 256, 16, 16)
    prompts = PromptBatch(torch.tensor([[[100.0, 90.0], [0.0, 0.0]]] * 2), torch.tensor([[1, -1]] * 2))
    masks = torch.randn(2, 1, 64, 64)
    corners = [(0, 0), (256, 128)]
    with torch.no_grad():
        both = decode(sam, embedding, prompts, corners, masks, torch.tensor([True, False]))[0]
        for index, given in enumerate([True, False]):
            one = PromptBatch(prompts.points[:1], prompts.labels[:1])
            part = slice(index, index + 1)
            alone = decode(sam, embedding[part], one, corners[part], masks[part], torch.tensor([given]))[0]
            assert torch.allclose(both[part], alone, atol=1e-4)
