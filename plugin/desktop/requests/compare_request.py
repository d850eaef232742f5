"""A comparison of two decoders: by which labels, and whether these can be judged by."""

from __future__ import annotations

from pathlib import Path

from ...protocol.messages.decoders import Compare
from .judge_request import JudgeForm, judge_request


def compare_request(form: JudgeForm, second: Path, scratch: Path) -> Compare:
    """Check the form and turn it into a request; a label layer that is not a file is copied to ``scratch``.

    Args:
        form: As for a judgement of the first decoder.
        second: Model package of the other one.
        scratch: For copies.

    Raises:
        RequestError: A field is missing or the raster is not a file.
        LabelLayerError: The label layer cannot be judged by.
        ExtentError: The labelled ground does not fit the raster.
    """
    judge = judge_request(form, scratch)
    return Compare(
        pair=judge.pair,
        first=judge.package,
        second=str(second),
        output=judge.output,
        class_field=judge.class_field,
        unlabelled=judge.unlabelled,
        overwrite=judge.overwrite,
    )
