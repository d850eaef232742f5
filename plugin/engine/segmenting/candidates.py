"""The candidates that answer a prompt, and how they are compared."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import overload

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import make_valid
from shapely.geometry import Polygon, box
from shapely.geometry.base import BaseGeometry

from ...protocol.messages.annotating import Prompt
from ..polygons.outline import mask_to_polygon
from ..raster.image import WindowImage
from ..raster.window import GridWindow
from ..sam.model import Prediction
from .prompts import check_ground, cut_off, points_in

FloatArray = NDArray[np.float32]
Rank = tuple[float, float, float, float]

#: A mask with less of its area inside the prompt's box is no candidate.
_SHARE_IN_BOX = 0.5

#: A mask of fewer native pixels is no candidate.
_SPECK_PX = 4.0

#: A closer look counts as one at the same object from this IoU on.
_SAME_OBJECT = 0.5

_STATES = ("memory", "disk", "computed")


@dataclass(frozen=True)
class SegmentedMask:
    """One candidate.

    Attributes:
        mask_id: Names it in :attr:`Prompt.previous` when it is refined.
        polygon: Polygon or multipolygon in the raster's CRS.
        score: IoU that the model itself predicts, 0 to 1.
        low_res: (1, 256, 256) float32 logits.
        cut_off: The outline runs along the window's side and the raster goes on there, so a wider look may help.
    """

    mask_id: str
    polygon: BaseGeometry
    score: float
    low_res: FloatArray
    cut_off: bool


@dataclass(frozen=True)
class Segmentation:
    """The answer to a prompt: candidates, best first, and where they were seen.

    ``embedding_state`` is "memory", "disk" or "computed", the slowest of all windows looked at.
    """

    candidates: Sequence[SegmentedMask]
    window: GridWindow
    image: WindowImage
    embedding_state: str

    def complete(self, check: Callable[[], None]) -> Segmentation:
        """With all candidates outlined; ``check`` is called after each, and stops it by an error."""
        masks = []
        for mask in self.candidates:
            masks.append(mask)
            check()
        return replace(self, candidates=masks)


@dataclass(frozen=True)
class Asked:
    """A prompt as one window sees it: clicks within it, ``points`` (N, 2) in window coordinates, ``labels`` (N,)."""

    image: WindowImage
    prompt: Prompt
    points: NDArray[np.float64]
    labels: NDArray[np.int64]

    @property
    def compares_outlines(self) -> bool:
        """Whether the prompt has an outline of its own, with which those of the masks are compared."""
        return self.prompt.box is not None or bool(self.prompt.outline)


def asked_in(image: WindowImage, prompt: Prompt, first: bool) -> Asked:
    """The prompt in a window; the ``first`` one that is looked at decides whether it makes sense.

    Raises:
        PromptError: It does not; see :func:`check_ground`.
    """
    asked = Asked(image, prompt, *points_in(image, prompt))
    if first:
        check_ground(image, asked.points[asked.labels == 1], prompt)
    return asked


class Candidates(Sequence[SegmentedMask]):
    """Masks, the best first, each outlined when it is asked for: whoever clicks waits for the first one alone.

    Args:
        outlined: Gives them one by one.
    """

    def __init__(self, outlined: Iterable[SegmentedMask] = ()) -> None:
        self._outlined = iter(outlined)
        self._known: list[SegmentedMask] = []

    def __bool__(self) -> bool:
        self._know(1)
        return bool(self._known)

    def __len__(self) -> int:
        self._know(None)
        return len(self._known)

    @overload
    def __getitem__(self, index: int) -> SegmentedMask: ...

    @overload
    def __getitem__(self, index: slice) -> list[SegmentedMask]: ...

    def __getitem__(self, index: int | slice) -> SegmentedMask | list[SegmentedMask]:
        self._know(index + 1 if isinstance(index, int) and index >= 0 else None)
        return self._known[index]

    def _know(self, number: int | None) -> None:
        missing = None if number is None else max(number - len(self._known), 0)
        self._known += islice(self._outlined, missing)


def held_masks(prediction: Prediction, asked: Asked, most: int) -> Candidates:
    """Masks that hold a foreground click, at most so many, the best first; without such clicks all.

    The single mask is trained for prompts that are clear, as a box is, where it competes with the three; without a box
    it is asked when none of the three holds a click.
    """
    every = list(range(len(prediction.scores)))
    for some in (every,) if asked.prompt.box is not None or len(every) == 1 else (every[1:], every[:1]):
        ranked = _compared if asked.compares_outlines else _by_clicks
        held = Candidates(islice(ranked(prediction, some, asked), most))
        if held:
            return held
    return Candidates()


def _by_clicks(prediction: Prediction, indices: list[int], asked: Asked) -> Iterator[SegmentedMask]:
    """Masks by the clicks that they obey and by their scores, which are known before they are outlined."""
    ranks = {index: (*prediction.obeys(index), _score(prediction, index)) for index in indices}
    yield from outlined_masks(prediction, sorted(indices, key=ranks.__getitem__, reverse=True), asked)


def _compared(prediction: Prediction, indices: list[int], asked: Asked) -> Iterator[SegmentedMask]:
    """Masks by the clicks that they obey, by how well they fit the prompt's own outline, and by their scores."""
    ranked: list[tuple[Rank, SegmentedMask]] = []
    for index in indices:
        for mask in outlined_masks(prediction, [index], asked):
            if not _strays(mask.polygon, asked.prompt):
                rank = (*prediction.obeys(index), _fit(mask.polygon, asked.prompt), mask.score)
                ranked.append((rank, mask))
    yield from (mask for _, mask in sorted(ranked, key=lambda pair: pair[0], reverse=True))


def outlined_masks(prediction: Prediction, indices: Iterable[int], asked: Asked) -> Iterator[SegmentedMask]:
    """Masks in this order, outlined one by one; those that hold no foreground click, or no ground, are left out."""
    prompt = asked.prompt
    clicks = [point for point, label in zip(prompt.points, prompt.labels, strict=True) if label == 1]
    for index in indices:
        held, _ = prediction.obeys(index)
        polygon = mask_to_polygon(prediction.clicked(index), asked.image, clicks) if held > 0 else None
        if polygon is not None and not _is_speck(polygon, asked.image):
            low_res, at_side = prediction.low_res[index][None], cut_off(polygon, asked.image)
            yield SegmentedMask(secrets.token_hex(8), polygon, _score(prediction, index), low_res, at_side)


def _score(prediction: Prediction, index: int) -> float:
    return float(np.clip(prediction.scores[index], 0.0, 1.0))


def _is_speck(polygon: BaseGeometry, image: WindowImage) -> bool:
    """Whether so few native pixels lie in a mask that they cannot show a shape, however much they are magnified."""
    sample = abs(image.transform.determinant)
    return bool(polygon.area * 4.0**image.level < _SPECK_PX * sample)


def _fit(polygon: BaseGeometry, prompt: Prompt) -> float:
    """IoU of a mask's bounds with the prompt's box, or of the mask with the outline to refine; 1 without either.

    The bounds of a polygon say less, since it is drawn roughly around its landform.
    """
    if prompt.outline:  # it tells which of the nested landforms is meant
        return overlap(polygon, make_valid(Polygon(prompt.outline)))
    return 1.0 if prompt.box is None or prompt.polygon else overlap(box(*polygon.bounds), box(*prompt.box))


def _strays(polygon: BaseGeometry, prompt: Prompt) -> bool:
    """Whether a mask lies mostly outside the box that was to enclose its object: it answers something else."""
    if prompt.box is None or polygon.area == 0:
        return False
    return bool(polygon.intersection(box(*prompt.box)).area < _SHARE_IN_BOX * polygon.area)


def better_of(first: Segmentation, closer: Segmentation) -> Segmentation:
    """The closer look at what was found first, where it shows the same object or a surer one; else the first."""
    best = first.candidates[0]
    agreeing = [mask for mask in closer.candidates if overlap(mask.polygon, best.polygon) >= _SAME_OBJECT]
    state = slowest(first.embedding_state, closer.embedding_state)
    if agreeing:
        others = [mask for mask in closer.candidates if mask is not agreeing[0]]
        return replace(closer, candidates=[agreeing[0], *others], embedding_state=state)
    surer = closer.candidates and _is_better(closer.candidates[0], best)
    return replace(closer if surer else first, embedding_state=state)


def _is_better(closer: SegmentedMask, first: SegmentedMask) -> bool:
    """Whether a closer look gave a surer mask that is not cut off by its window."""
    return closer.score > first.score and (first.cut_off or not closer.cut_off)


def overlap(one: BaseGeometry, other: BaseGeometry) -> float:
    """Intersection over union of two polygons."""
    union = one.union(other).area
    return float(one.intersection(other).area / union) if union > 0 else 0.0


def overlaps(outlines: Sequence[BaseGeometry]) -> NDArray[np.float64]:
    """Intersection over union of each of N polygons with each: (N, N)."""
    shapes = np.array(outlines, dtype=object)
    areas, (first, second) = shapely.area(shapes), np.triu_indices(len(shapes))
    shared = np.zeros((len(shapes), len(shapes)))
    shared[first, second] = shapely.area(shapely.intersection(shapes[first], shapes[second]))
    shared[second, first] = shared[first, second]
    union = areas[:, None] + areas - shared
    return np.divide(shared, union, out=np.zeros_like(shared), where=union > 0)


def slowest(*states: str) -> str:
    """The slowest of the ways to come by an embedding."""
    return max(states, key=_STATES.index)
