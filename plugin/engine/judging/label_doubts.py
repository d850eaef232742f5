"""What makes scores doubtful before anything is trained: few polygons, all on one side, names alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from ..words import counted

#: Polygons of a class below which neither training nor a score can be relied on.
FEW = 5
#: Names that a sentence lists before it says how many more there are.
_LISTED = 5


def doubts_about_labels(
    names: Sequence[str], centroids: npt.ArrayLike, size: tuple[int, int], raster: str = "the raster"
) -> list[str]:
    """All doubts about the labels of one raster.

    Args:
        names: Class of each polygon that lies on it, at least with a part.
        centroids: (N, 2) column and row of each polygon's centroid, in pixels of the raster; it may lie beside it.
        size: Width and height of the raster in pixels.
        raster: Its name, for the sentences.

    Returns:
        Sentences that tell what is wrong and what to do; none where all is well.
    """
    places = np.asarray(centroids, dtype=np.float64).reshape(-1, 2)
    counts = Counter(names)
    return [*names_alike(counts), *few_polygons(counts), *one_sided(names, places, size, raster)]


def few_polygons(counts: Mapping[str, int]) -> list[str]:
    """A sentence for each class with fewer than :data:`FEW` polygons.

    Args:
        counts: Polygons of each class, over all rasters.
    """
    return [
        f"The class {name!r} has only {_polygons(count)}: its score says little, and may be quite another on other "
        f"ground. Outline at least {FEW}, better 20, in different places."
        for name, count in sorted(counts.items())
        if count < FEW
    ]


def one_sided(
    names: Sequence[str], centroids: npt.NDArray[np.float64], size: tuple[int, int], raster: str = "the raster"
) -> list[str]:
    """Sentences about classes whose polygons all lie in one half of the raster.

    Classes with fewer than :data:`FEW` polygons are left to :func:`few_polygons`: they are on one side by chance.

    Args:
        names: Class of each polygon.
        centroids: (N, 2) column and row, in pixels of the raster.
        size: Its width and height in pixels.
        raster: Its name.
    """
    classes = np.array(names, dtype=object)
    told = [name for name, count in sorted(Counter(names).items()) if count >= FEW]
    sides = {name: _side(centroids[classes == name], size) for name in told}
    everywhere = _side(centroids, size) if len(names) >= FEW else ""
    if everywhere:
        return [
            f"All {_polygons(len(names))} lie in the {everywhere} half of {raster}, so the scores say nothing about "
            f"the other half. Outline some there before mapping it."
        ]
    return [
        f"All {int((classes == name).sum())} polygons of {name!r} lie in the {side} half of {raster}: the decoder may "
        f"learn the place for the class. Outline some in the other half, or check that there are none."
        for name, side in sides.items()
        if side
    ]


def names_alike(counts: Mapping[str, int]) -> list[str]:
    """Sentences about classes whose names differ in case or blanks only, most likely one class typed in two ways.

    Args:
        counts: Polygons of each class, over all rasters.
    """
    alike: dict[str, list[str]] = {}
    for name in sorted(counts):
        alike.setdefault("".join(name.casefold().split()), []).append(name)
    sentences = []
    for group in (group for group in alike.values() if len(group) > 1):
        listed = [f"{name!r} ({_polygons(counts[name])})" for name in group[:_LISTED]]
        if len(group) > _LISTED:
            listed.append(f"{len(group) - _LISTED} more")
        sentences.append(
            f"The class names {', '.join(listed[:-1])} and {listed[-1]} differ in case or blanks only, and count as "
            f"{len(group)} classes. Give them one name in the label layer."
        )
    return sentences


def _side(places: npt.NDArray[np.float64], size: tuple[int, int]) -> str:
    """The half of the raster that holds all places; empty where no half does."""
    columns, rows = places[:, 0] / size[0], places[:, 1] / size[1]
    halves = {"left": columns < 0.5, "right": columns > 0.5, "upper": rows < 0.5, "lower": rows > 0.5}
    return next((side for side, here in halves.items() if here.all()), "")


def _polygons(count: int) -> str:
    return counted(count, "polygon")
