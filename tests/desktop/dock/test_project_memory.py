"""A project is saved and opened again: the dock is as it was, and each landform layer has its own classes."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any, Iterator

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtTest import QTest

from plugin.desktop.dock.dock import LandformDock
from plugin.desktop.project_memory import Memory, RememberedPair, remember, remembered, remembered_classes
from plugin.desktop.requests.train_request import Pair

from ..ground import open_scene, write_raster
from ..idle_dock import idle_dock
from ..window import LEFT, Window


@pytest.fixture
def window(qgis_app: Any) -> Iterator[Window]:
    QgsSettings().remove("landform_mapper")
    QgsProject.instance().clear()
    window = Window()
    yield window
    window.close()


@pytest.fixture
def scene(window: Window, tmp_path: Path) -> Any:
    """Raster and labels in the project, and another raster whose name comes first."""
    raster, labels = open_scene(tmp_path)
    other = QgsRasterLayer(str(write_raster(tmp_path / "another.tif")), "another")
    QgsProject.instance().addMapLayer(other)
    return raster, labels, other


@pytest.fixture
def make_dock(window: Window, tmp_path: Path) -> Iterator[Any]:
    """Makes docks without an engine, one after the other."""
    with contextlib.ExitStack() as made:
        yield lambda: made.enter_context(idle_dock(window, tmp_path))


@pytest.fixture
def dock(make_dock: Any, scene: Any) -> LandformDock:
    return make_dock()


def decoder(folder: Path, *names: str) -> Path:
    """A model package as far as the dock reads it."""
    folder.mkdir(parents=True)
    classes = [{"name": name, "colour": "#3355cc"} for name in names or ("dark",)]
    layers = [{"source": "scene.tif", "others": [{"source": "relief.tif"}]}]
    card = {"name": "discs", "classes": classes, "scores": {}, "ground_sampling_m": 100.0}
    card = {**card, "stretch": {"sources": layers}}
    (folder / "card.json").write_text(json.dumps(card))
    return folder


def save_and_open(path: Path) -> None:
    project = QgsProject.instance()
    assert project.write(str(path))
    project.clear()
    QCoreApplication.processEvents()
    assert project.read(str(path))
    QCoreApplication.processEvents()


def test_the_dock_is_as_it_was_when_the_project_was_saved(dock: LandformDock, scene: Any, tmp_path: Path) -> None:
    raster, labels, other = (layer.id() for layer in scene)
    dock.annotate.rasterCombo.setLayer(scene[0])
    dock.annotate.targetCombo.setLayer(scene[1])
    dock.train.pairs.show_pairs([Pair(scene[0], scene[1], True, (scene[2],)), Pair(scene[2], scene[1])])
    dock.train.folder.setFilePath(str(tmp_path / "mine" / "models"))
    dock.map.raster.setLayer(scene[0])
    dock.map.use_model(str(decoder(tmp_path / "discs")))
    dock.map.further.show_layers([scene[2]])
    dock.map.thresholds.fields["dark"].setValue(0.7)
    dock.map.folder.setFilePath(str(tmp_path / "mine" / "maps"))
    save_and_open(tmp_path / "project.qgs")

    assert dock.annotate.raster.id() == raster and dock.annotate.target.layer.id() == labels
    pairs = [
        (pair.raster.id(), pair.labels.id(), pair.reviewed_only, [layer.id() for layer in pair.others])
        for pair in dock.train.pairs.pairs()
    ]
    assert pairs == [(raster, labels, True, [other]), (other, labels, False, [])]
    assert [layer.id() for layer in dock.map.further.layers()] == [other]
    assert dock.train.folder.filePath() == str(tmp_path / "mine" / "models")
    assert dock.map.raster.currentLayer().id() == raster
    assert dock.map.models.card.name == "discs"
    assert dock.map.thresholds.values == {"dark": 0.7}
    assert dock.map.folder.filePath() == str(tmp_path / "mine" / "maps")
    text = (tmp_path / "project.qgs").read_text()
    assert str(tmp_path / "mine") not in text  # the project can be moved with what lies beside it


def test_a_dock_that_comes_after_the_project_is_set_by_it_too(make_dock: Any, scene: Any, tmp_path: Path) -> None:
    project = QgsProject.instance()
    remember(Memory(image=scene[0].id(), landforms=scene[1].id()), project)
    dock = make_dock()
    assert dock.annotate.raster is scene[0] and dock.annotate.target.layer is scene[1]


def test_thresholds_are_those_of_the_project(dock: LandformDock, tmp_path: Path) -> None:
    """Of all classes that were given one; those of the project before do not go on unseen in the next."""
    thresholds = dock.map.thresholds
    dock.map.use_model(str(decoder(tmp_path / "discs", "dark", "bright")))
    thresholds.fields["bright"].setValue(0.35)
    dock.map.use_model(str(decoder(tmp_path / "other", "dark")))
    thresholds.fields["dark"].setValue(0.7)
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "mine.qgs"))
    dock.map.use_model(str(tmp_path / "discs"))
    assert thresholds.values == {"dark": 0.7, "bright": 0.35}

    other = QgsProject()
    assert other.write(str(tmp_path / "of somebody else.qgs"))
    assert project.read(str(tmp_path / "of somebody else.qgs"))
    QCoreApplication.processEvents()
    assert thresholds.values == {} and thresholds.title() == "Thresholds"
    assert project.read(str(tmp_path / "mine.qgs"))
    QCoreApplication.processEvents()
    assert thresholds.values == {"dark": 0.7} and "(1 set)" in thresholds.title()
    dock.map.use_model(str(tmp_path / "discs"))
    assert thresholds.values == {"dark": 0.7, "bright": 0.35}


def test_what_is_missing_is_left_out(window: Window, make_dock: Any, scene: Any, tmp_path: Path) -> None:
    project = QgsProject.instance()
    there = RememberedPair(scene[0].id(), scene[1].id())
    gone = RememberedPair("gone", scene[1].id())
    memory = Memory("gone", "gone", "vit_q", (gone, there), "", "gone", str(tmp_path / "gone"), "")
    remember(memory, project)
    dock = make_dock()
    assert dock.annotate.raster is scene[2] and dock.annotate.target.layer is None
    assert [(pair.raster, pair.labels) for pair in dock.train.pairs.pairs()] == [(scene[0], scene[1])]
    assert window.warnings == "" and dock.map.notice.sentence == ""
    project.writeEntry("landform_mapper", "dock", "{broken")
    assert remembered(project) == Memory()


def test_each_landform_layer_has_its_own_classes(dock: LandformDock, scene: Any, tmp_path: Path) -> None:
    page = dock.annotate
    page.rasterCombo.setLayer(scene[0])
    assert page.create_target(str(tmp_path / "one.gpkg"))
    one = page.target.layer
    page.classes.add("volcano", "#123456")
    assert page.create_target(str(tmp_path / "two.gpkg"))  # begins with the same ones
    two = page.target.layer
    assert [item.name for item in page.classes.classes][-1] == "volcano"
    page.classList.setCurrentRow(0)
    QTest.mouseClick(page.removeClassButton, LEFT)
    assert page.classes.classes[0].name == "dune"

    page.targetCombo.setLayer(one)
    assert [item.name for item in page.classes.classes] == ["crater", "dune", "boulder", "channel", "volcano"]
    assert page.classes.current == "crater"
    shown = {category.value() for category in two.renderer().categories()}
    assert "crater" not in shown and "volcano" in shown  # the other layer's list changes nothing of it
    page.targetCombo.setLayer(two)
    QTest.keyClick(page.classList, Qt.Key.Key_Home)
    assert page.classes.current == "dune"

    save_and_open(tmp_path / "project.qgs")
    assert page.target.layer.name() == "two" and page.classes.classes[0].name == "dune"
    page.targetCombo.setLayer(QgsProject.instance().mapLayersByName("one")[0])
    assert page.classes.classes[-1].colour == "#123456" and page.classes.classes[0].name == "crater"


def test_a_layer_without_classes_gets_them_with_its_first_landform(dock: LandformDock, scene: Any) -> None:
    page, labels = dock.annotate, scene[1]
    page.targetCombo.setLayer(labels)
    assert remembered_classes(labels) == []
    page.target.edited.emit(labels)
    assert remembered_classes(labels) == page.classes.classes
