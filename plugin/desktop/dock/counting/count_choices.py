"""What is chosen of a count's plot and age: presentation, bins, diameters, chronology, and the way to an age."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from ....protocol.messages.counting import BINNINGS, FITS, PRESENTATIONS
from ...widgets import PlainLabel

#: As large as a crater can be, in km, and a tenth of a metre.
_LARGEST_KM, _DECIMALS = 9999.0, 4


class CountChoices(QWidget):
    """The rows of a form.

    Attributes:
        changed: Something is chosen that needs another distribution or age.
        presented: Another presentation of the same is chosen.
        ranged: Other diameters are typed: the smallest and the largest in km, 0 for none.
    """

    changed = pyqtSignal()
    presented = pyqtSignal()
    ranged = pyqtSignal(float, float)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.presentation, self.binning, self.system, self.fit = (QComboBox() for _ in range(4))
        self.smallest, self.largest = _size_spin(self.tr("all")), _size_spin(self.tr("all"))
        self.buffered = QCheckBox(self.tr("Buffered count"))
        self._fill()
        self._arrange()
        self.presentation.currentIndexChanged.connect(lambda _row: self.presented.emit())
        for combo in (self.binning, self.system, self.fit):
            combo.activated.connect(lambda _row: self.changed.emit())
        self.buffered.toggled.connect(lambda _on: self.changed.emit())
        for spin in (self.smallest, self.largest):
            spin.valueChanged.connect(lambda _size: self.ranged.emit(self.smallest.value(), self.largest.value()))

    def show_range(self, smallest_km: float, largest_km: float) -> None:
        """Show diameters that were chosen on a plot."""
        for spin, size in ((self.smallest, smallest_km), (self.largest, largest_km)):
            with QSignalBlocker(spin):
                spin.setValue(size)

    def _fill(self) -> None:
        titles = (self.tr("Cumulative"), self.tr("Differential"), self.tr("R plot"), self.tr("Hartmann"))
        for title, key in zip(titles, PRESENTATIONS):
            self.presentation.addItem(title, key)
        for key in BINNINGS:
            self.binning.addItem(self.tr("no bins") if key == "none" else key, key)
        ways = [self.tr("Poisson statistics"), self.tr("Fit of the cumulative plot")]
        ways.append(self.tr("Fit of the differential plot"))
        for title, key in zip(ways, FITS):
            self.fit.addItem(title, key)
        self.smallest.setToolTip(self.tr("Smallest diameter that is dated, from which on all craters were found"))
        self.largest.setToolTip(self.tr("Largest diameter that is dated"))
        self.fit.setToolTip(self.tr("How the age follows from the craters between the dashed lines"))
        self.buffered.setToolTip(
            self.tr("Each crater counts whole, on the area from which craters of its size reach into the counted one")
        )
        self.system.setToolTip(self.tr("Chronology: production function and ages, computed by Craterstats"))

    def _arrange(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        sizes = QHBoxLayout()
        sizes.addWidget(self.smallest, 1)
        sizes.addWidget(PlainLabel("–"))
        sizes.addWidget(self.largest, 1)
        diameters = PlainLabel(self.tr("&Diameters"))
        diameters.setBuddy(self.smallest)
        for text, combo in ((self.tr("&Plot"), self.presentation), (self.tr("&Bins"), self.binning)):
            _add(form, text, combo)
        form.addRow(diameters, sizes)
        for text, combo in ((self.tr("C&hronology"), self.system), (self.tr("&Age by"), self.fit)):
            _add(form, text, combo)
        form.addRow("", self.buffered)


def _add(form: QFormLayout, text: str, combo: QComboBox) -> None:
    combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    form.addRow(text, combo)


def _size_spin(none: str) -> QDoubleSpinBox:
    """A diameter in km; 0 shows a word."""
    spin = QDoubleSpinBox()
    spin.setDecimals(_DECIMALS)
    spin.setRange(0.0, _LARGEST_KM)
    spin.setSuffix(" km")
    spin.setSpecialValueText(none)
    spin.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
    spin.setKeyboardTracking(False)
    spin.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    spin.setMinimumWidth(70)
    return spin
