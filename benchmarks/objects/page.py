"""Writes what was found of objects as a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from plugin.engine.judging.objects import ObjectCounts
from plugin.engine.training.centres import FEWEST

from .grounds import FEW, POINTED_OUT, ObjectGround
from .methods import Took
from .scores import SIZES, Scores


@dataclass(frozen=True)
class Row:
    """A method on a ground."""

    method: str
    scores: Scores
    took: Took
    trained: Took


def row_of(told: Mapping[str, Any]) -> Row:
    """A row as ``dataclasses.asdict`` has written it."""
    scores = dict(told["scores"])
    scores["counts"] = ObjectCounts(**scores["counts"])
    scores["by_size"] = tuple(ObjectCounts(**counts) for counts in scores["by_size"])
    scores["curve"] = tuple((recall, precision) for recall, precision in scores["curve"])
    return Row(told["method"], Scores(**scores), Took(**told["took"]), Took(**told["trained"]))


#: What each method is, by its name in the tables.
ABOUT = {
    "everything": "`landform find` without a decoder: everything mode's masks, each once, by the SAM's own rating.",
    "cover": "`landform map` with the decoder of all labels; connected parts of its classes are objects.",
    "circles": "Hough circles (scikit-image) along Canny edges, radii of 10 to 80 pixels.",
    "detector": "A one-stage detector after CenterNet (arXiv:1904.07850) that has learnt from the same labels on the "
    "features that the decoder reads; ellipses in its boxes.",
    "objects": "`landform find` with the same decoder, and with the centres of landforms where its package knows them "
    f"(from {FEWEST} labels on).",
    "objects, few": f"`landform find` with a decoder that has learnt {FEW} labels.",
    "like": f"`landform find --like` with {POINTED_OUT} landforms drawn among the labels by lot; nothing is trained.",
}


def write(rows: Mapping[str, Sequence[Row]], grounds: Sequence[ObjectGround], where: str, trial: str) -> str:
    """The page as Markdown.

    Args:
        rows: What was measured on each ground, by its name.
        grounds: In order.
        where: Date and machine.
        trial: What was small about it; empty for the whole.
    """
    lines = [
        "# How well landforms are found, each an object of its own",
        "",
        f"Measured by `make bench-objects` {where}." + (f" **A trial: {trial}.**" if trial else ""),
        "",
        "Claimed and true outlines are matched one to one (Hungarian matching); a pair counts from an IoU of 0.5 "
        "on. F1 is that of what a method stands by with its usual least score, best F1 that of the least score "
        "that would have been best on the judged scenes. AP is the area under precision over recall as the score "
        "falls, at IoU 0.5 and as a mean over 0.5 to 0.95. A duplicate is a claim that is like a landform which "
        "another claim is like as well. Minutes are those of the processor for a megapixel of the raster, starting "
        "and loading included, with nothing encoded before; training stands beside. The curves go down to a score "
        "of 0.05, so that what is left out for its parts may differ a little from a run with the usual least "
        "score.",
        "",
        *(f"- **{name}**: {text}" for name, text in ABOUT.items()),
        "",
        "What an outline's centre counts in its score, and the usual least score with centres (0.4), were chosen while "
        "scores of the CTX tiles, the NAC scenes and a half of Europa were in sight; these flatter them by as much as "
        "choosing does. The rendered ground had no part in it. That without centres a probability counts as a share of "
        "what is usual was thought of when F1 of Europa's blocks and of the rendered ground were seen to lie far below "
        "their best F1; no number was chosen for it.",
        "",
    ]
    for ground in grounds:
        lines += _table(ground, rows[ground.name])
    return "\n".join(lines)


def _table(ground: ObjectGround, rows: Sequence[Row]) -> list[str]:
    ends = [f"{low:g}–{high:g}" for low, high in zip(SIZES[1:], SIZES[2:], strict=False)]
    sizes = [f"to {SIZES[1]:g}", *ends, f"from {SIZES[-1]:g}"]
    true = sum(len(scene.true) for scene in ground.scenes)
    aims = {"objects": ground.aim[0], "objects, few": ground.aim[1], "like": ground.aim[2]}
    lines = [
        f"## {ground.title}",
        "",
        f"{ground.about} {true} landforms count.",
        "",
        "| method | F1 | aim | precision | recall | best F1 | AP50 | AP50–95 | duplicates ‰ | "
        + " | ".join(f"F1 {size} px" for size in sizes)
        + " | min/Mpx | training, min | peak, GB |",
        "|---" * (12 + len(sizes)) + "|",
    ]
    for row in rows:
        counts, scores = row.scores.counts, row.scores
        aim = f"{aims[row.method]:.2f}" if aims.get(row.method) else ""
        cells = [
            row.method,
            _share(counts.f1),
            aim,
            _share(counts.precision),
            _share(counts.recall),
            _share(scores.best_f1),
            _share(scores.average_precision),
            _share(scores.mean_average_precision),
            f"{scores.duplicates:.0f}",
            *(_share(size.f1) for size in scores.by_size),
            f"{row.took.cpu_seconds / 60:.2f}",
            f"{row.trained.cpu_seconds / 60:.1f}" if row.trained.cpu_seconds else "–",
            f"{row.took.peak_mb / 1024:.2f}" if row.took.peak_mb else "–",
        ]
        lines.append("| " + " | ".join(cells) + " |")
    return [*lines, ""]


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"
