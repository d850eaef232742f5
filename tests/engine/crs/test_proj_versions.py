"""The PROJ of another pyproj beside the engine's own: where they differ, and that ours does not."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from plugin.engine.crs.crs import from_lonlat, parse_crs
from plugin.engine.server import _on_maps
from plugin.protocol.proj_check import BASE, MAPS, PLACES, disagreements

#: pyproj with PROJ 9.8.1, for Pythons that the engine does not run on; its library is called by itself.
_WHEEL = ("pyproj==3.8.0", "--python-version", "3.13")


class _Place(ctypes.Structure):
    _fields_ = [("v", ctypes.c_double * 4)]


class Proj:
    """The library of a wheel of pyproj."""

    def __init__(self, folder: Path) -> None:
        libraries = sorted((folder / "pyproj.libs").glob("*.so*"))
        for library in libraries:
            if "libproj" not in library.name:
                ctypes.CDLL(str(library))
        self._proj = ctypes.CDLL(str(next(path for path in libraries if "libproj" in path.name)))
        pointer, text = ctypes.c_void_p, ctypes.c_char_p
        for name, answer, taken in (
            ("proj_context_create", pointer, []),
            ("proj_context_set_database_path", ctypes.c_int, [pointer, text, pointer, pointer]),
            ("proj_create_crs_to_crs", pointer, [pointer, text, text, pointer]),
            ("proj_normalize_for_visualization", pointer, [pointer, pointer]),
            ("proj_trans", _Place, [pointer, ctypes.c_int, _Place]),
        ):
            function = getattr(self._proj, name)
            function.restype, function.argtypes = answer, taken
        self._context = self._proj.proj_context_create()
        database = folder / "pyproj" / "proj_dir" / "share" / "proj" / "proj.db"
        self._proj.proj_context_set_database_path(self._context, str(database).encode(), None, None)

    def moved(self, source: str, target: str, place: tuple[float, float]) -> tuple[float, float]:
        """X before y."""
        way = self._proj.proj_create_crs_to_crs(self._context, source.encode(), target.encode(), None)
        way = self._proj.proj_normalize_for_visualization(self._context, way)
        found = self._proj.proj_trans(way, 1, _Place((ctypes.c_double * 4)(*place, 0.0, 0.0)))
        return found.v[0], found.v[1]


@pytest.fixture(scope="module")
def newer(tmp_path_factory: pytest.TempPathFactory) -> Proj:
    """PROJ 9.8.1; fetched where that is asked for, since other tests need no network."""
    if not os.environ.get("LANDFORM_SLOW_TESTS"):
        pytest.skip("fetches another pyproj: set LANDFORM_SLOW_TESTS=1")
    folder = tmp_path_factory.mktemp("pyproj")
    pip = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary=:all:", "-d", str(folder)]
    subprocess.run([*pip, *_WHEEL], check=True)
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        wheel.extractall(folder)
    return Proj(folder)


def test_newer_versions_differ_on_equirectangular_maps_alone(newer: Proj) -> None:
    """Section 3 of issue 17, with the PROJ of pyproj 3.7.2 and that of 3.8.0."""
    theirs = [value for _, text in MAPS for place in PLACES for value in newer.moved(BASE, text, place)]
    ((name, away),) = disagreements(_on_maps(), theirs)
    assert name == "equirectangular" and away > 20_000


def test_our_formula_is_the_older_one_whichever_version_there_is(newer: Proj) -> None:
    crs = parse_crs(MAPS[-1][1])
    x, y = from_lonlat(crs, [10.0], [-45.0])
    older = _on_maps()[-2 * len(PLACES) :][:2]
    assert (float(x[0]), float(y[0])) == pytest.approx(older, abs=1e-6)
    assert abs(newer.moved(BASE, MAPS[-1][1], (10.0, -45.0))[1] - float(y[0])) > 20_000


def test_places_on_maps_are_compared_place_by_place() -> None:
    ours = _on_maps()
    assert disagreements(ours, ours) == () and disagreements(ours, ()) == ()
    moved = list(ours)
    moved[2] += 3.0
    assert disagreements(ours, moved) == ((MAPS[0][0], pytest.approx(3.0)),)
