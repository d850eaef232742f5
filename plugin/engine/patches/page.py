"""The report on patches: one HTML file that opens without network, and the same numbers beside it as JSON."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..judging import page
from .judge import POOLED, Line, PatchReport, Trial, spread
from .scores import draw_confusion, f1_of

TEMPLATES = Path(__file__).parent / "templates"


def write_page(report: PatchReport, html: Path, overwrite: bool = False) -> tuple[Path, Path]:
    """Write a report and its numbers; see :func:`..judging.page.write_page`.

    Raises:
        OutputError: A file is there already, or the folder cannot be written; or the name ends with ``.json``.
    """
    return page.write_page(render(report), as_json(report), html, overwrite)


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
    shown = [{**_numbers(trial), "picture": _picture(trial)} for trial in report.trials]
    return page.template("patches.html.j2", TEMPLATES).render(report=report, trials=shown)


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
    return page.picture_uri(draw_confusion(confusion, trial.classes, "svg"), "svg+xml")
