"""Sentences and names go through Qt's translators, and what is filled into them is left as it is."""

from __future__ import annotations

import string
from pathlib import Path
from typing import Any, List

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from plugin.desktop import sentences
from plugin.desktop.dock.map.model_details import ground_line
from plugin.desktop.dock.train.result import words_of
from plugin.desktop.layers.bodies import CrsMismatch, transform_between
from plugin.desktop.layers.circles import circle_around
from plugin.desktop.layers.extents import ExtentError, polygons_in, rectangle_in
from plugin.desktop.layers.labels import LabelLayerError, check_labels
from plugin.desktop.layers.landform_layer import LandformLayerError, add_landform, create_landform_layer
from plugin.desktop.layers.map_results import MapResultError, open_polygons
from plugin.desktop.layers.model_card import ModelCard, ModelCardError, read_card
from plugin.desktop.map_tools.placement import PlacementError, box_in_layer, click_in_layer
from plugin.desktop.processing.algorithm import reference_or_refuse
from plugin.desktop.processing.engine_session import EngineFailure, EngineSession
from plugin.desktop.processing.provider import LandformProvider
from plugin.desktop.sentences import counted, tr
from plugin.protocol.messages.jobs import Mapped, Trained

from .ground import MARS, MOON, memory_polygons, scene_raster


class Marking(QTranslator):
    """A language in which all that the plugin says stands between marks."""

    def translate(self, context: str, text: str, disambiguation: Any = None, number: int = -1) -> str:
        return f"«{text}»" if context == "LandformMapper" else ""


@pytest.fixture
def marked(qgis_app: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """That language is the plugin's only: QGIS's own libraries crash on a translator written in Python."""
    monkeypatch.setattr(sentences, "QCoreApplication", Marking())


def spoken(texts: List[str]) -> None:
    """Every word stands between marks."""
    for text in texts:
        assert text.startswith("«") and text.rstrip(string.punctuation).endswith("»"), text


def test_an_installed_translator_is_heard(qgis_app: Any) -> None:
    language = Marking()
    QCoreApplication.installTranslator(language)
    try:
        assert sentences.tr("Train decoder") == "«Train decoder»"
    finally:
        QCoreApplication.removeTranslator(language)


def test_the_toolbox_speaks_the_users_language(marked: None) -> None:
    provider = LandformProvider()
    provider.loadAlgorithms()
    for algorithm in provider.algorithms():
        algorithm = algorithm.create()
        spoken([algorithm.displayName(), algorithm.shortHelpString()])
        spoken([parameter.description() for parameter in algorithm.parameterDefinitions()])
        spoken([output.description() for output in algorithm.outputDefinitions()])


def refusals(folder: Path) -> List[Any]:
    """A call for each kind of refusal."""
    mars, moon = QgsCoordinateReferenceSystem(MARS), QgsCoordinateReferenceSystem(MOON)
    raster, square = QgsRasterLayer(str(scene_raster()), "scene"), QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1))
    project, far = QgsProject.instance(), QgsRectangle(-9e5, -9e5, -8e5, -8e5)
    degrees, canvas, canvas_on_mars = QgsCoordinateReferenceSystem("IAU_2015:49900"), QgsMapCanvas(), QgsMapCanvas()
    canvas.setDestinationCrs(moon)
    canvas_on_mars.setDestinationCrs(raster.crs())
    plain = QgsVectorLayer(f"MultiPolygon?crs={MARS}", "plain", "memory")
    return [
        lambda: transform_between(mars, moon),
        lambda: rectangle_in(QgsRectangle(), mars, raster, project),
        lambda: rectangle_in(far, mars, raster, project),
        lambda: rectangle_in(far, moon, raster, project),
        lambda: polygons_in(plain, raster, project, selected=True),
        lambda: polygons_in(plain, raster, project, selected=False),
        lambda: click_in_layer(canvas, raster, QgsPointXY(0, 0)),
        lambda: box_in_layer(canvas, raster, far),
        lambda: click_in_layer(canvas_on_mars, raster, QgsPointXY(-9e5, -9e5)),
        lambda: box_in_layer(canvas_on_mars, raster, far),
        lambda: circle_around(QgsGeometry.fromPointXY(QgsPointXY(float("nan"), 0)), 10.0, degrees),
        lambda: check_labels(plain, "class", raster),
        lambda: check_labels(plain, "", raster),
        lambda: check_labels(memory_polygons(), "class", raster),
        lambda: check_labels(memory_polygons(kinds=("",)), "class", raster),
        lambda: check_labels(memory_polygons(MOON, ("mare",)), "class", raster),
        lambda: create_landform_layer(str(folder / "missing" / "a.gpkg"), mars),
        lambda: add_landform(plain, square, moon, {}),
        lambda: open_polygons(Mapped(str(folder / "none.gpkg"), "landforms", "", "", "", 0, 0), "run"),
        lambda: read_card(folder),
        lambda: reference_or_refuse(None),
        lambda: EngineSession(folder / "no engine"),
    ]


def test_refusals_speak_the_users_language(marked: None, tmp_path: Path) -> None:
    kinds = (
        CrsMismatch,
        ExtentError,
        LabelLayerError,
        LandformLayerError,
        MapResultError,
        ModelCardError,
        PlacementError,
    )
    for refuse in refusals(tmp_path):
        with pytest.raises((*kinds, QgsProcessingException, EngineFailure)) as caught:
            refuse()
        spoken([str(caught.value)])


def test_what_there_is_one_of_is_told_as_one(qgis_app: Any, tmp_path: Path) -> None:
    counts = tr("1 polygon: {classes}"), tr("{number} polygons: {classes}")
    assert counted(1, *counts, number=1, classes="crater 1") == "1 polygon: crater 1"
    assert counted(2, *counts, number=2, classes="crater 2") == "2 polygons: crater 2"
    one = Trained(str(tmp_path), "", 1, False, {"accuracy": 0.5}, epochs=1)
    assert words_of(one).endswith("Learnt for 1 epoch.")
    pair = {"raster": "a.tif", "polygons": {"crater": 1}}
    card = ModelCard(tmp_path, "a", content={"training": {"pairs": [pair]}})
    assert ground_line(card) == "Learnt from 1 polygon on a.tif"
    pair["polygons"]["crater"] = 3
    assert ground_line(card) == "Learnt from 3 polygons on a.tif"
