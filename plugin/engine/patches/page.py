"""The report on patches: one HTML file that opens without network, and the same numbers beside it as JSON."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import jinja2

from ..errors import OutputError
from ..formats.files import refuse_existing, writing
from .judge import POOLED, Line, PatchReport, Trial, spread
from .scores import draw_confusion, f1_of

TEMPLATES = Path(__file__).parent / "templates"


def write_page(report: PatchReport, html: Path, overwrite: bool = False) -> tuple[Path, Path]:
    """Write a report; both files appear whole or not at all.

    Raises:
        OutputError: A file is there already, or the folder cannot be written; or the name ends with ``.json``.
    """
    check_page(html, overwrite)
    numbers = html.with_suffix(".json")
    text = render(report)
    with writing(html, numbers) as scratch:
        scratch.write_text(text, encoding="utf-8")
        scratch.with_name(numbers.name).write_text(
            json.dumps(as_json(report), indent=2, ensure_ascii=False, allow_nan=False), encoding="utf-8"
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


def as_json(report: PatchReport) -> dict[str, Any]:
    """The numbers of a report."""
    return {
        "title": report.title,
        "encoder": report.encoder,
        "sides": list(report.sides),
        "seeds": report.seeds,
        "apart": report.apart_words,
        "notes": list(report.notes),
        "trials": [_numbers(trial) for trial in report.trials],
    }


def render(report: PatchReport) -> str:
    """The report as one HTML document."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters.update(number=_number)
    shown = [{**_numbers(trial), "picture": _picture(trial)} for trial in report.trials]
    return environment.get_template("patches.html.j2").render(report=report, trials=shown)


def _numbers(trial: Trial) -> dict[str, Any]:
    confusion = trial.line(POOLED, trial.shown).counts.sum((0, 1))
    return {
        "title": trial.title,
        "classes": dict(zip(trial.classes, trial.patches, strict=True)),
        "observations": len(trial.observations),
        "apart": int(trial.apart.sum()),
        "commonest": max(trial.patches) / sum(trial.patches),
        "shares": list(trial.shares),
        "shown": trial.shown,
        "ways": [
            {"name": way, "scores": [_scores(trial, trial.line(way, share)) for share in trial.shares]}
            for way in trial.ways
        ],
        "folded": [{"name": line.way, **_scores(trial, line)} for line in trial.folded],
        "f1": dict(zip(trial.classes, f1_of(confusion), strict=True)),
        "confusion": confusion.tolist(),
    }


def _scores(trial: Trial, line: Line) -> dict[str, Any]:
    interval = line.interval()
    return {
        "share": line.share,
        "accuracy": spread(line.accuracies()),
        "interval": None if interval is None else list(interval),
        "macro_f1": spread(line.f1s()),
        "accuracy_apart": spread(line.accuracies(trial.apart)) if trial.apart.any() else None,
    }


def _picture(trial: Trial) -> str:
    confusion = trial.line(POOLED, trial.shown).counts.sum((0, 1))
    drawn = draw_confusion(confusion, trial.classes, "svg")
    return f"data:image/svg+xml;base64,{base64.b64encode(drawn).decode('ascii')}"


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
