"""Further layers of an image's ground are offered, chosen, handed to the engine and asked for again by maps."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Iterator

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from plugin.desktop.dock.decoders.labels_dialog import LabelsDialog
from plugin.desktop.dock.decoders.window import DecodersWindow
from plugin.desktop.dock.map.page import MapPage
from plugin.desktop.dock.train.page import TrainPage
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.layers.raster_view import HILLSHADE, RasterView, keep_view
from plugin.desktop.requests.compare_request import compare_request
from plugin.desktop.requests.judge_request import JudgeForm, judge_request
from plugin.desktop.requests.map_request import map_request
from plugin.desktop.requests.train_request import LabelledGround, Pair, RequestError, train_request
from plugin.desktop.settings import Settings
from plugin.protocol.messages.decoders import DecoderInfo
from plugin.protocol.messages.rasters import Hillshade

from ..ground import MOON, open_scene, write_raster


def press(button: Any) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def raster(path: Path, name: str, **options: Any) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(write_raster(path, **options)), name)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def client(qgis_app: Any, tmp_path: Path) -> Iterator[EngineClient]:
    """A client without an engine; the pages make the same requests."""
    QgsSettings().remove("landform_mapper")
    client = EngineClient(tmp_path / "no engine here")
    yield client
    client.shutdown()
    QgsProject.instance().clear()


@pytest.fixture
def scene(client: EngineClient, tmp_path: Path) -> Any:
    """Image, labels, relief and slope; the relief is seen as a hillshade."""
    image, labels = open_scene(tmp_path)
    relief, slope = raster(tmp_path / "relief.tif", "relief"), raster(tmp_path / "slope.tif", "slope")
    keep_view(relief, RasterView(HILLSHADE, (1,), hillshade=Hillshade(90, 30, 2)))
    return image, labels, relief, slope


@pytest.fixture
def train_page(qgis_iface: Any, client: EngineClient, scene: Any, tmp_path: Path) -> Iterator[TrainPage]:
    page = TrainPage(qgis_iface, client, Settings())
    page.folder.setFilePath(str(tmp_path / "models"))
    page.pairs.rows[0].raster.setLayer(scene[0])
    page.resize(320, 900)
    page.show()
    yield page
    page.shutdown()
    page.deleteLater()


@pytest.fixture
def map_page(qgis_iface: Any, client: EngineClient, scene: Any, tmp_path: Path) -> Iterator[MapPage]:
    page = MapPage(qgis_iface, client, Settings())
    page.folder.setFilePath(str(tmp_path / "maps"))
    page.raster.setLayer(scene[0])
    page.resize(320, 800)
    page.show()
    yield page
    page.shutdown()
    page.deleteLater()


def decoder(folder: Path, *others: str) -> Path:
    """A model package as far as the dock reads it."""
    folder.mkdir(parents=True)
    source: dict = {"source": "scene.tif", "others": [{"source": name} for name in others]}
    classes = [{"name": "dark", "colour": "#3355cc"}]
    card = {"name": folder.name, "classes": classes, "scores": {}, "ground_sampling_m": 100.0}
    (folder / "card.json").write_text(json.dumps({**card, "stretch": {"sources": [source]}}))
    return folder


def test_a_training_takes_further_layers_in_order_each_with_its_own_view(
    train_page: TrainPage, scene: Any, tmp_path: Path
) -> None:
    further = train_page.pairs.rows[0].further
    assert not further.layers() and further.add_button.isVisible()
    press(further.add_button)
    press(further.add_button)
    assert len(set(further.layers())) == 2
    further.rows[0].combo.setLayer(scene[3])
    further.rows[1].combo.setLayer(scene[2])
    (pair,) = train_request(train_page.form(), {}, tmp_path).pairs
    assert [Path(other.source).name for other in pair.others] == ["slope.tif", "relief.tif"]
    assert pair.others[0].hillshade is None and pair.others[1].hillshade == Hillshade(90, 30, 2)
    press(further.rows[0].remove)
    assert further.layers() == (scene[2],)


def test_judging_hands_them_over_too(train_page: TrainPage, scene: Any, tmp_path: Path) -> None:
    train_page.pairs.rows[0].further.show_layers([scene[2]])
    (pair,) = train_page.form().pairs
    form = JudgeForm(pair, tmp_path, tmp_path / "r.html", "class", LabelledGround(), "background")
    assert [Path(other.source).name for other in judge_request(form, tmp_path).pair.others] == ["relief.tif"]


def test_each_raster_needs_as_many(train_page: TrainPage, scene: Any, tmp_path: Path) -> None:
    train_page.pairs.rows[0].further.show_layers([scene[2]])
    train_page.pairs.add_row(scene[3], scene[1])
    with pytest.raises(RequestError) as refused:
        train_request(train_page.form(), {}, tmp_path)
    assert str(refused.value).startswith("“slope” comes with 0 further layers beside it, “scene” with 1 further layer.")
    press(train_page.train_button)
    assert train_page.notice.kind == "error" and "“slope” comes with 0" in train_page.notice.sentence


def test_what_cannot_lie_on_the_ground_is_not_offered(train_page: TrainPage, scene: Any, tmp_path: Path) -> None:
    raster(tmp_path / "moon.tif", "moon", crs=MOON)
    row = train_page.pairs.rows[0].further.add_row()
    names = {row.combo.itemText(number) for number in range(row.combo.count())}
    assert {"relief", "slope"} <= names and not {"moon", "scene"} & names
    train_page.pairs.rows[0].raster.setLayer(scene[2])
    names = {row.combo.itemText(number) for number in range(row.combo.count())}
    assert {"scene", "slope"} <= names and not {"moon", "relief"} & names


def test_a_layer_that_is_removed_from_the_project_is_forgotten(train_page: TrainPage, scene: Any) -> None:
    further = train_page.pairs.rows[0].further
    further.show_layers([scene[2]])
    QgsProject.instance().removeMapLayers([scene[2].id(), scene[3].id()])
    assert further.layers() == () and not further.add_button.isEnabled()
    assert "has no other raster" in further.add_button.toolTip()


def test_a_map_asks_for_the_layers_that_its_model_learnt_from(map_page: MapPage, scene: Any, tmp_path: Path) -> None:
    map_page.use_model(str(decoder(tmp_path / "two", "slope.tif")))
    assert map_page.further.isVisible() and map_page.further.layers() == (scene[3],)
    assert "learnt from 2 layers: scene.tif, slope.tif" in map_page.card_text.text()
    assert "slope.tif" in map_page.further.rows[0].combo.toolTip()
    request = map_request(map_page.form(), False)
    assert [Path(other.source).name for other in request.others] == ["slope.tif"]
    map_page.use_model(str(decoder(tmp_path / "three", "slope.tif", "thermal.tif")))
    assert map_page.further.layers() == (scene[3],), "no layer has the name of the last one's file"
    assert map_page.further.rows[1].combo.currentText() == "One like thermal.tif"
    press(map_page.map_button)
    assert map_page.notice.kind == "error"
    assert "learnt from 3 layers of one ground: scene.tif, slope.tif, thermal.tif" in map_page.notice.sentence
    map_page.further.rows[1].combo.setLayer(scene[2])
    assert len(map_request(map_page.form(), False).others) == 2
    map_page.use_model(str(decoder(tmp_path / "one")))
    assert not map_page.further.isVisible() and not map_request(map_page.form(), False).others


def test_a_comparison_asks_for_the_layers_of_the_decoder_that_has_more(
    scene: Any, client: EngineClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = decoder(tmp_path / "one"), decoder(tmp_path / "two", "slope.tif")
    pair, asked = Pair(scene[0], scene[1]), []
    shown = DecodersWindow(client, Settings(), lambda: [], lambda: pair)
    shown.table.show_decoders([DecoderInfo(str(folder), folder.name) for folder in folders])
    shown.table.choose(*map(str, folders))

    def look(dialog: LabelsDialog) -> int:
        dialog.show()
        assert dialog.further.isVisible() and dialog.further.layers() == (scene[3],)
        assert dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
        assert dialog.ground.currentText() == "around the polygons"
        combo = dialog.further.rows[0].combo
        assert combo.height() >= combo.sizeHint().height(), "the dialog is high enough for all rows"
        form = dialog.form(folders[0], tmp_path / "r.html", False)
        asked.extend(compare_request(form, folders[1], tmp_path).pair.others)
        dialog.further.rows[0].choose(None)
        assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
        dialog.hide()
        return LabelsDialog.DialogCode.Rejected

    monkeypatch.setattr(LabelsDialog, "exec", look)
    press(shown.compare_button)
    alone = LabelsDialog(("one", "two"), None, shown, ["relief.tif", "slope.tif"])
    assert alone.raster.currentLayer() is scene[0] and alone.further.layers() == (scene[2], scene[3])
    alone.deleteLater()
    assert [Path(other.source).name for other in asked] == ["slope.tif"]
    shown.shutdown()
    shown.deleteLater()
