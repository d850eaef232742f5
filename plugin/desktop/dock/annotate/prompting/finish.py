"""How the shown outline is finished: the widgets for it, and the finished outline that is previewed and stored."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Callable, Dict, List, Optional, Tuple

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from .....protocol.messages.engine import Failure
from .....protocol.messages.finishing import Finishing
from ....engine_process import EngineClient
from ....layers.landform_edits import polygons_of
from ....settings import Settings
from ....widgets import load_form
from .candidate_outlines import CandidateOutline
from .outline_finisher import OutlineFinisher
from .session import PromptSession

#: What tells one finished outline from another: the traced one, what was wanted of it, and the WKB of the landforms
#: that cut it, since the layer may be edited or another one chosen while the prompt is open.
_Key = Tuple[str, Finishing, Tuple[bytes, ...]]


class FinishBox(QWidget):
    """Shape, smoothing, holes and smallest part; remembered in the settings."""

    changed = pyqtSignal()

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        load_form("finish_box", self)
        self._settings = settings
        self._shapes = {"traced": self.tracedButton, "circle": self.circleButton, "ellipse": self.ellipseButton}
        stored = settings.finishing
        self._shapes.get(stored.shape, self.tracedButton).setChecked(True)
        self.smoothSlider.setValue(round(100 * stored.smoothing))
        self.fillBox.setChecked(stored.fill_holes)
        self.smallestSpin.setValue(stored.smallest_m)
        self.overlapBox.setChecked(stored.no_overlap)
        for button in self._shapes.values():
            button.toggled.connect(self._edited)
        self.smoothSlider.valueChanged.connect(self._edited)
        self.fillBox.toggled.connect(self._edited)
        self.smallestSpin.valueChanged.connect(self._edited)
        self.overlapBox.toggled.connect(self._edited)
        self._enable()

    @property
    def wanted(self) -> Finishing:
        """What the widgets say."""
        return Finishing(
            smoothing=self.smoothSlider.value() / 100,
            fill_holes=self.fillBox.isChecked(),
            smallest_m=self.smallestSpin.value(),
            shape=next(name for name, button in self._shapes.items() if button.isChecked()),
            no_overlap=self.overlapBox.isChecked(),
        )

    def show_unit(self, crs: QgsCoordinateReferenceSystem) -> None:
        """Metres; without a CRS the image's own units, which have no name."""
        self.smallestSpin.setSuffix(" m" if crs.isValid() else "")

    def _edited(self, value: object) -> None:
        if value is False and self.sender() in self._shapes.values():
            return  # another button follows
        self._settings.finishing = self.wanted
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        """A curve has no wiggles and no holes."""
        for widget in (self.smoothLabel, self.smoothSlider, self.fillBox):
            widget.setEnabled(self.tracedButton.isChecked())


class OutlineFinish(QObject):
    """Has the engine finish the candidate that is shown, as often as it or the wish changes.

    Args:
        page: The page, with the prompt, the image and the place for the widgets.
        client: The engine.
        settings: What the widgets are set to.

    Attributes:
        within: Cuts the outline, given in the image's CRS; None for no cut.
        neighbours: Gives the WKB of the landforms near an outline, all in the image's CRS.
        changed: The prompt, or the finished outline of its candidate, is another one.
        acceptable: The finished outline may be stored, as the user wants.
    """

    changed = pyqtSignal()
    acceptable = pyqtSignal()

    def __init__(self, page: Any, client: EngineClient, settings: Settings) -> None:
        super().__init__(page)
        self.box = FinishBox(settings, page)
        page.finishRow.addWidget(self.box)
        self._page = page
        self._session: PromptSession = page.session
        self._finisher = OutlineFinisher(client, "finish")
        self.within: Optional[QgsGeometry] = None
        self.neighbours: Callable[[QgsGeometry], List[bytes]] = lambda _outline: []
        self._known: Dict[_Key, Optional[CandidateOutline]] = {}
        self._shown: Optional[CandidateOutline] = None
        self._pending_key: Optional[_Key] = None
        self._accept_when_finished = False
        self._session.is_finishing = lambda: self._accept_when_finished
        self._session.changed.connect(self._refresh)
        self._session.acceptable.connect(self._accept_soon)
        self.box.changed.connect(self._refresh)
        page.target.changed.connect(self._refresh_neighbours)

    @property
    def outline(self) -> Optional[CandidateOutline]:
        """The candidate as it would be stored; what was shown before while the engine is at it."""
        return self._shown

    @property
    def is_waiting(self) -> bool:
        """Whether the engine is at it."""
        return self._finisher.is_waiting

    def _key(self) -> Optional[_Key]:
        candidate, wanted = self._session.candidate, self.box.wanted
        if candidate is None:
            return None
        around = tuple(self.neighbours(candidate.geometry)) if wanted.no_overlap else ()
        return candidate.mask_id, wanted, around

    def _candidate(self) -> Optional[CandidateOutline]:
        candidate = self._session.candidate
        if candidate is None or self.within is None:
            return candidate
        return replace(candidate, geometry=polygons_of(candidate.geometry.intersection(self.within)))

    def _refresh(self) -> None:
        key, candidate = self._key(), self._candidate()
        if not self._session.is_open:
            self._known.clear()
        if candidate is None or key is None:
            self._drop()
            self._shown = None
        elif candidate.geometry.isEmpty() or (key[1] == Finishing() and self.within is None):
            self._drop()
            self._shown = candidate
        elif key in self._known:
            self._drop()
            self._shown = self._known[key]
        else:
            if self._shown is None or self._shown.mask_id != candidate.mask_id:
                self._shown = candidate
            if key != self._pending_key:
                self._ask(key, candidate)
        self.changed.emit()

    def _refresh_neighbours(self) -> None:
        """The landform layer, or what is in it, is another one."""
        if self._session.is_open and self.box.wanted.no_overlap:
            self._refresh()

    def _accept_soon(self) -> None:
        if self.is_waiting:
            self._accept_when_finished = True
        else:
            self.acceptable.emit()

    def _drop(self) -> None:
        self._pending_key = None
        self._accept_when_finished = False
        self._finisher.drop()

    def _ask(self, key: _Key, candidate: CandidateOutline) -> None:
        self._drop()
        crs = self._page.raster.crs() if self._page.raster is not None else QgsCoordinateReferenceSystem()
        self.box.show_unit(crs)

        def finished(outline: CandidateOutline) -> None:
            self._known[key] = outline
            self._pending_key = None
            accept, self._accept_when_finished = self._accept_when_finished, False
            self._refresh()
            if accept:
                self.acceptable.emit()

        def give_up(failure: Failure) -> None:
            self._drop()
            self._known[key] = None  # what was not finished as wanted is not stored
            self._refresh()
            self._page.warn(failure.sentence)
            self._session.take_up()

        self._pending_key = key
        _, wanted, around = key
        self._finisher.ask(candidate, wanted, crs, lambda: around, finished, give_up)
