"""Measure landforms in the toolbox: on any body, and without an engine."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from tests.desktop.ground import memory_polygons
from tests.desktop.processing.running import Run


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
