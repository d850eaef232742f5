"""segment-anything's prompt encoder and mask decoder on parts of windows, many at once.

The official forward pass takes one image and always the whole of its embedding. Nearly all the work of the decoder is
done for each position of the embedding, though, and a landform fills a small part of its window. Where the embedding
comes from convolutions, and the decoder was trained on parts, the part around the prompt answers as well in a quarter
of the time. Positions stay those of the full window.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from .folded_attention import two_way
from .official import Sam

#: Samples of the window for each position of the embedding, and for each cell of a mask.
POSITION = 16
CELL = 4


@dataclass(frozen=True)
class PromptBatch:
    """Prompts of N masks, in samples of the model's full window; 0 is the centre of the first sample.

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


def prepare(
    sam: Sam,
    places: Tensor,
    embeddings: Tensor,
    prompts: PromptBatch,
    corners: list[tuple[int, int]],
    masks: Tensor,
    given: Tensor,
) -> tuple[Tensor, Tensor, Tensor]:
    """What :class:`MaskHead` takes.

    Args:
        sam: The model.
        places: (1, 256, P, P) from ``PromptEncoder.get_dense_pe``, of the positions of the full window.
        embeddings: (N, 256, G, G), a part of the window's embedding for each prompt.
        prompts: N prompts.
        corners: Column and row in samples of each part's corner in the model's full window.
        masks: (N, 1, 4G, 4G) logits of an earlier round or of a box.
        given: (N,) whether the one of ``masks`` is a prompt.

    Returns:
        The parts with their masks (N, 256, G, G), their places (N, 256, G, G), and the tokens (N, 5 + K, 256).
    """
    decoder, encoder = sam.mask_decoder, sam.prompt_encoder
    count, _, grid, _ = embeddings.shape
    first = [(row // POSITION, column // POSITION) for column, row in corners]
    positions = torch.cat([places[:, :, row : row + grid, column : column + grid] for row, column in first])
    dense = encoder.no_mask_embed.weight.reshape(1, -1, 1, 1).expand(count, -1, grid, grid)
    if given.any():
        dense = torch.where(given[:, None, None, None], encoder.mask_downscaling(masks), dense)
    own = torch.cat([decoder.iou_token.weight, decoder.mask_tokens.weight])
    tokens = torch.cat([own.expand(count, -1, -1), embed_prompts(sam, prompts)], dim=1)
    return embeddings + dense, positions, tokens


class MaskHead(nn.Module):
    """The mask decoder itself, without control flow, so that one trace serves parts of every size."""

    def __init__(self, sam: Sam) -> None:
        super().__init__()
        self.decoder = sam.mask_decoder

    def forward(self, image: Tensor, positions: Tensor, tokens: Tensor) -> tuple[Tensor, Tensor]:
        """Logits (N, 4, 4G, 4G), the single mask first, and predicted IoU (N, 4), of what :func:`prepare` gives."""
        decoder = self.decoder
        count, _, grid, _ = image.shape
        answers, features = two_way(decoder.transformer, _listed(image), _listed(positions), tokens)
        raised = decoder.output_upscaling(features.transpose(1, 2).reshape(count, -1, grid, grid))
        masks = decoder.num_mask_tokens
        weights = torch.stack([decoder.output_hypernetworks_mlps[i](answers[:, 1 + i]) for i in range(masks)], dim=1)
        logits = (weights @ raised.flatten(2)).reshape(count, masks, CELL * grid, CELL * grid)
        return logits, decoder.iou_prediction_head(answers[:, 0])


class RatingHead(nn.Module):
    """The ratings of the mask decoder alone, without its masks, which are two thirds of what it costs."""

    def __init__(self, sam: Sam) -> None:
        super().__init__()
        self.decoder = sam.mask_decoder

    def forward(self, image: Tensor, positions: Tensor, tokens: Tensor) -> Tensor:
        """Predicted IoU (N, 4) as :class:`MaskHead` gives it."""
        answers, _ = two_way(self.decoder.transformer, _listed(image), _listed(positions), tokens)
        rated: Tensor = self.decoder.iou_prediction_head(answers[:, 0])
        return rated


def _listed(grid: Tensor) -> Tensor:
    """A map (N, C, G, G) as places (N, G * G, C)."""
    return grid.flatten(2).transpose(1, 2)


def decode(
    sam: Sam,
    embeddings: Tensor,
    prompts: PromptBatch,
    corners: list[tuple[int, int]],
    masks: Tensor,
    given: Tensor,
) -> tuple[Tensor, Tensor]:
    """All four masks of each prompt; see :func:`prepare` for the arguments and :class:`MaskHead` for the answer."""
    places = sam.prompt_encoder.get_dense_pe()
    answer: tuple[Tensor, Tensor] = MaskHead(sam)(*prepare(sam, places, embeddings, prompts, corners, masks, given))
    return answer
