"""GeoPackages that our Processing algorithms write: their CRS comes back as it was."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer

from ..ground import globe, memory_polygons

Run = Callable[..., Any]
CENTRIC = "IAU_2015:49902"


def is_centric(source: str) -> bool:
    """Whether a layer, opened anew, counts latitudes on the ellipsoid from its centre."""
    crs = QgsVectorLayer(source, "again", "ogr").crs()
    return "CS[spherical" in crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2019)


@pytest.mark.parametrize(
    "output", ["{folder}/measured.gpkg", "ogr:dbname='{folder}/all.gpkg' table=\"measured\" (geom)"]
)
def test_measured_polygons_keep_planetocentric_latitudes_of_the_ellipsoid(
    run: Run, tmp_path: Path, output: str
) -> None:
    layer = memory_polygons(CENTRIC)
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(10, 45, 11, 46)))
    layer.dataProvider().addFeature(feature)
    result = run("measurelandforms", INPUT=layer, OUTPUT=output.format(folder=tmp_path))
    assert is_centric(result["OUTPUT"])
    (row,) = QgsVectorLayer(result["OUTPUT"], "again", "ogr").getFeatures()
    assert row["centre_lat"] == pytest.approx(45.5, abs=0.01)


def test_outlines_on_an_image_with_planetocentric_latitudes_of_the_ellipsoid_keep_them(
    run: Run, tmp_path: Path
) -> None:
    points = QgsVectorLayer(f"Point?crs={CENTRIC}", "clicks", "memory")
    feature = QgsFeature(points.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(10, 45)))
    points.dataProvider().addFeature(feature)
    output = str(tmp_path / "found.gpkg")
    run("segmentprompts", RASTER=globe(tmp_path, CENTRIC, -180), PROMPTS=points, OUTPUT=output)
    assert is_centric(output)
