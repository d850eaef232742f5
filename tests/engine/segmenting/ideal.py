"""A SAM that answers with the logits of an ideal disc: what a perfect model would say of the pixels that it was shown.

It takes the disc's centre and axes from the moments of the window's own pixels, which are exact to a small part of a
sample, and gives the signed distance to that ellipse on the decoder's grid of 256 by 256. Reader, window, decoder grid,
contour and mapping to the CRS are the real ones.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from regions import RegionSam
from scipy import ndimage

GROUND, DISC = 60, 200
_DECODER_SIDE = 256
_FINER = 8


def paint(
    values: NDArray[np.uint8],
    transform: Affine,
    inside: Callable[[NDArray[np.float64], NDArray[np.float64]], NDArray[np.bool_]],
    bounds: tuple[int, int, int, int],
) -> None:
    """Draw what is inside into a raster of ground, each pixel by the share of it that is covered.

    Args:
        values: (H, W), drawn into.
        transform: Columns and rows to the CRS.
        inside: Takes coordinates of the CRS.
        bounds: First column and row, and those one past the last, that it may touch.
    """
    left, top, right, bottom = bounds
    columns = (np.arange((right - left) * _FINER) + 0.5) / _FINER + left
    rows = (np.arange((bottom - top) * _FINER) + 0.5) / _FINER + top
    xs, ys = transform @ np.meshgrid(columns, rows)
    cover = inside(xs, ys).reshape(bottom - top, _FINER, right - left, _FINER).mean(axis=(1, 3))
    values[top:bottom, left:right] = (GROUND + (DISC - GROUND) * cover).round().astype(np.uint8)


class IdealSam(RegionSam):
    """Knows discs of brightness :data:`DISC` on ground of brightness :data:`GROUND`."""

    def _decode(self, embedding, coordinates, kinds, mask):
        grey = embedding.features.astype(np.float32).reshape(16, 16, 64, 64).transpose(2, 0, 3, 1).reshape(1024, 1024)
        cover = (grey - GROUND) / (DISC - GROUND)
        on = coordinates[kinds == 1] if (kinds == 1).any() else coordinates[kinds >= 2].mean(axis=0, keepdims=True)
        parts, _ = ndimage.label(cover > 0.02)
        row, column = on[0, ::-1].round().astype(int)
        cover = np.where(parts == parts[row, column], cover, 0.0)
        # The encoder's frame counts sample centres from 0.
        rows, columns = np.mgrid[:1024, :1024]
        area = cover.sum()
        x, y = (cover * columns).sum() / area, (cover * rows).sum() / area
        dx, dy = columns - x, rows - y
        moments = np.array([[(cover * dx * dx).sum(), (cover * dx * dy).sum()], [0, (cover * dy * dy).sum()]]) / area
        moments[1, 0] = moments[0, 1]
        # Only the shape is taken from the second moments, which resampling widens; the area is exact.
        shape = moments / np.sqrt(np.linalg.det(moments)) * area / np.pi
        cells = (np.arange(_DECODER_SIDE) + 0.5) * 4 - 0.5
        away = np.stack(np.meshgrid(cells - x, cells - y))
        inside = 1 - np.sqrt(np.einsum("iab,ij,jab->ab", away, np.linalg.inv(shape), away))
        logits = inside * np.sqrt(area / np.pi)
        return logits[None].astype(np.float32), np.array([0.9], dtype=np.float32)
