"""The box in the dock that says how far a review is, and has a button for each of its keys."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtWidgets import QGroupBox, QWidget

from ...widgets import icon, load_form
from ..notice import quiet
from .queue import ReviewQueue, Verdict

_ICONS = {
    "previousButton": "previous",
    "nextButton": "next",
    "acceptItemButton": "accept",
    "rejectItemButton": "clear",
    "fixItemButton": "fix",
}


class ReviewPanel(QGroupBox):
    """Hidden while no review runs."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        load_form("review_panel", self)
        for name, picture in _ICONS.items():
            getattr(self, name).setIcon(icon(picture))
        quiet(self.itemLabel)
        self.hide()

    def show_queue(self, queue: ReviewQueue) -> None:
        """Say how far the review is."""
        accepted, rejected = queue.count(Verdict.ACCEPTED), queue.count(Verdict.REJECTED)
        text = self.tr("{number} of {count}, {accepted} accepted").format(
            number=queue.position + 1, count=len(queue.items), accepted=accepted
        )
        if rejected:
            text += self.tr(", {rejected} rejected").format(rejected=rejected)
        self.countLabel.setText(text)
        self.reviewBar.setRange(0, max(len(queue.items), 1))
        self.reviewBar.setValue(accepted + rejected)

    def set_deciding(self, deciding: bool) -> None:
        """Whether the buttons can be pressed; they cannot while a prompt is open."""
        for name in (*_ICONS, "acceptRestButton"):
            getattr(self, name).setEnabled(deciding)
