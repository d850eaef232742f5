"""The box in the dock that says how far a review is, and has a button for each of its keys."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QGroupBox, QWidget

from ...sentences import counted
from ...widgets import bring_into_view, icon, load_form
from ...wrapping import let_wrap
from ..annotate.prompting.candidate_outlines import CandidateOutline
from ..annotate.view import size_of
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
        for row in (self.decideButtons, self.stepButtons, self.endButtons):
            let_wrap(row)
        for name, picture in _ICONS.items():
            getattr(self, name).setIcon(icon(picture))
        quiet(self.itemLabel)
        quiet(self.orderLabel)
        self.orderLabel.hide()
        self.labelsButton.hide()
        self._likely: Optional[int] = None
        self._accept_rest, self._accept_rest_hint = self.acceptRestButton.text(), self.acceptRestButton.toolTip()
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Words of several lines push the last buttons down: they stay in sight."""
        super().resizeEvent(event)
        if event.size().height() > event.oldSize().height():
            bring_into_view(self)

    def speak_of_map(self) -> None:
        """Be the panel of polygons that a map run found."""
        self.setTitle(self.tr("Review of a map"))
        self.acceptItemButton.setToolTip(self.tr("The map is right here (Enter); 1 to 9 give another class"))
        self.rejectItemButton.setToolTip(self.tr("No landform but background (Delete or Backspace)"))
        self.stopReviewButton.setToolTip(self.tr("Leave the review; the rest can be reviewed later"))
        self.acceptRestButton.hide()
        self.labelsButton.show()

    def speak_of_likeness(self, likeness: bool) -> None:
        """Be the panel of landforms that are like others, or of any that were found."""
        self.setTitle(self.tr("Review: most alike first") if likeness else self.tr("Review"))
        self.orderLabel.setVisible(likeness)
        self.acceptRestButton.setText(self._accept_rest)
        self.acceptRestButton.setToolTip(self._accept_rest_hint)
        self.acceptRestButton.setEnabled(True)
        self._likely = None

    def add_filter(self, section: QWidget) -> None:
        """Hold the filter of the review."""
        self.layout().insertWidget(self.layout().indexOf(self.sheetButton), section)

    def show_nothing_left(self, alone: bool) -> None:
        """Say that the filter keeps all back that waits; alone, or behind what the current outline is."""
        sentence = self.tr("Nothing that is left passes the filter.")
        self.itemLabel.setText(sentence if alone else f"{self.itemLabel.text()} {sentence}")

    def show_likeness(self, likely: int, note: str) -> None:
        """Say how many are likely what is looked for, and why the order may be an old one."""
        self._likely = likely
        self.orderLabel.setText(note or self.tr("Each decision orders anew what is left. Ctrl+Z takes it back."))
        text = counted(likely, self.tr("Accept 1 likely"), self.tr("Accept {n} likely"))
        self.acceptRestButton.setText(text)
        self.acceptRestButton.setToolTip(
            self.tr("Add those that are likely alike to the layer, as one undo step and marked as not reviewed")
        )
        self.acceptRestButton.setEnabled(likely > 0)

    def connect_to(self, review: Any) -> None:
        """Let the buttons work on the :class:`~.walk.ReviewWalk`."""
        buttons = {
            self.nextButton: review.next,
            self.previousButton: review.previous,
            self.acceptItemButton: review.accept,
            self.rejectItemButton: review.reject,
            self.fixItemButton: review.fix,
        }
        for button, act in buttons.items():
            button.clicked.connect(lambda _on, chosen=act: review.do(chosen))
        self.stopReviewButton.clicked.connect(lambda _on: review.stop())
        self.sheetButton.clicked.connect(lambda _on: review.sheetWanted.emit())

    def show_queue(self, queue: ReviewQueue) -> None:
        """Say how far the review is."""
        accepted, rejected = queue.count(Verdict.ACCEPTED), queue.count(Verdict.REJECTED)
        self.labelsButton.setEnabled(accepted + rejected > 0)
        text = self.tr("{number} of {count}, {accepted} accepted").format(
            number=queue.position + 1, count=len(queue.items), accepted=accepted
        )
        if rejected:
            text += self.tr(", {rejected} rejected").format(rejected=rejected)
        self.countLabel.setText(text)
        self.reviewBar.setRange(0, max(len(queue.items), 1))
        self.reviewBar.setValue(accepted + rejected)

    def show_outline(self, outline: CandidateOutline, image: QgsRasterLayer, class_name: str, verdict: Verdict) -> None:
        """Say what the current outline is."""
        score = self.tr("Score {score}.") if self._likely is None else self.tr("Likeness {score}.")
        words = [size_of(outline, image), score.format(score=f"{outline.score:.0%}")]
        if class_name:
            words.append(self.tr("Class {name}.").format(name=class_name))
        if verdict is Verdict.REJECTED:
            words.append(self.tr("Rejected."))
        elif verdict is Verdict.ACCEPTED:
            words.append(self.tr("Accepted."))
        self.itemLabel.setText(" ".join(word for word in [*words, outline.notice] if word))

    def show_fixing(self) -> None:
        """Say how the current outline is mended."""
        self.itemLabel.setText(
            self.tr("Add clicks to mend the outline. Enter accepts it, Esc goes back to the review.")
        )

    def set_deciding(self, deciding: bool) -> None:
        """Whether the buttons can be pressed; they cannot while a prompt is open."""
        for name in (*_ICONS, "acceptRestButton"):
            getattr(self, name).setEnabled(deciding)
        if self._likely == 0:
            self.acceptRestButton.setEnabled(False)
