"""Equirectangular maps on ellipsoids, of which the versions of PROJ think differently."""

from __future__ import annotations

import numpy as np
import pyproj
import pytest
from pyproj.enums import TransformDirection

from plugin.engine.crs.crs import _axes, from_lonlat, parse_crs, to_lonlat
from plugin.engine.crs.equirectangular import equirectangular_of

A, B = 3_396_190.0, 3_376_200.0
PARALLEL = f"+proj=eqc +lat_ts=40 +lon_0=30 +x_0=1000 +y_0=-500 +a={A} +b={B} +units=m +no_defs +type=crs"


@pytest.mark.parametrize("code", ["IAU_2015:49911", "IAU_2015:49912", "IAU_2015:49916", "IAU_2015:49917", PARALLEL])
def test_maps_are_those_of_the_spheres_formula_in_every_version_of_proj(code: str) -> None:
    """Section 3 of issue 17: PROJ 9.8 places latitudes 22.8 km from where PROJ 9.6 does, at 45 degrees."""
    crs = parse_crs(code)
    base = crs.geodetic_crs
    ours = equirectangular_of(crs, _axes(crs), _axes(base, base=True), B / A)
    assert ours is not None
    x, y = np.meshgrid(np.linspace(-1e6, 1e6, 7), np.linspace(-5e6, 5e6, 7))
    lon, lat = to_lonlat(crs, x, y)
    assert np.allclose(from_lonlat(crs, lon, lat), (x, y), atol=1e-6)
    shift = -500.0 if code == PARALLEL else 0.0
    geodetic = np.degrees((y - shift) / A)
    centric = np.degrees(np.arctan(np.tan(np.radians(geodetic)) * (B / A) ** 2))
    assert np.allclose(lat, centric if "ocentric" in base.axis_info[0].name else geodetic, atol=1e-9)
    if tuple(map(int, pyproj.proj_version_str.split(".")[:2])) <= (9, 6):
        theirs = pyproj.Transformer.from_crs(crs, base)
        assert np.allclose(ours.transform(x, y), theirs.transform(x, y), atol=1e-9)
        back = ours.transform(*ours.transform(x, y), direction=TransformDirection.INVERSE)
        assert np.allclose(back, (x, y), atol=1e-6)


@pytest.mark.parametrize("code", ["IAU_2015:49910", "EPSG:32662", "IAU_2015:49931", "EPSG:3857"])
def test_other_maps_are_projs(code: str) -> None:
    crs = parse_crs(code)
    ratio = crs.ellipsoid.semi_minor_metre / crs.ellipsoid.semi_major_metre
    if code != "EPSG:32662":  # of the Earth, which is not asked
        assert equirectangular_of(crs, _axes(crs), _axes(crs.geodetic_crs, base=True), ratio) is None
    assert np.isfinite(to_lonlat(crs, [1000.0], [2000.0])).all()


def test_what_lies_beyond_the_pole_has_no_place() -> None:
    lon, lat = to_lonlat(parse_crs("IAU_2015:49911"), [0.0, 0.0], [A * np.pi / 2, A * 2])
    assert lat[0] == pytest.approx(90) and not np.isfinite(lat[1]) and not np.isfinite(lon[1])
