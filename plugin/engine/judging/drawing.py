"""Pictures of reports and of learning curves."""

from __future__ import annotations

import io
import warnings
from collections.abc import Mapping, Sequence

import matplotlib
import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.axis import Axis
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.image import imsave
from matplotlib.patches import Patch
from matplotlib.ticker import FormatStrFormatter, LogLocator, NullFormatter, PercentFormatter

from .calibration import Calibration
from .fonts import use_fallbacks

#: Formats of pictures: for the dock, and for reports, which are printed.
FORMATS = ("png", "svg")
#: How many times as large as its begin the end of a logarithmic axis is where powers of ten are enough ticks.
_MANY = 2000.0
INK, GREY, PALE, ACCENT = "#1f2933", "#7b8794", "#e4e7eb", "#0b6e99"


def draw_intervals(
    rows: Sequence[tuple[str, str, float, float | None, float | None]], axis: str, format: str = "svg"
) -> bytes:
    """Draw scores as points with their intervals.

    Args:
        rows: Name, colour, score, and ends of its interval, None where there is none; from the top.
        axis: What the scores are.
        format: One of :data:`FORMATS`.
    """
    figure, panel = _panel(9.2, 0.6 + 0.34 * max(len(rows), 1))
    for place, (_, colour, score, low, high) in enumerate(rows):
        panel.plot([0, 1], [place, place], color=PALE, linewidth=1, zorder=1)
        if low is not None and high is not None:
            panel.plot([low, high], [place, place], color=colour, linewidth=6, alpha=0.45, solid_capstyle="butt")
        panel.plot([score], [place], "o", color=colour, markersize=8, markeredgecolor=INK, markeredgewidth=0.8)
    panel.set(xlim=(-0.01, 1.01), ylim=(len(rows) - 0.5, -0.5), xlabel=axis)
    panel.set_yticks(range(len(rows)), [name for name, *_ in rows])
    panel.tick_params(axis="y", length=0)
    panel.spines["left"].set_visible(False)
    return picture(figure, format)


def draw_calibration(curve: Calibration, format: str = "svg") -> bytes:
    """Draw the reliability curve, with the share of samples in each bin below it.

    Args:
        curve: Of :func:`.calibration.calibration_of`.
        format: One of :data:`FORMATS`.
    """
    figure = Figure(figsize=(4.4, 4.6), dpi=110, layout="constrained")
    above, below = figure.subplots(2, 1, sharex=True, height_ratios=(3.2, 1))
    for panel in (above, below):
        _plain(panel)
    there = curve.samples > 0
    above.plot([0, 1], [0, 1], color=GREY, linestyle="--", linewidth=1, label="means what it says")
    above.plot(curve.confidence[there], curve.accuracy[there], "o-", color=ACCENT, linewidth=2, markersize=5)
    above.set(xlim=(0, 1), ylim=(0, 1.02), ylabel="share that is right")
    above.legend(loc="upper left", frameon=False)
    total = max(float(curve.samples.sum()), 1.0)
    widths = np.diff(curve.edges)
    below.bar(curve.edges[:-1], curve.samples / total, widths * 0.92, align="edge", color=ACCENT, alpha=0.6)
    below.set(xlabel="probability of the class that was chosen", ylabel="samples")
    below.yaxis.set_major_formatter(PercentFormatter(1, decimals=0))
    return picture(figure, format)


def draw_learning_curve(
    sizes: Sequence[int],
    scores: npt.NDArray[np.float64],
    classes: Mapping[str, npt.NDArray[np.float64]] | None = None,
    colours: Mapping[str, str] | None = None,
    score_name: str = "mean IoU",
    format: str = "png",
) -> bytes:
    """Draw score over number of polygons: each draw as a point, their mean as a line, their spread as a band.

    Args:
        sizes: (N,) polygons of each class.
        scores: (S, N) for each draw, NaN where there is none.
        classes: The same for single classes.
        colours: Colours of classes.
        score_name: What the scores are.
        format: One of :data:`FORMATS`.
    """
    figure, panel = _panel(8.4, 3.8)
    for name, values in (classes or {}).items():
        there = ~np.isnan(values).all(axis=0)
        colour = (colours or {}).get(name)
        panel.plot(np.array(sizes)[there], _mean(values[:, there]), linewidth=1.5, color=colour, label=name)
    there = ~np.isnan(scores).all(axis=0)
    places, seen = np.array(sizes)[there], scores[:, there]
    if there.any():
        panel.fill_between(places, np.nanmin(seen, axis=0), np.nanmax(seen, axis=0), color=INK, alpha=0.1, linewidth=0)
        panel.plot(places, _mean(seen), "-", color=INK, linewidth=2.5, label=score_name)
        for draw in seen:
            panel.plot(places, draw, "o", color=INK, markersize=3.5, alpha=0.5)
    panel.set_xscale("log")
    panel.set_xticks(list(sizes), [str(size) for size in sizes])
    panel.minorticks_off()
    panel.set(xlabel="polygons of each class", ylabel="IoU" if classes else score_name, ylim=(0, 1))
    panel.grid(axis="y", color=PALE)
    if panel.get_legend_handles_labels()[1]:
        panel.legend(frameon=False, loc="upper left", bbox_to_anchor=(1.0, 1.0))
    return picture(figure, format)


def draw_block(
    rgb: npt.NDArray[np.uint8],
    truth: npt.NDArray[np.uint8],
    claimed: npt.NDArray[np.uint8],
    names: Sequence[str],
    colours: Mapping[str, str],
) -> bytes:
    """Draw a piece of ground as a PNG: the image, the labels, and what the decoder says.

    Args:
        rgb: (H, W, 3) the image.
        truth: (H, W) channel, above the names where nothing is known.
        claimed: (H, W) the same.
        names: Name of each channel.
        colours: As ``#rrggbb`` by name; what has none is left as it is in the image.
    """
    figure = Figure(figsize=(9.2, 3.5), dpi=110, layout="constrained")
    for panel, title, channels in zip(
        figure.subplots(1, 3), ("image", "labels", "decoder"), (None, truth, claimed), strict=True
    ):
        panel.imshow(rgb if channels is None else _tinted(rgb, channels, names, colours), interpolation="nearest")
        panel.set_title(title, fontsize=10, color=INK)
        panel.set_xticks([])
        panel.set_yticks([])
    shown = [name for i, name in enumerate(names) if name in colours and ((truth == i) | (claimed == i)).any()]
    handles = [Patch(color=colours[name], label=name) for name in shown]
    if handles:
        figure.legend(handles=handles, loc="outside lower center", ncols=6, frameon=False, fontsize=9)
    return picture(figure, "png")


def _tinted(
    rgb: npt.NDArray[np.uint8], channels: npt.NDArray[np.uint8], names: Sequence[str], colours: Mapping[str, str]
) -> npt.NDArray[np.float64]:
    """The image in grey under the colours of classes; what is not known is paler."""
    grey = np.repeat(rgb.mean(axis=2, keepdims=True) / 255, 3, axis=2)
    tinted = np.where((channels < len(names))[..., None], grey, 0.35 * grey + 0.65)
    for channel, name in enumerate(names):
        if name in colours:
            here = channels == channel
            tinted[here] = 0.45 * grey[here] + 0.55 * np.array(to_rgb(colours[name]))
    return tinted


def draw_values(values: npt.NDArray[np.integer], colours: Mapping[int, str]) -> bytes:
    """Draw a raster of few values as a PNG, a pixel a cell; values without a colour are see-through.

    Args:
        values: (H, W).
        colours: As ``#rrggbb`` by value.
    """
    drawn = np.zeros((*values.shape, 4), dtype=np.uint8)
    for value, colour in colours.items():
        drawn[values == value] = [*(round(255 * part) for part in to_rgb(colour)), 255]
    stream = io.BytesIO()
    imsave(stream, drawn, format="png")
    return stream.getvalue()


def picture(figure: Figure, format: str) -> bytes:
    """A figure as PNG or SVG, without the date, so that the same numbers give the same file."""
    FigureCanvasAgg(figure)
    use_fallbacks(figure)
    stream = io.BytesIO()
    with matplotlib.rc_context({"svg.hashsalt": "landform"}), warnings.catch_warnings():
        # characters that no font of the system has are drawn as boxes
        warnings.filterwarnings("ignore", "Glyph .* missing from font")
        figure.savefig(stream, format=format, metadata={"Date": None} if format == "svg" else {})
    return stream.getvalue()


def plain_log_ticks(axis: Axis) -> None:
    """Few ticks with plain numbers on a logarithmic axis whose data are drawn: 1, 2, 5, 10 …, or powers of ten.

    Args:
        axis: Of a panel; its scale is logarithmic.
    """
    low, high = axis.get_view_interval()
    axis.set_major_locator(LogLocator(subs=(1, 2, 5) if high < _MANY * low else (1,)))
    axis.set_major_formatter(FormatStrFormatter("%g"))
    axis.set_minor_formatter(NullFormatter())


def _panel(width: float, height: float) -> tuple[Figure, Axes]:
    figure = Figure(figsize=(width, height), dpi=110, layout="constrained")
    panel = figure.subplots()
    _plain(panel)
    return figure, panel


def _plain(panel: Axes) -> None:
    for side in ("top", "right"):
        panel.spines[side].set_visible(False)
    panel.spines["bottom"].set_color(GREY)
    panel.spines["left"].set_color(GREY)
    panel.tick_params(colors=INK, labelsize=9)


def _mean(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    mean: npt.NDArray[np.float64] = np.nanmean(values, axis=0)
    return mean
