"""The field for the smallest polygon of a map, which the engine chooses until somebody types another."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox

from ...requests.map_request import AREA_UNITS


class MinimumArea(QObject):
    """Runs a number and its unit; with the unit “automatic” the number is what the engine has named.

    Args:
        field: The number.
        unit: Filled here.
    """

    def __init__(self, field: QDoubleSpinBox, unit: QComboBox) -> None:
        super().__init__(field)
        self._field, self._unit = field, unit
        self._none = field.specialValueText()
        self._suggested: Optional[float] = None
        unit.addItem(self.tr("automatic"), None)
        for name, square_metres in AREA_UNITS:
            unit.addItem(name, square_metres)
        unit.currentIndexChanged.connect(self._unit_changed)
        self._show()

    @property
    def square_metres(self) -> Optional[float]:
        """Square metres on the body; 0 for no minimum, None where it is left to the engine."""
        scale = self._unit.currentData()
        return None if scale is None else self._field.value() * scale

    def suggest(self, square_metres: Optional[float]) -> None:
        """Show what the engine would take; None while that is not known."""
        self._suggested = square_metres
        if self._unit.currentData() is None:
            self._show()

    def _unit_changed(self) -> None:
        scale = self._unit.currentData()
        if scale is None:
            self._show()
            return
        self._field.setEnabled(True)
        self._field.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.UpDownArrows)
        self._field.setSpecialValueText(self._none)
        self._field.setSuffix("")
        if self._suggested is not None:
            self._field.setValue(self._suggested / scale)

    def _show(self) -> None:
        """Show the suggestion, in the unit that gives it the fewest digits before the point."""
        self._field.setEnabled(False)
        self._field.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)  # there is room for the number then
        square_metres = self._suggested or 0.0
        name, scale = next((item for item in reversed(AREA_UNITS) if square_metres >= item[1]), AREA_UNITS[0])
        self._field.setSpecialValueText(" ")  # none is not what is meant
        self._field.setSuffix(f" {name}")
        self._field.setValue(square_metres / scale)
