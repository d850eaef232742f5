"""The measured clicks as a page."""

from __future__ import annotations

from dataclasses import astuple, dataclass

import numpy as np

from .blocking import Blocked

#: What the clicks are to keep to, in seconds; the engine's memory in bytes; the event loop in seconds.
WARM_P95 = {"default": 0.15, "ViT-B": 0.3}
COLD_P95_ON_COG = 1.5
MOST_MEMORY = 2e9
LONGEST_BLOCK = 0.05

KINDS = {
    "cold": "cold: a window that has never been encoded",
    "warm": "warm: every window that the click looks at has been encoded; of three such clicks the median counts",
    "ahead": "ahead: as cold, after the canvas was left still until the engine had encoded the ground in view",
}


@dataclass(frozen=True)
class Result:
    """One model on one raster.

    Attributes:
        model: "default" or "ViT-B".
        raster: Name of the layout.
        size: Width and height of the raster.
        times: Seconds of each click by its kind; None for a click without an outline.
        blocked: By kind, how long QGIS's event loop was blocked.
        peak_bytes: Most memory that the engine has had; 0 where the system does not tell.
    """

    model: str
    raster: str
    size: tuple[int, int]
    times: dict[str, list[float | None]]
    blocked: dict[str, Blocked]
    peak_bytes: int

    def percentile(self, kind: str, percent: float) -> float | None:
        """Seconds that so many per cent of the clicks with an outline keep to; None without any."""
        seconds = [item for item in self.times.get(kind, []) if item is not None]
        return float(np.percentile(seconds, percent)) if seconds else None

    def without_outline(self) -> int:
        """Clicks on which the model found nothing."""
        return sum(item is None for seconds in self.times.values() for item in seconds)


def report(results: list[Result], where: str, small: bool) -> str:
    """The page docs/benchmarks/click.md."""
    lines = [
        "# From the click on the canvas to the polygon on it",
        "",
        f"Measured by `make bench-click` {where}, in QGIS with the real engine: from the mouse event to the first "
        "paint of the canvas with the best outline, in milliseconds; the other candidates follow. ViT-B has the "
        "official layout, an encoder of random weights (its time does not depend on their values) and the default "
        "model's decoder. Rasters have 10 bits; half of the places are seen at native scale, half at a quarter of it.",
        "",
        "QGIS blocks from one turn of its event loop to the next. Beside it: how much of that was work of its main "
        "thread, and how much the machine kept it waiting, as the system's scheduler counts or an idle process was "
        "kept waiting in the same moment; and the longest block of all less that waiting.",
        "",
    ]
    if small:
        lines += ["**A trial on small rasters with few clicks, not the measurement.**", ""]
    lines += [f"- {words}" for words in KINDS.values()]
    lines += [
        "",
        "| model | raster | size | kind | p50 | p95 | longest block of QGIS | work in it | waiting in it "
        "| longest less waiting | clicks | engine's peak |",
    ]
    lines += ["|---|---|---|---|---|---|---|---|---|---|---|---|"]
    for result in results:
        for kind in result.times:
            lines.append(_row(result, kind))
    missed = sum(result.without_outline() for result in results)
    if missed:
        lines += ["", f"Clicks on which the model found no outline, which are not in the table: {missed}."]
    lines += ["", "| target | measured | kept |", "|---|---|---|", *_targets(results)]
    return "\n".join(lines) + "\n"


def _row(result: Result, kind: str) -> str:
    timed = sum(item is not None for item in result.times[kind])
    cells = [
        result.model,
        result.raster,
        f"{result.size[0]} × {result.size[1]}",
        kind,
        _ms(result.percentile(kind, 50)),
        _ms(result.percentile(kind, 95)),
        *(_ms(seconds) for seconds in astuple(result.blocked[kind])),
        str(timed),
        f"{result.peak_bytes / 1e9:.2f} GB" if result.peak_bytes else "–",
    ]
    return f"| {' | '.join(cells)} |"


def _targets(results: list[Result]) -> list[str]:
    rows = []
    for model, limit in WARM_P95.items():
        worst = _worst([result.percentile("warm", 95) for result in results if result.model == model])
        rows.append(_target(f"warm p95 of {model} ≤ {limit * 1000:.0f} ms", worst, limit, _ms(worst)))
    own = [result for result in results if result.model == "default"]
    cold = _worst([result.percentile("cold", 95) for result in own if result.raster == "COG"])
    rows.append(
        _target(f"cold p95 of default on the COG ≤ {COLD_P95_ON_COG * 1000:.0f} ms", cold, COLD_P95_ON_COG, _ms(cold))
    )
    blocks = [blocked for result in results for blocked in result.blocked.values()]
    words = f"QGIS never blocked for more than {LONGEST_BLOCK * 1000:.0f} ms"
    for what, block in (
        (words, _worst([item.longest for item in blocks])),
        (f"{words}, less what the machine kept it waiting", _worst([item.own for item in blocks])),
    ):
        rows.append(_target(what, block, LONGEST_BLOCK, _ms(block)))
    peak = _worst([float(result.peak_bytes) for result in own if result.peak_bytes])
    shown = "–" if peak is None else f"{peak / 1e9:.2f} GB"
    rows.append(_target(f"engine's peak with default ≤ {MOST_MEMORY / 1e9:.0f} GB", peak, MOST_MEMORY, shown))
    return rows


def _worst(values: list[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return max(known) if known else None


def _target(words: str, value: float | None, limit: float, shown: str) -> str:
    kept = "not measured" if value is None else ("yes" if value <= limit else "**no**")
    return f"| {words} | {shown} | {kept} |"


def _ms(seconds: float | None) -> str:
    return "–" if seconds is None else f"{seconds * 1000:.0f}"
