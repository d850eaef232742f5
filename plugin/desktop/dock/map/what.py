"""What a run makes of the ground: painted classes that cover it, or landforms, each an object of its own."""

from __future__ import annotations

from typing import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QWidget

_COVER, _OBJECTS = "cover", "objects"


class WhatIsMade(QComboBox):
    """The choice, beside its label.

    Args:
        of_cover: Fields that say nothing about objects; hidden while these are chosen.

    Attributes:
        label: For the form.
    """

    def __init__(self, of_cover: Sequence[QWidget]) -> None:
        super().__init__()
        self._of_cover = tuple(of_cover)
        self.setObjectName("what")
        self.addItem(self.tr("Cover"), _COVER)
        self.addItem(self.tr("Objects"), _OBJECTS)
        self.setToolTip(
            self.tr(
                "Cover paints each place with a class. Objects gives each landform a polygon of its own, also where "
                "they overlap: a SAM draws the borders, the model tells the classes"
            )
        )
        self.label = QLabel(self.tr("&Gives"))
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setBuddy(self)
        self.currentIndexChanged.connect(self._show)

    @property
    def objects(self) -> bool:
        """Whether objects are looked for."""
        return bool(self.currentData() == _OBJECTS)

    def _show(self) -> None:
        for widget in self._of_cover:
            widget.setVisible(not self.objects)
