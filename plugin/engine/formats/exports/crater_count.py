"""A crater count: where craters lie, how large they are, and how much of each is in the counted area."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import pyproj

from ....protocol.messages.exports import Export
from ....protocol.schema import FEWEST_CRATER_PIXELS
from ...crs.conventions import latitudes_said
from ...errors import LabelError
from ...jobs import JobContext
from ...polygons.circle_pairs import pairs_that_share
from ...polygons.many_measures import measure_many
from ...polygons.rim_curve import RimFit
from ...polygons.short_way import jumps_said
from ...words import counted
from ..vector_layers import is_true, mended_said, number_in
from .area_share import AreaShare
from .counted_area import CountedArea, counted_area, extent_beside
from .landforms import Landform, Landforms, class_of, craters_among, of_classes, of_value, unusable_said
from .rims import batches_with_rims

#: A crater whose circle differs by more from the one of equal area, as a share of that one's diameter, is none that its
#: outline could be: it is no circle, or lacks much of it.
_ODD = 0.25
#: Circles of different reviewers are of one crater from this intersection over union on, as in a second count.
_SAME = 0.5


@dataclass(frozen=True)
class CountedCrater:
    """A crater that is counted.

    Attributes:
        circle: The circle through its rim.
        fraction: The linear share of it in the counted area (see :mod:`.area_share`).
        row: Its row of the table, ``fid`` first.
        middle: Of its outline, in the CRS of the layer.
        is_clustered: Whether it stands in a cluster, as secondaries do.
        equal_area_m: Diameter of the circle that is as large as its outline.
    """

    circle: RimFit
    fraction: float
    row: Mapping[str, Any] = field(default_factory=dict)
    middle: tuple[float, float] = (0.0, 0.0)
    is_clustered: bool = False
    equal_area_m: float = math.nan

    @property
    def diameter_km(self) -> float:
        """In the twelve digits that files hold, so that 5 km are in the same bin wherever they are counted."""
        return float(f"{self.circle.diameter_m / 1000:.12g}")

    @property
    def is_round(self) -> bool:
        """Whether the circle is about as large as the outline."""
        return not abs(self.circle.diameter_m / self.equal_area_m - 1) > _ODD


@dataclass(frozen=True)
class CraterCount:
    """Craters of an area.

    Attributes:
        source: File that the craters come from.
        crs: CRS of that file, whose convention latitudes are given in.
        area: The counted area.
        craters: Those that lie in it, at least in part.
        beyond: Those that do not.
        notes: What a person should know.
        without_circle: Number of craters whose outline is near no circle.
    """

    source: str
    crs: pyproj.CRS
    area: CountedArea
    craters: tuple[CountedCrater, ...]
    beyond: tuple[CountedCrater, ...]
    notes: tuple[str, ...]
    without_circle: int = 0

    @property
    def mean_residual(self) -> float:
        """Mean of the rims' distances from their circles, as a share of the radius."""
        return float(np.mean([2 * crater.circle.residual_m / crater.circle.diameter_m for crater in self.craters]))


def count_craters(
    landforms: Landforms, request: Export, context: JobContext, area: CountedArea | None = None
) -> CraterCount:
    """Fit circles to the craters of a layer and see which lie in the counted area.

    Args:
        landforms: The layer.
        request: Which craters, and where.
        context: Told of progress, asked whether to stop.
        area: The counted area, where it is known already.

    Raises:
        LabelError: The layer has no craters, or none in the area, or no area is given.
        CrsError: The layer has no CRS, or the area lies on another body.
    """
    crs = landforms.on_ground("diameters")
    landforms = of_value(landforms, request.reviewer_field, request.reviewer, "reviewer")
    chosen = (
        of_classes(landforms, request.class_field, request.classes)
        if request.classes
        else craters_among(landforms, request.class_field)
    )
    chosen, left_out = _without(chosen, frozenset(request.without))
    beside = extent_beside(request) if area is None else None
    area = area or counted_area(request, landforms, crs)
    share, clustered = AreaShare(area), frozenset(request.clustered)
    craters, without_circle = [], 0
    for landform, circle, size in _with_circles(chosen, crs, context):
        if circle is None:
            without_circle += 1
        else:
            row, centroid = landform.row, landform.geometry.centroid
            middle = (centroid.x, centroid.y)
            craters.append(CountedCrater(circle, share.of(circle), row, middle, row["fid"] in clustered, size))
    inside = tuple(crater for crater in craters if crater.fraction > 0)
    beyond = tuple(crater for crater in craters if not crater.fraction > 0)
    if not inside:
        raise LabelError(
            f"None of the {_craters(len(chosen.features))} of {landforms.name} lies in the counted area {area.name}: "
            "choose the area that they were mapped in."
        )
    notes = [f"The counted area is what was mapped, {beside}."] if beside else []
    if area.craters:
        notes.append(
            f"The layer of the counted area, {area.name}, holds {_craters(area.craters)}: check that it is the ground "
            "that was looked at."
        )
    notes += [*_jumps_of(landforms), *_jumps_of(area)]
    notes += [*mended_said(landforms.name, landforms.mended), *mended_said(area.name, area.mended)]
    told = {landforms.name: landforms.crs, area.name: area.crs}
    notes += [sentence for name, its_crs in told.items() for sentence in latitudes_said(name, its_crs)]
    notes.extend(_doubts(inside))
    if request.class_field and not request.classes:
        notes.extend(_other_names(chosen, request.class_field))
    notes.extend(_counted_twice(inside, request.reviewer_field, crs))
    classless = sum(not class_of(feature, request.class_field) for feature in landforms.features)
    if classless and request.class_field:
        notes.append(
            f"{counted(classless, 'polygon')} of {landforms.name} without a class in the field “{request.class_field}” "
            "not counted."
        )
    notes += [*unusable_said(landforms.name, landforms.empty), *unusable_said(area.name, area.empty)]
    if left_out:
        notes.append(f"{_craters(left_out)} left out that were chosen to be.")
    if beyond:
        notes.append(f"{_craters(len(beyond))} outside of the counted area left out.")
    if without_circle:
        notes.append(f"{_craters(without_circle)} whose outline is near no circle left out.")
    return CraterCount(landforms.name, crs, area, inside, beyond, tuple(notes), without_circle)


def _with_circles(
    landforms: Landforms, crs: pyproj.CRS, context: JobContext
) -> Iterator[tuple[Landform, RimFit | None, float]]:
    """Each landform with the circle through its outline, and the diameter of the one of equal area in metres."""
    for features, fits in batches_with_rims(landforms, crs, context):
        sizes = measure_many(np.array([feature.geometry for feature in features], dtype=object), crs)["diameter_m"]
        for feature, (circle, _), size in zip(features, fits, sizes.tolist(), strict=True):
            yield feature, circle, size


def _other_names(craters: Landforms, class_field: str) -> Iterator[str]:
    """Which classes were taken for craters by their names, where these are not simply that."""
    names = Counter(class_of(crater, class_field) for crater in craters.features)
    told = ", ".join(f"{name} ({names[name]})" for name in sorted(names) if name.lower() not in ("crater", "craters"))
    if told:
        yield f"Counted as craters by the name of their class: {told}."


def _without(landforms: Landforms, fids: frozenset[int]) -> tuple[Landforms, int]:
    """All but some of the features, and how many these are.

    Raises:
        LabelError: None is left.
    """
    kept = tuple(feature for feature in landforms.features if feature.row["fid"] not in fids)
    if not kept:
        raise LabelError(f"All craters of {landforms.name} are left out: leave some in.")
    return replace(landforms, features=kept), len(landforms.features) - len(kept)


def _doubts(craters: Sequence[CountedCrater]) -> Iterator[str]:
    """What makes a count doubtful: craters that only a decoder has seen, drawn twice, of few pixels, or not round."""
    unreviewed = sum(
        crater.row.get("origin") == "model" and not is_true(crater.row.get("reviewed")) for crater in craters
    )
    if unreviewed:
        yield f"Found by a decoder and reviewed by nobody: {unreviewed} of {_craters(len(craters))}."
    again = len(craters) - len({(crater.middle, crater.circle.diameter_m, crater.equal_area_m) for crater in craters})
    if again:
        yield f"Drawn again, with the same outline as another one: {again} of {_craters(len(craters))}."
    pixels = [number_in(crater.row.get("pixel_m")) or 0.0 for crater in craters]
    tiny = sum(
        crater.circle.diameter_m < FEWEST_CRATER_PIXELS * pixel for crater, pixel in zip(craters, pixels, strict=True)
    )
    if tiny:
        yield (
            f"Less than {FEWEST_CRATER_PIXELS} pixels across, which is too few to find them all or to tell them from "
            f"other things: {tiny} of {_craters(len(craters))}."
        )

    odd = sum(not crater.is_round for crater in craters)
    if odd:
        yield (
            f"Not round, so that the circle through the outline is more than {_ODD:.0%} larger or smaller than one of "
            f"equal area: {odd} of {_craters(len(craters))}."
        )


def _counted_twice(craters: Sequence[CountedCrater], field: str, crs: pyproj.CRS) -> Iterator[str]:
    """What is outlined twice counts twice, which is seldom wanted: by several reviewers, or on several images."""
    if crs.ellipsoid is None:
        return
    circles = [crater.circle for crater in craters]
    one, other, shared = pairs_that_share(circles, circles, crs.ellipsoid.semi_major_metre / 1000)
    is_pair = (shared >= _SAME) & (one != other)
    names = np.array([str(crater.row.get(field) or "") for crater in craters])
    by_two = is_pair & (names[one] != names[other]) & (names[one] != "") & (names[other] != "")
    if by_two.any():
        told = ", ".join(f"“{name}”" for name in sorted(set(names[one[by_two]])))
        yield (
            f"Outlined by more than one reviewer, and counted for each (circles that share half of their ground or "
            f"more): {len(set(one[by_two]))} of {_craters(len(craters))}. Count what one reviewer has (--reviewer in a "
            f"terminal), of {told}."
        )
    outlines = [(crater.middle, crater.circle.diameter_m) for crater in craters]
    drawn_again = np.array([outlines[a] == outlines[b] for a, b in zip(one, other, strict=True)], dtype=bool)
    twice = is_pair & ~by_two & ~drawn_again
    if twice.any():
        yield (
            f"Share half of their ground or more with another one, as craters do that are outlined twice, for instance "
            f"on two images: {len(set(one[twice]))} of {_craters(len(craters))}."
        )


def _jumps_of(layer: Landforms | CountedArea) -> list[str]:
    return jumps_said(layer.name, layer.turned, layer.torn)


def _craters(number: int) -> str:
    return counted(number, "crater")
