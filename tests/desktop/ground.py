"""A small Martian scene with two kinds of landforms, their labels, and what tests of pages need around it."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
import time
from functools import lru_cache
from pathlib import Path
from typing import Any, Callable, List, NamedTuple, Tuple

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop

from plugin.desktop.layers.labels import label_file
from plugin.desktop.layers.landform_layer import add_landform, create_landform_layer, save_edits
from plugin.desktop.layers.raster_reference import reference_of
from plugin.desktop.layers.style import style_by_class
from plugin.desktop.processing.engine_session import EngineSession
from plugin.environment.locations import engine_python
from plugin.protocol.messages import LabelledRaster, Train

ROOT = Path(__file__).resolve().parents[2]
MARS = "IAU_2015:49910"
MOON = "IAU_2015:30110"
PIXEL = 100.0
SIZE = 512
COLOURS = {"dark": "#3355cc", "bright": "#ddaa22"}


class Disc(NamedTuple):
    """A landform: class, centre and radius in pixels."""

    kind: str
    column: float
    row: float
    radius: float


def discs() -> List[Disc]:
    """Sixteen discs on a loose grid, dark and bright in turn."""
    random = np.random.default_rng(5)
    return [
        Disc("dark" if (i + j) % 2 else "bright", 64 + 128 * i + x, 64 + 128 * j + y, 48 + r)
        for (i, j) in np.ndindex(4, 4)
        for x, y, r in [random.uniform(-5, 5, 3)]
    ]


def write_raster(path: Path, crs: str = MARS) -> Path:
    """A grey image of the discs on noisy ground."""
    random = np.random.default_rng(7)
    image = random.normal(120, 6, (SIZE, SIZE))
    rows, columns = np.mgrid[:SIZE, :SIZE] + 0.5
    for disc in discs():
        inside = (columns - disc.column) ** 2 + (rows - disc.row) ** 2 < disc.radius**2
        image[inside] += -70 if disc.kind == "dark" else 80
    target = gdal.GetDriverByName("GTiff").Create(str(path), SIZE, SIZE, 1, gdal.GDT_Byte)
    target.SetGeoTransform((0, PIXEL, 0, SIZE * PIXEL, 0, -PIXEL))
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    target.SetProjection(reference.ExportToWkt())
    target.GetRasterBand(1).WriteArray(np.clip(image, 1, 255).astype(np.uint8))
    target.FlushCache()
    return path


def outline(disc: Disc) -> QgsGeometry:
    """The disc in the raster's CRS."""
    centre = QgsPointXY(disc.column * PIXEL, (SIZE - disc.row) * PIXEL)
    return QgsGeometry.fromPointXY(centre).buffer(disc.radius * PIXEL, 16)


@lru_cache(maxsize=1)
def shared_home() -> Path:
    """A home with the scene, one for all tests: then each window is embedded once, since the file stays the same."""
    folder = Path(tempfile.mkdtemp(prefix="landform_tests_"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    write_raster(folder / "scene.tif")
    return folder


def open_scene(folder: Path) -> Tuple[QgsRasterLayer, QgsVectorLayer]:
    """Raster and a saved label layer in ``folder``, in the project, the labels styled by class."""
    raster = QgsRasterLayer(str(shared_home() / "scene.tif"), "scene")
    labels = create_landform_layer(str(folder / "labels.gpkg"), raster.crs())
    for disc in discs():
        add_landform(labels, outline(disc), raster.crs(), {"class": disc.kind})
    assert save_edits(labels) is None
    labels.commitChanges()
    style_by_class(labels, COLOURS)
    QgsProject.instance().addMapLayers([raster, labels])
    return raster, labels


def memory_polygons(crs: str = MARS, kinds: Tuple[str, ...] = (), name: str = "polygons") -> QgsVectorLayer:
    """A memory layer with a class field and one polygon for each of ``kinds``."""
    layer = QgsVectorLayer(f"MultiPolygon?crs={crs}&field=class:string", name, "memory")
    for number, kind in enumerate(kinds):
        shape = QgsGeometry.fromPointXY(QgsPointXY(20000 + 9000 * number, 20000)).buffer(4000, 8)
        add_landform(layer, shape, QgsCoordinateReferenceSystem(crs), {"class": kind})
    if layer.isEditable():
        layer.commitChanges()
    return layer


def engine_folder() -> Path:
    """The engine's environment of this checkout; skips where there is none."""
    folder = Path(os.environ.get("LANDFORM_ENGINE", str(ROOT / ".engine")))
    if not engine_python(folder).exists():
        pytest.skip("there is no engine; `make .engine` builds it")
    return folder


def spin(condition: Callable[[], Any], seconds: float = 400.0) -> None:
    """Run the event loop until ``condition`` holds."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "nothing happened in time"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.002)


@lru_cache(maxsize=1)
def trained_model() -> Path:
    """A decoder trained on the scene, once for all tests."""
    raster, labels = open_scene(Path(tempfile.mkdtemp(dir=shared_home())))
    reference = reference_of(raster)
    assert reference is not None
    path, table = label_file(labels, shared_home())
    pair = LabelledRaster(reference, path, table)
    request = Train((pair,), str(shared_home() / "model"), colours=COLOURS, epochs=6, name="discs")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LANDFORM_HOME", str(shared_home()))
        with EngineSession(engine_folder()) as session:
            session.request("train", request)
    QgsProject.instance().removeMapLayers([raster.id(), labels.id()])
    return shared_home() / "model"
