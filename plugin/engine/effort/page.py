"""The report on prompts: one HTML file that opens without network, and the same numbers beside it as JSON."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..judging import page
from .picture import draw_comparison
from .results import Comparison
from .ways import Way

TEMPLATES = Path(__file__).parent / "templates"


def write_page(comparison: Comparison, html: Path, overwrite: bool = False) -> tuple[Path, Path]:
    """Write a report and its numbers; see :func:`..judging.page.write_page`.

    Returns:
        The HTML file and the JSON file.

    Raises:
        OutputError: A file is there already, or the folder cannot be written; or the name ends with ``.json``.
    """
    return page.write_page(render(comparison), comparison.as_json(), html, overwrite)


def render(comparison: Comparison) -> str:
    """The report as one HTML document."""
    return page.template("prompts.html.j2", TEMPLATES).render(
        comparison=comparison,
        rows=[cells_of(comparison, effort.way) for effort in comparison.efforts],
        picture=page.picture_uri(draw_comparison(comparison, "svg"), "svg+xml"),
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
