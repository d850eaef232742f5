"""What training asks first: a click, a box, both, a scribble, or a click on what is outlined roughly."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..sam.box_mask import ellipse_in_box
from ..sam.part_decoder import CELL
from ..segmenting.scribble_mask import scribbled
from .prompts import first_click, loose_box, scribble

Box = tuple[float, float, float, float]

# shares of first prompts: a click alone, a scribble, a click on what was outlined roughly before, and the rest a box
_CLICK, _SCRIBBLED, _OUTLINED = 0.43, 0.07, 0.12
# share of batches whose boxes come with a click, and all else with a padding point more
_BOX_AND_CLICK = 0.15

# how far a person misses a side, as a share of the extent, with and without care; and how far a rough outline does
_CAREFUL, _CARELESS, _ROUGH = 0.015, 0.05, 0.12
_CAREFUL_SHARE = 0.65


@dataclass(frozen=True)
class FirstPrompts:
    """Prompts of N masks: ``points`` (N, K, 2) with ``labels`` (N, K) as in ``PromptBatch``.

    ``drawn`` (N, G, G) are the logits of a box or a scribble, given as a mask prompt where ``shown`` (N,) says so;
    ``boxed`` (N,) where a person drew the box.
    """

    points: NDArray[np.float32]
    labels: NDArray[np.int64]
    drawn: NDArray[np.float32]
    shown: NDArray[np.bool_]
    boxed: NDArray[np.bool_]


def place(column: float, row: float, offset: tuple[int, int]) -> tuple[float, float]:
    """Cells of a mask (their centres at whole numbers) to samples of the full window."""
    return CELL * (column + 0.5) - 0.5 + offset[0], CELL * (row + 0.5) - 0.5 + offset[1]


def first_prompts(masks: NDArray[np.bool_], offsets: list[tuple[int, int]], rng: np.random.Generator) -> FirstPrompts:
    """A prompt for each mask (N, G, G); ``offsets`` are the corners of their windows in the full one, in samples."""
    count, cells = masks.shape[:2]
    both = rng.random() < _BOX_AND_CLICK
    points = np.zeros((count, 3, 2), dtype=np.float32)
    labels = np.full((count, 3), -1, dtype=np.int64)
    drawn = np.zeros((count, cells, cells), dtype=np.float32)
    shown, boxed = np.zeros(count, dtype=bool), np.zeros(count, dtype=bool)
    for index, (mask, offset) in enumerate(zip(masks, offsets, strict=True)):
        kind = rng.random()
        if _CLICK < kind < _CLICK + _SCRIBBLED:
            line = scribble(mask, rng)
            logits = scribbled([line + 0.5], cells, within=mask)
            shown[index], drawn[index] = logits is not None, 0.0 if logits is None else logits
            # both ends; or one with the padding point beside it that clicks without a box come with
            ends = line[[0, -1]] if rng.random() < 0.5 else line[:1]
            for slot, (column, row) in enumerate(ends):
                points[index, slot], labels[index, slot] = place(column, row, offset), 1
            continue
        shown[index], boxed[index] = kind > _CLICK, kind > _CLICK + _SCRIBBLED + _OUTLINED
        if shown[index]:
            box = _box(mask, offset, bool(boxed[index]), rng)
            drawn[index] = ellipse_in_box(box, cells, offset)
        if boxed[index]:
            points[index, :2], labels[index, :2] = (box[:2], box[2:]), (2, 3)
        if both or not boxed[index]:
            last = 2 if boxed[index] else 0
            points[index, last] = place(*first_click(mask, rng), offset)
            labels[index, last] = 1
    used = slice(None) if both else slice(2)
    return FirstPrompts(points[:, used], labels[:, used], drawn, shown, boxed)


def _box(mask: NDArray[np.bool_], offset: tuple[int, int], by_hand: bool, rng: np.random.Generator) -> Box:
    """A box around a mask in samples of the full window, as a person drags it or as a rough outline has it."""
    jitter = _ROUGH
    if by_hand:
        jitter = _CAREFUL if rng.random() < _CAREFUL_SHARE else _CARELESS
    left, top, right, bottom = loose_box(mask, rng, jitter)
    return (*place(left - 0.5, top - 0.5, offset), *place(right - 0.5, bottom - 0.5, offset))
