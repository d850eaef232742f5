"""Messages about learning curves: whether more labels would help."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Tuple

from ..codec import JsonObject
from .jobs import Train


@dataclass(frozen=True)
class DrawLearningCurve:
    """Train on ever more of the polygons, judge all decoders on the same ground, and write a report.

    Attributes:
        training: What is learnt from and how; its output is not written.
        output: HTML file to write; the numbers are written beside it as JSON.
        sizes: Polygons of each class; empty for 1, 2, 5, 10 and so on, and all.
        seeds: One draw of polygons each; empty for the engine's own three.
        overwrite: Replace files that are there.
    """

    training: Train
    output: str
    sizes: Tuple[int, ...] = ()
    seeds: Tuple[int, ...] = ()
    overwrite: bool = False


@dataclass(frozen=True)
class LearningCurveDrawn:
    """A learning curve.

    Attributes:
        report: The HTML file.
        numbers: The same as JSON.
        answer: A sentence that answers whether more labels would help.
        curve: ``sizes`` (N), ``scores`` (draws of N, null where there is none) and ``classes``, the same by name.
    """

    report: str
    numbers: str
    answer: str
    curve: JsonObject = field(default_factory=dict)
