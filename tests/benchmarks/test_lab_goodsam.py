"""The lab's moves are judged pixel by pixel, its runs go on where they stopped, and its report tells what ran."""

from __future__ import annotations

import json
from contextlib import ExitStack
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from benchmarks.lab.goodsam import page
from benchmarks.lab.goodsam.experiment import MOVES, ROWS, Form, experiments
from benchmarks.lab.goodsam.measure import Kept, run, write
from benchmarks.lab.goodsam.place import Ready, confusion, one_hot, scores
from plugin.engine.adapting.windows import PLACES, Target, read_windows
from plugin.engine.jobs import JobContext
from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.rasters import RasterReference
from tests.engine import painted

NAMES = ("background", "plain")


def test_what_windows_say_is_judged_on_the_pixels_of_the_scene(tmp_path: Path) -> None:
    truth = painted.truth()
    with ExitStack() as stack:
        source = stack.enter_context(RasterSource.open(RasterReference(str(painted.paint(tmp_path)))))
        windows = read_windows([Target(source, -1)], None, 0, 99, 0, tmp_path, JobContext())
        xs, ys = np.meshgrid(*(2 * ((np.arange(PLACES) + 0.5) * 4,)))
        said = []
        for place in windows.places:
            columns, rows = source.pixels_of(*place.image.to_crs(xs, ys))
            inside = (columns >= 0) & (columns < painted.WIDTH) & (rows >= 0) & (rows < painted.HEIGHT)
            at = [np.clip(part.astype(int), 0, size - 1) for part, size in ((rows, 700), (columns, 1600))]
            said.append(one_hot(np.where(inside, truth[at[0], at[1]], 0).astype(np.uint8), 2))
        ground: Any = SimpleNamespace(classes=NAMES)
        ready = Ready(ground, (), None, windows, [], [truth], [0, 1], tmp_path)  # type: ignore[arg-type]
        right = scores(confusion(ready, said), NAMES)
        wrong = scores(confusion(ready, [one[::-1] for one in said]), NAMES)
        # an assistant that is right on two thirds of each line of places gets all of each landform by its outline
        ready.scenes = (SimpleNamespace(instances=lambda: (truth == 1).astype(np.int32)),)  # type: ignore[assignment]
        striped = [np.where(np.arange(PLACES)[:, None] % 12 < 8, one, one[::-1]) for one in said]
        before, after = (scores(confusion(ready, striped, given), NAMES)["plain"] for given in (False, True))
    assert right["plain"] > 0.97
    assert wrong["mean_iou"] < 0.02
    assert before < 0.75
    assert after > before + 0.1
    assert right["mean_iou"] == pytest.approx((right["background"] + right["plain"]) / 2)


def test_a_run_that_is_there_is_not_run_again_and_another_form_is_another_run(tmp_path: Path) -> None:
    small, large = (experiments(list(MOVES), list(ROWS), [0, 1], form) for form in (Form(steps=5), Form(steps=9)))
    assert len(small) == len({one.file(tmp_path) for one in (*small, *large)}) / 2 == 2 * len(MOVES) * len(ROWS)
    result = {"experiment": small[0].as_json(), "megapixels": 1.0, "scores": {"mean_iou": 0.5}, "seconds": 3.0}
    write(small[0].file(tmp_path), result)
    # without data to read, only what is stored can answer
    assert run(Kept(tmp_path / "none", tmp_path), small[0]) == json.loads(json.dumps(result))


def test_the_report_tells_gains_and_what_has_not_run(tmp_path: Path) -> None:
    form = Form(side=600)
    wanted = experiments(list(MOVES), list(ROWS), [0, 1], form)
    results: list[dict[str, Any]] = [
        {
            "experiment": one.as_json(),
            "megapixels": 2.0,
            "scores": {"mean_iou": {"assistant": 0.6, "student": 0.66, "fusion": 0.64}[one.row] + one.seed / 100},
            "ensemble": {"mean_iou": 0.625 + one.seed / 50},
            "seconds": 3.0,
        }
        for one in wanted
        if one.move == "craters" and one.row in {"assistant", "student", "fusion"}
    ]
    base = {"move": "craters", "fold": "1", "seed": 0, "scenes": 2, "side": 600}
    first = {**base, "masks": "", "count": 0, "levels": 0, "theta": 0.0, "scores": {"mean_iou": 0.6}}
    rows: list[dict[str, Any]] = [{**first, "true_outlines": {"mean_iou": 0.75}}]
    rows += [
        {
            **base,
            "masks": masks,
            "count": 7,
            "levels": levels,
            "theta": theta,
            "scores": {"mean_iou": 0.6 + theta / 10 - levels / 100 - (masks == "everything") / 50},
        }
        for masks in ("asked", "everything")
        for levels in (1, 3)
        for theta in (0.5, 0.8)
    ]
    others = [{**row, "fold": "2"} for row in rows]
    path = page.write([rows, others], results, wanted, form, "here", tmp_path)
    text = path.read_text(encoding="utf-8")
    assert "by the truth: asked, θ = 0.8, each mask by itself, +0.070" in text
    assert "most often inside: +0.150" in text
    assert "fold 2: to choose on" in text and "fold 1: to choose on" not in text
    assert "6 of 48 runs" in text and "0.605 ± 0.005" in text and "1.50 s/Mpx" in text
    # labels and students against the assistant of their own seed, and the mean of both
    assert "<td>+0.030 (+0.025, +0.035)</td>" in text
    assert "<td>+0.060<br><small>+0.060, +0.060</small></td>" in text
    assert "+0.02 on 1 of 1 moves" in text
    assert text.count("not run") == 6
    assert "data:image/png;base64," in text
