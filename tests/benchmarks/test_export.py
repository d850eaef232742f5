"""The benchmark of exports runs the command on its craters, and its page tells ratios."""

from __future__ import annotations

import csv
from pathlib import Path

from benchmarks.decoder.methods import ROOT
from benchmarks.export import material, page
from benchmarks.export.__main__ import _taken


def test_the_command_exports_all_polygons(tmp_path: Path) -> None:
    layer = material.make(tmp_path / "polygons.gpkg", 30)
    taken = _taken(ROOT, "this build", layer, "csv", tmp_path)
    with (tmp_path / "out.csv").open(newline="", encoding="utf-8") as file:
        assert len(list(csv.DictReader(file))) == 30
    assert taken.cpu_seconds > 0.1
    _taken(ROOT, "this build", layer, "scc", tmp_path)
    assert "Spatial crater count" in (tmp_path / "out.scc").read_text(encoding="utf-8")


def test_the_page_tells_how_many_times_as_fast() -> None:
    row = page.Row("csv", page.Taken(70.0, 60.0), page.Taken(4.0, 2.0), page.Taken(40.0, 30.0))
    text = page.write([row], 50_000, 1000, "ca176b3", "here", trial=True)
    assert "| csv | 60.0 (70.0) | 2.0 (4.0) | 30.0 (40.0) | 15.0 |" in text
    assert "s (aim 60)" in text and "A trial" in text
