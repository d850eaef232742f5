"""Writes what the maps took as a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

#: What the speed is aimed at: so many times that of the earlier commit.
AIM_SPEED = 12.0
#: And no more than so many times encoding alone, by model.
AIM_ENCODING = {"default": 2.5, "ViT-B": 1.35}

#: Said where it happened.
GIVEN_UP = (
    "\nWhere it says *more than*, the earlier commit was stopped after so long, its tiles done, while it outlined."
)


@dataclass(frozen=True)
class Row:
    """A raster in one layout, mapped at one level by this build, and encoded alone; ``before`` by an earlier commit."""

    model: str
    level: int
    layout: str
    megapixels: float
    now: dict[str, float]
    once: dict[str, float]
    before: dict[str, float] | None = None

    @property
    def faster(self) -> str:
        """How many times the speed of the earlier commit, by the clock and by the processor."""
        if self.before is None:
            return "–"
        times = " (".join(f"{self.before[name] / self.now[name]:.1f}" for name in ("seconds", "cpu_seconds")) + ")"
        return f"more than {times}" if self.given_up else times

    @property
    def given_up(self) -> bool:
        """Whether the earlier commit was not waited for to its end."""
        return self.before is not None and "given_up" in self.before

    @property
    def over_encoding(self) -> str:
        """How many times what encoding alone takes, by the clock and by the processor, and what is aimed at."""
        times = " (".join(f"{self.now[name] / self.once[name]:.2f}" for name in ("seconds", "cpu_seconds")) + ")"
        return f"{times}, aim {AIM_ENCODING[self.model]:g}"


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
        "each code learns from the craters of 1250² of these pixels (background and crater), with nothing encoded",
        f"before: this build beside commit {against}, in one run on one machine. Everything counts, from opening the",
        "raster to polygons and COGs. *Encoding alone* is every sample through the encoder exactly once, with reading",
        "left out: the least that a map can take. In brackets the same by the time of the processor, that of the",
        "processes which copy rasters to COGs with it. *ViT-B* has the official layout and weights of a fixed seed;",
        "its maps show how long they take and nothing else.",
        *([GIVEN_UP] if any(row.given_up for row in rows) else []),
        "",
        f"| model | level | layout | {against}, Mpx/s | this build, Mpx/s | times as fast (aim {AIM_SPEED:g}) | "
        "times encoding alone | CPU seconds, before and now | peak GB, before and now |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        lines.append(
            f"| {row.model} | {row.level} | {row.layout} | {_speed(row, row.before)} | {_speed(row, row.now)} | "
            f"{row.faster} | {row.over_encoding} | {_both(row, 'cpu_seconds', '.0f')} | "
            f"{_both(row, 'peak_mb', '.2f', 1024)} |"
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


def _speed(row: Row, taken: dict[str, float] | None) -> str:
    if taken is None:
        return "–"
    return f"{'below ' if 'given_up' in taken else ''}{row.megapixels / taken['seconds']:.3f}"


def _both(row: Row, name: str, form: str, unit: float = 1) -> str:
    return ", ".join("–" if taken is None else format(taken[name] / unit, form) for taken in (row.before, row.now))
