"""The section of the Map page where a class is given the probability that it must reach."""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QWidget

from ...widgets import ElidedLabel, PlainLabel, as_it_is, swatch
from ..notice import quiet

_STEP = 0.05


class ThresholdSection(QgsCollapsibleGroupBox):
    """A field for each class of the model, folded away at first; none of them asks for anything at first.

    What was typed for a class is kept as long as the project is open, whichever models are looked at meanwhile.
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Thresholds"))
        self.setToolTip(self.tr("The probability that a class must reach to be mapped"))
        self.setCollapsed(True)
        self._kept: Dict[str, float] = {}
        self._curves: Mapping[str, Any] = {}
        self.fields: Dict[str, QDoubleSpinBox] = {}
        self.effects: Dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        self._grid.setVerticalSpacing(4)

    @property
    def values(self) -> Dict[str, float]:
        """Least probability, above 0 and up to 1, of each class that has one."""
        return {name: field.value() for name, field in self.fields.items() if field.value() > 0}

    @property
    def kept(self) -> Dict[str, float]:
        """Least probability of each class that has one, those of models looked at before among them."""
        now = {name: field.value() for name, field in self.fields.items()}
        return {name: value for name, value in {**self._kept, **now}.items() if value > 0}

    def keep(self, values: Mapping[str, float]) -> None:
        """Take these in place of all that was typed, for the classes that are shown and for those to come."""
        self._kept = dict(values)
        for name, field in self.fields.items():
            field.setValue(self._kept.get(name, 0.0))

    def show_classes(self, colours: Mapping[str, str], curves: Optional[Mapping[str, Any]] = None) -> None:
        """Offer a field for each class, by its name; the section goes where there are none.

        Args:
            colours: Of the classes.
            curves: What thresholds do on judged ground, as the card of a model has it; without it that is not told.
        """
        self._curves = curves or {}
        self._kept.update({name: field.value() for name, field in self.fields.items()})
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            if widget is not None:
                widget.setParent(None)  # unfolding the section would show it again until it is deleted
                widget.deleteLater()
        self.fields, self.effects = {}, {}
        for row, (name, colour) in enumerate(colours.items()):
            self._add_row(row, name, colour)
        hint = PlainLabel(
            self.tr(
                "Where the likeliest class does not reach its threshold, the ground is background, or has no class; no "
                "other class gets it. The tiles of a run are used again."
            )
        )
        hint.setWordWrap(True)
        quiet(hint)
        self._grid.addWidget(hint, 2 * len(colours), 0, 1, 3)
        self.setVisible(bool(colours))
        self._show_count()

    def _add_row(self, row: int, name: str, colour: str) -> None:
        chip, label, field = PlainLabel(), ElidedLabel(name), QDoubleSpinBox()
        chip.setPixmap(swatch(colour or "#888888", size=14).pixmap(14, 14))
        field.setRange(0.0, 1.0)
        field.setDecimals(2)
        field.setSingleStep(_STEP)
        field.setSpecialValueText(self.tr("none"))
        field.setAccessibleName(name)
        hint = self.tr("Map “{name}” only where its probability reaches this")
        field.setToolTip(as_it_is(hint.format(name=name)))
        field.setValue(self._kept.get(name, 0.0))
        field.valueChanged.connect(self._show_count)
        self.fields[name] = field
        for column, widget in enumerate((chip, label, field)):
            self._grid.addWidget(widget, 2 * row, column)
        if name in self._curves.get("classes", {}):
            self._add_effect(2 * row + 1, name)

    def _add_effect(self, row: int, name: str) -> None:
        effect = PlainLabel()
        effect.setWordWrap(True)
        effect.setToolTip(
            self.tr("Of ground that was judged while the model was trained, which it had not learnt from")
        )
        quiet(effect)
        self.effects[name] = effect
        self._grid.addWidget(effect, row, 1, 1, 2)
        self.fields[name].valueChanged.connect(lambda _value: self._show_effect(name))
        self._show_effect(name)

    def _show_effect(self, name: str) -> None:
        """Say what the threshold does, by the nearest one that was counted."""
        least, curve = self._curves["least"], self._curves["classes"][name]
        value = self.fields[name].value()
        step = min(range(len(least)), key=lambda number: abs(least[number] - value))
        found, right = curve["recall"][step], curve["precision"][step]
        if right is None:
            self.effects[name].setText(self.tr("nothing is mapped"))
            return
        sentence = self.tr("finds {found} % of it; {right} % of what is mapped is right")
        self.effects[name].setText(sentence.format(found=f"{100 * found:.0f}", right=f"{100 * right:.0f}"))

    def _show_count(self, *_: object) -> None:
        """Tell in the title what is set, since it counts while it is folded away, too."""
        count = len(self.values)
        title = self.tr("Thresholds ({count} set)").format(count=count) if count else self.tr("Thresholds")
        self.setTitle(title)
