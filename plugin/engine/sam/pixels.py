"""Pixels and prompts on their way into SAM, and masks on their way out.

The numbers are those of ``SamPredictor``, except within small masks and far from masks (:func:`restore_masks`).
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from scipy import ndimage
from torch.nn import functional

from ..raster.contrast import MEAN_COLOUR
from .embedding import Embedding
from .official import ResizeLongestSide

#: Parts of a mask up to this wide are interpolated by cubic splines, in cells of the decoder's grid.
_FEW_CELLS = 12

#: Ground around a mask that is enlarged with it, in cells; what splines need.
_RIM_CELLS = 4

#: Logit of what lies farther from a mask.
OUTSIDE = -10.0

#: A mask of more parts is noise.
_MANY_PARTS = 64

FloatArray = NDArray[np.float32]

#: Mean and standard deviation of SAM's training pixels, for each of red, green and blue.
PIXEL_MEAN = np.array(MEAN_COLOUR, dtype=np.float32)
PIXEL_STD = np.array([58.395, 57.12, 57.375], dtype=np.float32)


def scaled(rgb: NDArray[np.uint8], image_size: int) -> NDArray[np.uint8]:
    """Scale so that the longest side is ``image_size`` (Pillow bilinear, as SAM was trained)."""
    if max(rgb.shape[:2]) == image_size:
        return rgb
    resized: NDArray[np.uint8] = ResizeLongestSide(image_size).apply_image(rgb)
    return resized


def encoder_input(rgb: NDArray[np.uint8], image_size: int) -> tuple[FloatArray, tuple[int, int]]:
    """Scale, normalise and pad a window.

    Args:
        rgb: (H, W, 3) uint8.
        image_size: Side of the encoder's input.

    Returns:
        (1, 3, image_size, image_size) float32, and the (height, width) that the window takes of it.
    """
    resized = scaled(rgb, image_size)
    height, width = resized.shape[:2]
    padded = np.zeros((1, 3, image_size, image_size), dtype=np.float32)
    for channel in range(3):  # worked out, which takes less time than looking up: a table wants places of 8 bytes
        shown = padded[0, channel, :height, :width]
        np.subtract(resized[:, :, channel], PIXEL_MEAN[channel], out=shown, dtype=np.float32)
        shown /= PIXEL_STD[channel]
    return padded, (height, width)


def prompt_tokens(
    points: NDArray[np.float64], labels: FloatArray, box: NDArray[np.floating] | None, embedding: Embedding
) -> tuple[FloatArray, FloatArray]:
    """Lay a prompt out as the decoder takes it: clicks, then the box's corners, or a padding point without a box.

    Args:
        points: (N, 2) x, y in samples of the window.
        labels: (N,) 1 or 0.
        box: (4,) x1, y1, x2, y2 in samples of the window.
        embedding: Of the window.

    Returns:
        Coordinates (M, 2) in the encoder's frame, and kinds (M,): 1 on, 0 off, 2 and 3 corners of a box, -1 padding.
    """
    scale = np.array(embedding.input_size[::-1]) / np.array(embedding.original_size[::-1])
    if box is None:
        extra, kinds = np.zeros((1, 2)), [-1.0]
    else:
        extra, kinds = np.asarray(box, dtype=np.float64).reshape(2, 2) * scale, [2.0, 3.0]
    coordinates = np.concatenate([points * scale, extra]).astype(np.float32)
    return coordinates, np.concatenate([labels, np.array(kinds, dtype=np.float32)])


def mask_of_side(logits: FloatArray, side: int) -> FloatArray:
    """Logits (1, h, w) of a mask as the prompt (1, 1, side, side) of a model whose masks have that many cells."""
    mask = np.asarray(logits, dtype=np.float32)
    mask = mask.reshape(1, 1, *mask.shape[-2:])
    if mask.shape[-1] == side:
        return mask
    resized: FloatArray = functional.interpolate(torch.from_numpy(mask), (side, side), mode="bilinear").numpy()
    return resized


def choose_masks(low_res: FloatArray, scores: FloatArray, multimask: bool | None) -> tuple[FloatArray, FloatArray]:
    """Take the three masks of an ambiguous prompt, or the single one, of all four that a decoder computes.

    None takes all four, the single one first. Exports that return one mask have only that to give.
    """
    if len(scores) == 1 or multimask is None:
        return low_res, scores
    wanted = slice(1, None) if multimask else slice(0, 1)
    return low_res[wanted], scores[wanted]


def cells_of(coordinates: FloatArray, step: float) -> FloatArray:
    """Places (N, 2) of the encoder's frame in cells, each ``step`` samples wide; 0 is the centre of the first."""
    cells: FloatArray = (coordinates + 0.5) / step - 0.5
    return cells


def logits_at(low_res: FloatArray, cells: NDArray[np.floating]) -> FloatArray:
    """Logits (N,) at columns and rows (N, 2) of the decoder's grid, interpolated as :func:`restore_masks` does."""
    found: FloatArray = ndimage.map_coordinates(low_res, cells[:, ::-1].T, order=1, mode="nearest")
    return found


def clicked_parts(low_res: FloatArray, cells: NDArray[np.floating]) -> FloatArray:
    """Logits (h, w) in which only those connected parts are above zero that clicks lie on, or less than a cell beside.

    Enlarged logits above zero have a cell above zero among the four around them, and so has the whole part that they
    are in; what is dropped here is never of one object with a click.

    Args:
        low_res: (h, w) logits of the decoder.
        cells: (N, 2) columns and rows of the clicks; when none of them is on a part, the logits stay as they are.
    """
    inside = low_res > 0
    parts, count = ndimage.label(inside, np.ones((3, 3)))
    if not len(cells) or count == 0:
        return low_res
    first = np.floor(cells[:, ::-1]).astype(np.intp)
    around = (first[:, None] + [(0, 0), (0, 1), (1, 0), (1, 1)]).reshape(-1, 2)
    rows, columns = np.clip(around, 0, np.array(low_res.shape) - 1).T
    hit = np.zeros(count + 1, dtype=bool)
    hit[parts[rows, columns]] = True
    hit[0] = False
    return np.where(inside & ~hit[parts], np.float32(OUTSIDE), low_res) if hit.any() else low_res


def restore_masks(
    low_res: FloatArray, input_size: tuple[int, int], original_size: tuple[int, int], image_size: int
) -> FloatArray:
    """Bring logits (C, 256, 256) back to the window: enlarge, cut the padding, scale. Returns (C, H, W).

    As SAM does, logits are interpolated linearly; but a line between two cells cuts the curve of a small outline short
    (a disc of five cells loses 3 % of its area), so masks of a few cells are interpolated by cubic splines. Only the
    surroundings of a mask are enlarged, beyond them logits are :data:`OUTSIDE`.
    """
    enlarged = np.full((len(low_res), image_size, image_size), OUTSIDE, dtype=np.float32)
    for coarse, fine in zip(low_res, enlarged, strict=True):
        _enlarge(coarse, fine)
    enlarged = enlarged[:, : input_size[0], : input_size[1]]
    if original_size == input_size:  # scaling would change nothing but take as long
        return enlarged
    masks = functional.interpolate(torch.from_numpy(enlarged)[None], original_size, mode="bilinear")
    restored: FloatArray = masks[0].numpy()
    return restored


def _enlarge(coarse: FloatArray, fine: FloatArray) -> None:
    """Interpolate a mask of logits (h, w) and its surroundings into (H, W), whole times as large."""
    step = fine.shape[0] // coarse.shape[0]
    inside = coarse > 0
    rows, columns = np.flatnonzero(inside.any(1)), np.flatnonzero(inside.any(0))
    if not len(rows):
        return
    parts = (_around(rows[0], rows[-1], len(coarse)), _around(columns[0], columns[-1], coarse.shape[1]))
    source = torch.from_numpy(np.ascontiguousarray(coarse[parts]))[None, None]
    large = functional.interpolate(source, scale_factor=step, mode="bilinear")[0, 0].numpy()
    _curve_small_parts(coarse[parts], large)
    fine[tuple(slice(part.start * step, part.stop * step) for part in parts)] = large


def _around(first: int, last: int, size: int) -> slice:
    return slice(max(int(first) - _RIM_CELLS, 0), min(int(last) + 1 + _RIM_CELLS, size))


def _curve_small_parts(coarse: FloatArray, fine: FloatArray) -> None:
    """Interpolate the logits of small masks, and of small parts of masks, by cubic splines.

    Args:
        coarse: (h, w) logits of the decoder.
        fine: (H, W) the same, enlarged; changed in place.
    """
    step = fine.shape[0] / coarse.shape[0]
    parts, count = ndimage.label(coarse > 0, np.ones((3, 3)))
    if count > _MANY_PARTS:
        return
    for rows, columns in ndimage.find_objects(parts):
        if max(rows.stop - rows.start, columns.stop - columns.start) > _FEW_CELLS:
            continue
        around = tuple(
            _around(part.start, part.stop - 1, size) for part, size in zip((rows, columns), coarse.shape, strict=True)
        )
        inner = tuple(slice(round(part.start * step), round(part.stop * step)) for part in around)
        places = [
            (np.arange(part.start, part.stop) + 0.5) / step - 0.5 - outer.start
            for part, outer in zip(inner, around, strict=True)
        ]
        at = np.meshgrid(*places, indexing="ij")
        fine[inner] = ndimage.map_coordinates(coarse[around].astype(np.float64), at, order=3, mode="nearest")
