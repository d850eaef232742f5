"""Writes what students and their teacher reached as a page."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

#: What a student is to reach: times its teacher's speed, at a loss of mean IoU of no more than so much.
AIM_SPEED, AIM_LOSS = 4.0, 0.02


@dataclass(frozen=True)
class Row:
    """A decoder on a fold of a ground: mean IoU of each seed, megapixels a second, and CPU seconds a megapixel."""

    ground: str
    fold: str
    name: str
    mean_iou: tuple[float, ...]
    rate: float
    cpu: float


def write(rows: Sequence[Row], seeds: Sequence[int], command: str, where: str, trial: str) -> str:
    """The page as Markdown.

    Args:
        rows: Those of a fold together, its teacher first.
        seeds: Of the trainings.
        command: How the same is measured again.
        where: Date and machine.
        trial: What was small about it; empty for the whole.
    """
    lines = [
        "# Students beside their teacher",
        "",
        f"Measured by `{command}` {where}." + (f" **A trial with {trial}.**" if trial else ""),
        "",
        "The teacher is a conv decoder on the default model. Students read the pixels: *lite0* is EfficientNet-Lite0,",
        "*segformer-b0* SegFormer-B0; from the same labels alone, or *taught*: from these mixed in equal parts with",
        "the teacher's probabilities, and from the teacher alone at half the weight where no label is (after Hinton et",
        "al. 2015, arXiv:1503.02531). All learn from all labelled ground, without folds and so without calibration;",
        f"other scenes judge. Seeds: {', '.join(map(str, seeds))}; ± is the standard deviation over them.",
        "",
        "**Speed** is from reading a window to its probabilities, over all windows of rendered ground, with nothing",
        "encoded before; the decoders take turns window by window. CPU seconds count all processors.",
        f"**Aim:** at least {AIM_SPEED:g} times the teacher's speed at a loss of at most {AIM_LOSS:g} mean IoU.",
        "",
        "| ground, fold | decoder | mean IoU | against the teacher | Mpx/s | times the teacher's | CPU s/Mpx | aim |",
        "|---|---|---|---|---|---|---|---|",
    ]
    teacher = rows[0]
    for row in rows:
        if (row.ground, row.fold) != (teacher.ground, teacher.fold):
            teacher = row
        value, against = statistics.mean(row.mean_iou), statistics.mean(teacher.mean_iou)
        spread = f" ± {statistics.stdev(row.mean_iou):.3f}" if len(row.mean_iou) > 1 else ""
        faster = row.rate / teacher.rate
        met = "" if row is teacher else "yes" if faster >= AIM_SPEED and value >= against - AIM_LOSS else "no"
        lines.append(
            f"| {row.ground}, {row.fold} | {row.name} | {value:.3f}{spread} | {value - against:+.3f} | "
            f"{row.rate:.2f} | {faster:.1f} | {row.cpu:.2f} | {met} |"
        )
    return "\n".join([*lines, ""])
