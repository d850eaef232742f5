"""What every review has: a queue, its panel and its keys, and outlines on the canvas that are looked at in turn."""

from __future__ import annotations

from typing import Any, Callable, Optional, Tuple

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsGeometry, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...map_tools.review_outlines import ReviewOutlines
from .keys import ReviewKeys
from .own_steps import OwnSteps
from .panel import ReviewPanel
from .queue import ReviewQueue

TITLE = "Landform Mapper"

#: An outline, its CRS, and the length of ground in its units that has to be seen around it.
Place = Tuple[QgsGeometry, QgsCoordinateReferenceSystem, float]


class ReviewWalk(QObject):
    """Leads through a queue; what becomes of a decision is a subclass's matter.

    A prompt can be opened at any time, for a landform that was missed or to fix the current outline; while it is open
    its own keys hold.

    Attributes:
        begun: A review has begun.
        ended: It is over.
        shown: How things are was looked at anew.
        sheetWanted: What is reviewed shall be shown as a contact sheet.
    """

    begun = pyqtSignal()
    ended = pyqtSignal()
    shown = pyqtSignal()
    sheetWanted = pyqtSignal()

    def __init__(self, page: Any, iface: Any) -> None:
        super().__init__(page)
        self._page, self._iface = page, iface
        self.queue = ReviewQueue()
        self.panel = ReviewPanel()
        self.outlines = ReviewOutlines(iface.mapCanvas())
        self.steps = OwnSteps(self)
        self.keys = ReviewKeys(self, self)
        # The prompt closes before or after its outline is accepted; the review goes on once both have happened.
        self._closing = QTimer(self)
        self._closing.setSingleShot(True)
        self._closing.setInterval(0)
        self._closing.timeout.connect(self._go_on)
        self.panel.connect_to(self)
        page.targetCombo.layerChanged.connect(self._follow)
        iface.mapCanvas().destinationCrsChanged.connect(self._draw)

    # --- of a subclass ---------------------------------------------------------------------------------------------

    @property
    def is_running(self) -> bool:
        """Whether there is something to review."""
        raise NotImplementedError

    def stop(self) -> None:
        """End the review; what was decided stays."""
        raise NotImplementedError

    def accept(self) -> None:
        """Take the current outline and go on."""
        raise NotImplementedError

    def reject(self) -> None:
        """Drop the current outline and go on."""
        raise NotImplementedError

    def choose_class(self, number: int) -> None:
        """Give the current outline a class, by its number from 1."""
        raise NotImplementedError

    def fix(self) -> None:
        """Open the current outline as a prompt; when that is accepted or cleared, the review goes on."""
        raise NotImplementedError

    @property
    def layer(self) -> Optional[QgsVectorLayer]:
        """Where decisions go."""
        raise NotImplementedError

    def _show(self) -> None:
        """Bring the panel and the canvas up to date; end when nothing is left to decide on."""
        raise NotImplementedError

    def _draw(self) -> None:
        """Show the outlines on the canvas."""
        raise NotImplementedError

    def _place(self) -> Optional[Place]:
        """The current outline, and where it is."""
        raise NotImplementedError

    def _go_on(self) -> None:
        """The prompt has closed."""
        raise NotImplementedError

    # --- what all have in common -----------------------------------------------------------------------------------

    @property
    def can_decide(self) -> bool:
        """Whether decisions can be made or taken back: not while a prompt is open or drawn."""
        page = self._page
        return self.is_running and not page.session.is_open and not page.pointer.tool.is_drawing

    @property
    def takes_keys(self) -> bool:
        """Whether keys are about the current outline."""
        return self.can_decide

    def do(self, act: Callable[[], None]) -> None:
        """Act on a key or a button."""
        act()

    def taking_back(self) -> Callable[[], None]:
        """What takes the last decision back, whatever layer is active in QGIS; where there is none, says so."""
        return self.steps.back(self.layer) or self.nothing_to_take_back

    def making_again(self) -> Optional[Callable[[], None]]:
        """What makes the decision again that was taken back last; None where nothing can be."""
        return self.steps.again(self.layer)

    def nothing_to_take_back(self) -> None:
        """Say that what is left in the undo list is older than the review."""
        self.say(self.tr("No decision of this review is left to take back."))

    def say(self, sentence: str) -> None:
        """Say something that is no fault in the message bar."""
        self._iface.messageBar().pushMessage(TITLE, sentence, Qgis.MessageLevel.Info, 5)

    def next(self) -> None:
        """Go to the next outline."""
        self._step(1)

    def previous(self) -> None:
        """Go to the outline before: of a map also to one that was decided, which can be decided anew there."""
        self._step(-1)

    def shutdown(self) -> None:
        """Leave canvas and project as they were."""
        self.stop()
        canvas = self._iface.mapCanvas()
        if not sip.isdeleted(canvas):
            canvas.destinationCrsChanged.disconnect(self._draw)
        self.outlines.remove()

    def _follow(self, *_: object) -> None:
        """Landforms may go into another layer from now on."""
        if self.is_running:
            self.steps.follow(self.layer)

    def _begin(self) -> None:
        self._follow()
        self.panel.show()
        self.keys.watch(self._iface.mapCanvas(), self._page.window_of_keys())
        self.begun.emit()
        self._move_on()

    def _end(self) -> None:
        self._closing.stop()
        self.steps.release()
        self.queue = ReviewQueue()
        self.keys.release()
        self.outlines.clear()
        self.panel.hide()
        self.ended.emit()

    def _step(self, by: int) -> None:
        if not self.takes_keys:
            return
        if not self.queue.step(by):
            self.say(self.tr("What comes before is in the layer already: Ctrl+Z takes the last decision back."))
        self._move_on()

    def _move_on(self) -> None:
        """Show how things are, with the current outline in view."""
        self._show()
        place = self._place()
        if place is not None:
            self.outlines.bring_into_view(*place)
