"""The windows that are adapted to: they overlap by half in both directions, each near a pole in a plane of its own."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.ndimage import map_coordinates

from ...protocol.messages.jobs import Progress
from ..decoders.component_reader import ComponentReader
from ..decoders.decoder import STEP
from ..encoders.window_features import CELLS
from ..errors import RasterError
from ..jobs import JobContext
from ..raster.grid import windows_over
from ..raster.image import WindowImage
from ..raster.sheared_grid import is_sheared, outline_of, windows_to_scale
from ..raster.source import RasterSource
from ..raster.window import STRIDE, WINDOW, GridWindow
from ..raster.windows_in import windows_in
from .fusion import Probabilities

#: Places along a side of a window.
PLACES = WINDOW // STEP
#: Windows with less data than this share teach nothing.
_LEAST_DATA = 0.02
Coordinates = NDArray[np.float32]


@dataclass(frozen=True)
class Target:
    """An image that is adapted to, the level that the decoder looks at it, and the part of it; None for all."""

    source: RasterSource
    level: int
    extent: shapely.Geometry | None = None

    @property
    def ground(self) -> shapely.Geometry:
        """What of it is adapted to, in its CRS."""
        return self.source.ground if self.extent is None else self.extent

    @property
    def pixel_bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of that in native columns and rows, within the raster."""
        xmin, ymin, xmax, ymax = self.ground.bounds
        columns, rows = self.source.pixels_of([xmin, xmin, xmax, xmax], [ymin, ymax, ymin, ymax])
        left, right = max(float(columns.min()), 0.0), min(float(columns.max()), float(self.source.width))
        top, bottom = max(float(rows.min()), 0.0), min(float(rows.max()), float(self.source.height))
        return left, top, right, bottom


@dataclass(frozen=True)
class Place:
    """A window of a target; ``image`` tells where it lies, and ``valid`` (256, 256) which of its places count."""

    target: int
    window: GridWindow
    image: WindowImage
    valid: NDArray[np.bool_]


@dataclass
class Windows:
    """All windows; arrays lie in files, so memory does not grow with them.

    Attributes:
        targets: The images.
        places: The windows.
        samples: (N, 1024, 1024, 3) bytes.
        components: (N, R, 64, 64) float16 of the assistant's features; R is 0 for one that reads none.
    """

    targets: Sequence[Target]
    places: list[Place]
    samples: NDArray[np.uint8]
    components: NDArray[np.float16]

    def __len__(self) -> int:
        return len(self.places)

    def neighbours(self, number: int) -> list[int]:
        """Windows that overlap one, itself left out."""
        one = self.places[number]
        return [
            other
            for other, place in enumerate(self.places)
            if other != number
            and place.target == one.target
            and _overlap(self.targets[one.target].source, one.window, place.window)
        ]

    def seen_in(self, number: int, other: int) -> Coordinates:
        """Where the places of a window lie in another.

        Returns:
            (2, 256, 256) rows and columns, counted in places from the middle of the first.
        """
        xs, ys = np.meshgrid(*(2 * ((np.arange(PLACES) + 0.5) * STEP,)))
        x, y = self.places[other].image.from_crs(*self.places[number].image.to_crs(xs, ys))
        return (np.stack([y, x]) / STEP - 0.5).astype(np.float32)

    def stitched(self, number: int, probabilities: Sequence[Probabilities]) -> Probabilities:
        """What all windows say of the ground of one, those in whose middle it lies the most.

        Args:
            number: Of the window.
            probabilities: (C, 256, 256) of each window.
        """
        total = probabilities[number].astype(np.float32) * _feather()
        weight = _feather().copy()
        for other in self.neighbours(number):
            at = self.seen_in(number, other)
            there = inside(at) & self._valid_at(other, at)
            if not there.any():
                continue
            points = at[:, there]
            counts = map_coordinates(_feather(), points, order=1, mode="nearest")
            weight[there] += counts
            for channel, values in zip(total, probabilities[other], strict=True):
                channel[there] += counts * map_coordinates(
                    values.astype(np.float32), points, order=1, mode="nearest", output=np.float32
                )
        return total / weight

    def _valid_at(self, other: int, at: Coordinates) -> NDArray[np.bool_]:
        rows, columns = (np.clip(np.rint(part), 0, PLACES - 1).astype(np.intp) for part in at)
        return np.asarray(self.places[other].valid[rows, columns])


def inside(at: Coordinates) -> NDArray[np.bool_]:
    """Which coordinates of :meth:`Windows.seen_in` lie in the window."""
    return np.asarray(((at >= 0) & (at <= PLACES - 1)).all(0))


@lru_cache(maxsize=1)
def _feather() -> NDArray[np.float32]:
    """(256, 256) weights, largest in the middle of a window (Hann)."""
    side = 0.004 + 0.996 * np.sin(np.pi * (np.arange(PLACES) + 0.5) / PLACES) ** 2
    return np.asarray(np.minimum(side[:, None], side[None]), dtype=np.float32)


def read_windows(
    targets: Sequence[Target],
    reader: ComponentReader | None,
    components: int,
    most: int,
    seed: int,
    work: Path,
    context: JobContext,
) -> Windows:
    """Read what is adapted to.

    Args:
        targets: Images.
        reader: Of the assistant's components; None for one that reads no features.
        components: R.
        most: Windows at most; of more, some are drawn, each with what lies right of it and below.
        seed: Of that.
        work: Folder for files; the caller removes it.
        context: Progress and cancellation.

    Raises:
        RasterError: A window cannot be read, or none holds data.
        Cancelled: The user stopped.
    """
    chosen = _chosen(targets, most, seed)

    def file(name: str, dtype: str, shape: tuple[int, ...]) -> NDArray[np.generic]:
        return np.lib.format.open_memmap(work / f"{name}.npy", "w+", np.dtype(dtype), (len(chosen), *shape))

    samples = file("samples", "u1", (WINDOW, WINDOW, 3))
    read: list[Place] = []
    seen: NDArray[np.generic] = np.zeros((len(chosen), 0, CELLS, CELLS), dtype=np.float16)
    if components:
        seen = file("components", "f2", (components, CELLS, CELLS))
    for target, window in _told(chosen, context):
        source = targets[target].source
        image = source.read(window)
        valid = _places_with_data(image) & _within(targets[target], image)
        if valid.mean() < _LEAST_DATA:
            continue
        samples[len(read)] = image.rgb
        if reader is not None:
            seen[len(read)] = reader.read((source,), window)
        read.append(Place(target, window, _without_samples(image), valid))
    if not read:
        names = ", ".join(target.source.name for target in targets)
        raise RasterError(f"There is no data in the chosen part of {names}. Choose other images or another extent.")
    return Windows(targets, read, samples[: len(read)], seen[: len(read)])  # type: ignore[arg-type]


def _told(items: Sequence[tuple[int, GridWindow]], context: JobContext) -> Iterator[tuple[int, GridWindow]]:
    started = time.monotonic()
    for number, item in enumerate(items):
        left = (time.monotonic() - started) / number * (len(items) - number) if number else None
        context.stoppable(Progress(f"Reading window {number + 1} of {len(items)}", number / len(items), left))
        yield item


def _chosen(targets: Sequence[Target], most: int, seed: int) -> list[tuple[int, GridWindow]]:
    found = []
    for number, target in enumerate(targets):
        source, level = target.source, target.level
        if is_sheared(source, level):
            over = windows_to_scale(source, level, target.pixel_bounds, STRIDE)
        else:
            over = windows_over(source.width, source.height, level, target.pixel_bounds)
        found += [(number, window) for window in windows_in(target.extent, source, over)]
    if len(found) <= most:
        return found
    rng, there = np.random.default_rng(seed), set(found)
    kept: set[tuple[int, GridWindow]] = set()
    for index in rng.permutation(len(found)):
        number, window = found[index]
        if window.to_scale:
            source = targets[number].source
            kept.update(one for one in found if one[0] == number and _overlap(source, window, one[1]))
        else:
            beside = (GridWindow(window.level, window.column + x, window.row + y) for y in (0, 1) for x in (0, 1))
            kept.update((number, one) for one in beside if (number, one) in there)
        if len(kept) >= most:
            break
    return [one for one in found if one in kept]


def _overlap(source: RasterSource, one: GridWindow, other: GridWindow) -> bool:
    """Whether windows of a raster share ground, or a corner."""
    if one.to_scale:
        return bool(shapely.intersects(outline_of(source, one), outline_of(source, other)))
    return abs(other.column - one.column) <= 1 and abs(other.row - one.row) <= 1


def _places_with_data(image: WindowImage) -> NDArray[np.bool_]:
    return np.asarray(image.valid.reshape(PLACES, STEP, PLACES, STEP).mean((1, 3)) > 0.5)


def _within(target: Target, image: WindowImage) -> NDArray[np.bool_]:
    if target.extent is None:
        return np.ones((PLACES, PLACES), dtype=bool)
    xs, ys = np.meshgrid(*(2 * ((np.arange(PLACES) + 0.5) * STEP,)))
    shapely.prepare(target.extent)
    return np.asarray(shapely.contains_xy(target.extent, *image.to_crs(xs, ys)))


def _without_samples(image: WindowImage) -> WindowImage:
    nothing = np.zeros((0, 0, 3), dtype=np.uint8)
    return WindowImage(nothing, np.zeros((0, 0), dtype=bool), image.transform, image.level, image.edges, image.plane)
