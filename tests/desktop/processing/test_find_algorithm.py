"""Find landforms in the toolbox: with a model's classes, and more like a few that are pointed out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from ..ground import COLOURS, trained_model


def test_objects_have_the_models_classes_or_those_that_were_pointed_out(run: Any, scene: Any, tmp_path: Path) -> None:
    raster, labels = scene
    wanted = {"RASTER": raster, "SMALLEST": 4000.0, "LOAD": False}
    found = run("findlandforms", MODEL=str(trained_model()), OUTPUT=str(tmp_path / "named"), **wanted)
    polygons = QgsVectorLayer(found["POLYGONS"], "polygons", "ogr")
    assert polygons.featureCount() == found["LANDFORMS"] > 0
    assert {feature["class"] for feature in polygons.getFeatures()} <= set(COLOURS)
    one = next(iter(labels.getFeatures()))
    labels.selectByIds([one.id()])
    like = labels.materialize(_selected(labels))
    more = run("findlandforms", LIKE=like, LEAST_SCORE=0.1, OUTPUT=str(tmp_path / "like"), **wanted)
    ranked = QgsVectorLayer(more["POLYGONS"], "polygons", "ogr")
    assert {feature["class"] for feature in ranked.getFeatures()} == {one["class"]}


def test_a_folder_that_is_no_model_is_refused(run: Any, scene: Any, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="card"):
        run("findlandforms", RASTER=scene[0], MODEL=str(tmp_path), OUTPUT=str(tmp_path / "run"))


def _selected(layer: QgsVectorLayer) -> Any:
    from qgis.core import QgsFeatureRequest

    return QgsFeatureRequest().setFilterFids(layer.selectedFeatureIds())
