"""Combo boxes whose name ends with dots where there is no room for all of it; Qt cuts it amid a letter."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import QEvent, QObject, QRect, Qt
from qgis.PyQt.QtGui import QHelpEvent
from qgis.PyQt.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QToolTip

#: Room that styles leave beside the name.
_BESIDE = 4


def elide(combo: QComboBox) -> None:
    """Show the name that is chosen as far as there is room, and all of it in the tooltip; not where one is typed."""
    if not combo.isEditable():
        combo.installEventFilter(_Elided(combo))


class _Elided(QObject):
    """Draws one combo box, and tells its tooltip."""

    def __init__(self, combo: QComboBox) -> None:
        super().__init__(combo)
        self._combo = combo

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take over drawing, and tooltips of names that are cut."""
        if watched is self._combo and event.type() == QEvent.Type.Paint:
            self._draw()
            return True
        if watched is self._combo and isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            return self._tell(event)
        return False

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self._combo.initStyleOption(option)
        return option

    def _shown(self, option: QStyleOptionComboBox) -> str:
        combo, style = self._combo, self._combo.style()
        field: QRect = style.subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
        )
        icon = 0 if option.currentIcon.isNull() else option.iconSize.width() + 4
        room = field.width() - icon - _BESIDE
        return str(option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, room))

    def _draw(self) -> None:
        option = self._option()
        option.currentText = self._shown(option)
        painter = QStylePainter(self._combo)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def _tell(self, event: QHelpEvent) -> bool:
        """Put the name before the tooltip where it is not shown wholly."""
        option, combo = self._option(), self._combo
        if self._shown(option) == option.currentText:
            return False
        hint = combo.toolTip()
        rest = hint if hint.startswith("<qt>") else escape(hint)
        told = f"<qt><p>{escape(option.currentText)}</p><p>{rest}</p></qt>"
        QToolTip.showText(event.globalPos(), told, combo)
        return True
