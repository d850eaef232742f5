"""Classes that are things: how many landforms were found, whatever their area.

Parts of a class are matched one to one by the Hungarian method (Kuhn 1955, Naval Research Logistics Quarterly 2, 83),
so that as many as possible of those that count find a partner; among such matchings the one with the largest overlap is
taken. A pair counts where intersection over union reaches a threshold, as in panoptic quality (Kirillov et al., CVPR
2019). What is too small to be sure of, or mostly outside of the ground that is known, is ignored in the manner of COCO:
it is neither missed nor false.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.ndimage import center_of_mass, label
from scipy.optimize import linear_sum_assignment
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

#: Intersection over union from which on two objects are the same one.
SAME = 0.5
#: An object of which less than this share is known ground, or more than this is covered by ignored ones, is ignored.
MOSTLY = 0.5

Ids = npt.NDArray[np.integer]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class ObjectCounts:
    """Objects found, missed and made up; counts of several windows or blocks add up."""

    hits: int = 0
    missed: int = 0
    false: int = 0

    def __add__(self, other: ObjectCounts) -> ObjectCounts:
        return ObjectCounts(self.hits + other.hits, self.missed + other.missed, self.false + other.false)

    @property
    def precision(self) -> float | None:
        """Share of the claimed objects that are there; None where none is claimed."""
        return self.hits / (self.hits + self.false) if self.hits + self.false else None

    @property
    def recall(self) -> float | None:
        """Share of the true objects that were found; None where there is none."""
        return self.hits / (self.hits + self.missed) if self.hits + self.missed else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean of both; None where there are no objects at all."""
        total = 2 * self.hits + self.missed + self.false
        return 2 * self.hits / total if total else None


@dataclass(frozen=True)
class Matching:
    """Which claimed object is which true one.

    Attributes:
        pairs: (M, 2) ids of the claimed and the true object of each pair that counts.
        ious: (M,) their intersections over unions.
        missed: Ids of the true objects that nothing matches.
        false: Ids of the claimed objects that match nothing and are not ignored.
    """

    pairs: npt.NDArray[np.int64]
    ious: npt.NDArray[np.float64]
    missed: npt.NDArray[np.int64]
    false: npt.NDArray[np.int64]

    @property
    def counts(self) -> ObjectCounts:
        """How many there are of each."""
        return ObjectCounts(len(self.pairs), len(self.missed), len(self.false))


def parts_of(channels: Ids, channel: int) -> npt.NDArray[np.int32]:
    """Number the connected parts of a class, diagonal neighbours included: (H, W) ids from 1, 0 elsewhere."""
    numbered, _ = label(channels == channel, structure=np.ones((3, 3)))
    found: npt.NDArray[np.int32] = numbered.astype(np.int32)
    return found


def match_objects(
    claimed: Ids, true: Ids, minimum: int = 0, known: Flags | None = None, same: float = SAME
) -> Matching:
    """Match claimed to true objects.

    Args:
        claimed: (H, W) ids of claimed objects from 1, 0 where there is none, such as :func:`parts_of` gives.
        true: (H, W) ids of true objects.
        minimum: Objects with fewer samples are ignored, unless a claimed one matches a true one that counts.
        known: (H, W) where the truth is known. Objects are compared there; those that mostly lie elsewhere are ignored.
        same: Intersection over union from which on two objects are the same.

    Raises:
        ValueError: The images differ in shape, or ids are below zero.
    """
    if claimed.shape != true.shape or (known is not None and known.shape != true.shape):
        raise ValueError(f"Claimed objects {claimed.shape} and true objects {true.shape} must be images of one shape.")
    whole = _areas(claimed), _areas(true)
    if known is not None:
        claimed, true = np.where(known, claimed, 0), np.where(known, true, 0)
    seen = _areas(claimed, len(whole[0])), _areas(true, len(whole[1]))
    ignored = [(all_of < minimum) | (here < MOSTLY * all_of) for all_of, here in zip(whole, seen, strict=True)]
    both = (claimed > 0) & (true > 0)
    shared, rows, columns = _overlaps(claimed[both], true[both], len(whole[1]))
    iou = shared / (seen[0][rows] + seen[1][columns] - shared)
    chosen = assign(rows, columns, iou, ignored[1][columns], same)
    is_matched = np.zeros(len(whole[0]), bool), np.zeros(len(whole[1]), bool)
    is_matched[0][rows[chosen]] = is_matched[1][columns[chosen]] = True
    counting = chosen[~ignored[1][columns[chosen]]]
    covered = np.bincount(rows, weights=shared * ignored[1][columns], minlength=len(whole[0]))
    spared = ignored[0] | (covered > MOSTLY * seen[0])
    missed = (seen[1] > 0) & ~is_matched[1] & ~ignored[1]
    false = (seen[0] > 0) & ~is_matched[0] & ~spared
    return Matching(
        np.column_stack([rows[counting], columns[counting]]),
        iou[counting],
        np.flatnonzero(missed),
        np.flatnonzero(false),
    )


def counts_by_block(matching: Matching, claimed: Ids, true: Ids, block_ids: Ids) -> dict[int, ObjectCounts]:
    """Give each object to the block that its centre of mass lies in, so that counts can be drawn by blocks.

    Args:
        matching: Of :func:`match_objects`.
        claimed: (H, W) ids, as given there.
        true: (H, W) ids, as given there; a pair lies where its true object does.
        block_ids: (H, W) number of the block that each sample lies in; objects in one below zero are left out.
    """
    found: dict[int, ObjectCounts] = {}
    for ids, numbers, one in (
        (true, matching.pairs[:, 1], ObjectCounts(hits=1)),
        (true, matching.missed, ObjectCounts(missed=1)),
        (claimed, matching.false, ObjectCounts(false=1)),
    ):
        for block in _blocks_of(ids, numbers, block_ids):
            if block >= 0:
                found[block] = found.get(block, ObjectCounts()) + one
    return found


def f1_of(counts: npt.NDArray[np.floating]) -> npt.NDArray[np.float64]:
    """F1 from sums, for many at once: (..., 3) hits, missed and false to (...); NaN where there are no objects."""
    hits = 2.0 * counts[..., 0]
    total = hits + counts[..., 1] + counts[..., 2]
    with np.errstate(invalid="ignore"):
        score: npt.NDArray[np.float64] = hits / np.where(total > 0, total, np.nan)
    return score


def assign(
    rows: npt.NDArray[np.int64],
    columns: npt.NDArray[np.int64],
    iou: npt.NDArray[np.float64],
    ignored: Flags,
    same: float = SAME,
) -> npt.NDArray[np.int64]:
    """Choose among pairs of overlapping objects so that each object is in one pair at most.

    Serves outlines that overlap each other too, such as craters within craters, where intersections come from polygons.

    Args:
        rows: (N,) claimed object of each pair.
        columns: (N,) its true object.
        iou: (N,) intersection over union.
        ignored: (N,) whether the true object is ignored; it takes what no object that counts can use.
        same: Pairs below are never chosen.

    Returns:
        (M,) places of the chosen pairs, in order.
    """
    likely = np.flatnonzero(iou >= same)
    if not len(likely):
        return likely
    claimed, row = np.unique(rows[likely], return_inverse=True)
    true, column = np.unique(columns[likely], return_inverse=True)
    # What shares no partner is matched apart: thousands of craters need no matrix of millions.
    size = len(claimed) + len(true)
    graph = coo_array((np.ones(len(likely)), (row, len(claimed) + column)), shape=(size, size))
    _, group = connected_components(graph, directed=False)
    order = np.argsort(group[row], kind="stable")
    ends = np.flatnonzero(np.diff(group[row][order])) + 1
    found = [likely[_matched(row[part], column[part], iou[likely[part]], ignored[likely[part]], part)]
             for part in np.split(order, ends)]  # fmt: skip
    return np.sort(np.concatenate(found))


def _matched(
    row: npt.NDArray[np.int64],
    column: npt.NDArray[np.int64],
    iou: npt.NDArray[np.float64],
    ignored: Flags,
    places: npt.NDArray[np.int64],
) -> npt.NDArray[np.int64]:
    """The places of the pairs of one group that are chosen."""
    left, row = np.unique(row, return_inverse=True)
    right, column = np.unique(column, return_inverse=True)
    # One more pair that counts outweighs all overlaps together.
    more = min(len(left), len(right)) + 1
    gain = np.zeros((len(left), len(right)))
    gain[row, column] = iou + np.where(ignored, 0, more)
    number = np.full(gain.shape, -1)
    number[row, column] = places
    chosen = number[linear_sum_assignment(gain, maximize=True)]
    return chosen[chosen >= 0]


def _blocks_of(ids: Ids, numbers: npt.NDArray[np.int64], block_ids: Ids) -> list[int]:
    """The block at the centre of mass of each numbered object."""
    if not len(numbers):
        return []
    centres = np.floor(np.array(center_of_mass(ids > 0, ids, numbers)) + 0.5).astype(np.intp)
    return [int(block) for block in block_ids[centres[:, 0], centres[:, 1]]]


def _areas(ids: Ids, length: int = 1) -> npt.NDArray[np.int64]:
    """Samples of each id; none for 0, which is no object."""
    areas = np.bincount(ids.reshape(-1), minlength=length).astype(np.int64)
    areas[0] = 0
    return areas


def _overlaps(
    claimed: Ids, true: Ids, span: int
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Shared samples, claimed and true id of all pairs that overlap."""
    codes, shared = np.unique(claimed.astype(np.int64) * span + true, return_counts=True)
    return shared.astype(np.int64), codes // span, codes % span
