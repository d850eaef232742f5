"""The figure of docs/benchmarks/accuracy.md."""

from __future__ import annotations

from pathlib import Path

import matplotlib
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from .report import GROUPS, Measured
from .results import SIZES, of_size, select, summary
from .user import BOX, CENTRE, PROMPTS

matplotlib.rcParams["svg.hashsalt"] = "accuracy"  # the same numbers give the same file


def draw(run: Measured, path: Path) -> None:
    """Mean IoU by prompt for each kind of scene (above), by size for three prompts (below)."""
    figure = Figure(figsize=(13, 6.6), layout="constrained")
    above, below = figure.subfigures(2, 1)
    for place, (group, title) in zip(above.subplots(1, len(GROUPS), sharey=True), GROUPS.items(), strict=True):
        _by_prompt(place, run, group, title)
    for place, prompt in zip(below.subplots(1, 3, sharey=True), (CENTRE, "3 clicks", BOX), strict=True):
        _by_size(place, run, prompt)
    handles, names = above.axes[0].get_legend_handles_labels()
    figure.legend(handles, names, loc="outside lower center", ncols=len(names), frameon=False)
    figure.savefig(path, metadata={"Date": None})


def _by_prompt(place: Axes, run: Measured, group: str, title: str) -> None:
    for method in run.methods:
        found = [summary(run.of(method, group), prompt) for prompt in PROMPTS]
        means = [float("nan") if item is None else item.mean for item in found]
        place.plot(range(len(PROMPTS)), means, "o", label=method, **_style(run, method))
    place.set_xticks(range(len(PROMPTS)), PROMPTS, rotation=35, ha="right")
    _finish(place, title.split(",")[0])


def _by_size(place: Axes, run: Measured, prompt: str) -> None:
    for method in run.methods:
        found = [summary(select(run.of(method), of_size(*size)), prompt) for size in SIZES]
        means = [float("nan") if item is None else item.mean for item in found]
        place.plot(range(len(SIZES)), means, "o-", linewidth=1, **_style(run, method))
    place.set_xticks(range(len(SIZES)), ["<20", "20–40", "40–80", "80–160", "≥160"])
    place.set_xlabel("longer side in pixels")
    _finish(place, f"all scenes, {prompt}")


def _finish(place: Axes, title: str) -> None:
    place.set_title(title, fontsize=10)
    place.set_ylim(0, 1)
    place.grid(axis="y", alpha=0.3)
    if place.get_subplotspec().is_first_col():
        place.set_ylabel("mean IoU")


def _style(run: Measured, method: str) -> dict[str, object]:
    number = run.methods.index(method)
    return {"color": f"C{number}", "markersize": 7 if number == 0 else 5, "zorder": 3 if number == 0 else 2}
