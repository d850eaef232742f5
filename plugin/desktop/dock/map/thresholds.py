"""The section of the Map page where a class is given the probability that it must reach."""

from __future__ import annotations

from typing import Dict, Mapping, Optional

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QSizePolicy, QWidget

from ...widgets import swatch
from ..notice import quiet

_STEP = 0.05


class ThresholdSection(QgsCollapsibleGroupBox):
    """A field for each class of the model, folded away at first; none of them asks for anything at first.

    What was typed for a class is kept as long as the page is there, whichever models are looked at meanwhile.
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Thresholds"))
        self.setToolTip(self.tr("The probability that a class must reach to be mapped"))
        self.setCollapsed(True)
        self._kept: Dict[str, float] = {}
        self.fields: Dict[str, QDoubleSpinBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        self._grid.setVerticalSpacing(4)

    @property
    def values(self) -> Dict[str, float]:
        """Least probability, above 0 and up to 1, of each class that has one."""
        return {name: field.value() for name, field in self.fields.items() if field.value() > 0}

    def show_classes(self, colours: Mapping[str, str]) -> None:
        """Offer a field for each class, by its name; the section goes where there are none."""
        self._kept.update({name: field.value() for name, field in self.fields.items()})
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.fields = {}
        for row, (name, colour) in enumerate(colours.items()):
            self._add_row(row, name, colour)
        hint = QLabel(
            self.tr(
                "Where a class does not reach its threshold, the next best gets the ground, or background. The tiles "
                "of a run are used again."
            )
        )
        hint.setWordWrap(True)
        quiet(hint)
        self._grid.addWidget(hint, len(colours), 0, 1, 3)
        self.setVisible(bool(colours))
        self._show_count()

    def _add_row(self, row: int, name: str, colour: str) -> None:
        chip, label, field = QLabel(), QLabel(name), QDoubleSpinBox()
        chip.setPixmap(swatch(colour or "#888888", size=14).pixmap(14, 14))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setToolTip(name)
        # A long name must not widen the dock.
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        field.setRange(0.0, 1.0)
        field.setDecimals(2)
        field.setSingleStep(_STEP)
        field.setSpecialValueText(self.tr("none"))
        field.setAccessibleName(name)
        field.setToolTip(self.tr("Map “{name}” only where its probability reaches this").format(name=name))
        field.setValue(self._kept.get(name, 0.0))
        field.valueChanged.connect(self._show_count)
        self.fields[name] = field
        for column, widget in enumerate((chip, label, field)):
            self._grid.addWidget(widget, row, column)

    def _show_count(self, *_: object) -> None:
        """Tell in the title what is set, since it counts while it is folded away, too."""
        count = len(self.values)
        title = self.tr("Thresholds ({count} set)").format(count=count) if count else self.tr("Thresholds")
        self.setTitle(title)
