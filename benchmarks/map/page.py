"""Writes what the maps took as a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

#: What the speed is aimed at: so many times that of the earlier commit, and no more than so many times encoding alone.
AIM_SPEED, AIM_ENCODING = 12.0, 2.5


@dataclass(frozen=True)
class Row:
    """A raster in one layout, mapped at one level by an earlier commit and by this build, and encoded alone."""

    level: int
    layout: str
    megapixels: float
    before: dict[str, float]
    now: dict[str, float]
    once: dict[str, float]

    @property
    def faster(self) -> float:
        """How many times the speed of the earlier commit."""
        return self.before["seconds"] / self.now["seconds"]

    @property
    def over_encoding(self) -> float:
        """How many times what encoding alone takes."""
        return self.now["seconds"] / self.once["seconds"]


def write(
    rows: Sequence[Row], seams: Sequence[tuple[int, float, float]], side: int, against: str, where: str, trial: str
) -> str:
    """The page as Markdown.

    Args:
        rows: What was measured.
        seams: Level, share of cells of another class than with half overlap, and share of cells of any class.
        side: Of the raster in pixels.
        against: Name of the earlier commit.
        where: Date and machine.
        trial: What was small about it; empty for the whole.
    """
    lines = [
        "# How fast landform maps are made",
        "",
        f"Measured by `make bench-map` {where}." + (f" **A trial with {trial}.**" if trial else ""),
        "",
        f"Rendered ground of {side}² pixels ({rows[0].megapixels:.0f} megapixels), mapped whole by the decoder that",
        "each code learns from the craters of 1250² of these pixels (background and crater, default model), with",
        f"nothing encoded before: this build beside commit {against}, in one run on one machine. Everything counts,",
        "from opening the raster to polygons and COGs. *Encoding alone* is every sample through the default model's",
        "encoder exactly once, with reading left out: the least that a map can take.",
        "",
        f"| level | layout | {against}, Mpx/s | this build, Mpx/s | times as fast (aim {AIM_SPEED:g}) | "
        f"times encoding alone (aim {AIM_ENCODING:g}) | CPU seconds, before and now | peak GB, before and now |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        before, now = row.before, row.now
        lines.append(
            f"| {row.level} | {row.layout} | {row.megapixels / before['seconds']:.3f} | "
            f"{row.megapixels / now['seconds']:.3f} | {row.faster:.1f} | {row.over_encoding:.2f} | "
            f"{before['cpu_seconds']:.0f}, {now['cpu_seconds']:.0f} | "
            f"{before['peak_mb'] / 1024:.2f}, {now['peak_mb'] / 1024:.2f} |"
        )
    lines += [
        "",
        "Where windows meet: the share of cells whose class is another one than in a map of windows that overlap by",
        "half (aim: at most 0.5 %), beside the share of cells that are craters at all.",
        "",
        "| level | other class | craters |",
        "|---|---|---|",
        *(f"| {level} | {share:.2%} | {crater:.2%} |" for level, share, crater in seams),
        "",
    ]
    return "\n".join(lines)
