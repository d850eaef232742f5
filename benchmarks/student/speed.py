"""How many megapixels a second become probabilities: a window is read, encoded where a decoder needs it, and scored."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from plugin.engine.decoders.package import ModelPackage, load_package
from plugin.engine.decoders.window_scorer import WindowScorer
from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.jobs import JobContext
from plugin.engine.mapping.tiles.scorers import encoder_of
from plugin.engine.raster.grid import windows_beside
from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.rasters import RasterReference


@dataclass(frozen=True)
class Speed:
    """What the windows of a raster took; megapixels are those of the raster, each counted once."""

    megapixels: float
    seconds: float
    cpu_seconds: float

    @property
    def rate(self) -> float:
        """Megapixels a second."""
        return self.megapixels / self.seconds

    @property
    def cpu_per_megapixel(self) -> float:
        """Seconds of all processors for a megapixel."""
        return self.cpu_seconds / self.megapixels


def speeds(packages: Sequence[Path], raster: Path) -> list[Speed]:
    """Speed of decoders on all windows of a raster at its own pixels, each window by each in turn.

    They take turns, so that whatever else the machine does slows all alike. Nothing is encoded before; models are
    loaded and run once beforehand.

    Args:
        packages: Of the decoders.
        raster: Larger than a window.
    """
    loaded = [load_package(folder) for folder in packages]
    wall, cpu = [0.0] * len(loaded), [0.0] * len(loaded)
    with RasterSource.open(RasterReference(str(raster)), flat=True) as source:
        windows = windows_beside(source.width, source.height, 0, (0.0, 0.0, float(source.width), float(source.height)))
        for scorer in map(_scorer, loaded):
            scorer.probabilities((source,), windows[-1], source.read(windows[-1]))
        # new ones: what was encoded to warm up is not found again
        scorers = [_scorer(package) for package in loaded]
        for window in windows:
            for number, scorer in enumerate(scorers):
                began, busy = time.perf_counter(), time.process_time()
                scorer.probabilities((source,), window, source.read(window))
                wall[number] += time.perf_counter() - began
                cpu[number] += time.process_time() - busy
        megapixels = source.width * source.height / 1e6
    return [Speed(megapixels, seconds, busy) for seconds, busy in zip(wall, cpu, strict=True)]


def _scorer(package: ModelPackage) -> WindowScorer:
    """What scores windows; what it encodes is kept in memory alone, as a run's neighbours share surroundings."""
    encoder = encoder_of(package, JobContext()) if package.head.reads_features else None
    return WindowScorer(package, encoder, EmbeddingCache(None))
