"""A SAM whose answers are known: it outlines the region of like brightness around the click.

The features hold the window's own pixels (256 channels by 64 by 64 positions are 1024 by 1024), so that every path from
the raster through the cache to the polygon can be checked against drawn discs.
"""

from __future__ import annotations

import numpy as np
import torch
from scipy import ndimage

from plugin.engine.sam.model import BaseSam
from plugin.engine.sam.pixels import PIXEL_MEAN, PIXEL_STD

SIDE = 16
#: Half the contrast of the drawn discs puts outlines on their rims; the widest takes in everything.
TOLERANCES = (70.0, 70.0, 40.0, 250.0)
SCORES = (0.5, 1.02, 0.8, 0.6)


class RegionSam(BaseSam):
    """Gives four masks (one, then three) with ever wider tolerance."""

    backend = "regions"

    def __init__(self, scores: tuple[float, ...] = SCORES) -> None:
        super().__init__("regions", "Regions of like brightness", "0" * 64, "cpu", "f32")
        self.scores = scores
        self.encoded = 0
        self.mask_inputs = 0

    def _encode(self, prepared):
        self.encoded += 1
        grey = prepared[0, 0] * PIXEL_STD[0] + PIXEL_MEAN[0]
        return grey.reshape(64, SIDE, 64, SIDE).transpose(1, 3, 0, 2).reshape(256, 64, 64)

    def _decode(self, embedding, coordinates, kinds, mask):
        grey = (
            embedding.features.astype(np.float32).reshape(SIDE, SIDE, 64, 64).transpose(2, 0, 3, 1).reshape(1024, 1024)
        )
        self.mask_inputs += mask is not None
        on = coordinates[kinds == 1]
        corners = coordinates[kinds >= 2]
        if not len(on):
            on = corners.mean(axis=0, keepdims=True)
        small = torch.nn.functional.avg_pool2d(torch.from_numpy(grey.copy())[None], 4)[0].numpy()
        seeds = np.clip((on / 4).astype(int), 0, 255)
        answer = []
        for tolerance in TOLERANCES:
            values = grey[tuple(np.clip(on.round().astype(int), 0, 1023).T[::-1])]
            logits = tolerance - np.abs(small - values.mean())
            if mask is not None:
                logits = np.minimum(logits, mask[0, 0])
            parts, _ = ndimage.label(logits > 0)
            wanted = np.unique(parts[seeds[:, 1], seeds[:, 0]])
            answer.append(np.where((logits > 0) & ~np.isin(parts, wanted[wanted > 0]), -1.0, logits))
        return np.stack(answer).astype(np.float32), np.array(self.scores, dtype=np.float32)
