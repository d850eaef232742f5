"""The tables of docs/benchmarks/accuracy.md."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from plugin.engine.default_model.scenes import HELD_OUT_SEEDS

from .everything import FOUND, SMALLEST_PX, EverythingResult
from .margins import Margin
from .methods import CROP_SHARE
from .results import SIZES, Condition, Record, needed, of_size, select, summary
from .scores import BOUNDARY_TOLERANCE
from .subjects import RENDERED_SEEDS
from .user import BOX, BOX_AND_CLICK, CENTRE, MOST_CLICKS, PROMPTS

GROUPS = {
    "ctx_craters": "CTX craters ≥ 20 px",
    "gusev": "Gusev catalogue craters ≥ 10 px",
    "hirise_pits": "HiRISE pits and skylights ≥ 20 px, by their boxes",
    "rendered": "rendered ground, landforms ≥ 20 px",
}
#: What we aim at: kind of scene, prompt, mean IoU.
AIMS = (
    ("ctx_craters", BOX, 0.92),
    ("ctx_craters", CENTRE, 0.80),
    ("ctx_craters", "3 clicks", 0.86),
    ("hirise_pits", CENTRE, 0.70),
    ("hirise_pits", BOX, 0.85),
    ("gusev", CENTRE, 0.70),
)
EVERYTHING_AIM = 0.6


@dataclass(frozen=True)
class Measured:
    """A whole run; the first of ``methods`` is the default model.

    ``small`` holds the IoU of one click on each small crater: see :func:`.worker.looks_at_small`.
    """

    machine: str
    methods: tuple[str, ...]
    models: tuple[str, ...]
    records: tuple[Record, ...]
    small: tuple[tuple[float, ...], ...]
    everything: tuple[EverythingResult, ...]
    margins: tuple[Margin, ...]
    seconds: float
    limit: int | None

    def of(self, method: str, group: str | None = None) -> list[Record]:
        """Records of a method, on one kind of scene or on all."""
        return select(self.records, lambda item: item.method == method and group in (None, item.group))


def report(run: Measured, picture: str) -> str:
    """The whole page; ``picture`` is the figure's file."""
    parts = [
        _opening(run),
        f"![Mean IoU by prompt, kind of scene and size]({picture})",
        _main(run),
        _aims(run),
        _margins(run.margins),
        _breakdown(run, "By landform", "landform", [(kind, _is_kind(kind)) for kind in _kinds(run)]),
        _breakdown(run, "By size", "longer side in pixels", [(_span(*size), of_size(*size)) for size in SIZES]),
        _small(run.small),
        _everything(run.everything),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _opening(run: Measured) -> str:
    number = len(run.of(run.methods[0]))
    part = "" if run.limit is None else f" **A trial with at most {run.limit} landforms of each kind of scene.**"
    return f"""# How well landforms are outlined

Measured by `make bench-accuracy` {run.machine}, in {run.seconds / 60:.0f} minutes.{part} {number} landforms of scenes
that training never reads, each prompted in six ways, through windows and polygons as a click of `landform segment`
takes them; of a model's three candidates the best rated one counts. Models: {"; ".join(run.models)}.

**Truth.** CTX: an expert's boxes are tight around the rim, and the ellipse inscribed in the box is the true outline; so
an ellipse drawn into the box would score 1 by itself, and the bare box 0.79. Gusev: the polygons of the Robbins
catalogue, which are circles and off by about a pixel. HiRISE: only boxes are known, most of them with
a margin (see below), so the bounds of the polygon are compared with the box, and there is no boundary score; the
simulated clicks take the inscribed ellipse for the landform. With a box as prompt, whatever fills that box scores 1
there. Rendered ground: exact masks, from the seeds
{RENDERED_SEEDS.start} to {RENDERED_SEEDS.stop - 1} (training never takes the seeds
{HELD_OUT_SEEDS.start} to {HELD_OUT_SEEDS.stop - 1}; its own are 100 000 times the seed of the run, and on from there),
at most two landforms of a kind from each scene.

**Prompts.** One click in the middle of the landform's bounds (at the point deepest inside, where that is off the
landform), or at a random point inside (fixed seed). Three and five clicks: the first in the middle, each further one in
the middle of the largest mistake of the answer before, on or off the landform, with that answer as mask input. The box
is the landform's own.

**Scores.** IoU is intersection over union. The boundary F-score is the harmonic mean of the share of the found outline
near the true one and of the true near the found; near is within {BOUNDARY_TOLERANCE:.0%} of the landform's longer side,
but at least a pixel. Clicks needed: mean number until the IoU is first reached within {MOST_CLICKS} clicks; where it is
not, {MOST_CLICKS + 1} count.

**Other methods, same prompts.** Region growing (confidence connected: 3.5 standard deviations, three rounds), GrabCut
(OpenCV, five rounds), random walker (scikit-image, β = 1000), with the settings that did best on craters of training
tiles. They get help that a model does not get, as if someone had zoomed there for them: they see only a square
{CROP_SHARE:.0f} times as wide as the landform, around it, whose border counts as off it."""


def _main(run: Measured) -> str:
    lines = [
        "## All scores",
        "",
        "Mean IoU, its 10th percentile, and mean boundary F-score; for clicks needed, the mean, and the share of "
        "landforms that got there.",
        "",
        "| scenes | prompt | " + " | ".join(run.methods) + " |",
        "|---|---|" + "---|" * len(run.methods),
    ]
    for group, title in GROUPS.items():
        rows = [run.of(method, group) for method in run.methods]
        if not rows[0]:
            continue
        title = f"{title} ({len(rows[0])})"
        for prompt in PROMPTS:
            lines.append(f"| {title} | {prompt} | " + " | ".join(_cell(found, prompt) for found in rows) + " |")
        for wanted in (0.80, 0.85):
            cells = [f"{mean:.1f} ({share:.0%})" for mean, share in (needed(found, wanted) for found in rows)]
            lines.append(f"| {title} | clicks to IoU {wanted:.2f} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _cell(records: Sequence[Record], prompt: str) -> str:
    found = summary(records, prompt)
    if found is None:
        return "–"
    return f"{found.mean:.2f} · {found.tenth:.2f} · " + ("–" if found.boundary is None else f"{found.boundary:.2f}")


def _aims(run: Measured) -> str:
    model, *others = run.methods
    lines = ["## Against what we aim at", "", "| scenes | prompt | aim | mean IoU | reached |", "|---|---|---|---|---|"]
    for group, prompt, aim in AIMS:
        found = summary(run.of(model, group), prompt)
        if found is not None:
            reached = "yes" if found.mean >= aim else f"no, {aim - found.mean:.2f} short"
            lines.append(f"| {GROUPS[group]} | {prompt} | {aim:.2f} | {found.mean:.2f} | {reached} |")
    lines += ["", _beaten(run, model, others)]
    return "\n".join(lines)


def _beaten(run: Measured, model: str, others: Sequence[str]) -> str:
    """Where another method of the run is better."""
    better = []
    for group, title in GROUPS.items():
        for prompt in PROMPTS:
            if group == "hirise_pits" and prompt in (BOX, BOX_AND_CLICK):
                continue
            own = summary(run.of(model, group), prompt)
            for other in others:
                found = summary(run.of(other, group), prompt)
                if own is not None and found is not None and found.mean > own.mean:
                    better.append(f"- {title}, {prompt}: {other} {found.mean:.2f}, {model} {own.mean:.2f}")
    rest = f"(HiRISE with a box left out, where filling the box scores 1; {', '.join(others)}):"
    if not better:
        return f"With no kind of scene and no prompt another method has a higher mean IoU {rest[:-1]}."
    return "\n".join([f"Where another method has a higher mean IoU {rest}", "", *better])


def _margins(margins: Sequence[Margin]) -> str:
    lines = [
        "## How tight the boxes of the truth are",
        "",
        "Going out from the middle of a box, the brightness changes most, on average over all directions, where the "
        "landform's edge is. In a tight box that is at 1, the box's side. Where boxes have a margin, an exact outline "
        "cannot fill them: with an edge at a share s of the box, its bounds have an IoU of s² with the box.",
        "",
        "| boxes | number | edge, median | quartiles | s² |",
        "|---|---|---|---|---|",
    ]
    for item in margins:
        low, high = item.quartiles
        title = "rendered craters, pits and skylights, exact" if item.group == "rendered" else GROUPS[item.group]
        square = min(item.median, 1 / item.median) ** 2
        lines.append(f"| {title} | {item.number} | {item.median:.2f} | {low:.2f} to {high:.2f} | {square:.2f} |")
    return "\n".join(lines)


def _breakdown(run: Measured, title: str, what: str, parts: Sequence[tuple[str, Condition]]) -> str:
    prompts = (CENTRE, "3 clicks", BOX)
    lines = [
        f"## {title}",
        "",
        "Mean IoU over all scenes.",
        "",
        f"| {what} | number | prompt | " + " | ".join(run.methods) + " |",
        "|---|---|---|" + "---|" * len(run.methods),
    ]
    for name, condition in parts:
        rows = [select(run.of(method), condition) for method in run.methods]
        for prompt in prompts if rows[0] else ():
            means = [summary(found, prompt) for found in rows]
            cells = " | ".join("–" if mean is None else f"{mean.mean:.2f}" for mean in means)
            lines.append(f"| {name} | {len(rows[0])} | {prompt} | {cells} |")
    return "\n".join(lines)


def _kinds(run: Measured) -> list[str]:
    return sorted({_full_kind(item) for item in run.records})


def _full_kind(item: Record) -> str:
    return f"{item.kind.replace('_', ' ')}, {'rendered' if item.group == 'rendered' else 'real'}"


def _is_kind(name: str) -> Condition:
    return lambda item: _full_kind(item) == name


def _span(low: float, high: float) -> str:
    return f"from {low:.0f}" if np.isinf(high) else f"{low:.0f} to {high:.0f}"


def _small(small: Sequence[tuple[float, ...]]) -> str:
    if not small:
        return ""
    lines = [
        "## Looks at several scales",
        "",
        f"One click in the middle of each of the {len(small)} real craters of 10 to 40 pixels. A single look at native "
        "scale is what a canvas at that scale suggests. The model looks at clicks magnified twofold first, and where "
        "that leaves doubt eightfold and halved; without a canvas natively, and magnified two- to sixteenfold.",
        "",
        "| | mean IoU | 10th percentile | share with IoU ≥ 0.5 |",
        "|---|---|---|---|",
    ]
    names = ("one look at native scale", "on a canvas at native scale", "without a canvas")
    for name, ious in zip(names, np.array(small).T, strict=True):
        lines.append(f"| {name} | {ious.mean():.2f} | {np.percentile(ious, 10):.2f} | {(ious >= 0.5).mean():.0%} |")
    return "\n".join(lines)


def _everything(results: Sequence[EverythingResult]) -> str:
    if not results:
        return ""
    lines = [
        "## Everything mode",
        "",
        "segment-anything's automatic mask generator over windows of the whole tile, duplicates removed across windows "
        f"and levels. Found is a crater ≥ {SMALLEST_PX:.0f} px of the expert that some mask overlaps with an IoU of at "
        f"least {FOUND}; our aim is {EVERYTHING_AIM:.0%}. Masks of landforms that the expert did not list are no "
        "mistakes, so only their number is given.",
        "",
        "| model | tile | levels | masks | expert craters | found | mean of best IoU | minutes |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for item in results:
        share = item.found / max(len(item.ious), 1)
        levels = ", ".join(str(level) for level in item.levels)
        lines.append(
            f"| {item.model} | {item.tile} | {levels} | {item.masks} | {len(item.ious)} | {item.found} ({share:.0%}) "
            f"| {np.mean(item.ious):.2f} | {item.seconds / 60:.1f} |"
        )
    return "\n".join(lines)
