"""Writes what exports took as a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

#: Minutes that so many polygons may take.
AIM_MINUTES, AIM_POLYGONS = 2.0, 100_000


@dataclass(frozen=True)
class Taken:
    """Seconds on the clock and of the processor."""

    seconds: float
    cpu_seconds: float


@dataclass(frozen=True)
class Row:
    """A format, with all polygons and with few by this build, and with few by an earlier commit."""

    format: str
    many: Taken
    few: Taken
    before: Taken

    @property
    def faster(self) -> float:
        """How many times as fast, by the processor's time for the same few polygons."""
        return self.before.cpu_seconds / self.few.cpu_seconds


def write(rows: Sequence[Row], many: int, few: int, against: str, where: str, trial: bool) -> str:
    """The page as Markdown.

    Args:
        rows: What was measured.
        many: Number of polygons in full.
        few: Number of those that the earlier commit exports too.
        against: Name of the earlier commit.
        where: Date and machine.
        trial: Whether there were fewer polygons than in full.
    """
    aim = AIM_MINUTES * 60 * many / AIM_POLYGONS
    lines = [
        "# How long exports take",
        "",
        f"Measured by `make bench-export` {where}, in one run with one thread."
        + (" **A trial with fewer polygons.**" if trial else ""),
        "",
        f"`landform export` of {many} ragged outlines of 40 corners on Mars, half of them craters, from the start of",
        f"the command to its end, and of {few} of them by this build and by commit {against}. Seconds are those of the",
        "processor, since other programs may run on the machine; those on the clock stand in brackets.",
        "",
        f"| format | {many} polygons, s (aim {aim:g}) | {few} polygons, s | by {against}, s | times as fast |",
        "|---|---|---|---|---|",
    ]
    lines += [
        f"| {row.format} | {_seconds(row.many)} | {_seconds(row.few)} | {_seconds(row.before)} | {row.faster:.1f} |"
        for row in rows
    ]
    return "\n".join([*lines, ""])


def _seconds(taken: Taken) -> str:
    return f"{taken.cpu_seconds:.1f} ({taken.seconds:.1f})"
