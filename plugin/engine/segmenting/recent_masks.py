"""The latest candidates, which further clicks refine."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...protocol.messages.annotating import Prompt
from ..raster.grid import holds
from ..raster.source import RasterSource
from ..raster.window import GridWindow
from .candidates import Segmentation

#: Candidates that can still be refined.
KEPT_MASKS = 96


@dataclass(frozen=True)
class RecentMask:
    """What refining a candidate takes.

    Attributes:
        identity: Of the raster.
        window: In which it was found.
        first_level: Level at which its prompt was looked at first.
        low_res: (1, 256, 256) logits.
    """

    identity: str
    window: GridWindow
    first_level: int
    low_res: NDArray[np.float32]


class RecentMasks:
    """Remembers the latest candidates by their ids."""

    def __init__(self) -> None:
        self._masks: OrderedDict[str, RecentMask] = OrderedDict()

    def remember(self, source: RasterSource, answer: Segmentation, first_level: int) -> None:
        """Keep the candidates of an answer, and forget the oldest beyond :data:`KEPT_MASKS`."""
        for mask in answer.candidates:
            self._masks[mask.mask_id] = RecentMask(source.identity, answer.window, first_level, mask.low_res)
        while len(self._masks) > KEPT_MASKS:
            self._masks.popitem(last=False)

    def refinable(self, source: RasterSource, prompt: Prompt, level: int | None) -> RecentMask | None:
        """The candidate that a prompt refines, where it is known and its window still suits the prompt.

        Args:
            source: The raster.
            prompt: Its ``previous`` names the candidate.
            level: At which the prompt would be looked at first by the canvas's scale, which may have changed; None
                without a canvas.
        """
        recent = self._masks.get(prompt.previous)
        if recent is None or recent.identity != source.identity:
            return None
        if level is not None and abs(level - recent.first_level) > 1:
            return None
        points = np.asarray(prompt.points, dtype=np.float64).reshape(-1, 2)
        inside = holds(source, recent.window, *source.pixels_of(points[:, 0], points[:, 1]))
        return recent if inside else None
