"""The report on prompts: one HTML file that opens without network, and the same numbers beside it as JSON."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import jinja2

from ..errors import OutputError
from ..formats.files import refuse_existing, writing
from .picture import draw_comparison
from .results import Comparison
from .ways import Way

TEMPLATES = Path(__file__).parent / "templates"


def write_page(comparison: Comparison, html: Path, overwrite: bool = False) -> tuple[Path, Path]:
    """Write a report; both files appear whole or not at all.

    Returns:
        The HTML file and the JSON file.

    Raises:
        OutputError: A file is there already, or the folder cannot be written; or the name ends with ``.json``.
    """
    check_page(html, overwrite)
    numbers = html.with_suffix(".json")
    text = render(comparison)
    with writing(html, numbers) as scratch:
        scratch.write_text(text, encoding="utf-8")
        scratch.with_name(numbers.name).write_text(
            json.dumps(comparison.as_json(), indent=2, ensure_ascii=False, allow_nan=False), encoding="utf-8"
        )
    return html, numbers


def check_page(html: Path, overwrite: bool) -> None:
    """Refuse a name that is taken, before the long work starts.

    Raises:
        OutputError: As :func:`write_page`.
    """
    if html.with_suffix(".json") == html:
        raise OutputError(f"{html} would hold the report and its numbers both: let its name end with .html.")
    if not overwrite:
        refuse_existing(html, html.with_suffix(".json"))


def render(comparison: Comparison) -> str:
    """The report as one HTML document."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters.update(number=_number)
    drawn = base64.b64encode(draw_comparison(comparison, "svg")).decode("ascii")
    return environment.get_template("prompts.html.j2").render(
        comparison=comparison,
        rows=[cells_of(comparison, effort.way) for effort in comparison.efforts],
        picture=f"data:image/svg+xml;base64,{drawn}",
        notes=comparison.notes(),
    )


def cells_of(comparison: Comparison, way: Way) -> list[dict[str, Any]]:
    """For each size the mean, least and most score of a way, F1 of objects, minutes and clicks; None without scores."""
    cells = []
    for size in comparison.sizes:
        trials = comparison.of(way, size)
        scores = [trial.score for trial in trials if trial.score is not None]
        objects = [trial.objects_f1 for trial in trials if trial.objects_f1 is not None]
        cells.append(
            {
                "mean": sum(scores) / len(scores) if scores else None,
                "low": min(scores, default=None),
                "high": max(scores, default=None),
                "objects": sum(objects) / len(objects) if objects else None,
                "minutes": sum(trial.seconds for trial in trials) / len(trials) / 60 if trials else None,
                "actions": sum(trial.actions for trial in trials) / len(trials) if trials else None,
            }
        )
    return cells


def _number(value: float | None, digits: int = 3) -> str:
    return "–" if value is None else f"{value:.{digits}f}"
