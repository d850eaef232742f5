"""How good a trained model is: table, words, and the picture of its curves."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog

from ....protocol.messages.jobs import Trained
from ...sentences import counted, tr
from ...settings import Settings
from ..notice import Notice, quiet
from ..score_table import show_scores
from .curve_widget import CurveWidget


class TrainResult(QObject):
    """Runs the lower part of the Train page.

    Args:
        page: The page, with the widgets of its form.
        curves: The curves of the training.
        notice: Where sentences are said.
        settings: Remembers the folder of pictures.
    """

    def __init__(self, page: Any, curves: CurveWidget, notice: Notice, settings: Settings) -> None:
        super().__init__(page)
        self._page, self._curves, self._notice, self._settings = page, curves, notice, settings
        quiet(page.result_text)
        page.save_picture.clicked.connect(self._ask_where)
        self.hide()

    def show(self, trained: Trained, colours: Dict[str, str]) -> None:
        """Show scores and words of a training that has ended."""
        self._curves.mark_best(trained.best_epoch)
        show_scores(self._page.scores, trained.scores, colours)
        self._page.result_text.setText(words_of(trained))
        self._page.save_picture.setVisible(bool(self._curves.epochs))
        self._page.result.show()

    def hide(self) -> None:
        """Nothing has been trained."""
        self._page.result.hide()

    def save_picture(self, path: Path) -> None:
        """Write the curves to ``path``, and say where they are or why not."""
        path = path if path.suffix else path.with_suffix(".png")
        if self._curves.save_picture(path):
            self._settings.last_folder = str(path.parent)
            self._notice.say("success", self.tr("The curves are in {path}.").format(path=path))
        else:
            sentence = self.tr("The picture could not be written to {path}. Choose another folder.")
            self._notice.say("error", sentence.format(path=path))

    def _ask_where(self) -> None:
        name = self._page.name.text().strip() or self.tr("training")
        start = str(Path(self._settings.last_folder) / f"{name}.png")
        title, kind = self.tr("Save the curves"), self.tr("PNG picture (*.png)")
        path, _kind = QFileDialog.getSaveFileName(self._page, title, start, kind)
        if path:
            self.save_picture(Path(path))


def words_of(trained: Trained) -> str:
    """Accuracy, how long the decoder has learnt, and what is not known."""
    accuracy = trained.scores.get("accuracy")
    words = []
    if isinstance(accuracy, (int, float)):
        sentence = tr("{percent} % of the unseen ground got its right class.")
        words.append(sentence.format(percent=f"{100 * accuracy:.1f}"))
    if not trained.epochs:  # a kind that is fitted at once
        ending = (tr("Stopped early."),) * 2 if trained.cancelled else ()
    elif trained.cancelled:
        ending = tr("Stopped early; learnt for 1 epoch."), tr("Stopped early; learnt for {n} epochs.")
    else:
        ending = tr("Learnt for 1 epoch."), tr("Learnt for {n} epochs.")
    if ending:
        words.append(counted(trained.epochs, *ending))
    words += [str(note) for note in trained.scores.get("notes", ())]
    return " ".join(words)
