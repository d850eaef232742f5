"""The review of the Annotate page: of outlines as they were found, or of those that are like others, best first."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List, Optional, Sequence

from qgis.core import QgsRasterLayer

from ...engine_process import EngineClient
from .controller import Review
from .filter_section import FilterSection
from .item_filter import SCORE
from .like_record import LikeRecord
from .likeness import LikenessOrder
from .queue import ReviewItem, Verdict
from .walk import Place


class RankedReview(Review):
    """A review that may be about landforms that are like others: then each decision orders what is left.

    Attributes:
        likeness: Orders them.
        filter: Says which outlines are looked at.
    """

    def __init__(self, page: Any, iface: Any, client: EngineClient) -> None:
        super().__init__(page, iface, client)
        self.likeness = LikenessOrder(client, self)
        self.filter = FilterSection(iface.mapCanvas())
        self._given: Optional[ReviewItem] = None
        self.panel.add_filter(self.filter)
        self.likeness.ordered.connect(self._ordered)
        self.likeness.changed.connect(self._show)
        self.filter.changed.connect(self._filtered)
        self.filter.settled.connect(self._settled)
        self.begun.connect(lambda: self.filter.show_over_map(True))
        self.ended.connect(lambda: self.filter.show_over_map(False))

    def start(self, items: Sequence[ReviewItem], image: QgsRasterLayer) -> None:
        """Review outlines as they were found; see :class:`Review`."""
        self.panel.speak_of_likeness(False)
        self.filter.begin(items, likeness=False)
        super().start(items, image)

    def rank(self, items: Sequence[ReviewItem], image: QgsRasterLayer, folder: Path, record: LikeRecord) -> None:
        """Review landforms that are like others, the most alike first; a review that runs ends first.

        Args:
            items: The landforms, with what was decided on them already.
            image: Where they were found.
            folder: Of the search.
            record: Of the review.
        """
        self.stop()
        self.filter.begin(items, likeness=True)
        self._take(items, image)
        self.likeness.begin(self.queue, folder, record)
        self.queue.order(stay=False)
        self.panel.speak_of_likeness(True)
        self._begin()
        if self.is_running:
            self.likeness.ask()

    def _take(self, items: Sequence[ReviewItem], image: QgsRasterLayer) -> None:
        super()._take(items, image)
        self.queue.passes = self.filter.filter.passes

    def stop(self) -> None:
        """End the review; one of a likeness can go on later while anything is left."""
        self.likeness.end()
        self._given = None
        super().stop()

    @property
    def is_busy(self) -> bool:
        """Whether what is typed has to wait: for what is being accepted, or for the order."""
        return super().is_busy or self.likeness.is_waiting

    def go_on(self) -> None:
        """Show the next one; of a likeness once that has ordered them."""
        if self.likeness.is_on:
            self.likeness.ask()
        else:
            super().go_on()

    def _undone(self) -> None:
        if self.likeness.is_on:
            self.likeness.ask()
        else:
            super()._undone()

    def _ordered(self) -> None:
        """Then comes what was typed meanwhile."""
        ahead, self._ahead = self._ahead, []
        self._move_on()
        for act in ahead:
            self.do(act)

    def _show(self) -> None:
        if self.likeness.is_on:
            self.filter.refresh()
            self.panel.show_likeness(len(self._rest()), self.likeness.note)
        super()._show()
        self._tell()

    # --- the filter ------------------------------------------------------------------------------------------------

    @property
    def takes_keys(self) -> bool:
        """Not while nothing passes the filter, either."""
        return super().takes_keys and not self._is_kept_back

    @property
    def _is_kept_back(self) -> bool:
        """Whether nothing that waits is looked at: then the current one is not."""
        item = self.queue.current
        return item is not None and self._waits(item) and item is not self._given and not self.queue.passes(item)

    @staticmethod
    def _waits(item: ReviewItem) -> bool:
        return item.verdict is Verdict.OPEN

    def _reclassify(self) -> None:
        """The current one stays on view whatever class passes: the next key is meant for it."""
        if self.fixing is None:
            self._given = self.queue.current
        super()._reclassify()
        self.filter.refresh()
        self._tell()

    def _rest(self) -> List[ReviewItem]:
        """Those that are likely, unless limits of their likeness are chosen."""
        chosen = SCORE in self.filter.filter.limits
        return self.likeness.likely if self.likeness.is_on and not chosen else super()._rest()

    def _filtered(self) -> None:
        """A handle moves: the map follows, what is on view stays."""
        if self.is_running:
            self._tell()
            self._draw()

    def _settled(self) -> None:
        if self.is_running:
            self._given = None
            self.queue.to_one_that_passes()
            self._move_on()

    def _tell(self) -> None:
        self.filter.tell(len(self.queue.open_items), len(self.queue.left))

    def _draw(self) -> None:
        kept_back = self.is_running and self._is_kept_back and self.fixing is None
        if kept_back:
            self.outlines.clear()
            self.panel.set_deciding(False)
        else:
            super()._draw()
        given = self._given is not None and self._given is self.queue.current and self._waits(self._given)
        if kept_back or (self.is_running and self.fixing is None and not given and not self.queue.open_items):
            self.panel.show_nothing_left(kept_back)

    def _place(self) -> Optional[Place]:
        return None if self._is_kept_back else super()._place()
