"""The review of the Annotate page: of outlines as they were found, or of those that are like others, best first."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List, Sequence

from qgis.core import QgsRasterLayer

from ...engine_process import EngineClient
from .controller import Review
from .like_record import LikeRecord
from .likeness import LikenessOrder
from .queue import ReviewItem


class RankedReview(Review):
    """A review that may be about landforms that are like others: then each decision orders what is left.

    Attributes:
        likeness: Orders them.
    """

    def __init__(self, page: Any, iface: Any, client: EngineClient) -> None:
        super().__init__(page, iface, client)
        self.likeness = LikenessOrder(client, self)
        self.likeness.ordered.connect(self._ordered)
        self.likeness.changed.connect(self._show)

    def start(self, items: Sequence[ReviewItem], image: QgsRasterLayer) -> None:
        """Review outlines as they were found; see :class:`Review`."""
        self.panel.speak_of_likeness(False)
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
        self._take(items, image)
        self.likeness.begin(self.queue, folder, record)
        self.queue.order(stay=False)
        self.panel.speak_of_likeness(True)
        self._begin()
        if self.is_running:
            self.likeness.ask()

    def stop(self) -> None:
        """End the review; one of a likeness can go on later while anything is left."""
        self.likeness.end()
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
            self.panel.show_likeness(len(self.likeness.likely), self.likeness.note)
        super()._show()

    def _rest(self) -> List[ReviewItem]:
        return self.likeness.likely if self.likeness.is_on else super()._rest()
