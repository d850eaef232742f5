"""A judgement: which decoder is judged, on which ground, and whether that can be judged on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ...protocol.messages.jobs import Judge, LabelledRaster
from ..layers.labels import check_labels, label_file
from .train_request import LabelledGround, Pair, ground_wkt, raster_reference


@dataclass(frozen=True)
class JudgeForm:
    """What is judged on what, as the user has set it; ``report`` is the HTML file to write."""

    pair: Pair
    package: Path
    report: Path
    class_field: str
    ground: LabelledGround
    unlabelled: str
    overwrite: bool = False


def judge_request(form: JudgeForm, scratch: Path) -> Judge:
    """Check the form and turn it into a request; a label layer that is not a file is copied to ``scratch``.

    Raises:
        RequestError: A field is missing or the raster is not a file.
        LabelLayerError: The label layer cannot be judged by.
        ExtentError: The labelled ground does not fit the raster.
    """
    raster, layer, reviewed_only, others = form.pair
    check_labels(layer, form.class_field, raster, reviewed_only)
    reference = raster_reference(raster)
    labels = label_file(layer, scratch, form.class_field)
    return Judge(
        pair=LabelledRaster(
            reference,
            labels.path,
            labels.layer,
            ground_wkt(form.ground, raster),
            reviewed_only,
            tuple(raster_reference(other) for other in others),
        ),
        package=str(form.package),
        output=str(form.report),
        class_field=form.class_field,
        unlabelled=form.unlabelled,
        overwrite=form.overwrite,
    )
