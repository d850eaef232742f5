"""How many of a tile's landforms everything mode finds without a prompt."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass

from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.jobs import JobContext
from plugin.engine.sam.model import SamModel
from plugin.engine.segmenting.everything import EverythingSettings, everything_levels, segment_everything
from plugin.protocol.messages.jobs import Progress

from .subjects import Subject

#: A landform is found when a mask overlaps it by this IoU.
FOUND = 0.5
#: Landforms from this size on are looked for, in pixels.
SMALLEST_PX = 20.0


@dataclass(frozen=True)
class EverythingResult:
    """Of one model on one tile; ``ious`` are the best overlaps of each landform with any mask."""

    model: str
    tile: str
    levels: tuple[int, ...]
    masks: int
    ious: tuple[float, ...]
    seconds: float

    @property
    def found(self) -> int:
        """Number of landforms found."""
        return sum(iou >= FOUND for iou in self.ious)


def measure_everything(
    name: str, model: SamModel, cache: EmbeddingCache, subject: Subject, settings: EverythingSettings
) -> EverythingResult:
    """Run everything mode over a whole tile and look for its landforms of at least 20 pixels among the masks."""
    wanted = [landform for landform in subject.landforms if landform.size_px >= SMALLEST_PX]
    begun = time.monotonic()
    with subject.open() as source:
        levels = everything_levels(source, SMALLEST_PX)
        masks = segment_everything(source, model, cache, levels, settings, JobContext(_tell)).masks
    ious = [max((landform.iou(mask.polygon) for mask in masks), default=0.0) for landform in wanted]
    seconds = time.monotonic() - begun
    return EverythingResult(name, subject.name, tuple(levels), len(masks), tuple(ious), seconds)


def _tell(progress: Progress) -> None:
    if progress.fraction is not None:
        print(f"\r{progress.text}: {progress.fraction:.0%}", end="", file=sys.stderr, flush=True)
