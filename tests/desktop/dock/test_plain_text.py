"""Names and colours from files of others are shown as they are: nothing of them is taken for HTML."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, Iterator, List

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import QLabel, QWidget

from plugin.desktop.dock.dock import LandformDock
from plugin.desktop.layers.model_card import ModelCardError, read_card
from plugin.desktop.widgets import as_it_is

from ..idle_dock import idle_dock
from ..window import Window

#: What Qt would show as a picture, had it the choice.
PICTURE = '<img src="scene.png"> & <b>bold</b>'


@pytest.fixture
def dock(qgis_app: Any, tmp_path: Path) -> Iterator[LandformDock]:
    """The dock without an engine."""
    QgsSettings().remove("landform_mapper")
    QgsProject.instance().clear()
    window = Window()
    with idle_dock(window, tmp_path) as dock:
        yield dock
    window.close()


def received(folder: Path, **changes: Any) -> Path:
    """A model package of someone else, as far as the dock reads it."""
    folder.mkdir()
    card: Dict[str, Any] = {
        "name": PICTURE,
        "classes": [{"name": PICTURE, "value": 1, "colour": "#3355cc"}],
        "scores": {},
        "ground_sampling_m": 100.0,
    }
    (folder / "card.json").write_text(json.dumps({**card, **changes}))
    return folder


def is_of_qgis(widget: QWidget) -> bool:
    """Whether a label is inside a widget that QGIS brings along."""
    parent = widget.parentWidget()
    while parent is not None:
        if type(parent).__module__.startswith("qgis._"):
            return True
        parent = parent.parentWidget()
    return False


def test_no_label_of_the_dock_guesses_what_its_text_is(dock: LandformDock, tmp_path: Path) -> None:
    dock.map.use_model(str(received(tmp_path / "model")))
    labels: List[QLabel] = [label for label in dock.findChildren(QLabel) if not is_of_qgis(label)]
    guessing = [
        f"{label.objectName() or type(label.parentWidget()).__name__}: {label.text()[:60]}"
        for label in labels
        if label.textFormat() == Qt.TextFormat.AutoText and label.text()
    ]
    assert len(labels) > 40 and not guessing


def test_a_received_model_is_shown_as_it_calls_itself(dock: LandformDock, tmp_path: Path) -> None:
    page = dock.map
    page.use_model(str(received(tmp_path / "model")))
    assert page.model.currentText() == PICTURE
    shown = QTextDocument()
    shown.setHtml(page.card_text.text())
    assert PICTURE in shown.toPlainText() and "\ufffc" not in shown.toPlainText()
    hints = [label.toolTip() for label in page.thresholds.findChildren(QLabel) if label.text() == PICTURE]
    assert hints
    for hint in [*hints, as_it_is(f"{PICTURE}\nnext line")]:
        shown.setHtml(hint)
        assert PICTURE in shown.toPlainText() and "\ufffc" not in shown.toPlainText()
    assert as_it_is("a plain path & name") == "a plain path & name"


@pytest.mark.parametrize(
    "changes",
    [
        {"classes": [{"name": "a", "value": 1, "colour": '"><img src="scene.png">'}]},
        {"classes": [{"name": "a", "value": 1, "colour": "red"}]},
        {"classes": [{"name": "a", "value": 1, "colour": 7}]},
        {"training": []},
        {"training": {"pairs": [7]}},
        {"training": {"pairs": [{"polygons": 3}]}},
        {"stretch": {"sources": 3}},
        {"scores": {"mean_iou": "good"}},
    ],
)
def test_a_card_that_is_none_is_refused(dock: LandformDock, tmp_path: Path, changes: Dict[str, Any]) -> None:
    folder = received(tmp_path / "model", **changes)
    with pytest.raises(ModelCardError, match="cannot be read"):
        read_card(folder)
    dock.map.use_model(str(folder))
    assert dock.map.model.count() == 0
