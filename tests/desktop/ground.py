"""A small Martian scene with two kinds of landforms, their labels, whole bodies, and what tests of pages need."""

from __future__ import annotations

import tempfile
from functools import lru_cache
from pathlib import Path
from typing import List, NamedTuple, Tuple

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer

from plugin.desktop.layers.labels import label_file
from plugin.desktop.layers.landform_layer import add_landform, create_landform_layer, save_edits
from plugin.desktop.layers.raster_reference import reference_of
from plugin.desktop.layers.style import style_by_class
from plugin.desktop.processing.engine_session import EngineSession
from plugin.protocol.messages.jobs import LabelledRaster, Train

from .waiting import developers_engine, shared_home

MARS = "IAU_2015:49910"
MOON = "IAU_2015:30110"
SINUSOIDAL = "IAU_2015:49920"
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


def write_raster(path: Path, crs: str = MARS, times: int = 1) -> Path:
    """A grey image of the discs on noisy ground, repeated ``times`` by ``times``."""
    random = np.random.default_rng(7)
    image = random.normal(120, 6, (SIZE, SIZE))
    rows, columns = np.mgrid[:SIZE, :SIZE] + 0.5
    for disc in discs():
        inside = (columns - disc.column) ** 2 + (rows - disc.row) ** 2 < disc.radius**2
        image[inside] += -70 if disc.kind == "dark" else 80
    image = np.tile(image, (times, times))
    target = gdal.GetDriverByName("GTiff").Create(str(path), len(image), len(image), 1, gdal.GDT_Byte)
    target.SetGeoTransform((0, PIXEL, 0, len(image) * PIXEL, 0, -PIXEL))
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    target.SetProjection(reference.ExportToWkt())
    target.GetRasterBand(1).WriteArray(np.clip(image, 1, 255).astype(np.uint8))
    target.FlushCache()
    return path


def globe(folder: Path, code: str, left: float, unit: float = 1.0) -> QgsRasterLayer:
    """A raster of a whole body, one pixel a degree, whose first column starts at a longitude."""
    target = gdal.GetDriverByName("GTiff").Create(str(folder / "globe.tif"), 360, 180, 1, gdal.GDT_Byte)
    target.SetGeoTransform((left * unit, unit, 0, 90 * unit, 0, -unit))
    reference = osr.SpatialReference()
    reference.SetFromUserInput(code)
    target.SetProjection(reference.ExportToWkt())
    target.GetRasterBand(1).Fill(90)
    target = None
    layer = QgsRasterLayer(str(folder / "globe.tif"), "globe")
    layer.setCrs(QgsCoordinateReferenceSystem(code))
    return layer


def sheared_ground(path: Path, lon: float, lat: float, across: float) -> QgsRasterLayer:
    """A dark, bright-rimmed crater on a sinusoidal map of Mars, in pixels of 2 km; degrees and metres."""
    radius, (here, there) = 3_396_190.0, np.radians([lat, lon])
    left, upper = there * np.cos(here) * radius - 500_000, here * radius + 400_000
    columns, rows = np.meshgrid(np.arange(500) + 0.5, np.arange(400) + 0.5)
    lats = (upper - 2000 * rows) / radius
    lons = (left + 2000 * columns) / radius / np.cos(lats)
    cosine = np.sin(lats) * np.sin(here) + np.cos(lats) * np.cos(here) * np.cos(lons - there)
    away = np.arccos(np.clip(cosine, -1, 1)) * radius / (across / 2)
    values = np.random.default_rng(0).normal(130, 4, away.shape) - 70 * (away < 1) + 50 * ((away >= 1) & (away < 1.15))
    target = gdal.GetDriverByName("GTiff").Create(str(path), 500, 400, 1, gdal.GDT_Byte)
    target.SetGeoTransform((left, 2000, 0, upper, 0, -2000))
    reference = osr.SpatialReference()
    reference.SetFromUserInput(SINUSOIDAL)
    target.SetProjection(reference.ExportToWkt())
    target.GetRasterBand(1).WriteArray(np.clip(values, 1, 255).astype(np.uint8))
    target = None
    layer = QgsRasterLayer(str(path), "sheared")
    layer.setCrs(QgsCoordinateReferenceSystem(SINUSOIDAL))
    return layer


def outline(disc: Disc) -> QgsGeometry:
    """The disc in the raster's CRS."""
    centre = QgsPointXY(disc.column * PIXEL, (SIZE - disc.row) * PIXEL)
    return QgsGeometry.fromPointXY(centre).buffer(disc.radius * PIXEL, 16)


@lru_cache(maxsize=1)
def scene_raster() -> Path:
    """The scene, one file for all tests, so that its windows are embedded once."""
    return write_raster(shared_home() / "scene.tif")


def open_scene(folder: Path) -> Tuple[QgsRasterLayer, QgsVectorLayer]:
    """Raster and a saved label layer in ``folder``, in the project, the labels styled by class."""
    raster = QgsRasterLayer(str(scene_raster()), "scene")
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


@lru_cache(maxsize=1)
def trained_model() -> Path:
    """A decoder trained on the scene, once for all tests."""
    raster, labels = open_scene(Path(tempfile.mkdtemp(dir=shared_home())))
    reference = reference_of(raster)
    assert reference is not None
    path, table = label_file(labels, shared_home())
    pair = LabelledRaster(reference, path, table)
    request = Train((pair,), str(shared_home() / "model"), colours=COLOURS, epochs=6, name="discs")
    with EngineSession(developers_engine()) as session:
        session.request("train", request)
    QgsProject.instance().removeMapLayers([raster.id(), labels.id()])
    return shared_home() / "model"
