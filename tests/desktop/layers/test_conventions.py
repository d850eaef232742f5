"""CRSs that have lost a part of their meaning, or never said it, beside those that hold it."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer

from plugin.desktop.layers.conventions import is_silent, say_latitudes
from plugin.desktop.layers.equirectangular import equirectangular_ways
from plugin.desktop.layers.labels import label_file
from plugin.desktop.layers.transformation import Transformation

from ..ground import memory_polygons

SPHERE = "IAU_2015:49900"


def geotiff(path: Path, code: str) -> QgsRasterLayer:
    """A file in a CRS, as QGIS opens it."""
    target = gdal.GetDriverByName("GTiff").Create(str(path), 8, 8, 1, gdal.GDT_Byte)
    target.SetGeoTransform((10, 0.1, 0, 45, 0, -0.1))
    reference = osr.SpatialReference()
    reference.SetFromUserInput(code)
    target.SetProjection(reference.ExportToWkt())
    target.FlushCache()
    del target
    return QgsRasterLayer(str(path), "image")


def moved(crs: QgsCoordinateReferenceSystem) -> QgsPointXY:
    """Where 10, 45 lies on a sphere of Mars."""
    shape = QgsGeometry.fromPointXY(QgsPointXY(10, 45))
    return Transformation(crs, QgsCoordinateReferenceSystem(SPHERE)).moved(shape).asPoint()


@pytest.mark.parametrize("code", ["IAU_2015:49901", "IAU_2015:49902"])
def test_row_25_a_geotiff_lies_where_its_name_says(qgis_app: Any, tmp_path: Path, code: str) -> None:
    """Row 25 of issue 17."""
    lost = moved(geotiff(tmp_path / "image.tif", code).crs())
    real = moved(QgsCoordinateReferenceSystem(code))
    assert (lost.x(), lost.y()) == pytest.approx((real.x(), real.y()), abs=1e-9)
    assert (real.x() < 0) == (code == "IAU_2015:49901")


def test_row_1_what_does_not_say_lies_where_qgis_draws_it(qgis_app: Any) -> None:
    """Row 1 of issue 17: 20.05 km from where QGIS draws them, at 45 degrees."""
    esri, sphere = QgsCoordinateReferenceSystem("ESRI:104905"), QgsCoordinateReferenceSystem(SPHERE)
    assert is_silent(esri) and not is_silent(sphere) and not is_silent(QgsCoordinateReferenceSystem("EPSG:4326"))
    shape = QgsGeometry.fromPointXY(QgsPointXY(10, 45))
    drawn = Transformation(esri, sphere).drawn(shape).asPoint()
    assert moved(esri).distance(drawn) < 1e-9


@pytest.mark.parametrize(("graphic", "lat"), [(False, 45.0), (True, 44.661768)])
def test_row_1_the_answer_is_kept_with_the_layer_and_goes_to_the_engine(
    qgis_app: Any, tmp_path: Path, graphic: bool, lat: float
) -> None:
    layer = memory_polygons("ESRI:104905", ("crater",))
    QgsProject.instance().addMapLayer(layer)
    say_latitudes(layer, graphic)
    assert not is_silent(layer.crs()) and moved(layer.crs()).y() == pytest.approx(lat, abs=1e-6)
    assert QgsProject.instance().write(str(tmp_path / "project.qgz"))
    layer_id = layer.id()
    found = label_file(layer, tmp_path)
    copy = QgsVectorLayer(f"{found.path}|layername={found.layer}", "copy", "ogr")
    assert moved(copy.crs()).y() == pytest.approx(lat, abs=1e-6)
    QgsProject.instance().clear()
    assert QgsProject.instance().read(str(tmp_path / "project.qgz"))
    assert moved(QgsProject.instance().mapLayer(layer_id).crs()).y() == pytest.approx(lat, abs=1e-6)
    QgsProject.instance().clear()


@pytest.mark.parametrize("code", ["IAU_2015:49911", "IAU_2015:49912", "IAU_2015:49916", "IAU_2015:49917"])
def test_equirectangular_maps_on_ellipsoids_are_those_of_the_engine(qgis_app: Any, code: str) -> None:
    """Section 3 of issue 17: whichever PROJ QGIS has; that of 3.22 computes the same."""
    own = osr.SpatialReference()
    own.SetFromUserInput(code)
    base = own.CloneGeogCS()
    for crs in (own, base):
        crs.SetAxisMappingStrategy(osr.OAMS_AUTHORITY_COMPLIANT)
    ways = equirectangular_ways(own, base, "Mars", (False, True))
    assert ways is not None
    points = [(x * 1e6, y * 1e6) for x in (-2.0, 0.5, 3.0) for y in (-4.0, 0.0, 2.6)]
    found = ways[0].TransformPoints(points)
    if (osr.GetPROJVersionMajor(), osr.GetPROJVersionMinor()) <= (9, 6):
        theirs = osr.CoordinateTransformation(own, base).TransformPoints(points)
        assert [value for place in found for value in place] == pytest.approx(
            [v for p in theirs for v in p[:2]], abs=1e-9
        )
    back = ways[1].TransformPoints(found)
    assert [value for place in back for value in place] == pytest.approx([v for p in points for v in p], abs=1e-6)
    lat = found[-1][0]
    geodetic = math.degrees(2.6e6 / 3_396_190)
    centric = math.degrees(math.atan(math.tan(math.radians(geodetic)) * (3_376_200 / 3_396_190) ** 2))
    assert lat == pytest.approx(centric if code.endswith(("2", "7")) else geodetic, abs=1e-9)
