"""Saves accepted landforms by itself, when the user wants it: after each one, or every few minutes."""

from __future__ import annotations

from typing import Any, Set

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QWidget

from ....layers.landform_layer import save_edits
from ....settings import Settings
from ....widgets import load_form

BY_HAND, EACH, MINUTES = "by hand", "each", "minutes"


class AutoSave(QWidget):
    """The row “Save” of :class:`~.page.AnnotatePage`; goes in above the page's last row.

    Every layer that landforms were accepted into, or changed in by the page's tools, is saved, not only the one that is
    chosen at the moment; a layer that was merely chosen is not.

    Args:
        page: The page.
        settings: Keeps the choice.
    """

    def __init__(self, page: Any, settings: Settings) -> None:
        super().__init__(page)
        load_form("auto_save", self)
        self._page, self._settings = page, settings
        self._layer_ids: Set[str] = set()
        self._soon = QTimer(self)  # when the edit is done
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.save)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.save)
        titles = (self.tr("by hand"), self.tr("after each landform"), self.tr("every few minutes"))
        for mode, title in zip((BY_HAND, EACH, MINUTES), titles):
            self.modeCombo.addItem(title, mode)
        self.modeCombo.setCurrentIndex(max(0, self.modeCombo.findData(settings.save_mode)))
        self.minutesSpin.setValue(settings.save_minutes)
        self.modeCombo.currentIndexChanged.connect(self._changed)
        self.minutesSpin.valueChanged.connect(self._changed)
        page.target.edited.connect(self._edited)
        page.layout().insertWidget(page.layout().count() - 1, self)
        self._changed()

    def save(self) -> None:
        """Write what is unsaved, and say why where that fails."""
        layers = (QgsProject.instance().mapLayer(layer_id) for layer_id in self._layer_ids)
        for layer in layers:
            if isinstance(layer, QgsVectorLayer) and layer.isEditable() and layer.isModified():
                sentence = save_edits(layer)
                if sentence:
                    self._page.warn(sentence)
        self._page.view.refresh()

    def _changed(self, *_: object) -> None:
        mode, minutes = self.modeCombo.currentData(), self.minutesSpin.value()
        self._settings.save_mode, self._settings.save_minutes = mode, minutes
        self.minutesSpin.setVisible(mode == MINUTES)
        self._timer.stop()
        if mode == MINUTES:
            self._timer.start(minutes * 60_000)
        self._save_soon()

    def _edited(self, layer: QgsVectorLayer) -> None:
        """A landform was accepted into a layer, or changed in it."""
        if layer.id() not in self._layer_ids:
            self._layer_ids.add(layer.id())
            layer.editCommandEnded.connect(self._save_soon)
        self._save_soon()

    def _save_soon(self, *_: object) -> None:
        # Only what is new is a reason to try: where saving fails, it would fail again and again.
        if self.modeCombo.currentData() == EACH:
            self._soon.start()
