"""Writes what maps from their tiles took as a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .driver import STAGES
from .interruptions import Interruption
from .material import PERIOD

#: What is aimed at: seconds a megapixel of the largest map over those of the smallest, memory, seconds to a stop.
AIM_RATIO, AIM_GB, AIM_STOP_S = 1.1, 1.5, 2.0
#: The map that is aimed at, in pixels a side.
AIM_SIDE = 100_000


@dataclass(frozen=True)
class Row:
    """A map of so many pixels a side: its tiles, their size on disk, and what the driver measured."""

    side: int
    tiles: int
    tiles_mb: float
    measured: dict[str, Any]

    @property
    def megapixels(self) -> float:
        """Millions of cells."""
        return self.side**2 / 1e6

    def minutes(self, what: str) -> float:
        """Minutes of all stages together."""
        return sum(float(stage[what]) for stage in self.measured["stages"].values()) / 60

    def per_megapixel(self, stage: str, what: str = "cpu_seconds") -> float:
        """Milliseconds that a stage takes for a megapixel."""
        return float(self.measured["stages"][stage][what]) / self.megapixels * 1000


def write(
    rows: Sequence[Row],
    kills: Sequence[Interruption],
    cancels: Sequence[Interruption],
    stopped_side: int,
    where: str,
    trial: str,
) -> str:
    """The page as Markdown.

    Args:
        rows: What was measured, the smallest map first.
        kills: Runs that were killed, and went on.
        cancels: Runs that were cancelled.
        stopped_side: Of the maps of these two, in pixels.
        where: Date and machine.
        trial: What was small about it; empty for the whole.
    """
    first, last, sides = rows[0], rows[-1], " ".join(str(row.side) for row in rows)
    lines = [
        "# Maps of any size from their tiles",
        "",
        f'Measured by `make bench-reduce ARGS="--sides {sides}"` {where}.'
        + (f" **A trial with {trial}.**" if trial else ""),
        "",
        f"Tiles hold rendered class maps (craters, rims and dunes with noise, again every {PERIOD} cells), so that",
        "nothing is encoded: what is timed is `landform map` from the moment that it finds all tiles done, to polygons",
        "and COGs. Regions below 60 cells are merged, smoothing is as it comes. Milliseconds a megapixel are of",
        "processor time, of all cores together, which other work on the machine changes little; wall-clock, which it",
        "does change, is beside it.",
        "",
        "| map, gigapixels | tiles | polygons | "
        + " | ".join(f"{stage}, ms/Mpx" for stage in STAGES)
        + " | all, minutes of processor time | of wall-clock | peak memory, GB (aim "
        + f"{AIM_GB:g}) | files, GB with tiles |",
        "|---" * (len(STAGES) + 7) + "|",
    ]
    for row in rows:
        lines.append(
            f"| {row.megapixels / 1000:.3g} | {row.tiles} | {row.measured['polygons']} | "
            + " | ".join(f"{row.per_megapixel(stage):.0f}" for stage in STAGES)
            + f" | {row.minutes('cpu_seconds'):.1f} | {row.minutes('seconds'):.1f} "
            + f"| {row.measured['peak_mb'] / 1024:.2f} | {(row.tiles_mb + row.measured['files_mb']) / 1024:.2f} |"
        )
    if len(rows) > 1:
        ratios = [last.per_megapixel(stage) / first.per_megapixel(stage) for stage in STAGES]
        lines += [
            "",
            f"A megapixel of the largest map takes so many times what one of the smallest takes (aim: at most "
            f"{AIM_RATIO:g}): "
            + ", ".join(f"{ratio:.2f} for *{stage}*" for stage, ratio in zip(STAGES, ratios, strict=True))
            + ".",
        ]
    if last.side < AIM_SIDE:
        times = AIM_SIDE**2 / last.side**2
        minutes = times * last.minutes("cpu_seconds")
        disk = times * (last.tiles_mb + last.measured["files_mb"]) / 1024
        lines += [
            "",
            f"The map of {AIM_SIDE}² cells that is aimed at was not made. Extrapolated from the largest one at the",
            f"same time a megapixel it takes {minutes:.0f} minutes of processor time and {disk:.0f} GB of disk. Its",
            "memory is not extrapolated: it grows by what is kept of each region, by the parts of polygons that a",
            "row of blocks cuts, and with the corners of the largest polygon.",
        ]
    if kills:
        same, each = sum(bool(kill.same) for kill in kills), len(kills) // len(STAGES)
        lines += [
            "",
            f"Runs of {stopped_side}² cells were killed (SIGKILL) at {each} random moments of each stage,",
            f"{len(kills)} in all: {same} of them, begun again, made the same class raster, probability raster",
            "and polygons to the bit.",
        ]
    if cancels:
        lines += ["", "| cancelled in | runs | longest wait, seconds " + f"(aim {AIM_STOP_S:g}) |", "|---|---|---|"]
        for stage in STAGES:
            waits = [one.seconds for one in cancels if one.stage == stage and one.seconds is not None]
            if waits:
                lines.append(f"| {stage} | {len(waits)} | {max(waits):.2f} |")
    return "\n".join([*lines, ""])
