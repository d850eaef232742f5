"""Names in combo boxes that are wider than a narrow dock end with dots, and stand in the tooltip."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Iterator

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QFontMetricsF, QHelpEvent
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QToolTip

from plugin.desktop.dock.dock import LandformDock
from tests.desktop.ground import open_scene
from tests.desktop.idle_dock import idle_dock
from tests.desktop.look.narrow import NARROW, unfold
from tests.desktop.window import Window
from tests.desktop.written import texts

LONG = "Landform Mapper default model <b>with a name</b> that no narrow dock has room for"


@pytest.fixture
def idle(qgis_app: Any, tmp_path: Path) -> Iterator[LandformDock]:
    """A dock of the narrowest width on a scene, without an engine."""
    QgsSettings().remove("landform_mapper")
    window = Window()
    open_scene(tmp_path)
    with idle_dock(window, tmp_path) as dock:
        window.main.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.setFixedWidth(NARROW)
        dock.show_page(dock.train)
        unfold(dock.train)
        yield dock
    window.close()


def shown(combo: QComboBox) -> str:
    (word,) = [word for word, end, _ in texts(combo) if word]
    return word


def hover(combo: QComboBox) -> str:
    middle = QPoint(combo.width() // 2, combo.height() // 2)
    QApplication.sendEvent(combo, QHelpEvent(QEvent.Type.ToolTip, middle, combo.mapToGlobal(middle)))
    return str(QToolTip.text())


def test_a_name_without_room_ends_with_dots_and_the_tooltip_has_all_of_it(idle: LandformDock) -> None:
    page = idle.train
    for combo in (page.encoder, page.decoder, page.start.combo, idle.map.model):
        combo.insertItem(0, LONG, "long")
        combo.setCurrentIndex(0)
        word = shown(combo)
        assert word.endswith("…") and LONG.startswith(word[:-1].rstrip()), word
        assert QFontMetricsF(combo.font()).horizontalAdvance(word) < combo.width() - 20, "the arrow has its room"
        told = hover(combo)
        assert "&lt;b&gt;with a name&lt;/b&gt; that no narrow dock has room for" in told
        combo.setItemText(0, "short")
        assert shown(combo) == "short"
        if combo.toolTip():
            assert hover(combo) == combo.toolTip()


def test_layers_with_long_names_are_elided_too(idle: LandformDock) -> None:
    row = idle.train.pairs.rows[0]
    for combo in (row.raster, row.labels):
        combo.currentLayer().setName(LONG)
        assert shown(combo).endswith("…") and "narrow dock" in hover(combo)
