"""A second count of the same ground, and which of its craters the first one has."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ...protocol.messages.counting import CountCraters, Crater
from ...protocol.messages.recapture import SecondCount, SecondCrater
from ..crs.bodies import body_of, same_body
from ..errors import CountError, CrsError
from ..formats.exports.crater_count import CraterCount, count_craters
from ..formats.exports.landforms import of_value, read_landforms
from ..formats.vector_layers import layer_in
from ..jobs import JobContext
from .clusters import clusters_of
from .doubts import doubts_of
from .same_craters import same_craters

_ORIGIN = "origin"


def second_count(
    request: CountCraters, first: CraterCount, told: Sequence[Crater], context: JobContext
) -> SecondCount | None:
    """Count a second time and compare.

    A crater on the border that both have lies in the counted area where the first count says so.

    Args:
        request: Which the second count is.
        first: The first one.
        told: Its craters, with their doubts.
        context: Asked whether to stop.

    Returns:
        None where none is asked for.

    Raises:
        CountError: Both counts hold the same reviewer's craters, or the body is not known.
        LabelError: The layer has no craters in the counted area, or not the reviewer or origin that is asked for.
        CrsError: It has no CRS, or lies on another body.
        Cancelled: The user has asked to stop.
    """
    if not request.second:
        return None
    body = body_of(first.crs)
    if body is None:
        raise CountError(f"The CRS of {first.source} names no body, so two counts cannot be compared.")
    is_same = _is_same_layer(request)
    is_reviewer = bool(request.second_reviewer) and not request.second_origin
    if is_same and is_reviewer and request.of.reviewer in ("", request.second_reviewer):
        raise CountError(
            f"The first count has what {request.second_reviewer} has outlined as well: say whose craters it shall have "
            "(--reviewer in a terminal), another reviewer's."
        )
    found = _counted(request, first, context)
    if not same_body(found.crs, first.crs):
        raise CrsError(f"{found.source} does not lie on {body.name}, so it is no second count of the same ground.")
    clustered = clusters_of(found, context).clustered
    ours, theirs = [*first.craters, *first.beyond], [*found.craters, *found.beyond]
    circles, others = ([crater.circle for crater in craters] for craters in (ours, theirs))
    pairs = same_craters(circles, others, body.semi_major / 1000)
    partner = {int(column): int(row) for row, column in pairs}
    craters = []
    for place, crater in enumerate(theirs):
        row, doubts = partner.get(place), doubts_of(crater, place < len(clustered) and bool(clustered[place]))
        if row is not None and row < len(told):
            craters.append(SecondCrater(told[row].diameter_km, True, doubts, told[row].doubts))
        elif row is None and crater.fraction > 0:
            craters.append(SecondCrater(crater.circle.diameter_m / 1000, False, doubts))
    ids = [{crater.row["fid"] for crater in craters_of} for craters_of in (ours, theirs)]
    is_part = is_same and ids[1] <= ids[0]
    return SecondCount(tuple(craters), is_part, tuple(f"Second count: {note}" for note in found.notes))


def _counted(request: CountCraters, first: CraterCount, context: JobContext) -> CraterCount:
    """The second count, on the ground of the first."""
    field = request.second_class_field
    of = replace(
        request.of,
        source=request.second,
        layer=request.second_layer,
        class_field=field,
        classes=request.of.classes if field else (),
        reviewer=request.second_reviewer,
        without=(),
    )
    landforms = read_landforms(of.source, of.layer, field, "--second-layer")
    landforms = of_value(landforms, _ORIGIN, request.second_origin, "origin")
    return count_craters(landforms, of, context, first.area)


def _is_same_layer(request: CountCraters) -> bool:
    first, second = Path(request.of.source), Path(request.second)
    names = layer_in(first, request.of.layer), layer_in(second, request.second_layer, "--second-layer")
    return os.path.samefile(first, second) and names[0] == names[1]
