"""The benchmark of everything mode counts the same craters for both codes, and its page tells ratios."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import shapely
from PIL import Image

from benchmarks.decoder.methods import ROOT
from benchmarks.everything import page
from benchmarks.everything.__main__ import DRIVER


def test_the_driver_searches_a_part_and_tells_outlines(tmp_path: Path) -> None:
    rows, columns = np.mgrid[:160, :160]
    shade = np.hypot(rows - 60, columns - 60) < 20
    noise = np.random.default_rng(1).normal(0, 4, shade.shape)
    Image.fromarray((140 - 70 * shade + noise).clip(0, 255).astype(np.uint8)).save(tmp_path / "disc.png")
    spec = {"raster": str(tmp_path / "disc.png"), "smallest_px": 20.0, "side": 100}
    (tmp_path / "spec.json").write_text(json.dumps(spec))
    own = {"PYTHONPATH": str(ROOT), "LANDFORM_HOME": str(tmp_path / "home")}
    command = [sys.executable, "-P", str(DRIVER), str(tmp_path / "spec.json")]
    subprocess.run(command, check=True, cwd=ROOT, env={**os.environ, **own})
    told = json.loads((tmp_path / "measured.json").read_text())
    disc = shapely.Point(60, 60).buffer(20)
    outlines = [shapely.from_wkt(text) for text in told["outlines"]]
    assert max(outline.intersection(disc).area / outline.union(disc).area for outline in outlines) > 0.8
    assert told["seconds"] > 0 and told["cpu_seconds"] > 0


def test_the_page_tells_how_many_times_as_fast_and_which_craters_changed() -> None:
    before = page.Answer(400.0, 300.0, 200, frozenset({0, 1, 2}))
    now = page.Answer(40.0, 30.0, 190, frozenset({1, 2, 3, 4}))
    text = page.write([page.Row("D", 20, before, now)], "ca176b3", "here", 20.0, 0.5, "a part")
    assert "| D | 300 (400) | 30 (40) | 10.0 | 200, 190 (-5%) | 3, 4 of 20 | 1 | 2 |" in text
    assert "A trial: a part" in text
