"""The picture of a comparison of prompts: score over clicks, and over a person's minutes."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from ..judging.drawing import GREY, INK, PALE, picture, plain_log_ticks
from .results import Comparison
from .ways import Way

#: Easy to tell apart for all, and by their markers in grey (Okabe and Ito's palette).
_LOOKS = (("#0072b2", "o"), ("#e69f00", "s"), ("#009e73", "^"), ("#cc79a7", "D"), ("#000000", "v"))


def draw_comparison(comparison: Comparison, format: str = "svg") -> bytes:
    """Draw score over effort, a line for each way: the mean of the seeds, with least and most as a band.

    Args:
        comparison: Of all ways.
        format: "png" or "svg".
    """
    figure = Figure(figsize=(9.2, 4.0), dpi=110, layout="constrained")
    clicks, minutes = figure.subplots(1, 2, sharey=True)
    for number, effort in enumerate(comparison.efforts):
        look = _LOOKS[number % len(_LOOKS)]
        if effort.way.actions:  # by hand nobody counts
            _draw(clicks, comparison, effort.way, "actions", 1.0, look)
        _draw(minutes, comparison, effort.way, "seconds", 60.0, look)
    for panel in (clicks, minutes):
        _finish(panel)
    clicks.set(xlabel="clicks, a box being two", ylabel="mean IoU of the classes")
    minutes.set(xlabel="minutes of a person's time")
    handles, names = minutes.get_legend_handles_labels()
    if handles:
        figure.legend(handles, names, loc="outside lower center", ncols=len(names), frameon=False)
    return picture(figure, format)


def _draw(panel: Axes, comparison: Comparison, way: Way, by: str, unit: float, look: tuple[str, str]) -> None:
    effort, scores = comparison.curve(way, by)
    there = ~np.isnan(scores).all(axis=0) & (effort > 0)
    places, seen = effort[there] / unit, scores[:, there]
    colour, marker = look
    if there.any():
        panel.fill_between(places, np.nanmin(seen, 0), np.nanmax(seen, 0), color=colour, alpha=0.12, linewidth=0)
        panel.plot(places, np.nanmean(seen, 0), color=colour, marker=marker, linewidth=2, markersize=6, label=way.name)


def _finish(panel: Axes) -> None:
    """Axes of a panel whose lines are drawn."""
    panel.set_xscale("log")
    plain_log_ticks(panel.xaxis)
    panel.grid(axis="y", color=PALE)
    for side in ("top", "right"):
        panel.spines[side].set_visible(False)
    panel.spines["bottom"].set_color(GREY)
    panel.spines["left"].set_color(GREY)
    panel.tick_params(colors=INK, labelsize=9)
