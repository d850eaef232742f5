"""A report is one HTML file that opens without network, its pictures inside, and the same numbers beside it as JSON."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .drawing import draw_calibration, draw_intervals
from .page import picture_uri, template, write_page
from .results import SCORE_NAMES, Report, Score

#: Names of classes in the table of confusions beyond which its columns are numbered.
_NAMED_COLUMNS = 8


def write_report(report: Report, html: Path, overwrite: bool = False) -> tuple[Path, Path]:
    """Write a report; both files appear whole or not at all.

    Args:
        report: What it tells.
        html: File to write; the JSON is named as it is, with its own ending.
        overwrite: Replace files that are there.

    Returns:
        The HTML file and the JSON file.

    Raises:
        OutputError: A file is there already, or the folder cannot be written; or the name ends with ``.json``.
    """
    return write_page(render(report), report.as_json(), html, overwrite)


def render(report: Report) -> str:
    """The report as one HTML document."""
    return template("report.html.j2").render(
        report=report,
        scores=_columns(report),
        has_polygons=any(item.polygons is not None for item in report.classes),
        things=[item for item in report.classes if item.objects is not None],
        confusion=_confusion(report),
        are_columns_named=len(report.classes) <= _NAMED_COLUMNS,
        pictures=_pictures(report),
        has_intervals=report.accuracy.low is not None,
    )


def _columns(report: Report) -> dict[str, str]:
    """The scores that at least one class has, with the words for them."""
    return {key: words for key, words in SCORE_NAMES.items() if any(key in item.scores for item in report.classes)}


def _confusion(report: Report) -> list[dict[str, Any]]:
    """A row for each true class: its name, colour and cells with count and share of the row."""
    rows = []
    for item, counts in zip(report.classes, report.confusion, strict=True):
        total = int(counts.sum())
        cells = [{"count": int(count), "share": float(count) / total if total else None} for count in counts]
        rows.append({"name": item.name, "colour": item.colour, "cells": cells, "total": total})
    return rows


def _pictures(report: Report) -> dict[str, Any]:
    rows = [
        (item.name, item.colour, iou.value, iou.low, iou.high)
        for item in report.classes
        if (iou := item.scores.get("iou", Score(None))).value is not None
    ]
    curve, colours = report.learning_curve, {item.name: item.colour for item in report.classes}
    return {
        "intervals": picture_uri(draw_intervals(rows, "IoU"), "svg+xml") if rows else None,
        "calibration": picture_uri(draw_calibration(report.calibration), "svg+xml")
        if report.calibration.error is not None
        else None,
        "learning_curve": picture_uri(curve.draw(colours, "svg"), "svg+xml") if curve is not None else None,
        "others": [(picture.title, picture.caption, picture_uri(picture.png, "png")) for picture in report.pictures],
    }
