"""“Pretrain on unlabelled images…” of the Train page: a student learns from images alone; trainings start from it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional, Tuple

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ....protocol.messages.pretraining import Pretrain, Pretrained
from ....protocol.messages.rasters import RasterReference
from ...engine_process import EngineClient
from ...requests.train_request import decoder_names, free_name, safe_name
from ...settings import Settings
from ...widgets import PlainLabel
from ..run_progress import RunProgress
from .engine_run import EngineRun
from .image_list import ImageList

#: Kinds of decoder that read the pixels.
STUDENTS = ("segformer-b0", "lite0", "segformer-b1", "segformer-b2")


class PretrainDialog(QDialog):
    """Asks which images, which student and under which name.

    Args:
        name: That is free.
        parent: Widget that it belongs to.
    """

    def __init__(self, name: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pretrain on unlabelled images"))
        about = PlainLabel(
            self.tr(
                "All masks that the default model sees on the images are learnt as classes, without any label. Choose "
                "images of the kind that you map, but not those that are to judge."
            )
        )
        about.setWordWrap(True)
        self.images = ImageList()
        self.student, self.ranking = QComboBox(), QComboBox()
        names = decoder_names()
        for kind in STUDENTS:
            self.student.addItem(names.get(kind, kind), kind)
        for ranking, words in (
            ("rating", self.tr("best rated first, as in the paper")),
            ("reversed", self.tr("the same, the best on top")),
            ("area", self.tr("largest first")),
            ("stability", self.tr("most stable first")),
        ):
            self.ranking.addItem(words, ranking)
        self.name = QLineEdit(name)
        form = QFormLayout()
        form.addRow(self.tr("Images"), self.images)
        form.addRow(self.tr("Decoder"), self.student)
        form.addRow(self.tr("Masks"), self.ranking)
        form.addRow(self.tr("Name"), self.name)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(self.tr("Pretrain"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.images.changed.connect(self._show)
        self.name.textChanged.connect(self._show)
        self._show()

    def _show(self, *_: object) -> None:
        self.ok.setEnabled(bool(self.images.references) and bool(safe_name(self.name.text())))


class PretrainingRun(QObject):
    """The button, and one run at a time.

    Args:
        page: The Train page, with its form, its notice and its row *Start from*.
        client: The engine.
        settings: Which backend runs models.
    """

    def __init__(self, page: Any, client: EngineClient, settings: Settings) -> None:
        super().__init__(page)
        self._page, self._settings = page, settings
        self.button = QPushButton(self.tr("Pretrain on unlabelled images…"))
        self.button.setToolTip(self.tr("Have a student learn from images alone, so that few labels go farther"))
        page.model_form.addRow(self.button)
        self.progress = RunProgress(
            self.tr("Stop and keep the best"), self.tr("End the pretraining; what was learnt and found is kept")
        )
        page.progress_slot.addWidget(self.progress)
        self._run = EngineRun(self.button, self.progress, page.notice, client, self)
        self.button.clicked.connect(lambda _on: self.ask())

    @property
    def unfinished(self) -> str:
        """What runs, and what is kept of it if it is stopped now; empty while nothing runs."""
        if not self._run.is_running:
            return ""
        return self.tr("A student is being pretrained: if it is stopped now, the masks that were found are kept.")

    def ask(self) -> None:
        """Ask what to pretrain on, and begin."""
        name = free_name(self._folder(), self.tr("pretrained"))
        dialog = PretrainDialog(name, self._page)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.start(
                dialog.images.references, dialog.name.text(), dialog.student.currentData(), dialog.ranking.currentData()
            )
        dialog.deleteLater()

    def start(self, images: Tuple[RasterReference, ...], name: str, kind: str, ranking: str, steps: int = 0) -> None:
        """Begin; ``steps`` of gradient descent, 0 for the usual number."""
        folder = self._folder() / safe_name(free_name(self._folder(), name.strip()))
        message = Pretrain(
            images,
            str(folder),
            kind,
            ranking=ranking,
            steps=steps or Pretrain.steps,
            name=name.strip(),
            backend=self._settings.backend,
        )
        self._run.start(
            "pretrain",
            message,
            self.tr("Looking for masks…"),
            self.tr("The pretraining was stopped before there was anything to keep."),
            self._finished,
        )

    def shutdown(self) -> None:
        """Let go of the engine."""
        self._run.drop()

    def _folder(self) -> Path:
        return Path(self._page.form().package.parent)

    def _finished(self, made: Pretrained, _payload: bytes) -> None:
        self._page.start.choose(made.package)
        text = self.tr("The pretrained student is in {folder}, and the next training starts from it.")
        self._page.notice.say("success", " ".join([text.format(folder=made.package), *made.notes]))
