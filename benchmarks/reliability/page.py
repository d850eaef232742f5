"""Writes what the audit did, and what came of it, as a page."""

from __future__ import annotations

from collections.abc import Sequence

from .outcome import Outcome

#: Faults that are written out.
_TOLD = 20


def write(outcomes: Sequence[Outcome], where: str, trial: str) -> str:
    """The page as Markdown.

    Args:
        outcomes: What was done.
        where: Date and machine.
        trial: What was small about it; empty for the whole.
    """
    seconds = sum(outcome.seconds for outcome in outcomes)
    faults = [fault for outcome in outcomes for fault in outcome.faults]
    lines = [
        "# How reliable it is",
        "",
        f"Measured by `make bench-break` {where}, in {seconds / 60:.0f} minutes."
        + (f" **A trial: {trial}.**" if trial else ""),
        "",
        "Frames are the messages between QGIS and the engine, damaged in values, bytes and lengths. Commands are",
        "killed (`kill -9`) at moments drawn at random over their work on a rendered scene of 640² pixels, then run",
        "again; disks are small file systems in memory. *The same result* means: polygons with their attributes,",
        "rasters, weights and exported files as those of a run that nothing disturbed, and nothing left beside them",
        "(`.landform-*`, `.partial`). A fault is anything else.",
        "",
        "| what | times | what came of it | faults |",
        "|---|---|---|---|",
    ]
    for outcome in outcomes:
        came = "; ".join(f"{number:,} × {what}" if number else what for what, number in outcome.came.most_common())
        lines.append(f"| {outcome.what} | {outcome.times:,} | {came} | {len(outcome.faults)} |")
    lines += ["", _heading(len(faults)), ""]
    lines += [f"- {fault}" for fault in faults[:_TOLD]]
    return "\n".join(lines).rstrip() + "\n"


def _heading(faults: int) -> str:
    if faults < 2:
        return "One fault:" if faults else "No faults."
    return f"{faults} faults:"
