"""The algorithm “Export landforms”, as a script runs it."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDistanceArea,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
)

from plugin.protocol.schema import EXPORT_FORMATS

from ..ground import MOON, SIZE, memory_polygons

Run = Callable[..., Any]
FORMAT = {form.key: number for number, form in enumerate(EXPORT_FORMATS)}


def counted(crs: str = "IAU_2015:49910") -> QgsVectorLayer:
    """A memory layer with one large polygon."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "ground", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 100_000, 50_000)))
    layer.dataProvider().addFeature(feature)
    return layer


def test_a_crater_count_and_its_shapefiles(run: Run, tmp_path: Path) -> None:
    craters = memory_polygons(kinds=("crater", "dune", "crater"))
    out = tmp_path / "count.scc"
    result = run("exportlandforms", INPUT=craters, FORMAT=FORMAT["scc"], AREA=counted(), OUTPUT=str(out))
    assert (result["OUTPUT"], result["COUNT"]) == (str(out), 2)
    assert result["AREA_M2"] == pytest.approx(5e9, rel=1e-3)
    assert "Total_area = 49" in out.read_text()
    # Circles of 4 km around, drawn with 32 corners on the circle.
    rows = out.read_text().split("topo_scale_factor\n")[1].splitlines()[:-1]
    assert [float(row.split("\t")[0]) for row in rows] == pytest.approx([8.0, 8.0], rel=1e-4)

    pair = run(
        "exportlandforms",
        INPUT=craters,
        FORMAT=FORMAT["shp"],
        CLASSES="dune, crater",
        AREA=counted(),
        OUTPUT=str(tmp_path / "pair.shp"),
    )
    assert (Path(pair["OUTPUT"]).name, pair["COUNT"]) == ("pair_CRATER.shp", 3)
    for name, number in (("pair_CRATER.shp", 3), ("pair_AREA.shp", 1)):
        layer = QgsVectorLayer(str(tmp_path / name), name, "ogr")
        assert layer.isValid() and layer.featureCount() == number
        assert layer.crs().isValid() and layer.crs().mapUnits() == QgsUnitTypes.DistanceUnit.DistanceDegrees
        assert "R=3396190" in layer.crs().toProj()


def test_a_geojson_lies_on_mars_in_qgis(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "l.geojson"
    run("exportlandforms", INPUT=memory_polygons(kinds=("crater",)), FORMAT=FORMAT["geojson"], OUTPUT=str(out))
    layer = QgsVectorLayer(str(out), "l", "ogr")
    assert layer.crs().isValid() and "R=3396190" in layer.crs().toProj()
    (feature,) = layer.getFeatures()
    assert feature.geometry().centroid().asPoint().x() == pytest.approx(20000 / 3396190 * 57.29578, abs=1e-4)
    assert feature["fit_diameter_m"] == pytest.approx(8000, rel=1e-4)


@pytest.mark.parametrize("crs", ["IAU_2015:49911", "PROJ:+proj=eqc +a=285000 +b=229000 +no_defs"])
def test_a_geojson_of_an_ellipsoid_has_its_sizes_and_places_in_qgis(run: Run, tmp_path: Path, crs: str) -> None:
    known, out = QgsCoordinateReferenceSystem(crs), tmp_path / "l.geojson"
    drawn = QgsGeometry.fromPointXY(QgsPointXY(60_000, 180_000)).buffer(8000, 16)
    source = QgsVectorLayer("Polygon", "craters", "memory")
    source.setCrs(known)
    feature = QgsFeature()
    feature.setGeometry(drawn)
    source.dataProvider().addFeature(feature)
    run("exportlandforms", INPUT=source, FORMAT=FORMAT["geojson"], OUTPUT=str(out))
    layer = QgsVectorLayer(str(out), "l", "ogr")
    (found,) = layer.getFeatures()
    context = QgsProject.instance().transformContext()
    measure = QgsDistanceArea()
    measure.setSourceCrs(layer.crs(), context)
    assert measure.setEllipsoid(layer.crs().ellipsoidAcronym())
    assert measure.measureArea(found.geometry()) == pytest.approx(found["area_m2"], rel=0.001)
    back = found.geometry()
    back.transform(QgsCoordinateTransform(layer.crs(), known, context))
    assert back.hausdorffDistance(drawn) < 1.0


def test_annotations_need_the_image_and_a_table_nothing(run: Run, scene: Any, tmp_path: Path) -> None:
    raster, labels = scene
    with pytest.raises(QgsProcessingException, match="give the image"):
        run("exportlandforms", INPUT=labels, FORMAT=FORMAT["coco"], OUTPUT=str(tmp_path / "l.json"))
    result = run("exportlandforms", INPUT=labels, FORMAT=FORMAT["coco"], IMAGE=raster, OUTPUT=str(tmp_path / "l.json"))
    assert result["COUNT"] == 16
    assert f'"width": {SIZE}' in (tmp_path / "l.json").read_text()
    run("exportlandforms", INPUT=labels, FORMAT=FORMAT["csv"], CLASSES="dark", OUTPUT=str(tmp_path / "l.csv"))
    with (tmp_path / "l.csv").open(newline="", encoding="utf-8") as file:
        assert [row["class"] for row in csv.DictReader(file)] == ["dark"] * 8


def test_wrong_input_gives_a_sentence_and_no_file(run: Run, scene: Any, tmp_path: Path) -> None:
    labels, out = scene[1], tmp_path / "x.scc"

    def refused(match: str, **more: Any) -> None:
        with pytest.raises(QgsProcessingException, match=match):
            run("exportlandforms", **{"INPUT": labels, "FORMAT": FORMAT["scc"], "OUTPUT": str(out), **more})

    ground = counted()
    refused("has the class “crater”.*“bright”, “dark”", AREA=ground)
    refused("needs the counted area", CLASSES="dark")
    refused("lies on Moon", CLASSES="dark", AREA=counted(MOON))
    refused("holds no usable polygon", INPUT=memory_polygons(), AREA=ground)
    assert not out.exists()
    out.write_text("mine")
    refused("is there already", CLASSES="dark", AREA=ground)
    assert out.read_text() == "mine"
    run(
        "exportlandforms",
        INPUT=labels,
        FORMAT=FORMAT["scc"],
        OUTPUT=str(out),
        CLASSES="dark",
        AREA=ground,
        OVERWRITE=True,
    )
    assert out.read_text() != "mine"
