"""Results of map runs are not what one annotates, maps or learns from, as long as there is anything else."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Iterator, List

import pytest
from qgis.core import QgsMapLayer, QgsProject, QgsSettings

from plugin.desktop.dock.dock import LandformDock
from plugin.desktop.layers.landform_layer import add_landform, create_landform_layer, save_edits
from plugin.desktop.layers.map_results import add_map_results, layers_of, let_teach
from plugin.desktop.project_memory import remembered_classes
from plugin.protocol.messages.jobs import Mapped

from ..ground import COLOURS, discs, open_scene, outline, write_raster
from ..idle_dock import idle_dock
from ..window import Window


@pytest.fixture
def window(qgis_app: Any) -> Iterator[Window]:
    QgsSettings().remove("landform_mapper")
    QgsProject.instance().clear()
    window = Window()
    yield window
    window.close()


@pytest.fixture
def results(window: Window, tmp_path: Path) -> List[QgsMapLayer]:
    """Polygons, classes and probability of a run, which all come first by their names."""
    polygons = create_landform_layer(
        str(tmp_path / "map.gpkg"), window.add_raster(write_raster(tmp_path / "x.tif")).crs()
    )
    QgsProject.instance().clear()
    add_landform(polygons, outline(discs()[0]), polygons.crs(), {"class": "dark"})
    assert save_edits(polygons) is None
    rasters = [str(write_raster(tmp_path / f"{name}.tif")) for name in ("classes", "probability")]
    mapped = Mapped(str(tmp_path / "map.gpkg"), "landforms", *rasters, "", 1, 0)
    layers = layers_of(add_map_results(mapped, "run", COLOURS))
    for number, layer in enumerate(layers):
        layer.setName(f"a {number}")
    return layers


@pytest.fixture
def dock(window: Window, results: Any, tmp_path: Path) -> Iterator[LandformDock]:
    """The dock, made on a project that holds nothing but results."""
    with idle_dock(window, tmp_path) as dock:
        yield dock


def combos(dock: LandformDock) -> List[Any]:
    (row,) = dock.train.pairs.rows
    return [dock.annotate.rasterCombo, dock.map.raster, row.raster, row.labels]


def names(combo: Any) -> List[str]:
    return [combo.itemText(row) for row in range(combo.count())]


def test_own_maps_are_left_out_where_there_is_something_else(dock: LandformDock, results: Any, tmp_path: Path) -> None:
    assert [names(combo) for combo in combos(dock)] == [["a 1", "a 2"]] * 3 + [["a 0"]]
    raster, labels = open_scene(tmp_path)
    assert [names(combo) for combo in combos(dock)] == [["scene"]] * 3 + [["labels"]]
    assert [combo.currentLayer() for combo in combos(dock)] == [raster] * 3 + [labels]
    QgsProject.instance().removeMapLayers([raster.id(), labels.id()])
    assert [names(combo) for combo in combos(dock)] == [["a 1", "a 2"]] * 3 + [["a 0"]]


def test_it_is_so_in_a_project_that_is_opened_again(dock: LandformDock, tmp_path: Path) -> None:
    open_scene(tmp_path)
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "map.qgs"))
    project.clear()
    assert project.read(str(tmp_path / "map.qgs"))
    assert [names(combo) for combo in combos(dock)] == [["scene"]] * 3 + [["labels"]]
    row = dock.train.pairs.add_row()
    assert row.raster.currentLayer().name() == "scene" and row.labels.currentLayer().name() == "labels"


def test_a_map_that_was_made_labels_of_is_offered(dock: LandformDock, results: Any, tmp_path: Path) -> None:
    open_scene(tmp_path)
    let_teach(results[0])
    row = dock.train.pairs.add_row()
    assert names(row.labels) == ["a 0", "labels"] and names(row.raster) == ["scene"]


def test_a_map_brings_the_classes_of_its_model(dock: LandformDock, results: Any) -> None:
    dock.annotate.targetCombo.setLayer(results[0])
    assert dock.annotate.classes.colours == COLOURS
    assert [item.name for item in remembered_classes(results[0])] == list(COLOURS)
