"""The report: scores by start and number of labelled pictures, mean and spread over the seeds."""

from __future__ import annotations

import base64
import io
import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import jinja2
import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from .experiments import NONE, Plan

TEMPLATE = Path(__file__).with_name("report.html.j2")
#: How much above no pretraining the pseudo-labels are to be at few labelled pictures.
AIM, FEW = 0.03, 5

Cell = tuple[float, float, int]


def write(html: Path, plan: Plan, found: Sequence[dict[str, Any]], where: str) -> None:
    """Write the page, and its numbers beside it.

    Args:
        html: File to write.
        plan: What was to be run.
        found: Results, of some or all of it.
        where: Date and machine.
    """
    tables = {
        ground: {score: _table(ground, score, plan, found) for score in ("mean_iou", "weighted_f")}
        for ground in plan.grounds
        if any(result["experiment"]["ground"] == ground for result in found)
    }
    environment = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined)
    text = environment.from_string(TEMPLATE.read_text(encoding="utf-8")).render(
        plan=plan, tables=tables, where=where, count=len(found), wanted=len(list(plan.experiments())),
        figures={ground: _figure(ground, plan, found) for ground in tables}, verdicts=verdicts(tables, plan),
        titles={"mean_iou": "Mean IoU", "weighted_f": "Mean weighted F (β = 1)"},
    )  # fmt: skip
    html.write_text(text, encoding="utf-8")
    html.with_suffix(".json").write_text(json.dumps({"plan": asdict(plan), "results": list(found)}, indent=1) + "\n")


def _table(ground: str, score: str, plan: Plan, found: Sequence[dict[str, Any]]) -> dict[str, dict[int, Cell]]:
    """By start and number of pictures: mean, standard deviation over the seeds, and number of seeds."""
    values: dict[tuple[str, int], list[float]] = defaultdict(list)
    for result in found:
        asked = result["experiment"]
        if asked["ground"] == ground:
            values[asked["start"], asked["pictures"]].append(result[score])
    return {
        start: {
            pictures: (float(np.mean(own)), float(np.std(own, ddof=1)) if len(own) > 1 else 0.0, len(own))
            for pictures in plan.pictures
            if (own := values[start, pictures])
        }
        for start in plan.starts
    }


def verdicts(tables: dict[str, dict[str, dict[str, dict[int, Cell]]]], plan: Plan) -> list[str]:
    """Whether the first pseudo-label row is above no pretraining by the aim, where few pictures are labelled."""
    told = []
    for ground, scores in tables.items():
        table = scores["mean_iou"]
        for start in plan.starts:
            for pictures, (mean, _, _) in table[start].items():
                if start.startswith("pseudo") and 0 < pictures <= FEW and pictures in table.get(NONE, {}):
                    gain = mean - table[NONE][pictures][0]
                    reached = "reached" if gain >= AIM else "missed"
                    told.append(
                        f"{ground}, N = {pictures}, {start}: {gain:+.3f} against none; the aim of +{AIM} is {reached}."
                    )
    return told


def _figure(ground: str, plan: Plan, found: Sequence[dict[str, Any]]) -> str:
    """Mean IoU over the number of pictures, one line for each start, as a picture in base64."""
    figure = Figure(figsize=(7, 3.6), dpi=110, layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.subplots()
    table = _table(ground, "mean_iou", plan, found)
    for start, cells in table.items():
        if cells:
            places = [plan.pictures.index(pictures) for pictures in cells]
            means, spreads = [cell[0] for cell in cells.values()], [cell[1] for cell in cells.values()]
            axes.errorbar(places, means, spreads, marker="o", capsize=3, label=start)
    axes.set_xticks(range(len(plan.pictures)), [str(pictures or "all") for pictures in plan.pictures])
    axes.set(xlabel="labelled pictures", ylabel="mean IoU", title=ground)
    axes.grid(alpha=0.3)
    axes.legend(fontsize=7)
    stream = io.BytesIO()
    figure.savefig(stream, format="png")
    return base64.b64encode(stream.getvalue()).decode()
