"""The list of doubtful craters: one box for each doubt, the craters below it, and what is left out."""

from __future__ import annotations

from typing import Dict, List, Optional, Sequence, Set, Tuple

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QSizePolicy, QTreeWidget, QTreeWidgetItem, QWidget

from ....protocol.messages.counting import DOUBTS, Crater
from ....protocol.schema import FEWEST_CRATER_PIXELS, LOW_SCORE
from ...sentences import tr
from .size_words import size_words

#: More craters of one doubt are told by their number; nobody reads on.
_MOST_LISTED = 500
_HEIGHT = 118
_FID = int(Qt.ItemDataRole.UserRole)


def title_of(doubt: str) -> str:
    """A doubt in words."""
    return {
        "unreviewed": tr("Found by a decoder, reviewed by nobody"),
        "tiny": tr("Less than {pixels} pixels across").format(pixels=FEWEST_CRATER_PIXELS),
        "cut off": tr("Cut off by the border"),
        "low score": tr("Score below {score}").format(score=f"{LOW_SCORE:.0%}"),
        "not round": tr("Circle and outline of different size"),
        "clustered": tr("In a cluster or chain, as secondaries are"),
    }[doubt]


class DoubtfulCraters(QTreeWidget):
    """Craters by what speaks against them; those whose box is ticked off are left out of the count.

    Attributes:
        leftOutChanged: Other craters are left out.
        lookedAt: A crater was chosen: its place in the list that was shown.
    """

    leftOutChanged = pyqtSignal()
    lookedAt = pyqtSignal(int)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._craters: Tuple[Crater, ...] = ()
        self._off: Set[str] = set()
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Doubtful craters"))
        self.setToolTip(self.tr("Untick what shall not be counted. A crater that is clicked is shown on the map."))
        self.itemChanged.connect(self._changed)
        self.currentItemChanged.connect(self._looked_at)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A few rows."""
        return QSize(260, _HEIGHT)

    def show_craters(self, craters: Sequence[Crater]) -> None:
        """List those that are doubtful."""
        self._craters = tuple(craters)
        self.blockSignals(True)
        self.clear()
        for doubt in DOUBTS:
            places = [place for place, crater in enumerate(self._craters) if doubt in crater.doubts]
            if places:
                self._add(doubt, places)
        self.blockSignals(False)
        self.setVisible(self.topLevelItemCount() > 0)

    @property
    def kept(self) -> List[Crater]:
        """The craters that are counted."""
        return [crater for crater in self._craters if not self._off & set(crater.doubts)]

    @property
    def left_out(self) -> List[Crater]:
        """Those that are not."""
        return [crater for crater in self._craters if self._off & set(crater.doubts)]

    @property
    def doubts_left_out(self) -> List[str]:
        """The doubts whose craters are not counted."""
        return sorted(self._off)

    @property
    def boxes(self) -> Dict[str, QTreeWidgetItem]:
        """The row of each doubt that there is."""
        rows = [self.topLevelItem(number) for number in range(self.topLevelItemCount())]
        return {row.data(0, _FID): row for row in rows}

    def _add(self, doubt: str, places: Sequence[int]) -> None:
        row = QTreeWidgetItem([f"{title_of(doubt)}: {len(places)}"])
        row.setData(0, _FID, doubt)
        row.setToolTip(0, row.text(0))
        row.setCheckState(0, Qt.CheckState.Unchecked if doubt in self._off else Qt.CheckState.Checked)
        for place in places[:_MOST_LISTED]:
            crater = self._craters[place]
            words = f"{size_words(crater.diameter_km)}, {crater.lon:.4f}° E, {crater.lat:.4f}° N"
            child = QTreeWidgetItem([words])
            child.setData(0, _FID, place)
            row.addChild(child)
        if len(places) > _MOST_LISTED:
            row.addChild(QTreeWidgetItem([self.tr("and {n} more").format(n=len(places) - _MOST_LISTED)]))
        self.addTopLevelItem(row)

    def _changed(self, row: QTreeWidgetItem, _column: int) -> None:
        doubt = row.data(0, _FID)
        if isinstance(doubt, str):
            off = row.checkState(0) == Qt.CheckState.Unchecked
            (self._off.add if off else self._off.discard)(doubt)
            self.leftOutChanged.emit()

    def _looked_at(self, row: Optional[QTreeWidgetItem], _before: object) -> None:
        place = None if row is None else row.data(0, _FID)
        if isinstance(place, int):
            self.lookedAt.emit(place)
