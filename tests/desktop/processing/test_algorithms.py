"""Our Processing algorithms, run as a script or a model runs them."""

from __future__ import annotations

import json
import math
import re
import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any, Callable, List

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from plugin.desktop.translation import install_translator

from ..ground import MARS, MOON, discs, memory_polygons, outline, trained_model

Run = Callable[..., Any]


class Listener(QgsProcessingFeedback):
    """Keeps what is said, and cancels once a text has been seen."""

    def __init__(self, cancel_at: str = "") -> None:
        super().__init__(False)
        self.cancel_at = cancel_at
        self.texts: List[str] = []
        self.warnings: List[str] = []

    def setProgressText(self, text: str) -> None:  # noqa: N802 - QGIS's name
        self.texts.append(text)
        if self.cancel_at and text.startswith(self.cancel_at):
            self.cancel()

    def pushWarning(self, warning: str) -> None:  # noqa: N802 - QGIS's name
        self.warnings.append(warning)


def test_each_algorithm_has_name_help_and_sound_parameters(processing: Any) -> None:
    provider = QgsApplication.processingRegistry().providerById("landform_mapper")
    names = {algorithm.name() for algorithm in provider.algorithms()}
    assert names == {
        "traindecoder",
        "adaptdecoder",
        "judgedecoder",
        "learningcurve",
        "comparedecoders",
        "comparemaps",
        "maplandforms",
        "findlandforms",
        "segmentprompts",
        "measurelandforms",
        "exportlandforms",
        "exportmodel",
        "trainpatches",
        "classifypatches",
    }
    for algorithm in provider.algorithms():
        assert algorithm.displayName() and algorithm.shortHelpString()
        assert "\n" not in algorithm.shortHelpString(), "QGIS makes a paragraph of each line"
        assert algorithm.parameterDefinitions() and algorithm.outputDefinitions()
        assert not algorithm.icon().isNull()


@pytest.mark.parametrize("language", ["de", "fr"])
def test_help_is_translated_and_calls_the_parameters_as_the_form_does(processing: Any, language: str) -> None:
    provider = QgsApplication.processingRegistry().providerById("landform_mapper")
    english = {algorithm.name(): algorithm.shortHelpString() for algorithm in provider.algorithms()}
    translator = install_translator(language)
    try:
        for name, text in english.items():
            algorithm = provider.algorithm(name).create()
            translated = algorithm.shortHelpString()
            assert not set(text.splitlines()) & set(translated.splitlines()) - {""}
            assert translated.count("<p>") == translated.count("</p>") == text.count("<p>")
            called = [parameter.description().lower() for parameter in algorithm.parameterDefinitions()]
            bold = re.findall("<b>(.*?)</b>", translated)
            assert len(bold) == text.count("<b>")
            assert [word for word in bold if not any(item.startswith(word.lower()) for item in called)] == []
    finally:
        QCoreApplication.removeTranslator(translator)


def test_training_and_mapping_in_a_row(run: Run, scene: Any, tmp_path: Path) -> None:
    raster, labels = scene
    heard = Listener()
    trained = run(
        "traindecoder",
        heard,
        RASTERS=[raster],
        LABELS=[labels],
        CLASS_FIELD="class",
        EPOCHS=2,
        OUTPUT=str(tmp_path / "decoder"),
    )
    card = json.loads((Path(trained["OUTPUT"]) / "card.json").read_text())
    assert [item["name"] for item in card["classes"]] == ["bright", "dark"]
    assert 0 <= trained["MEAN_IOU"] <= 1 and Path(trained["CURVES"]).is_file()
    assert heard.texts

    mapped = run(
        "maplandforms",
        RASTER=raster,
        MODEL=trained["OUTPUT"],
        EXTENT=f"0,20000,0,20000 [{MARS}]",
        OUTPUT=str(tmp_path / "run 1"),
    )
    polygons = QgsVectorLayer(mapped["POLYGONS"], "polygons", "ogr")
    assert polygons.isValid() and polygons.crs().isValid()
    assert polygons.extent().xMaximum() <= 20001 and polygons.extent().yMaximum() <= 20001
    assert Path(mapped["CLASSES"]).is_file() and mapped["TILES"] >= 1
    assert [group.name() for group in QgsProject.instance().layerTreeRoot().findGroups()] == ["run 1"]


def test_judging_writes_a_report(run: Run, scene: Any, tmp_path: Path) -> None:
    raster, labels = scene
    given = {"RASTER": raster, "LABELS": labels, "MODEL": str(trained_model())}
    judged = run("judgedecoder", OUTPUT=str(tmp_path / "report.html"), **given)
    assert "<html" in Path(judged["OUTPUT"]).read_text(encoding="utf-8")
    numbers = json.loads(Path(judged["NUMBERS"]).read_text(encoding="utf-8"))
    assert numbers["mean_iou"]["value"] == judged["MEAN_IOU"] and 0 <= judged["ACCURACY"] <= 1
    with pytest.raises(QgsProcessingException, match="is there already"):
        run("judgedecoder", OUTPUT=str(tmp_path / "report.html"), **given)


def test_a_decoder_becomes_an_onnx_file_with_its_item(run: Run, processing: Any, tmp_path: Path) -> None:
    heard = Listener()
    wanted = str(tmp_path / "decoder.onnx")
    exported = run("exportmodel", heard, MODEL=str(trained_model()), OUTPUT=wanted)
    assert exported["OUTPUT"] == wanted and Path(wanted).stat().st_size > 100_000
    item = json.loads(Path(exported["ITEM"]).read_text(encoding="utf-8"))
    assert item["assets"] and "mlm:input" in item["properties"] and exported["OPSET"] >= 11
    inputs = item["properties"]["mlm:input"]
    assert [str(len(inputs)) in warning for warning in heard.warnings] == [True] * (len(inputs) > 1)
    with pytest.raises(QgsProcessingException, match="is there already"):
        run("exportmodel", MODEL=str(trained_model()), OUTPUT=wanted)
    assert run("exportmodel", MODEL=str(trained_model()), OUTPUT=wanted, OVERWRITE=True)["OUTPUT"] == wanted


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


def test_cancelling_a_training_keeps_the_best(run: Run, scene: Any, tmp_path: Path) -> None:
    output = tmp_path / "decoder"
    run("traindecoder", Listener("Epoch 2"), RASTERS=[scene[0]], LABELS=[scene[1]], EPOCHS=2000, OUTPUT=str(output))
    card = json.loads((output / "card.json").read_text())
    assert card["training"]["cancelled"] and card["training"]["epochs"] < 2000


def test_labels_on_another_body_are_refused(run: Run, scene: Any, tmp_path: Path) -> None:
    moon = memory_polygons(MOON, ("mare",), "lunar labels")
    with pytest.raises(QgsProcessingException, match="“lunar labels” are on Moon, but the raster “scene” is on Mars"):
        run("traindecoder", RASTERS=[scene[0]], LABELS=[moon], OUTPUT=str(tmp_path / "decoder"))


def test_a_refused_training_leaves_no_copy_of_the_labels_behind(
    run: Run, scene: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    copied, refused = memory_polygons(kinds=("dark",)), memory_polygons(MOON, ("mare",), "lunar labels")
    with pytest.raises(QgsProcessingException, match="lunar labels"):
        run("traindecoder", RASTERS=[scene[0], scene[0]], LABELS=[copied, refused], OUTPUT=str(tmp_path / "decoder"))
    assert list(scratch.glob("landform_*")) == []


def test_a_missing_class_field_is_named(run: Run, scene: Any, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="has no field “unit”"):
        run("traindecoder", RASTERS=[scene[0]], LABELS=[scene[1]], CLASS_FIELD="unit", OUTPUT=str(tmp_path / "m"))


def test_unreviewed_labels_are_refused_where_reviewed_ones_are_wanted(run: Run, scene: Any, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="No polygon of “labels” is reviewed yet"):
        run("traindecoder", RASTERS=[scene[0]], LABELS=[scene[1]], REVIEWED_ONLY=True, OUTPUT=str(tmp_path / "m"))


def test_numbers_of_rasters_and_labels_must_fit(run: Run, scene: Any, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="Rasters: 1, label layers: 2"):
        run("traindecoder", RASTERS=[scene[0]], LABELS=[scene[1], scene[1]], OUTPUT=str(tmp_path / "m"))


def test_an_engine_that_is_missing_is_said_to_be(
    run: Run, scene: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANDFORM_ENGINE", str(tmp_path / "nowhere"))
    with pytest.raises(QgsProcessingException, match="engine is not set up"):
        run("measurelandforms", INPUT=scene[1], OUTPUT="memory:")


def test_measures_are_those_of_the_body(run: Run, scene: Any, tmp_path: Path) -> None:
    layer = memory_polygons(kinds=("crater",))
    without_shape = QgsFeature(layer.fields())
    layer.dataProvider().addFeature(without_shape)
    result = run("measurelandforms", INPUT=layer, OUTPUT=str(tmp_path / "measured.gpkg"))
    measured = QgsVectorLayer(result["OUTPUT"], "measured", "ogr")
    assert measured.crs().isValid()
    crater, nothing = sorted(measured.getFeatures(), key=lambda feature: feature.id())
    # A circle of 4 km radius near the origin of the projection, drawn with 32 corners.
    assert crater["diameter_m"] == pytest.approx(8000, rel=0.01)
    assert crater["centre_lon"] == pytest.approx(20000 / 3396190 * 57.29578, abs=1e-3)
    assert crater["class"] == "crater"
    assert nothing.geometry().isEmpty() and not nothing["area_m2"]


BODIES = {
    "the Moon in degrees": ("IAU_2015:30100", 1_737_400.0),
    "Mars around its north pole": ("IAU_2015:49930", 3_396_190.0),
    "a HiRISE product's local sphere": (
        'PROJCS["Equirectangular MARS",GEOGCS["GCS_MARS",DATUM["D_MARS",SPHEROID["MARS_localRadius",3382737,0]],'
        'PRIMEM["Reference_Meridian",0],UNIT["degree",0.0174532925199433]],PROJECTION["Equirectangular"],'
        'PARAMETER["standard_parallel_1",-10],PARAMETER["central_meridian",180],PARAMETER["false_easting",0],'
        'PARAMETER["false_northing",0],UNIT["metre",1],AXIS["Easting",EAST],AXIS["Northing",NORTH]]',
        3_382_737.0,
    ),
    "a body of no name": (
        'GEOGCS["Bennu",DATUM["Bennu",SPHEROID["Bennu",245,0]],PRIMEM["Reference",0],UNIT["degree",0.0174532925199433]]',
        245.0,
    ),
    "the Earth": ("EPSG:4047", 6_371_007.0),
}


@pytest.mark.parametrize("name", BODIES)
def test_any_polygons_on_any_body_are_measured_though_the_project_is_on_the_earth(
    run: Run, tmp_path: Path, name: str
) -> None:
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    project.setEllipsoid("EPSG:7030")
    text, radius = BODIES[name]
    crs = QgsCoordinateReferenceSystem()
    crs.createFromUserInput(text)
    layer = QgsVectorLayer("Polygon?field=area_m2:double&field=note:string", "mine", "memory")
    layer.setCrs(crs)
    # A box of 2 by 2 degrees across the date line, or a cap of 2 degrees around the pole.
    if name not in ("Mars around its north pole", "a HiRISE product's local sphere"):
        shape = QgsGeometry.fromRect(QgsRectangle(179, 59, 181, 61)).densifyByCount(20)
        zone = math.sin(math.radians(61)) - math.sin(math.radians(59))
        area, lon, lat = math.radians(2) * radius**2 * zone, 180.0, 60.0
    elif name == "Mars around its north pole":
        shape = QgsGeometry.fromPointXY(QgsPointXY(0, 0)).buffer(2 * radius * math.tan(math.radians(1)), 400)
        area, lon, lat = 2 * math.pi * radius**2 * (1 - math.cos(math.radians(2))), None, 90.0
    else:
        degree = math.radians(1) * radius
        east = degree * math.cos(math.radians(10))
        shape = QgsGeometry.fromRect(QgsRectangle(-east, -degree, east, degree))
        area, lon, lat = math.radians(2) * radius**2 * 2 * math.sin(math.radians(1)), 180.0, 0.0
    feature = QgsFeature(layer.fields())
    feature.setAttributes([7.0, "kept"])
    feature.setGeometry(shape)
    layer.dataProvider().addFeature(feature)
    result = run("measurelandforms", INPUT=layer, OUTPUT=str(tmp_path / "measured.gpkg"))
    measured = QgsVectorLayer(result["OUTPUT"], "measured", "ogr")
    assert measured.crs().isValid()
    (row,) = measured.getFeatures()
    assert row["area_m2"] == pytest.approx(area, rel=1e-4)
    assert row["note"] == "kept"
    assert row["centre_lat"] == pytest.approx(lat, abs=0.02)
    if lon is not None:
        assert abs(row["centre_lon"]) == pytest.approx(lon, abs=1e-6)
        assert row["centre_lon360"] == pytest.approx(lon, abs=1e-6)


def test_points_become_outlines(run: Run, scene: Any, tmp_path: Path) -> None:
    points = QgsVectorLayer(f"Point?crs={MARS}&field=name:string&field=class:string", "clicks", "memory")
    for disc in discs()[:2]:
        feature = QgsFeature(points.fields())
        feature["name"], feature["class"] = f"{disc.kind} one", disc.kind
        feature.setGeometry(outline(disc).centroid())
        points.dataProvider().addFeature(feature)
    outside = QgsFeature(points.fields())
    outside["name"] = "far away"
    outside.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(-5e6, 0)))
    points.dataProvider().addFeature(outside)
    heard = Listener()
    result = run(
        "segmentprompts",
        heard,
        RASTER=scene[0],
        PROMPTS=points,
        OBJECT_FIELD="name",
        CLASS_FIELD="class",
        OUTPUT=str(tmp_path / "found.gpkg"),
    )
    found = QgsVectorLayer(result["OUTPUT"], "found", "ogr")
    assert found.crs().isValid()
    rows = {feature["object"]: feature for feature in found.getFeatures()}
    assert set(rows) == {"dark one", "bright one"}
    for disc in discs()[:2]:
        row, drawn = rows[f"{disc.kind} one"], outline(disc)
        assert row.geometry().intersection(drawn).area() > 0.5 * row.geometry().combine(drawn).area()
        assert row["class"] == disc.kind and row["area_m2"] > 0 and len(row["model_hash"]) == 64
        assert row["origin"] == "click" and row["reviewed"] is False
        assert datetime.fromisoformat(row["mapped_at"]).tzinfo is not None
    assert any("far away" in warning for warning in heard.warnings)
