"""Writes what everything mode took and found as a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

#: How many times as fast it is to be, and how far the number of masks may be off.
AIM_SPEED, AIM_MASKS = 8.0, 0.05


@dataclass(frozen=True)
class Answer:
    """What one code found on a tile: seconds on the clock and of the processor, masks, and the craters among them."""

    seconds: float
    cpu_seconds: float
    masks: int
    craters: frozenset[int]


@dataclass(frozen=True)
class Row:
    """A tile with its experts' craters, searched by an earlier commit and by this build."""

    tile: str
    craters: int
    before: Answer
    now: Answer

    @property
    def faster(self) -> float:
        """How many times as fast, by the processor's time: other programs that run at the same time do not count."""
        return self.before.cpu_seconds / self.now.cpu_seconds


def write(rows: Sequence[Row], against: str, where: str, smallest_px: float, least_iou: float, trial: str) -> str:
    """The page as Markdown.

    Args:
        rows: What was measured.
        against: Name of the earlier commit.
        where: Date and machine.
        smallest_px: Of the landforms that were looked for.
        least_iou: From which on a crater counts as found.
        trial: What was small about it; empty for the whole.
    """
    lines = [
        "# How fast everything mode is",
        "",
        f"Measured by `make bench-everything` {where}, in one run with one thread."
        + (f" **A trial: {trial}.**" if trial else ""),
        "",
        f"*Everything in view* over {'parts of' if trial else 'whole'} CTX tiles of 2000² pixels (Francis et al. 2020,",
        f"Mars Crater Catalogue, CC-BY-4.0), for landforms from {smallest_px:g} pixels on, default model, with nothing",
        f"encoded before: this build beside commit {against}. Seconds are those of the processor, since",
        "other programs ran on the machine; those on the clock stand in brackets. A crater of the experts'",
        f"catalogue counts as found where a mask overlaps the ellipse in its box by an IoU of {least_iou:g}.",
        "",
        f"| tile | {against}, s | this build, s | times as fast (aim {AIM_SPEED:g}) | masks, before and now (aim ± "
        f"{AIM_MASKS:.0%}) | experts' craters found, before and now | lost | gained |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        before, now = row.before, row.now
        change = now.masks / before.masks - 1
        lines.append(
            f"| {row.tile} | {before.cpu_seconds:.0f} ({before.seconds:.0f}) | {now.cpu_seconds:.0f} "
            f"({now.seconds:.0f}) | {row.faster:.1f} | {before.masks}, {now.masks} ({change:+.0%}) | "
            f"{len(before.craters)}, {len(now.craters)} of {row.craters} | {len(before.craters - now.craters)} | "
            f"{len(now.craters - before.craters)} |"
        )
    lines += [
        "",
        "What makes the difference: 19 of 20 clicks show nothing, and a glance at a map of a quarter of the positions",
        "tells which; the attention of the mask decoder is computed on the side of its few tokens; windows overlap by",
        "320 samples and not by half; and a mask is outlined from the answer that it was chosen in.",
        "",
    ]
    return "\n".join(lines)
