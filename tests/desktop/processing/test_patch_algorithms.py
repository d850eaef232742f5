"""Patches in the toolbox: learnt from labels, classified over an extent, and refused where there is nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer

from ..ground import MARS

Run = Callable[..., Any]


def test_patches_are_learnt_and_classified_in_a_row(run: Run, scene: Any, tmp_path: Path) -> None:
    raster, labels = scene
    side = raster.rasterUnitsPerPixelX() * 20
    trained = run("trainpatches", RASTER=raster, LABELS=labels, SIDE=side, OUTPUT=str(tmp_path / "patches"))
    assert trained["PATCHES"] > 2
    mapped = run(
        "classifypatches",
        RASTER=raster,
        MODEL=trained["OUTPUT"],
        EXTENT=f"0,20000,0,20000 [{MARS}]",
        OUTPUT=str(tmp_path / "run 1"),
    )
    cells = QgsVectorLayer(mapped["CELLS"], "cells", "ogr")
    assert cells.isValid() and cells.crs().isValid() and cells.featureCount() == mapped["CLASSIFIED"] > 0
    assert {"class", "score", "p_bright", "p_dark"} <= set(cells.fields().names())
    assert Path(mapped["PROBABILITIES"]).is_file()
    sure = run(
        "classifypatches",
        RASTER=raster,
        MODEL=trained["OUTPUT"],
        EXTENT=f"0,20000,0,20000 [{MARS}]",
        LEAST_PROBABILITY=1.0,
        OUTPUT=str(tmp_path / "run 2"),
    )
    assert mapped["NO_CLASS"] == 0 < sure["NO_CLASS"] == mapped["CLASSIFIED"] - sure["CLASSIFIED"]
    names = {layer.name() for layer in QgsProject.instance().mapLayers().values()}
    assert {"run 1 Cells", "run 1 Probability raster"} <= names


def test_patches_of_nothing_are_refused(run: Run, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="Give a raster with a label layer, or a folder"):
        run("trainpatches", OUTPUT=str(tmp_path / "other"))
