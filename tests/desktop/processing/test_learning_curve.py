"""The learning curve in the toolbox."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingException


def test_a_curve_answers_and_leaves_a_report(run: Any, scene: Any, tmp_path: Path) -> None:
    raster, labels = scene
    found = run(
        "learningcurve",
        RASTERS=[raster],
        LABELS=[labels],
        CLASS_FIELD="class",
        KIND=4,  # prototypes
        SIZES="1; 3",
        OUTPUT=str(tmp_path / "curve.html"),
    )
    assert found["ANSWER"] and Path(found["OUTPUT"]) == tmp_path / "curve.html" and Path(found["OUTPUT"]).is_file()
    numbers = json.loads(Path(found["NUMBERS"]).read_text(encoding="utf-8"))["learning_curve"]
    assert (numbers["sizes"], numbers["seeds"]) == ([1, 3], [0, 1, 2])


def test_numbers_that_are_none_are_refused(run: Any, scene: Any, tmp_path: Path) -> None:
    raster, labels = scene
    refused = ""
    try:
        run("learningcurve", RASTERS=[raster], LABELS=[labels], SIZES="a few", OUTPUT=str(tmp_path / "curve.html"))
    except QgsProcessingException as problem:
        refused = str(problem)
    assert "“a few” is no list of numbers of polygons" in refused
    assert not (tmp_path / "curve.html").exists()
