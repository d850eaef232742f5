"""Does at random what users do, in an order that no test would think of."""

from __future__ import annotations

import os
import random
import signal
from pathlib import Path
from typing import Any, Callable, List, Set, Tuple

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapToolPan, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QPushButton,
    QSlider,
    QToolButton,
)

from plugin.desktop.plugin import LandformMapperPlugin
from tests.desktop.ground import MARS, MOON, memory_polygons
from tests.desktop.waiting import spin_for
from tests.desktop.window import CONTROL, LEFT, NO_MODIFIER, RIGHT, SHIFT, Window

KEYS: Tuple[Tuple[Any, Any], ...] = (
    (Qt.Key.Key_Return, NO_MODIFIER),
    (Qt.Key.Key_Return, NO_MODIFIER),
    (Qt.Key.Key_Escape, NO_MODIFIER),
    (Qt.Key.Key_Tab, NO_MODIFIER),
    (Qt.Key.Key_Backtab, SHIFT),
    (Qt.Key.Key_Z, CONTROL),
    (Qt.Key.Key_Z, CONTROL | SHIFT),
    (Qt.Key.Key_1, NO_MODIFIER),
    (Qt.Key.Key_3, NO_MODIFIER),
    (Qt.Key.Key_9, NO_MODIFIER),
)


class Stage(Window):
    """A window that plugins can be loaded into."""

    def addDockWidget(self, area: Any, dock: Any) -> None:
        self.main.addDockWidget(area, dock)

    def removeDockWidget(self, dock: Any) -> None:
        self.main.removeDockWidget(dock)

    def addToolBarIcon(self, action: Any) -> None:
        self.main.addAction(action)

    def removeToolBarIcon(self, action: Any) -> None:
        self.main.removeAction(action)

    def addPluginToMenu(self, name: str, action: Any) -> None:
        self.main.menuBar().addAction(action)

    def removePluginMenu(self, name: str, action: Any) -> None:
        self.main.menuBar().removeAction(action)


class Monkey:
    """Acts on the plugin in a window; the same seed acts alike, but for what the engine has done by then.

    Attributes:
        engines: Process ids of all engines that it has met.
        done: Names of the actions, in order.
    """

    def __init__(self, stage: Stage, plugin: LandformMapperPlugin, image: Path, folder: Path, seed: int) -> None:
        self._stage, self._plugin, self._image, self._folder = stage, plugin, image, folder
        self._random = random.Random(seed)
        self._popups = QTimer(stage.main)  # menus and dialogs, which would wait for ever
        self._popups.timeout.connect(self._close_popup)
        self._popups.start(50)
        self._files = 0
        self.engines: Set[int] = set()
        self.done: List[str] = []
        self._actions: List[Tuple[int, Callable[[], None]]] = [
            (40, self.click),
            (8, self.double_click),
            (8, self.drag),
            (30, self.key),
            (16, self.press_a_button),
            (8, self.accept),
            (8, self.wheel),
            (6, self.pan),
            (4, self.other_tool),
            (4, self.undo_in_layer),
            (3, self.save),
            (3, self.roll_back),
            (3, self.next_tab),
            (8, self.set_up_training_or_mapping),
            (3, self.add_image),
            (3, self.remove_an_image),
            (4, self.add_target),
            (3, self.remove_a_target),
            (2, self.clear_project),
            (2, self.kill_engine),
            (2, self.other_crs),
            (2, self.answer_in_the_message_bar),
            (2, self.hide_or_show_dock),
            (8, self.wait),
        ]

    @property
    def page(self) -> Any:
        """The Annotate page."""
        return self._plugin.dock.annotate

    @property
    def bands(self) -> List[QgsRubberBand]:
        """Rubber bands on the canvas that show something, but the outlines of ground that the Map page is about."""
        ground, items = self._plugin.dock.map.outline, self._stage.canvas.scene().items()
        bands = [item for item in items if isinstance(item, QgsRubberBand) and item.numberOfVertices()]
        return [band for band in bands if band is not ground.chosen and band is not ground.running]

    def act(self) -> None:
        """Do one thing."""
        weights = [weight for weight, _ in self._actions]
        ((_, action),) = self._random.choices(self._actions, weights)
        self.done.append(action.__name__)
        action()
        if self._plugin.client.process_id:
            self.engines.add(self._plugin.client.process_id)
        spin_for(self._random.choice((0, 0, 0.02, 0.1)))

    @staticmethod
    def _close_popup() -> None:
        popup = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if popup is not None:
            popup.close()

    # --- on the canvas ---------------------------------------------------------------------------------------------

    def _place(self) -> QPoint:
        size = self._stage.canvas.viewport().size()
        return QPoint(self._random.randrange(size.width()), self._random.randrange(size.height()))

    def click(self) -> None:
        button = self._random.choice((LEFT, LEFT, LEFT, RIGHT))
        modifier = self._random.choice((NO_MODIFIER, NO_MODIFIER, NO_MODIFIER, SHIFT))
        QTest.mouseClick(self._stage.canvas.viewport(), button, modifier, self._place())

    def double_click(self) -> None:
        viewport, place = self._stage.canvas.viewport(), self._place()
        QTest.mouseClick(viewport, LEFT, NO_MODIFIER, place)
        QTest.mouseDClick(viewport, LEFT, NO_MODIFIER, place)

    def drag(self) -> None:
        viewport, start, end = self._stage.canvas.viewport(), self._place(), self._place()
        button = self._random.choice((LEFT, LEFT, LEFT, RIGHT))
        QTest.mousePress(viewport, button, NO_MODIFIER, start)
        QTest.mouseMove(viewport, (start + end) / 2)
        if self._random.random() < 0.2:  # in the middle of it
            self._random.choice((self.clear_project, self.remove_an_image, self.other_tool, self.key))()
        QTest.mouseMove(viewport, end)
        QTest.mouseRelease(viewport, button, NO_MODIFIER, end)

    def wheel(self) -> None:
        viewport, place = self._stage.canvas.viewport(), self._place()
        event = QWheelEvent(
            QPointF(place), QPointF(viewport.mapToGlobal(place)), QPoint(), QPoint(0, self._random.choice((-120, 120))),
            Qt.MouseButton.NoButton, NO_MODIFIER, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(viewport, event)

    def pan(self) -> None:
        self._stage.key(self._random.choice((Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)))

    def other_tool(self) -> None:
        self.pan_tool = QgsMapToolPan(self._stage.canvas)
        self._stage.canvas.setMapTool(self.pan_tool)

    def other_crs(self) -> None:
        crs = self._random.choice((MARS, MARS, "IAU_2015:49900", MOON))
        self._stage.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))

    # --- keys and buttons ------------------------------------------------------------------------------------------

    def key(self) -> None:
        key, modifier = self._random.choice(KEYS)
        self._stage.key(key, modifier, self._random.choice((None, None, self.page)))

    def press_a_button(self) -> None:
        buttons = [b for b in self.page.findChildren(QAbstractButton) if b.isEnabled() and b.isVisible()]
        if buttons:
            QTest.mouseClick(self._random.choice(buttons), LEFT)

    def accept(self) -> None:
        spin_for(0.5)
        self._stage.key(Qt.Key.Key_Return)

    def answer_in_the_message_bar(self) -> None:
        buttons = [b for item in self._stage.bar.items() for b in item.findChildren(QPushButton) if b.isVisible()]
        if buttons:
            QTest.mouseClick(self._random.choice(buttons), LEFT)

    def next_tab(self) -> None:
        tabs = self._plugin.dock.tabs
        tabs.setCurrentIndex(self._random.choice((0, 0, 1, 2, 3)))

    def set_up_training_or_mapping(self) -> None:
        dock = self._plugin.dock
        page = self._random.choice((dock.train, dock.map))
        dock.show_page(page)
        fields = (QComboBox, QAbstractSpinBox, QSlider)
        controls = [field for kind in fields for field in page.findChildren(kind)]
        controls += [dock.train.pairs.add_button, *(row.remove for row in dock.train.pairs.rows)]
        seen = [control for control in controls if control.isEnabled() and control.isVisible()]
        control = self._random.choice(seen) if seen else None
        if isinstance(control, QToolButton):
            QTest.mouseClick(control, LEFT)
        elif control is not None:
            QTest.keyClick(control, self._random.choice((Qt.Key.Key_Up, Qt.Key.Key_Down)))
        if self._random.random() < 0.7:
            dock.show_page(self.page)

    def hide_or_show_dock(self) -> None:
        self._plugin.action.trigger()

    # --- layers and project ----------------------------------------------------------------------------------------

    def _layers(self, kind: type) -> List[Any]:
        return [layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, kind)]

    def add_image(self) -> None:
        self._stage.add_raster(self._image, f"image {len(self.done)}")
        self.page.foregroundButton.click()

    def add_target(self) -> None:
        if self._random.random() < 0.3:
            QgsProject.instance().addMapLayer(memory_polygons(self._random.choice((MARS, MOON))))
        elif self.page.raster is not None:
            self._files += 1
            self.page.create_target(str(self._folder / f"{self._files}.gpkg"))

    def _remove(self, kind: type) -> None:
        layers = self._layers(kind)
        if layers:
            layer = self._random.choice(layers)
            self._stage.canvas.setLayers([item for item in self._stage.canvas.layers() if item is not layer])
            QgsProject.instance().removeMapLayer(layer.id())

    def remove_an_image(self) -> None:
        self._remove(QgsRasterLayer)

    def remove_a_target(self) -> None:
        self._remove(QgsVectorLayer)

    def undo_in_layer(self) -> None:
        for layer in self._layers(QgsVectorLayer):
            (layer.undoStack().redo if self._random.random() < 0.3 else layer.undoStack().undo)()

    def save(self) -> None:
        self.page.save()

    def roll_back(self) -> None:
        for layer in self._layers(QgsVectorLayer):
            if layer.isEditable() and self._random.random() < 0.5:
                layer.rollBack()

    def clear_project(self) -> None:
        self._stage.canvas.setLayers([])
        QgsProject.instance().clear()

    # --- the engine ------------------------------------------------------------------------------------------------

    def kill_engine(self) -> None:
        if self._plugin.client.state == "failed":  # it died too often to be started without being asked
            self._plugin.client.start()
        elif self._plugin.client.process_id:
            os.kill(self._plugin.client.process_id, signal.SIGKILL)

    def wait(self) -> None:
        spin_for(self._random.uniform(0, 1))
