"""A report is one HTML file that opens without network, its pictures inside, and the same numbers beside it as JSON."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import jinja2

from ..errors import OutputError
from ..formats.files import refuse_existing, writing
from .drawing import draw_calibration, draw_intervals
from .results import SCORE_NAMES, Report, Score

TEMPLATES = Path(__file__).parent / "templates"
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
    numbers = html.with_suffix(".json")
    if numbers == html:
        raise OutputError(f"{html} would hold the report and its numbers both: let its name end with .html.")
    if not overwrite:
        refuse_existing(html, numbers)
    text = render(report)
    with writing(html, numbers) as scratch:
        scratch.write_text(text, encoding="utf-8")
        scratch.with_name(numbers.name).write_text(
            json.dumps(report.as_json(), indent=2, ensure_ascii=False, allow_nan=False), encoding="utf-8"
        )
    return html, numbers


def render(report: Report) -> str:
    """The report as one HTML document."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters.update(number=_number, ends=_ends, grouped=_grouped, percent=_percent)
    return environment.get_template("report.html.j2").render(
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
        "intervals": _uri(draw_intervals(rows, "IoU"), "svg+xml") if rows else None,
        "calibration": _uri(draw_calibration(report.calibration), "svg+xml")
        if report.calibration.error is not None
        else None,
        "learning_curve": _uri(curve.draw(colours, "svg"), "svg+xml") if curve is not None else None,
        "others": [(picture.title, picture.caption, _uri(picture.png, "png")) for picture in report.pictures],
    }


def _uri(data: bytes, kind: str) -> str:
    return f"data:image/{kind};base64,{base64.b64encode(data).decode('ascii')}"


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _ends(score: Score) -> str:
    return "" if score.low is None or score.high is None else f"{score.low:.2f} – {score.high:.2f}"


def _grouped(value: int) -> str:
    """Digits in groups of three, with thin spaces that do not break."""
    return f"{value:,}".replace(",", "\u202f")


def _percent(share: float | None, digits: int = 1) -> str:
    """Per cent, with a thin space that does not break; a share that is there is never shown as none."""
    if share is None:
        return "–"
    least = 10.0**-digits
    if 0 < 100 * share < least:
        return f"<{least:.{digits}f}\u202f%"
    return f"{100 * share:.{digits}f}\u202f%"
