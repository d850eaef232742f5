"""A count from a layer to an age and a picture, for the command line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ...protocol.messages.counting import CountCraters, CratersCounted, CratersDated, DateCraters
from ..errors import CountError
from ..formats.files import writing
from ..formats.targets import check_targets
from ..jobs import JobContext
from .count import count
from .date import date
from .picture import draw


def count_and_date(
    request: CountCraters,
    chosen: DateCraters,
    leave_out: frozenset[str],
    picture: tuple[Path | None, str, bool],
    context: JobContext,
) -> tuple[CratersCounted, CratersDated]:
    """Count the craters of a layer, date them and draw their distribution.

    Args:
        request: The layer and the area.
        chosen: How to plot and date; its craters and areas are filled in.
        leave_out: Craters with one of these doubts are not counted.
        picture: File to draw to, None for none; presentation; whether a file that is there is replaced.
        context: Told of progress, asked whether to stop.

    Returns:
        The count without those that are left out, and the distribution.

    Raises:
        CountError: No crater is left, or the chronology is not to be had.
        OutputError: The picture is there already, or cannot be written.
        Cancelled: The user has asked to stop.
    """
    file, presentation, overwrite = picture
    if file is not None:
        check_targets(file, overwrite=overwrite, inputs=request)
    found = count(request, context)
    kept = tuple(crater for crater in found.craters if not leave_out & set(crater.doubts))
    if not kept:
        raise CountError("All craters are left out: leave some in.")
    found = replace(found, craters=kept)
    dated = date(dating(found, chosen))
    if file is not None:
        drawn = draw(dated, presentation)
        with writing(file) as scratch:
            scratch.write_bytes(drawn)
    return found, dated


def dating(found: CratersCounted, chosen: DateCraters) -> DateCraters:
    """What is to be dated of a count, in the way that is chosen."""
    return replace(
        chosen,
        diameters_km=tuple(crater.diameter_km for crater in found.craters),
        fractions=tuple(crater.fraction for crater in found.craters),
        area_km2=found.area_km2,
        perimeter_km=found.perimeter_km,
        body=found.body,
    )
