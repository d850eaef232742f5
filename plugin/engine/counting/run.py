"""A count from a layer to an age and a picture, for the command line."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from ...protocol.messages.counting import CountCraters, CratersCounted, CratersDated, DateCraters
from ..errors import CountError
from ..formats.exports.completeness_table import completeness_csv
from ..formats.files import writing
from ..formats.targets import check_ending, check_targets
from ..jobs import JobContext
from .count import count
from .date import date
from .picture import draw


@dataclass(frozen=True)
class Written:
    """What is written of a count.

    Attributes:
        picture: File to draw to; None for none.
        presentation: One of ``PRESENTATIONS``.
        table: File for the completeness by size; None for none.
        overwrite: Whether files that are there are replaced.
    """

    picture: Path | None = None
    presentation: str = "cumulative"
    table: Path | None = None
    overwrite: bool = False


def count_and_date(
    request: CountCraters, chosen: DateCraters, leave_out: frozenset[str], written: Written, context: JobContext
) -> tuple[CratersCounted, CratersDated]:
    """Count the craters of a layer, date them and draw their distribution.

    Args:
        request: The layer and the area.
        chosen: How to plot and date; its craters and areas are filled in.
        leave_out: Craters with one of these doubts are not counted.
        written: Which files are written.
        context: Told of progress, asked whether to stop.

    Returns:
        The count without those that are left out, and the distribution.

    Raises:
        CountError: No crater is left, the chronology is not to be had, or the second count is none.
        OutputError: A file is there already, cannot be written, or the picture's name does not end in .png.
        Cancelled: The user has asked to stop.
    """
    targets = [file for file in (written.picture, written.table) if file is not None]
    if written.picture is not None:
        check_ending(written.picture, ".png")
    check_targets(*targets, overwrite=written.overwrite, inputs=request)
    found = count(request, context)
    kept = tuple(crater for crater in found.craters if not leave_out & set(crater.doubts))
    if not kept:
        raise CountError("All craters are left out: leave some in.")
    found = replace(found, craters=kept)
    dated = date(replace(dating(found, chosen), left_out=tuple(leave_out)))
    if written.picture is not None:
        drawn = draw(dated, written.presentation)
        with writing(written.picture) as scratch:
            scratch.write_bytes(drawn)
    if written.table is not None:
        if dated.completeness is None:
            raise CountError("The second count has no craters in the counted area, so there is no completeness.")
        with writing(written.table) as scratch:
            scratch.write_text(completeness_csv(dated.completeness), encoding="utf-8", newline="")
    return found, dated


def dating(found: CratersCounted, chosen: DateCraters) -> DateCraters:
    """What is to be dated of a count, in the way that is chosen."""
    return replace(
        chosen,
        diameters_km=tuple(crater.diameter_km for crater in found.craters),
        fractions=tuple(crater.fraction for crater in found.craters),
        area_km2=found.area_km2,
        perimeter_km=found.perimeter_km,
        pieces=found.pieces,
        body=found.body,
        second=found.second,
    )
