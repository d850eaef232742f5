"""Find landforms in the toolbox: with a model's classes, and more like a few that are pointed out."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from ..ground import COLOURS, MARS, globe, trained_model

SPHERE = "IAU_2015:49900"
#: Metres in a degree of the equator of Mars.
DEGREE = 3396190.0 * math.pi / 180


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


@pytest.mark.parametrize("extent", ["170,-170,-20,20", "170,190,-20,20", "-190,-170,-20,20"])
@pytest.mark.parametrize(("code", "left", "unit"), [(SPHERE, -180.0, 1.0), (SPHERE, 0.0, 1.0), (MARS, -180.0, DEGREE)])
def test_an_extent_across_180_degrees_is_the_narrow_side(
    run: Any, tmp_path: Path, code: str, left: float, unit: float, extent: str
) -> None:
    image, out = globe(tmp_path, code, left, unit), tmp_path / "run"
    run("findlandforms", RASTER=image, EXTENT=f"{extent} [{SPHERE}]", OUTPUT=str(out), LOAD=False)
    (searched,) = QgsVectorLayer(str(out / "mapped_extent.gpkg"), "searched", "ogr").getFeatures()
    boxes = [part.boundingBox() for part in searched.geometry().asGeometryCollection()]
    parts = sorted((round(box.xMinimum() / unit), round(box.xMaximum() / unit)) for box in boxes)
    assert parts == ([(170, 190)] if left == 0 else [(-180, -170), (170, 180)])


def test_a_folder_that_is_no_model_is_refused(run: Any, scene: Any, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="card"):
        run("findlandforms", RASTER=scene[0], MODEL=str(tmp_path), OUTPUT=str(tmp_path / "run"))


def _selected(layer: QgsVectorLayer) -> Any:
    from qgis.core import QgsFeatureRequest

    return QgsFeatureRequest().setFilterFids(layer.selectedFeatureIds())
