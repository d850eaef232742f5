"""Which body a CRS is on, and transformations that refuse instead of handing their input back."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRasterLayer

from plugin.desktop.layers.bodies import CrsMismatch, body_name, same_body, transform_between, transform_point
from tests.scenes import scene

MARS = "IAU_2015:49910"
MOON = "IAU_2015:30110"


@pytest.fixture
def local_radius(qgis_app):
    """CRS of a HiRISE product: a sphere of the local radius, without a code."""
    return QgsRasterLayer(str(scene("hirise_mosaic/cog_hirise_mars.tif")), "hirise").crs()


@pytest.mark.parametrize("other", ["IAU_2015:49900", "IAU_2015:49902", "ESRI:103885", "IAU_2015:49935"])
def test_mars_is_mars_in_every_crs(qgis_app, other):
    assert same_body(QgsCoordinateReferenceSystem(MARS), QgsCoordinateReferenceSystem(other))


def test_a_local_radius_sphere_is_still_mars(local_radius):
    assert local_radius.authid() == ""
    assert same_body(local_radius, QgsCoordinateReferenceSystem(MARS))
    assert not same_body(local_radius, QgsCoordinateReferenceSystem(MOON))


@pytest.mark.parametrize("other", ["EPSG:4326", "EPSG:32633", MOON, "IAU_2015:19910"])
def test_other_bodies_are_refused_though_qgis_would_hand_the_point_back(qgis_app, other):
    with pytest.raises(CrsMismatch, match="Mars"):
        transform_between(QgsCoordinateReferenceSystem(MARS), QgsCoordinateReferenceSystem(other))


def test_mercury_and_callisto_differ_though_their_radii_nearly_do_not(qgis_app):
    assert not same_body(QgsCoordinateReferenceSystem("IAU_2015:19900"), QgsCoordinateReferenceSystem("IAU_2015:50400"))


def test_without_a_crs_coordinates_stay_as_they_are(qgis_app):
    transform = transform_between(QgsCoordinateReferenceSystem(), QgsCoordinateReferenceSystem(MARS))
    assert transform_point(transform, QgsPointXY(12, -34)) == QgsPointXY(12, -34)


def test_bodies_have_names(local_radius):
    assert body_name(QgsCoordinateReferenceSystem(MOON)) == "Moon"
    assert body_name(local_radius) == "Mars"
    assert body_name(QgsCoordinateReferenceSystem()) == "an unknown body"


def test_row_17_names_come_before_radii(qgis_app):
    def geographic(name: str, radius: int) -> QgsCoordinateReferenceSystem:
        return QgsCoordinateReferenceSystem.fromWkt(
            f'GEOGCS["GCS_{name}",DATUM["D_{name}",SPHEROID["{name}",{radius},0]],'
            'PRIMEM["Reference_Meridian",0],UNIT["Degree",0.0174532925199433]]'
        )

    vesta = geographic("Vesta", 252_000)
    assert vesta.celestialBodyName() == "Enceladus"  # which is PROJ's guess by the radius
    assert body_name(vesta) == "Vesta"
    assert body_name(geographic("unknown", 252_000)) == "a body of 252 km radius"
    assert not same_body(vesta, QgsCoordinateReferenceSystem("IAU_2015:60200"))
    assert same_body(geographic("Vesta_Claudia", 265_000), QgsCoordinateReferenceSystem("IAU_2015:200000400"))
    assert body_name(QgsCoordinateReferenceSystem("IAU_2015:70600")) == "Cordelia"
