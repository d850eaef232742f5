"""Whose craters are counted, and which others are set beside them: another layer, another reviewer, or a decoder."""

from __future__ import annotations

from typing import List, NamedTuple, Optional

from qgis.core import NULL, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ...layers.field_mapping import field_for
from ...sentences import tr

_MODEL = "model"


class SecondChoice(NamedTuple):
    """A second count.

    Attributes:
        layer: Where it is; None for the layer of the first count.
        reviewer: Only what this reviewer has; empty for all.
        origin: Only landforms of this origin; empty for all.
    """

    layer: Optional[QgsVectorLayer] = None
    reviewer: str = ""
    origin: str = ""


class CountSources:
    """Two lists to choose from, which never set a reviewer beside themselves.

    Args:
        layer: The landforms.
        others: Layers that may hold another count.
        reviewer: Filled with the layer's reviewers, where it has several.
        second: Filled with what may be compared.
        row: What is hidden where the layer has one reviewer at most.
    """

    def __init__(
        self,
        layer: QgsVectorLayer,
        others: List[QgsVectorLayer],
        reviewer: QComboBox,
        second: QComboBox,
        row: List[QWidget],
    ) -> None:
        self._reviewer, self._second = reviewer, second
        self._before: Optional[int] = None
        self.reviewer_field = field_for(layer, "reviewer")
        names = _values(layer, self.reviewer_field)
        several = len(names) > 1
        reviewer.addItem(tr("all"), "")
        second.addItem(tr("none"), None)
        for other in others:
            second.addItem(other.name(), ("layer", other.id()))
        for name in names if several else ():
            reviewer.addItem(name, name)
            second.addItem(tr("What {reviewer} has, in this layer").format(reviewer=name), ("reviewer", name))
        origins = _values(layer, field_for(layer, "origin"))
        if _MODEL in origins and len(origins) > 1 and field_for(layer, "origin") == "origin":
            second.addItem(tr("What a decoder has found, in this layer"), ("origin", _MODEL))
        for widget in row:
            widget.setVisible(several)
        reviewer.currentIndexChanged.connect(lambda _row: self._reviewer_chosen())
        second.currentIndexChanged.connect(lambda _row: self._second_chosen())

    @property
    def reviewer(self) -> str:
        """Whose craters are counted; empty for all."""
        return str(self._reviewer.currentData())

    @property
    def second(self) -> Optional[SecondChoice]:
        """What they are compared with."""
        kind, value = self._second.currentData() or ("", "")
        if kind == "layer":
            layer = QgsProject.instance().mapLayer(value)
            return SecondChoice(layer) if isinstance(layer, QgsVectorLayer) else None
        if kind == "reviewer":
            return SecondChoice(reviewer=value)
        return SecondChoice(reviewer=self.reviewer, origin=value) if kind == "origin" else None

    def _reviewer_chosen(self) -> None:
        """Nobody is compared with themselves, nor with everybody."""
        self._before = None
        if self._clashes():
            self._second.setCurrentIndex(0)

    def _second_chosen(self) -> None:
        """A reviewer is compared with another one; with another choice it is as it was before."""
        chosen, before = self.second, self._before
        if chosen is not None and self._clashes():
            before = self._reviewer.currentIndex() if before is None else before
            names = [self._reviewer.itemData(row) for row in range(self._reviewer.count())]
            self._reviewer.setCurrentIndex(
                next(row for row, name in enumerate(names) if name and name != chosen.reviewer)
            )
            self._before = before
        elif before is not None and not self._names_reviewer():
            self._reviewer.setCurrentIndex(before)

    def _names_reviewer(self) -> bool:
        return self._second.currentData() is not None and self._second.currentData()[0] == "reviewer"

    def _clashes(self) -> bool:
        return self._names_reviewer() and self.reviewer in ("", self._second.currentData()[1])


def _values(layer: QgsVectorLayer, field: str) -> List[str]:
    """The texts in a field, in order."""
    index = layer.fields().lookupField(field) if field else -1
    values = layer.uniqueValues(index) if index >= 0 else ()
    return sorted({str(value) for value in values if value not in (None, NULL)} - {""})
