"""Map landforms in the toolbox: thresholds, probabilities, warnings about other ground, and a region alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsProject, QgsRasterLayer, QgsVectorLayer

from plugin.desktop.processing.map_algorithm import thresholds_of
from tests.desktop.ground import COLOURS, MOON, trained_model, write_raster
from tests.desktop.processing.running import Run


class Warnings(QgsProcessingFeedback):
    """Keeps what is warned of, and what is told."""

    def __init__(self) -> None:
        super().__init__(False)
        self.said: List[str] = []
        self.told: List[str] = []

    def pushWarning(self, warning: str) -> None:  # noqa: N802 - QGIS's name
        self.said.append(warning)

    def pushInfo(self, info: str) -> None:  # noqa: N802 - QGIS's name
        self.told.append(info)


def test_thresholds_probabilities_and_other_ground(run: Any, scene: Any, tmp_path: Path) -> None:
    raster = QgsRasterLayer(str(write_raster(tmp_path / "moon.tif", MOON)), "moon")
    heard = Warnings()
    mapped = run(
        "maplandforms",
        heard,
        RASTER=raster,
        MODEL=str(trained_model()),
        THRESHOLDS=["bright", 1.0, "", ""],
        PROBABILITIES=True,
        VIEWS=1,
        LOAD=False,
        OUTPUT=str(tmp_path / "run"),
    )
    polygons = QgsVectorLayer(mapped["POLYGONS"], "polygons", "ogr")
    scores = {name: [f["score"] for f in polygons.getFeatures() if f["class"] == name] for name in COLOURS}
    assert all(score > 0.99 for score in scores["bright"]) and scores["dark"]
    assert QgsRasterLayer(mapped["CLASS_PROBABILITIES"], "each").bandCount() == 3
    assert any("moon.tif lies on Moon" in warning for warning in heard.said)
    assert any(info.startswith("1 tile · ") for info in heard.told)


def test_a_table_of_thresholds(qgis_app: Any) -> None:
    assert thresholds_of([]) == {}
    assert thresholds_of(["crater", "0.7", " ", "", "dune=old", 0.5]) == {"crater": 0.7, "dune=old": 0.5}
    for wrong in (["crater"], ["crater", "much"], ["crater", "70"], ["crater", -1]):
        with pytest.raises(QgsProcessingException, match="“crater” should be a number from 0 to 1"):
            thresholds_of(wrong)


def test_mapping_nothing_but_a_region(run: Run, scene: Any, tmp_path: Path) -> None:
    labels = scene[1]
    labels.selectByIds([next(labels.getFeatures()).id()])
    region = next(labels.getSelectedFeatures()).geometry()
    mapped = run(
        "maplandforms",
        RASTER=scene[0],
        MODEL=str(trained_model()),
        REGION=labels,
        LOAD=False,
        OUTPUT=str(tmp_path / "run"),
    )
    polygons = QgsVectorLayer(mapped["POLYGONS"], "polygons", "ogr")
    assert region.buffer(300, 8).boundingBox().contains(polygons.extent())
    assert QgsProject.instance().layerTreeRoot().findGroups() == []
