"""A review: leads through a queue of outlines and puts the accepted ones into the landform layer."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Callable, List, Optional, Sequence

from qgis.core import Qgis, QgsProject, QgsRasterLayer, QgsVectorLayer

from ...engine_process import EngineClient
from ...map_tools.prompt_tool import PromptMode
from ...sentences import counted
from ..annotate.output.accept import Acceptance
from .accepted_features import AcceptedFeatures
from .effort import ReviewEffort
from .finish import Finished, ReviewFinish
from .queue import ReviewItem, ReviewQueue, Verdict
from .rows import row_of
from .taken_back import TakenBack
from .walk import TITLE, Place, ReviewWalk


class Review(ReviewWalk):
    """Reviews outlines that were found and are in no layer yet, one review at a time on the Annotate page.

    Attributes:
        fixing: The item whose outline is the open prompt.
    """

    def __init__(self, page: Any, iface: Any, client: EngineClient) -> None:
        super().__init__(page, iface)
        self._image: Optional[QgsRasterLayer] = None
        self._target_id = ""
        self._asked: List[ReviewItem] = []
        self.fixing: Optional[ReviewItem] = None
        self._mended = False
        self._ahead: List[Callable[[], None]] = []
        self.acceptance = Acceptance(TITLE, iface.messageBar(), page.target, self)
        self.features = AcceptedFeatures(self)
        self.finish = ReviewFinish(page, client, self)
        self.effort = ReviewEffort(lambda: page.output.effort.clock())
        self._taken_back = TakenBack(self)
        self._connect()

    def _connect(self) -> None:
        page = self._page
        self.panel.acceptRestButton.clicked.connect(lambda _on: self.do(self.accept_rest))
        self.acceptance.accepted.connect(self._accepted)
        self.acceptance.refused.connect(page.warn)
        self.acceptance.answered.connect(lambda: self._accept(self._asked))
        self.features.changed.connect(self._undone)
        self.finish.shown.connect(self._draw)
        self.finish.refused.connect(page.warn)
        self.finish.progressed.connect(lambda told: page.statusChanged.emit("busy", told.text, told.fraction))
        page.editing.finish.box.changed.connect(self._show)
        page.acceptance.accepted.connect(self._fixed)
        page.session.changed.connect(self._session_changed)
        page.targetCombo.layerChanged.connect(self.acceptance.withdraw)
        page.classes.chosen.connect(lambda _name: self._draw())
        page.classList.itemClicked.connect(lambda _item: self._reclassify())
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_go)

    # --- what there is ---------------------------------------------------------------------------------------------

    @property
    def is_running(self) -> bool:
        """Whether there is something to review."""
        return self._image is not None

    # --- begin and end ---------------------------------------------------------------------------------------------

    @property
    def image(self) -> Optional[QgsRasterLayer]:
        """The image that the outlines were found on."""
        return self._image

    def start(self, items: Sequence[ReviewItem], image: QgsRasterLayer) -> None:
        """Review outlines that were found on an image; a review that runs ends first."""
        self.stop()
        if not items:
            return
        self._take(items, image)
        self._begin()

    def _take(self, items: Sequence[ReviewItem], image: QgsRasterLayer) -> None:
        self._image, self.queue = image, ReviewQueue(items)
        self._target_id = self._page.target.layer.id() if self._page.target.layer is not None else ""

    def stop(self) -> None:
        """End the review; what was accepted is in the layer."""
        if not self.is_running:
            return
        self.effort.look_at(None)
        self.finish.stop()
        self._image, self.fixing, self._asked, self._ahead = None, None, [], []
        self._taken_back.forget()
        self.acceptance.withdraw()
        self.features.release()
        self._end()

    def shutdown(self) -> None:
        """Leave canvas and project as they were."""
        super().shutdown()
        QgsProject.instance().layersWillBeRemoved.disconnect(self._layers_go)

    def _layers_go(self, layer_ids: List[str]) -> None:
        """Without the image there is nothing to look at; without the landform layer nowhere to put it."""
        if self._image is not None and (self._image.id() in layer_ids or self._target_id in layer_ids):
            self.stop()

    # --- what the user does ----------------------------------------------------------------------------------------

    @property
    def is_busy(self) -> bool:
        """Whether what is typed has to wait."""
        return self.finish.is_accepting

    def do(self, act: Callable[[], None]) -> None:
        """Act on a key or a button, after what is being accepted, so that fast typing is not lost."""
        if self.is_busy:
            self._ahead.append(act)
        else:
            self.effort.press()
            act()

    def accept(self) -> None:
        """Put the current outline into the landform layer and go on."""
        if self.takes_keys and self.queue.current is not None:
            self._accept([self.queue.current])

    def accept_rest(self) -> None:
        """Put every outline without a decision into the landform layer, as one undo step."""
        if self.takes_keys:
            self._accept(self._rest())

    def reject(self) -> None:
        """Drop the current outline and go on."""
        if self.takes_keys and self.queue.current is not None:
            self.queue.decide(self.queue.current, Verdict.REJECTED)
            self._decided()

    def taking_back(self) -> Callable[[], None]:
        """What takes the last decision back: a rejection here, all else in the landform layer that it is in."""
        return self._taken_back.back()

    def making_again(self) -> Optional[Callable[[], None]]:
        """What makes the decision again that was taken back last."""
        return self._taken_back.again()

    def choose_class(self, number: int) -> None:
        """Choose the class that the current outline will have, by its number from 1."""
        self._page.classes.choose(number)
        self._reclassify()

    def fix(self) -> None:
        """Open the current outline as a prompt; when that is accepted or cleared, the review goes on."""
        item = self.queue.current
        if not self.takes_keys or item is None:
            return
        self.fixing = item
        if item.class_name:
            self._page.classes.choose_name(item.class_name)
        self._page.rasterCombo.setLayer(self._image)
        self._page.use_tool(PromptMode.FOREGROUND)
        self._page.session.open(item.prompt, item.outlines, item.model_hash)
        spent = self.effort.spent(item)
        self._page.output.effort.begin(spent.get("clicks", 0), spent.get("seconds", 0.0))

    def _reclassify(self) -> None:
        if self.queue.current is not None and self.fixing is None:
            self.queue.current.class_name = self._page.classes.current
            self._draw()

    # --- inside ----------------------------------------------------------------------------------------------------

    def _accept(self, items: Sequence[ReviewItem]) -> None:
        if self._image is None or not items:
            return
        if self._page.target.layer is None and not self._page.choose_new_target():
            return
        self._asked = list(items)
        self.finish.finish(items, self._image, self._add)

    def _add(self, finished: Finished) -> None:
        """Put finished outlines into the layer; then comes what was typed meanwhile."""
        alone, ahead = len(self._asked) == 1, self._ahead
        self._asked, self._ahead = [item for item, _ in finished], []
        self._page.show_status()
        if self._image is None or not finished:
            return
        page, spent = self._page, self.effort.spent
        rows = [(outline, row_of(page, item, outline, spent(item), alone)) for item, outline in finished]
        self.acceptance.accept_all(rows, self._image)
        if not self._asked:  # all are in the layer
            for act in ahead:
                self.do(act)

    def _accepted(self) -> None:
        items, self._asked = self._asked, []
        self._note(items, self.acceptance)
        self._decided()

    def _fixed(self) -> None:
        """The prompt of the outline that is mended was accepted; other prompts are none of the review."""
        if self.fixing is not None:
            item, self.fixing = self.fixing, None
            self._note([item], self._page.acceptance)
            self._mended = True
            self._closing.start()

    def _note(self, items: Sequence[ReviewItem], acceptance: Acceptance) -> None:
        layer = self._page.target.layer
        self._target_id = layer.id()
        self.features.note(layer, items, acceptance.added)
        for item in items:
            self.queue.decide(item, Verdict.ACCEPTED)

    def _decided(self) -> None:
        self._taken_back.forget()
        self.go_on()

    def go_on(self) -> None:
        """Show the next one after a decision, or after one was taken back."""
        self._move_on()

    def _undone(self) -> None:
        """QGIS has undone or redone a decision."""
        self._show()

    def _session_changed(self) -> None:
        if not self.is_running:
            return
        self._draw()
        if not self._page.session.is_open:
            self._closing.start()
        elif self.fixing is None:
            self.effort.look_at(None)

    def _go_on(self) -> None:
        if self.is_running and not self._page.session.is_open:
            fixed, self.fixing = self._mended, None
            self._mended = False
            (self._decided if fixed else self._move_on)()

    def _show(self) -> None:
        """Bring the panel and the canvas up to date; end when nothing is left to decide on."""
        self.shown.emit()
        if not self.is_running:
            return
        self.acceptance.withdraw()
        if not self.queue.left:
            accepted, count = self.queue.count(Verdict.ACCEPTED), len(self.queue.items)
            text = counted(
                count,
                self.tr("Review finished: {accepted} of 1 outline accepted."),
                self.tr("Review finished: {accepted} of {count} outlines accepted."),
                accepted=accepted,
                count=count,
            )
            self.stop()
            self._iface.messageBar().pushMessage(TITLE, text, Qgis.MessageLevel.Success, 6)
            return
        self.panel.show_queue(self.queue)
        item, self._ahead = self.queue.current, []
        if self.takes_keys and item is not None and self._image is not None:
            self.effort.look_at(item)
            self.finish.look_at(item, self._image)
        self._draw()

    def _rest(self) -> List[ReviewItem]:
        """What the canvas shows and can be accepted at once."""
        return self.queue.open_items

    @property
    def layer(self) -> Optional[QgsVectorLayer]:
        """The landform layer."""
        layer: Optional[QgsVectorLayer] = self._page.target.layer
        return layer

    def _place(self) -> Optional[Place]:
        if self.queue.current is None or self._image is None:
            return None
        return self.queue.current.outline.geometry, self._image.crs(), 0.0

    def _draw(self) -> None:
        item, image = self.queue.current, self._image
        if item is None or image is None:
            return
        self.panel.set_deciding(self.takes_keys)
        outline, classes = self.finish.outline_of(item), self._page.classes
        name, rejected = item.class_name or classes.current, item.verdict is Verdict.REJECTED
        others = [other for other in self._rest() if other is not item]
        self.outlines.show_waiting([other.outline.geometry for other in others], image.crs())
        if self.fixing is not None:
            self.panel.show_fixing()
            self.outlines.show_current(None, image.crs(), "")
            return
        self.panel.show_outline(replace(outline, score=item.score), image, name, item.verdict)
        colour = classes.colours.get(item.class_name, classes.current_colour)
        self.outlines.show_current(outline.geometry, image.crs(), colour, rejected)
