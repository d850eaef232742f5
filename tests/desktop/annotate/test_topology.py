"""Landforms that share their borders: what is accepted beside others makes a valid coverage with them."""

from __future__ import annotations

import subprocess

import pytest
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from plugin.desktop.layers.landform_layer import add_landform
from plugin.environment.locations import engine_python
from tests.desktop.waiting import developers_engine, spin
from tests.desktop.window import LEFT, click_and_wait

_IS_COVERAGE = """
import sys, geopandas, shapely
outlines = geopandas.read_file(sys.argv[1], layer="landforms").geometry.values
print(len(outlines), bool(shapely.coverage_is_valid(outlines)))
"""


def coverage(path: str) -> str:
    """Number of landforms in a file, and whether they are a coverage to the last digit."""
    command = [str(engine_python(developers_engine())), "-c", _IS_COVERAGE, path]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture
def half(target, gusev, crater) -> QgsGeometry:
    """A landform that covers the western half of the crater, with edges far longer than its corners are apart."""
    west = QgsGeometry.fromRect(crater.surroundings).intersection(
        QgsGeometry.fromWkt(
            f"POLYGON(({crater.at(-6, -6).x()} {crater.at(-6, -6).y()},{crater.at(0.1, -6).x()} {crater.at(0, -6).y()},"
            f"{crater.at(-0.1, 6).x()} {crater.at(0, 6).y()},{crater.at(-6, 6).x()} {crater.at(-6, 6).y()},"
            f"{crater.at(-6, -6).x()} {crater.at(-6, -6).y()}))"
        )
    )
    add_landform(target, west, gusev.crs(), {"class": "dune"})
    return west


def test_a_new_landform_ends_at_its_neighbour_and_shares_its_border(window, page, target, half, crater, tmp_path):
    page.save()
    target.undoStack().clear()
    QTest.mouseClick(page.editing.finish.box.overlapBox, LEFT)
    click_and_wait(window, page, crater.at(0.4, 0))
    traced = page.session.candidate.geometry
    assert traced.intersection(half).area() > 0.05 * traced.area()
    spin(lambda: not page.editing.finish.is_waiting)
    assert page.editing.outline.geometry.intersection(half).area() < 1e-9 * half.area()
    window.key(Qt.Key.Key_Return)
    assert target.featureCount() == 2
    assert target.undoStack().count() == 1
    page.save()
    assert coverage(str(tmp_path / "landforms.gpkg")) == "2 True"
