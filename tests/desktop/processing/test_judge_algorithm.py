"""Judge a decoder in the toolbox."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException

from tests.desktop.ground import trained_model
from tests.desktop.processing.running import Run


def test_judging_writes_a_report(run: Run, scene: Any, tmp_path: Path) -> None:
    raster, labels = scene
    given = {"RASTER": raster, "LABELS": labels, "MODEL": str(trained_model())}
    judged = run("judgedecoder", OUTPUT=str(tmp_path / "report.html"), **given)
    assert "<html" in Path(judged["OUTPUT"]).read_text(encoding="utf-8")
    numbers = json.loads(Path(judged["NUMBERS"]).read_text(encoding="utf-8"))
    assert numbers["mean_iou"]["value"] == judged["MEAN_IOU"] and 0 <= judged["ACCURACY"] <= 1
    with pytest.raises(QgsProcessingException, match="is there already"):
        run("judgedecoder", OUTPUT=str(tmp_path / "report.html"), **given)
