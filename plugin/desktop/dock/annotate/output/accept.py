"""Accepting a landform into a layer that may lack the fields for it: asked in the message bar, never dropped unsaid."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

from qgis.core import Qgis, QgsRasterLayer
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from ....layers.landform_layer import LandformLayerError, MissingFields
from ....widgets import as_it_is
from ..prompting.candidate_outlines import CandidateOutline
from .target import LandformTarget


class Acceptance(QObject):
    """Puts outlines into the landform layer.

    Attributes:
        accepted: The landform is in the layer.
        refused: A sentence says why it is not.
        answered: The user has said what shall become of values without a field; accept again.
        added: Ids in the edit buffer of what was accepted last.
    """

    accepted = pyqtSignal()
    refused = pyqtSignal(str)
    answered = pyqtSignal()

    def __init__(self, title: str, bar: QgsMessageBar, target: LandformTarget, parent: QObject) -> None:
        super().__init__(parent)
        self._title = title
        self._bar = bar
        self._target = target
        self.added: List[int] = []
        self._question: Optional[QgsMessageBarItem] = None
        self._asked_about: Sequence[CandidateOutline] = ()

    def accept(self, outline: CandidateOutline, raster: QgsRasterLayer, attributes: Dict[str, Any]) -> None:
        """Add the outline to the chosen layer, or ask, or say why not."""
        self.accept_all([(outline, attributes)], raster)

    def accept_all(self, landforms: Sequence[Tuple[CandidateOutline, Dict[str, Any]]], raster: QgsRasterLayer) -> None:
        """The same for any number of landforms, which are one undo step."""
        self.withdraw()
        self._asked_about = [outline for outline, _ in landforms]
        try:
            self.added = self._target.add(landforms, raster.crs())
        except MissingFields as problem:
            self._ask(problem)
        except LandformLayerError as problem:
            self.refused.emit(str(problem))
        else:
            self.accepted.emit()

    def withdraw_unless_about(self, outline: Optional[CandidateOutline]) -> None:
        """Take the question away, unless it is about the outline that is shown."""
        if not any(asked is outline for asked in self._asked_about):
            self.withdraw()

    def withdraw(self, *_: object) -> None:
        """Take the question away: the prompt or the layer is another one now."""
        question, self._question = self._question, None
        if question is not None and not sip.isdeleted(question):
            self._bar.popWidget(question)

    def _ask(self, problem: MissingFields) -> None:
        item = QgsMessageBarItem(self._title, as_it_is(str(problem)), Qgis.MessageLevel.Warning, 0)
        if problem.addable:
            item.layout().addWidget(self._button(self.tr("Add the fields"), self._target.add_fields))
        item.layout().addWidget(self._button(self.tr("Match fields…"), self._match))
        item.layout().addWidget(self._button(self.tr("Accept without them"), self._target.leave_fields_out))
        self._question = item
        self._bar.pushItem(item)

    def _match(self) -> None:
        if not self._target.match_fields():
            raise LandformLayerError(self.tr("The landform was not accepted: its fields are not matched yet."))

    def _button(self, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)

        def pressed() -> None:
            self.withdraw()
            try:
                act()
            except LandformLayerError as problem:
                self.refused.emit(str(problem))
            else:
                self.answered.emit()

        button.clicked.connect(pressed)
        return button
