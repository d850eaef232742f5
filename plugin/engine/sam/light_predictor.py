"""The default model at work: it decodes the part of a window around the prompt, and takes a box as a mask as well."""

from __future__ import annotations

from collections.abc import Callable, Collection

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from ..raster.parts import parts_clicked
from . import pixels
from .box_mask import ellipse_in_box
from .embedding import Embedding
from .model import BaseSam, Prediction
from .official import Sam
from .part_decoder import CELL, POSITION, MaskHead, PromptBatch, RatingHead, embed_prompts, prepare

FloatArray = NDArray[np.float32]
Head = Callable[[Tensor, Tensor, Tensor], tuple[Tensor, Tensor]]
Rater = Callable[[Tensor, Tensor, Tensor], Tensor]

#: Positions of the embedding along a side of the window, and of the part that is decoded first.
_WINDOW, _PART = 64, 32

#: A prompt that spans more of a part than this needs the whole window.
_FITTING = 0.85

#: Clicks that are decoded at a time; more would only take more memory.
_BATCH = 8

#: A glance at a click takes this part around it, in positions, with so many of them pooled along each side, and may
#: rate its masks this much lower than the decoder does. Of the clicks on two CTX tiles 4 % have a mask that counts; 1 %
#: of those are lost, and 7 to 14 % of all are left.
_GLANCE, _POOLED, _MARGIN = 24, 2, 0.07


class LightSam(BaseSam):
    """A light model on some backend; prompts are encoded by torch everywhere.

    Args:
        encoder: The same model on its backend; only its encoder is used.
        sam: The module with its weights.
        head: :class:`.part_decoder.MaskHead` on the backend; None runs it in torch, on the encoder's device.
        rater: :class:`.part_decoder.RatingHead` on the backend; None as above.
        many: The head for many clicks at once; None takes ``head``.
        mask_prompts: What the model has seen drawn as masks in training, by its card: "scribble" or not.
    """

    quick = True
    # it sees best what spans 60 to 240 samples, and people click what spans 30 to 120 pixels of their screen
    canvas_level = -1

    def __init__(
        self,
        encoder: BaseSam,
        sam: Sam,
        head: Head | None = None,
        mask_prompts: Collection[str] = (),
        rater: Rater | None = None,
        many: Head | None = None,
    ) -> None:
        super().__init__(encoder.name, encoder.title, encoder.model_hash, encoder.device, encoder.precision)
        self.backend = encoder.backend
        self.knows_scribbles = "scribble" in mask_prompts
        self._encoder = encoder
        self._sam = sam.to(encoder.device).eval()
        self._head = head or MaskHead(self._sam)
        self._rater = rater or RatingHead(self._sam)
        self._many = many or self._head
        with torch.inference_mode():
            self._places = self._sam.prompt_encoder.get_dense_pe()

    def _encode(self, prepared: FloatArray) -> FloatArray:
        return self._encoder._encode(prepared)

    def _decode(
        self,
        embedding: Embedding,
        coordinates: FloatArray,
        kinds: FloatArray,
        mask: FloatArray | None,
    ) -> tuple[FloatArray, FloatArray]:
        corners = coordinates[kinds >= 2]
        if mask is None and len(corners):
            mask = ellipse_in_box(corners.ravel())[None, None]
        low, high = _extent(coordinates[kinds >= 0], mask)
        if float((high - low).max()) <= _FITTING * _PART * POSITION:
            part = _part_around(low + (high - low) / 2)
            low_res, scores = self._parts(embedding.features, coordinates[None], kinds[None], mask, [part], _PART)
            if not _reaches_side(_clicked(low_res[0] > 0, part, coordinates[kinds == 1]), part):
                return _laid_out(low_res[0], part), scores[0]
        low_res, scores = self._parts(embedding.features, coordinates[None], kinds[None], mask, [(0, 0)], _WINDOW)
        return low_res[0], scores[0]

    def predict_clicks(self, embedding: Embedding, points: NDArray[np.floating]) -> list[Prediction]:
        """Answer many prompts of one click each from the parts around them; see :meth:`BaseSam.predict_clicks`."""
        every, marks = _click_tokens(points, embedding)
        answers = []
        for start in range(0, len(every), _BATCH):
            coordinates = every[start : start + _BATCH]
            parts = [_part_around(places[0]) for places in coordinates]
            kinds = marks[start : start + _BATCH]
            masks, rated = self._parts(embedding.features, coordinates, kinds, None, parts, _PART, self._many)
            for mask, scores, part, places in zip(masks[:, 1:], rated[:, 1:], parts, coordinates, strict=True):
                clicked = _clicked(mask > 0, part, places[:1])
                whole = np.array([not _reaches_side(inside[None], part) for inside in clicked])
                low_res = _laid_out(mask, part)
                answers.append(self._prediction(embedding, low_res, scores, places[:1], np.ones(1), whole))
        return answers

    @torch.inference_mode()
    def promising(self, embedding: Embedding, points: NDArray[np.floating], least: float) -> NDArray[np.bool_]:
        """Which clicks may get a mask that is rated so, at a glance; see :meth:`BaseSam.promising`.

        Nearly all of what the decoder does is done for each position, and its ratings hardly depend on their number:
        those of a glance correlate with its own by 0.99.
        """
        if not len(points):
            return np.empty(0, dtype=np.bool_)
        coordinates, kinds = (torch.from_numpy(part).to(self.device) for part in _click_tokens(points, embedding))
        shown = torch.from_numpy(embedding.features.astype(np.float32)).to(self.device)[None]
        none = self._sam.prompt_encoder.no_mask_embed.weight.reshape(1, -1, 1, 1)
        maps = functional.avg_pool2d(shown, _POOLED) + none, functional.avg_pool2d(self._places, _POOLED)
        side, first = _GLANCE // _POOLED, coordinates[:, 0] / POSITION - _GLANCE / 2
        corners = torch.round(first / _POOLED).clamp(0, (_WINDOW - _GLANCE) // _POOLED).long().tolist()
        image, positions = (
            torch.cat([whole[:, :, row : row + side, column : column + side] for column, row in corners])
            for whole in maps
        )
        decoder = self._sam.mask_decoder
        own = torch.cat([decoder.iou_token.weight, decoder.mask_tokens.weight]).expand(len(coordinates), -1, -1)
        tokens = torch.cat([own, embed_prompts(self._sam, PromptBatch(coordinates, kinds.long()))], dim=1)
        rated = self._rater(image, positions, tokens)[:, 1:].float().cpu().numpy()
        found: NDArray[np.bool_] = rated.max(1) > least - _MARGIN
        return found

    @torch.inference_mode()
    def _parts(
        self,
        features: NDArray[np.floating],
        coordinates: FloatArray,
        kinds: FloatArray,
        mask: FloatArray | None,
        parts: list[tuple[int, int]],
        side: int,
        head: Head | None = None,
    ) -> tuple[FloatArray, FloatArray]:
        """Logits (N, 4, 4 side, 4 side) and scores (N, 4) of parts whose first positions are (column, row).

        ``coordinates`` are (N, K, 2), ``kinds`` (N, K); ``mask`` (1, 1, 256, 256) is that of one prompt.
        """
        cut = np.stack([features[:, row : row + side, column : column + side] for column, row in parts])
        embeddings = torch.from_numpy(cut.astype(np.float32)).to(self.device)
        cells = CELL * side
        shown = torch.zeros(len(parts), 1, cells, cells, device=self.device)
        given = torch.zeros(len(parts), dtype=torch.bool, device=self.device)
        if mask is not None:
            column, row = parts[0][0] * CELL, parts[0][1] * CELL
            shown[0] = torch.from_numpy(np.ascontiguousarray(mask[0, :, row : row + cells, column : column + cells]))
            given[0] = True
        places = torch.from_numpy(coordinates).to(self.device)
        prompts = PromptBatch(places, torch.from_numpy(kinds).long().to(self.device))
        corners = [(column * POSITION, row * POSITION) for column, row in parts]
        prepared = prepare(self._sam, self._places, embeddings, prompts, corners, shown, given)
        low_res, scores = (head or self._head)(*prepared)
        return low_res.float().cpu().numpy(), scores.float().cpu().numpy()


def _extent(places: FloatArray, mask: FloatArray | None) -> tuple[FloatArray, FloatArray]:
    """First and last x, y in samples of what a prompt covers: its places (N, 2) and its mask (1, 1, 256, 256)."""
    if mask is not None:
        rows, columns = np.nonzero(mask[0, 0] > 0)
        if len(rows):
            covered = np.array([[columns.min(), rows.min()], [columns.max() + 1, rows.max() + 1]], dtype=np.float32)
            places = np.concatenate([places, covered * CELL])
    return places.min(0), places.max(0)


def _click_tokens(points: NDArray[np.floating], embedding: Embedding) -> tuple[FloatArray, FloatArray]:
    """Coordinates (N, 2, 2) and kinds (N, 2) of prompts of one click each, with the padding point."""
    on = np.ones(1, dtype=np.float32)
    clicks = np.asarray(points, dtype=np.float64).reshape(-1, 1, 2)
    tokens = [pixels.prompt_tokens(click, on, None, embedding) for click in clicks]
    return np.stack([places for places, _ in tokens]), np.stack([kinds for _, kinds in tokens])


def _part_around(middle: NDArray[np.floating]) -> tuple[int, int]:
    """First column and row, in positions, of the part around a place (2,) in samples."""
    first = np.clip(np.round(middle / POSITION - _PART / 2), 0, _WINDOW - _PART)
    return int(first[0]), int(first[1])


def _clicked(inside: NDArray[np.bool_], part: tuple[int, int], clicks: FloatArray) -> NDArray[np.bool_]:
    """Of masks (C, 128, 128) what is connected with a foreground click (N, 2, in samples); all of it without clicks."""
    if not len(clicks):
        return inside
    cells = (clicks + 0.5) / CELL - np.array(part) * CELL
    return np.stack([parts_clicked(mask, cells) for mask in inside])


def _reaches_side(inside: NDArray[np.bool_], part: tuple[int, int]) -> bool:
    """Whether a mask (C, 128, 128) goes on beyond the part, where the window does."""
    sides = (inside[:, :, 0], inside[:, 0], inside[:, :, -1], inside[:, -1])
    last = _WINDOW - _PART
    goes_on = (part[0] > 0, part[1] > 0, part[0] < last, part[1] < last)
    return any(bool(side.any()) for side, open_side in zip(sides, goes_on, strict=True) if open_side)


def _laid_out(low_res: FloatArray, part: tuple[int, int]) -> FloatArray:
    """Logits of a part (C, 128, 128) in those of the whole window (C, 256, 256)."""
    whole = np.full((len(low_res), CELL * _WINDOW, CELL * _WINDOW), pixels.OUTSIDE, dtype=np.float32)
    column, row = part[0] * CELL, part[1] * CELL
    whole[:, row : row + low_res.shape[1], column : column + low_res.shape[2]] = low_res
    return whole
