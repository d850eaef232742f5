"""What a search keeps of the landforms that it found, so that they are ordered anew after each decision on one.

The file lies beside the landforms and outlives engine and QGIS: who decides names the folder and what was decided, and
gets a number for each landform back.
"""

from __future__ import annotations

import os
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ...protocol.messages.finding import Rank
from ..errors import OutputError
from .likeness import Common, Likeness, outlines_shapes

if TYPE_CHECKING:  # what orders loads no model and no torch, so that a review goes on at once in a new session
    from .examples import Examples

#: File of a run.
RANKING = "likeness.npz"
#: Names in it, beside ``features``.
_ARRAYS = ("sam", "shapes", "mean", "spread", "liked", "liked_shapes", "disliked")


class SeenWriter:
    """Collects what is seen of landforms as they are written; a file beside holds it until all are there.

    Args:
        path: File to write.
        examples: What is looked for.
        common: Of all outlines of the search.
    """

    def __init__(self, path: Path, examples: Examples, common: Common) -> None:
        self._path, self._examples, self._common = path, examples, common
        self._raw = path.with_suffix(".raw")
        self._raw.write_bytes(b"")
        self._sam: list[float] = []
        self._shapes: list[NDArray[np.float64]] = []

    def add(self, features: NDArray[np.float16], sam: Sequence[float], shapes: NDArray[np.object_]) -> None:
        """Take (n, D) vectors, (n,) ratings of the SAM, and (n,) polygons, in the order of the layer."""
        with self._raw.open("ab") as file:
            file.write(np.ascontiguousarray(features, dtype=np.float16).tobytes())
        self._sam += sam
        self._shapes.append(outlines_shapes(shapes))

    def close(self) -> None:
        """Write the file."""
        width = self._examples.liked.shape[1]
        features = np.zeros((0, width), np.float16)
        if self._sam:
            features = np.memmap(self._raw, np.float16, "r", shape=(len(self._sam), width))
        np.savez(
            self._path,
            features=features,
            sam=np.array(self._sam, dtype=np.float64),
            shapes=np.concatenate([np.zeros((0, 2)), *self._shapes]),
            mean=self._common.mean,
            spread=self._common.spread,
            liked=self._examples.liked,
            liked_shapes=outlines_shapes(self._examples.shapes),
            disliked=self._examples.disliked,
        )
        del features
        self._raw.unlink()


@dataclass(frozen=True)
class Seen:
    """What was seen of (n,) landforms.

    Attributes:
        units: (n, D) vectors of :meth:`.likeness.Common.units`.
        sam: (n,) the SAM's own ratings.
        shapes: (n, 2) of :func:`.likeness.shapes_of`.
        liked: (k, D) units of the landforms that were pointed out.
        liked_shapes: (k, 2).
        disliked: (m, D) units of those that are not looked for.
    """

    units: NDArray[np.float32]
    sam: NDArray[np.float64]
    shapes: NDArray[np.float64]
    liked: NDArray[np.float32]
    liked_shapes: NDArray[np.float64]
    disliked: NDArray[np.float32]

    def scores(self, accepted: Sequence[int], rejected: Sequence[int]) -> NDArray[np.float64]:
        """Rate all landforms anew.

        Args:
            accepted: Numbers of landforms that are looked for as well.
            rejected: Numbers of those that are not.

        Returns:
            (n,) 0 to 1; without any decision those that the search has written.
        """
        yes, no = list(accepted), list(rejected)
        liked = np.concatenate([self.liked, self.units[yes]])
        shapes = np.concatenate([self.liked_shapes, self.shapes[yes]])
        disliked = np.concatenate([self.disliked, self.units[no]])
        alike = Likeness.to(liked, shapes, disliked).of(self.units, self.shapes)
        scores: NDArray[np.float64] = np.clip(self.sam, 0.0, 1.0) * np.sqrt(alike)
        return scores


def rank(request: Rank) -> NDArray[np.float64]:
    """Rate the landforms of a run by what was decided on some of them.

    Raises:
        OutputError: The run has kept nothing to rate them by, its file is damaged, or there are fewer landforms.
    """
    seen = seen_in(Path(request.folder))
    numbers = (*request.accepted, *request.rejected)
    if numbers and not 0 <= min(numbers) <= max(numbers) < len(seen.sam):
        raise OutputError(f"{request.folder} holds another search by now: its landforms are others.")
    return seen.scores(request.accepted, request.rejected)


def seen_in(folder: Path) -> Seen:
    """Read what a run has kept; that of the last one stays in memory.

    Raises:
        OutputError: There is nothing, or it is damaged.
    """
    path = folder / RANKING
    try:
        state = path.stat()
        return _read(path, state.st_mtime_ns, state.st_size, state.st_ino)
    except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
        raise OutputError(
            f"{path} is gone or damaged, so that landforms can be ordered by likeness no more. Find them again."
        ) from error


@lru_cache(maxsize=1)
def _read(path: Path, *_state: int) -> Seen:
    with np.load(os.fspath(path)) as data:
        sam, shapes, mean, spread, liked, liked_shapes, disliked = (data[name] for name in _ARRAYS)
        common = Common(mean, spread)
        units = [common.units(part) for part in np.array_split(data["features"], max(1, len(sam) // 4096))]
    return Seen(np.concatenate(units), sam, shapes, common.units(liked), liked_shapes, common.units(disliked))
