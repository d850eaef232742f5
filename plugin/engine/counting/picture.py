"""The picture of a size-frequency distribution."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from matplotlib.figure import Figure

from ...protocol.messages.counting import CraterAge, CratersDated, SizeCurve
from ...protocol.messages.recapture import Completeness, Share, SizeCompleteness
from ..errors import CountError
from ..judging.drawing import picture, plain_log_ticks

_TITLES = {
    "cumulative": "craters larger than D, km⁻²",
    "differential": "craters of D, km⁻³",
    "R-plot": "R value",
    "Hartmann": "craters per √2 bin, km⁻²",
}


def draw(dated: CratersDated, presentation: str = "cumulative") -> bytes:
    """Draw points with error bars, isochrones and the age; below, where there is a second count, the completeness.

    Args:
        dated: The distribution.
        presentation: One of ``PRESENTATIONS``.

    Returns:
        A PNG picture.

    Raises:
        CountError: The distribution has no such presentation.
    """
    plots = [plot for plot in dated.plots if plot.presentation == presentation]
    if not plots:
        have = ", ".join(plot.presentation for plot in dated.plots)
        raise CountError(f"This count has no {presentation} plot; it has: {have}.")
    (plot,) = plots
    found = dated.completeness
    figure = Figure(figsize=(5.2, 5.2 if found is None else 7.0), dpi=130, layout="constrained")
    if found is None:
        axes = figure.subplots()
    else:
        axes, below = figure.subplots(2, sharex=True, height_ratios=(3, 1))
        _draw_completeness(below, found)
    axes.set(xscale="log", yscale="log", ylabel=_TITLES[presentation])
    lower = [min(error, 0.98 * y) for y, error in zip(plot.y, plot.error, strict=True)]
    axes.errorbar(plot.d_km, plot.y, yerr=[lower, plot.error], fmt="s", ms=3.5, color="black", lw=0.8, zorder=3)
    ends = [y - down for y, down in zip(plot.y, lower, strict=True)]
    axes.set_xlim(min(plot.d_km) / 1.7, max(plot.d_km) * 1.7)
    axes.set_ylim(max(min(ends), 0.3 * min(plot.y)) / 2, max(plot.y) * 8)
    for curve in plot.isochrones:
        _line(axes, curve, "0.6", 0.9, "")
        _name(axes, curve)
    if plot.fit is not None and dated.age is not None:
        _line(axes, plot.fit, "tab:red", 1.6, f"{words_of(dated.age)}\n{count_text(dated.age)}")
        axes.axvline(dated.age.from_km, color="tab:blue", lw=0.8, ls="--")
    if axes.get_legend_handles_labels()[0]:
        axes.legend(fontsize=8, frameon=False, title=dated.system, title_fontsize=8)
    plain_log_ticks(axes.xaxis)
    figure.axes[-1].set_xlabel("diameter D, km")
    axes.grid(alpha=0.25)
    return picture(figure, "png")


def _draw_completeness(axes: Any, found: Completeness) -> None:
    """Shares that were found by size, in percent, with their 95 % intervals."""
    if not found.is_part:
        _draw_shares(axes, [(entry, entry.together) for entry in found.bins], "0.55", "^", "both together")
        _draw_shares(axes, [(entry, entry.of_first) for entry in found.bins], "black", "s", "this count", bars=True)
    _draw_shares(
        axes, [(entry, entry.of_second) for entry in found.bins], "tab:blue", "o", "second count", bars=found.is_part
    )
    axes.set(ylim=(-4, 104), ylabel="completeness, %")
    axes.grid(alpha=0.25)
    axes.legend(fontsize=7, frameon=False, loc="lower right")


def _draw_shares(
    axes: Any,
    shares: Sequence[tuple[SizeCompleteness, Share | None]],
    colour: str,
    mark: str,
    label: str,
    bars: bool = False,
) -> None:
    known = [(math.sqrt(entry.from_km * entry.to_km), share) for entry, share in shares if share is not None]
    d_km, y = [place for place, _ in known], [100 * share.share for _, share in known]
    axes.plot(d_km, y, mark, ms=3.5, ls="-", lw=0.8, color=colour, label=label, zorder=3)
    if bars:
        for place, share in known:
            axes.plot((place, place), (100 * share.low, 100 * share.high), color=colour, lw=0.8, zorder=2)


def words_of(age: CraterAge) -> str:
    """An age with its errors to three digits."""
    unit, name = _unit(age.age_ga)
    return (
        f"{age.age_ga / unit:.3g} +{(age.high_ga - age.age_ga) / unit:.2g} "
        f"−{(age.age_ga - age.low_ga) / unit:.2g} {name}"
    )


def count_text(age: CraterAge) -> str:
    """What was dated."""
    return f"{age.count:.4g} craters, {age.from_km:.3g}–{age.to_km:.3g} km, N(1) = {age.n1:.3g} km⁻²"


def age_text(age_ga: float) -> str:
    """A round age."""
    unit, name = _unit(age_ga)
    return f"{age_ga / unit:g} {name}"


def _unit(age_ga: float) -> tuple[float, str]:
    for unit, name in ((1.0, "Ga"), (1e-3, "Ma"), (1e-6, "ka")):
        if age_ga >= unit:
            return unit, name
    return 1e-9, "a"


def _name(axes: Any, curve: SizeCurve) -> None:
    """The age of an isochrone where it comes into the picture."""
    (left, right), (low, high) = axes.get_xlim(), axes.get_ylim()
    shown = [(d, y) for d, y in zip(curve.d_km, curve.y, strict=True) if left < d < right and low < y < high]
    if shown and curve.age_ga is not None:
        axes.annotate(
            age_text(curve.age_ga), shown[0], (4, -9), textcoords="offset points", fontsize=7, color="0.4",
            annotation_clip=True,
        )  # fmt: skip


def _line(axes: Any, curve: SizeCurve, colour: str, width: float, label: str) -> None:
    axes.plot(curve.d_km, curve.y, color=colour, lw=width, label=label or None, zorder=2)
