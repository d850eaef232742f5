"""Writes what was measured as one HTML file, with pictures inside."""

from __future__ import annotations

import base64
import io
import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from plugin.engine.adapting.asking import LEAST_RATING
from plugin.protocol.messages.adapting import ASKED, EVERYTHING

from .experiment import CHOOSING, MOVES, ROWS, Experiment, Form

#: What is aimed at: so much more mIoU of ensembles than of the assistant, and students above it on so many moves.
AIM, AIM_MOVES = 0.02, 3
_TITLES = {move.name: move.title for move in (*CHOOSING, *MOVES)}
_FOLDS = {move.name: move.fold for move in MOVES}


def found(work: Path, wanted: Sequence[Experiment]) -> list[dict[str, Any]]:
    """Results that are there."""
    files = [one.file(work) for one in wanted]
    return [json.loads(file.read_text(encoding="utf-8")) for file in files if file.is_file()]


def found_ensembles(work: Path) -> list[list[dict[str, Any]]]:
    """Ensembles that are there."""
    return [json.loads(file.read_text(encoding="utf-8")) for file in sorted((work / "ensembles").glob("*.json"))]


def write(
    fused: Sequence[list[dict[str, Any]]],
    results: Sequence[dict[str, Any]],
    wanted: Sequence[Experiment],
    form: Form,
    where: str,
    folder: Path,
) -> Path:
    """The report.

    Args:
        fused: Of each move and fold, scores of the assistant and of ensembles.
        results: Of the rows that ran.
        wanted: All that a whole run has.
        form: Of what ran.
        where: Date and machine.
        folder: To write to.
    """
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    text = environment.get_template("report.html").render(
        fused=[_ensemble(rows) for rows in fused],
        table=_table(results),
        rows=ROWS,
        form=form,
        where=where,
        commit=_commit(),
        ran=len(results),
        wanted=len(wanted),
        seeds=sorted({one["experiment"]["seed"] for one in results}),
        rating=LEAST_RATING,
        aim=AIM,
        aim_moves=AIM_MOVES,
        aims=_aims(results),
        picture=_picture(fused) if fused else "",
    )
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "goodsam.html"
    path.write_text(text, encoding="utf-8")
    return path


def _ensemble(rows: list[dict[str, Any]]) -> dict[str, Any]:
    first, *others = rows
    base = first["scores"]["mean_iou"]
    best = max(others, key=lambda row: row["scores"]["mean_iou"])
    return {
        "title": _TITLES[first["move"]],
        "fold": first["fold"],
        "seed": first["seed"],
        "reported": first["fold"] == _FOLDS.get(first["move"]),
        "scenes": first["scenes"],
        "side": first["side"],
        "assistant": base,
        "thetas": sorted({row["theta"] for row in others}),
        "gains": [
            {
                "masks": masks,
                "count": next(row["count"] for row in others if row["masks"] == masks),
                "levels": levels,
                "gains": [
                    row["scores"]["mean_iou"] - base
                    for row in others
                    if (row["masks"], row["levels"]) == (masks, levels)
                ],
            }
            for masks, levels in dict.fromkeys((row["masks"], row["levels"]) for row in others)
        ],
        "bound": first["true_outlines"]["mean_iou"] - base,
        "best": best,
        "gain": best["scores"]["mean_iou"] - base,
    }


def _table(results: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """For each move a row of values for each of :data:`ROWS`: mean and spread of mIoU, and seconds a megapixel."""
    found = []
    for move in MOVES:
        cells = []
        for row in ROWS:
            mine = [
                one
                for one in results
                if one["experiment"]["move"] == move.name and one["experiment"]["row"] == row.name
            ]
            if not mine:
                cells.append(None)
                continue
            values = [one["scores"]["mean_iou"] for one in mine]
            speed = float(np.mean([one["seconds"] / one["megapixels"] for one in mine]))
            labels = [
                one["ensemble"]["mean_iou"]
                for one in mine
                if one["experiment"]["weights"] and one["experiment"]["weights"]["ensemble"]
            ]
            cells.append(
                {
                    "mean": float(np.mean(values)),
                    "spread": float(np.ptp(values)),
                    "seeds": len(values),
                    "speed": speed,
                    "labels": float(np.mean(labels)) if labels else None,
                }
            )
        if any(cells):
            found.append({"title": move.title, "cells": cells})
    return found


def _aims(results: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Of each move: gain of the labels, and of the best row's students, over the assistant, mean over seeds."""
    scored = {(one["experiment"]["move"], one["experiment"]["row"], one["experiment"]["seed"]): one for one in results}
    found = []
    for move in MOVES:
        gains: dict[str, list[float]] = {}
        for (name, row, seed), one in scored.items():
            base = scored.get((name, "assistant", seed))
            if name != move.name or row == "assistant" or base is None:
                continue
            before = base["scores"]["mean_iou"]
            gains.setdefault(row, []).append(one["scores"]["mean_iou"] - before)
            if row == "fusion":
                gains.setdefault("labels", []).append(one["ensemble"]["mean_iou"] - before)
        labels = gains.pop("labels", None)
        if labels:
            found.append(
                {"title": move.title, "labels": labels, "students": gains, "reached": float(np.mean(labels)) >= AIM}
            )
    return found


def _picture(fused: Sequence[list[dict[str, Any]]]) -> str:
    """Gain of ensembles over the assistant by θ, as a data URI."""
    figure = Figure(figsize=(9, 3.4), dpi=100, layout="constrained")
    FigureCanvasAgg(figure)
    panel = figure.subplots()
    for number, rows in enumerate(fused):
        base = rows[0]["scores"]["mean_iou"]
        for masks, style in ((ASKED, "-"), (EVERYTHING, "--")):
            mine = [row for row in rows[1:] if row["masks"] == masks and row["levels"] == 1]
            panel.plot(
                [row["theta"] for row in mine],
                [row["scores"]["mean_iou"] - base for row in mine],
                style,
                color=f"C{number}",
                marker="o",
                markersize=3,
                label=f"{_TITLES[rows[0]['move']]}, fold {rows[0]['fold']}, {masks}",
            )
    panel.axhline(0, color="0.6", linewidth=1)
    panel.axhline(AIM, color="0.6", linewidth=1, linestyle=":")
    panel.set(xlabel="θ", ylabel="mIoU of the ensemble − assistant")
    panel.legend(fontsize=7, loc="center left", bbox_to_anchor=(1, 0.5))
    stream = io.BytesIO()
    figure.savefig(stream, format="png")
    return "data:image/png;base64," + base64.b64encode(stream.getvalue()).decode()


def _commit() -> str:
    done = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=Path(__file__).parent, capture_output=True, text=True, check=False
    )
    return done.stdout.strip() or "unknown"
