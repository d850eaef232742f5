"""A learning curve: a training that is tried with ever more of its polygons."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Dict, Sequence

from ...protocol.messages.curves import DrawLearningCurve
from .train_request import TrainForm, train_request

#: Draws of each number of polygons; with fewer than three the engine cannot tell chance from gain.
DRAWS = 3


def curve_request(
    form: TrainForm,
    report: Path,
    known_colours: Dict[str, str],
    scratch: Path,
    sizes: Sequence[int] = (),
    draws: int = DRAWS,
    overwrite: bool = False,
) -> DrawLearningCurve:
    """Check the form and turn it into a request; label layers that are not files are copied to ``scratch``.

    Args:
        form: As for a training; no model is written, so it needs no name.
        report: HTML file to write.
        known_colours: The user's colours of classes.
        scratch: Folder for copies of layers.
        sizes: Polygons of each class; empty for 1, 2, 5, 10 and so on, and all.
        draws: Of each number of polygons; the form's seed numbers the first of them.
        overwrite: Replace files that are there.

    Raises:
        RequestError: A field is missing or a raster is not a file.
        LabelLayerError: A label layer cannot be trained on.
        ExtentError: The labelled ground does not fit a raster.
    """
    training = train_request(replace(form, name=form.name or report.stem), known_colours, scratch)
    seeds = tuple(range(form.seed, form.seed + draws))
    return DrawLearningCurve(training, str(report), tuple(sorted(set(sizes))), seeds, overwrite)
