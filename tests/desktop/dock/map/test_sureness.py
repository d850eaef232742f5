"""How sure the Map page's maps are: thresholds, doubt, probabilities, and ground that the model has not learnt on."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsColorRampShader, QgsProject, QgsRasterLayer, QgsSingleBandPseudoColorRenderer
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel

from plugin.desktop.layers.map_results import layers_of
from plugin.desktop.layers.raster_view import BY_HAND, RasterView, keep_view
from plugin.desktop.widgets import ElidedLabel
from plugin.protocol.messages.rasters import Stretch

from ...ground import COLOURS, MOON, write_raster
from ...waiting import spin


def shader_of(layer: QgsRasterLayer) -> QgsColorRampShader:
    renderer = layer.renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    return renderer.shader().rasterShaderFunction()


def run(page: Any) -> None:
    QTest.mouseClick(page.map_button, Qt.MouseButton.LeftButton)
    spin(lambda: page.map_button.isEnabled() and page.notice.kind != "")
    assert page.notice.kind == "success", page.notice.sentence


def test_a_threshold_keeps_a_class_from_the_map_and_doubt_is_seen(page: Any) -> None:
    assert list(page.thresholds.fields) == ["bright", "dark"]
    assert page.thresholds.isCollapsed() and page.thresholds.title() == "Thresholds"
    page.thresholds.fields["bright"].setValue(1.0)
    assert page.thresholds.title() == "Thresholds (1 set)"
    dark = page.thresholds.effects["dark"]
    counted = re.fullmatch(r"finds (\d+) % of it; (\d+) % of what is mapped is right", dark.text())
    assert counted and all(int(number) > 50 for number in counted.groups())
    page.probabilities.setChecked(True)
    assert page.form().views == 0
    page.views.setCurrentIndex(2)
    form = page.form()
    assert form.thresholds == {"bright": 1.0} and form.probabilities and form.views == 3
    run(page)

    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    polygons, classes, probability, each, _ = layers_of(group)
    scores = {name: [f["score"] for f in polygons.getFeatures() if f["class"] == name] for name in COLOURS}
    assert all(score > 0.99 for score in scores["bright"]) and scores["dark"]
    strict = page.mapped.areas_m2["bright"]
    assert not any(node.itemVisibilityChecked() for node in group.children()[1:4])
    assert [each.bandName(band).split(": ")[-1] for band in (1, 2, 3)] == ["background", "bright", "dark"]

    doubt = shader_of(probability).colorRampItemList()
    opacity = [item.color.alpha() for item in doubt]
    assert opacity == sorted(opacity, reverse=True) and opacity[-1] == 0 and opacity[0] > 200
    assert doubt[0].label.startswith("unsure") and doubt[-1].label.startswith("sure")
    values = probability.dataProvider().block(1, probability.extent(), 64, 64)
    shown = [values.value(number) for number in range(64 * 64) if not values.isNoData(number)]
    assert min(shown) > 0 and max(shown) <= 1, "QGIS reads probabilities, not bytes"
    assert shader_of(each).colorRampItemList()[-1].color.name() == COLOURS["bright"]

    page.thresholds.fields["bright"].setValue(0.0)
    QTest.mouseClick(page.map_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.notice.button("Replace it"), Qt.MouseButton.LeftButton)
    spin(lambda: page.map_button.isEnabled() and page.notice.kind != "")
    assert page.notice.kind == "success", page.notice.sentence
    assert page.mapped.tiles_resumed == page.mapped.tiles, "the tiles were used again"
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    assert page.mapped.areas_m2["bright"] > strict and len(layers_of(group)) == 5


def test_thresholds_follow_the_model_and_come_back_with_it(idle_page: Any, model: Path) -> None:
    assert idle_page.thresholds.isHidden(), "without a model there are no classes"
    idle_page.use_model(str(model))
    idle_page.thresholds.fields["dark"].setValue(0.65)
    idle_page.thresholds.show_classes({"dune": "#aa2200"})
    assert idle_page.thresholds.values == {} and list(idle_page.thresholds.fields) == ["dune"]
    idle_page.thresholds.show_classes(COLOURS)
    assert idle_page.thresholds.values == {"dark": pytest.approx(0.65)}


def test_what_a_threshold_does_is_told_by_the_nearest_that_was_counted(idle_page: Any) -> None:
    curve = {"precision": [0.5, 0.75, None], "recall": [0.9, 0.6, 0.0]}
    idle_page.thresholds.show_classes({"dune": "", "fan": ""}, {"least": [0.0, 0.5, 0.95], "classes": {"dune": curve}})
    assert list(idle_page.thresholds.effects) == ["dune"], "nothing is known of the other"
    effect, field = idle_page.thresholds.effects["dune"], idle_page.thresholds.fields["dune"]
    assert effect.text() == "finds 90 % of it; 50 % of what is mapped is right"
    field.setValue(0.6)
    assert effect.text() == "finds 60 % of it; 75 % of what is mapped is right"
    field.setValue(1.0)
    assert effect.text() == "nothing is mapped"


def test_what_was_said_of_another_model_is_gone_when_the_section_is_unfolded(idle_page: Any) -> None:
    for _ in range(2):
        idle_page.thresholds.show_classes({"dune": "", "fan": ""})
    QCoreApplication.processEvents()
    idle_page.thresholds.setCollapsed(False)
    QCoreApplication.processEvents()
    shown = [
        label.text() for label in idle_page.thresholds.findChildren(QLabel) if not label.isHidden() and label.text()
    ]
    assert len(shown) == len(set(shown)) == 3, "two names and what thresholds do"


def test_long_names_of_classes_leave_the_dock_narrow(idle_page: Any) -> None:
    idle_page.thresholds.show_classes({"a landform with a very long name " * 4: "#aa2200"})
    idle_page.thresholds.setCollapsed(False)
    assert idle_page.minimumSizeHint().width() <= 300
    (label,) = idle_page.thresholds.findChildren(ElidedLabel)
    assert label.toolTip() == "a landform with a very long name " * 4 and label.shown.endswith("…")


def test_ground_that_the_model_has_not_learnt_on_is_told_before_the_run(page: Any, scene: Any, tmp_path: Path) -> None:
    other = QgsRasterLayer(str(write_raster(tmp_path / "moon.tif", MOON)), "moon")
    QgsProject.instance().addMapLayer(other)
    page.raster.setLayer(other)
    spin(lambda: page.ground.notice.kind == "hint")
    assert page.ground.notice.sentence == "moon.tif lies on Moon, and the model discs learnt on Mars."
    page.raster.setLayer(scene[0])
    assert page.ground.notice.isHidden()


def test_a_model_that_beats_nobody_is_told_before_the_run(page: Any, model: Path, tmp_path: Path) -> None:
    useless = tmp_path / "useless"
    shutil.copytree(model, useless)
    card = json.loads((useless / "card.json").read_text(encoding="utf-8"))
    card["scores"].update(accuracy=0.612, commonest_accuracy=0.63, commonest="dark")
    (useless / "card.json").write_text(json.dumps(card), encoding="utf-8")
    page.use_model(str(useless))
    spin(lambda: page.ground.notice.kind == "hint")
    assert page.ground.notice.sentence.startswith("The model discs is right on 61.2 % of the judged ground, and saying")


def test_a_stretch_that_is_changed_meanwhile_is_told_when_the_page_is_shown_again(page: Any, scene: Any) -> None:
    page.hide()
    keep_view(scene[0], RasterView(contrast=BY_HAND, stretch=Stretch((100.0,), (140.0,)), stretch_bands=(1,)))
    page.show()
    spin(lambda: page.ground.notice.kind == "hint")
    assert "a contrast that was chosen" in page.ground.notice.sentence


def test_the_card_tells_what_the_model_learnt_from(idle_page: Any, model: Path) -> None:
    idle_page.use_model(str(model))
    assert "Learnt from 16 polygons on scene.tif (Mars, 100.0 m a pixel)" in idle_page.card_text.text()
    idle_page.card_text.linkActivated.emit("details")
    text = idle_page.models.details.text.toPlainText()
    assert idle_page.models.details.isVisible()
    for known in (
        "Seed",
        "SHA-256",
        " kB, 20",
        " UTC",
        "scene.tif",
        "bright 8, dark 8",
        "background",
        str(model),
        "Ensemble",
        "not learnt: that takes 300 labels of objects",
    ):
        assert known in text, known
    idle_page.models.details.close()
    assert isinstance(idle_page.card_text, QLabel)


def test_the_card_tells_that_centres_were_learnt(idle_page: Any, model: Path, tmp_path: Path) -> None:
    knowing = tmp_path / "knowing"
    shutil.copytree(model, knowing)
    card = json.loads((knowing / "card.json").read_text(encoding="utf-8"))
    card["head"]["centres"] = True
    (knowing / "card.json").write_text(json.dumps(card), encoding="utf-8")
    idle_page.use_model(str(knowing))
    idle_page.card_text.linkActivated.emit("details")
    assert "learnt: objects are found one by one" in idle_page.models.details.text.toPlainText()
    idle_page.models.details.close()
