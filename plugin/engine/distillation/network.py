"""segment-anything's prompt encoder and mask decoder run on many windows at once, which its own forward does not do."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from ..sam.light import EMBEDDING_STRIDE
from ..sam.official import Sam


@dataclass(frozen=True)
class PromptBatch:
    """Prompts of N masks, in samples of the model's full window.

    ``points`` (N, K, 2) with ``labels`` (N, K): 1 foreground, 0 background, -1 none, 2 and 3 the corners of a box.
    """

    points: Tensor
    labels: Tensor


def embed_prompts(sam: Sam, prompts: PromptBatch) -> Tensor:
    """Sparse embeddings (N, K, 256), equal to those of ``PromptEncoder`` for points and for boxes."""
    encoder = sam.prompt_encoder
    placed = encoder.pe_layer.forward_with_coords(prompts.points + 0.5, encoder.input_image_size)
    labels = prompts.labels[..., None]
    kinds = [encoder.point_embeddings[index].weight for index in range(4)]
    placed = torch.where(labels == -1, torch.zeros_like(placed) + encoder.not_a_point_embed.weight, placed)
    for index, kind in enumerate(kinds):
        placed = torch.where(labels == index, placed + kind, placed)
    return placed


def decode(
    sam: Sam, embeddings: Tensor, prompts: PromptBatch, offsets: list[tuple[int, int]], previous: Tensor | None
) -> tuple[Tensor, Tensor]:
    """All four masks of each prompt.

    Args:
        sam: The model.
        embeddings: (N, 256, G, G), one for each prompt.
        prompts: N prompts.
        offsets: Column and row in samples of each window's corner in the model's full window.
        previous: (N, 1, 4G, 4G) logits of an earlier round, or None.

    Returns:
        Logits (N, 4, 4G, 4G), the single mask first, and predicted IoU (N, 4).
    """
    decoder, encoder = sam.mask_decoder, sam.prompt_encoder
    count, _, grid, _ = embeddings.shape
    places = encoder.get_dense_pe()
    corners = [(row // EMBEDDING_STRIDE, column // EMBEDDING_STRIDE) for column, row in offsets]
    positions = torch.cat([places[:, :, row : row + grid, column : column + grid] for row, column in corners])
    if previous is None:
        dense = encoder.no_mask_embed.weight.reshape(1, -1, 1, 1).expand(count, -1, grid, grid)
    else:
        dense = encoder.mask_downscaling(previous)
    own = torch.cat([decoder.iou_token.weight, decoder.mask_tokens.weight])
    tokens = torch.cat([own.expand(count, -1, -1), embed_prompts(sam, prompts)], dim=1)
    answers, features = decoder.transformer(embeddings + dense, positions, tokens)
    features = features.transpose(1, 2).reshape(count, -1, grid, grid)
    raised = decoder.output_upscaling(features)
    masks_count = decoder.num_mask_tokens
    weights = torch.stack([decoder.output_hypernetworks_mlps[i](answers[:, 1 + i]) for i in range(masks_count)], dim=1)
    logits = (weights @ raised.flatten(2)).reshape(count, masks_count, 4 * grid, 4 * grid)
    return logits, decoder.iou_prediction_head(answers[:, 0])
