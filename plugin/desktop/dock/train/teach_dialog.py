"""The dialog *Teach a student*: which decoder teaches, on which images, how long; and a look at the labels first."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsFileWidget, QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ....protocol.messages.adapting import STUDENT_KINDS, Adapt
from ...engine_process import EngineClient
from ...layers.extents import ExtentError
from ...requests.adapt_request import AdaptForm, adapt_request
from ...requests.train_request import RequestError, decoder_hints, decoder_names, free_name, safe_name
from ...widgets import PlainLabel
from ..map.model_chooser import ModelChooser
from ..notice import Notice
from .ensemble_look import EnsembleLook
from .image_list import ImageList

#: Minutes that can be asked for.
_SHORTEST, _LONGEST = 0.1, 1440.0


class TeachDialog(QDialog):
    """Stays open beside the map until the student is to be taught.

    Args:
        client: The engine.
        canvas: The map; None without one, then whole images are taken.
        folder: That students are made in, at first.
        parent: Widget that it belongs to.
    """

    #: The student is to be taught, by this :class:`Adapt`.
    startWanted = pyqtSignal(object)

    def __init__(
        self, client: EngineClient, canvas: Optional[QgsMapCanvas], folder: Path, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.setWindowTitle(self.tr("Teach a student"))
        self._make_fields(folder)
        self.notice = Notice()
        self.look = EnsembleLook(client, self.notice)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(self.tr("&Start"))
        about = PlainLabel(
            self.tr(
                "A small decoder learns on images without labels: the decoder says the classes, and masks that the "
                "default model finds correct their borders. Look first: these labels are all that it will know."
            )
        )
        about.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addLayout(self._form())
        layout.addWidget(self.look, 1)
        layout.addWidget(self.notice)
        layout.addWidget(buttons)
        self.resize(640, self.sizeHint().height())
        for signal in (self.models.changed, self.images.changed, self.ground.currentIndexChanged):
            signal.connect(self._changed)
        if canvas is not None:
            canvas.extentsChanged.connect(self._moved)
        self.models.refused.connect(lambda sentence: self.notice.say("error", sentence))
        self.look.wanted.connect(self._look)
        buttons.accepted.connect(self._start)
        buttons.rejected.connect(self.reject)
        self.finished.connect(lambda _result: self.look.clear())

    def _make_fields(self, folder: Path) -> None:
        self.decoder, self.browse, self.card = QComboBox(), QToolButton(), QLabel()
        self.browse.setText("…")
        self.browse.setToolTip(self.tr("Open the folder of a decoder"))
        self.models = ModelChooser(self.decoder, self.browse, self.card)
        self.images = ImageList(self._canvas.layers() if self._canvas is not None else ())
        self.images.setMaximumHeight(120)  # the room is the picture's
        self.ground = QComboBox()
        self.ground.addItem(self.tr("all of each image"), "layer")
        if self._canvas is not None:
            self.ground.addItem(self.tr("what the map shows of it"), "canvas")
        self.student = QComboBox()
        names, hints = decoder_names(), decoder_hints()
        for kind in STUDENT_KINDS:
            self.student.addItem(names[kind], kind)
        self.student.setCurrentIndex(STUDENT_KINDS.index(Adapt.kind))
        self._hint(hints)
        self.student.currentIndexChanged.connect(lambda _row: self._hint(hints))
        self.minutes = QDoubleSpinBox()
        self.minutes.setDecimals(1)
        self.minutes.setRange(_SHORTEST, _LONGEST)
        self.minutes.setValue(Adapt.minutes)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setToolTip(self.tr("How long the student learns; finding the masks comes before that"))
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(str(folder))
        self.name = QLineEdit(free_name(folder, self.tr("student")))

    def _form(self) -> QFormLayout:
        row = QHBoxLayout()
        row.addWidget(self.decoder, 1)
        row.addWidget(self.browse)
        form = QFormLayout()
        form.addRow(self.tr("Decoder that teaches"), row)
        form.addRow(self.card)
        for text, field in (
            (self.tr("Images"), self.images),
            (self.tr("Ground"), self.ground),
            (self.tr("Student"), self.student),
            (self.tr("Time"), self.minutes),
            (self.tr("Name"), self.name),
            (self.tr("Folder"), self.folder),
        ):
            form.addRow(text, field)
        return form

    def _hint(self, hints: Any) -> None:
        self.student.setToolTip(hints.get(self.student.currentData(), ""))

    def form(self) -> AdaptForm:
        """The fields as they are now."""
        view = self._canvas if self.ground.currentData() == "canvas" else None
        return AdaptForm(
            decoder=self.models.card,
            images=self.images.layers,
            view=view.extent() if view is not None else None,
            view_crs=view.mapSettings().destinationCrs() if view is not None else QgsCoordinateReferenceSystem(),
            kind=self.student.currentData(),
            minutes=self.minutes.value(),
            name=self.name.text(),
            folder=Path(self.folder.filePath()),
        )

    def _request(self) -> Optional[Adapt]:
        """The request; None, and a sentence, where something stands in its way."""
        self.notice.clear()
        try:
            return adapt_request(self.form())
        except (RequestError, ExtentError) as problem:
            self.notice.say("error", str(problem))
            return None

    def _look(self) -> None:
        request = self._request()
        if request is not None:
            self.look.look(request)
            if self.height() < 760:
                self.resize(max(self.width(), 820), 760)

    def _start(self) -> None:
        request, form = self._request(), self.form()
        if request is None:
            return
        if not safe_name(form.name):
            self.notice.say("error", self.tr("Give the student a name of letters or digits."))
        elif not self.folder.filePath().strip():
            self.notice.say("error", self.tr("Choose the folder that the student is written to."))
        elif Path(request.output).exists():
            other = free_name(form.folder, form.name.strip())
            sentence = self.tr("There is already a model “{name}” in {folder}. It is kept as it is.")
            self.notice.say(
                "question",
                sentence.format(name=form.name.strip(), folder=form.folder),
                [(self.tr("Teach as “{name}”").format(name=other), lambda: self._start_as(other))],
            )
        else:
            self.accept()
            self.startWanted.emit(request)

    def _start_as(self, name: str) -> None:
        self.name.setText(name)
        self._start()

    def _moved(self) -> None:
        if self.ground.currentData() == "canvas":
            self._changed()

    def _changed(self, *_: object) -> None:
        """What is shown is of another choice."""
        self.look.clear()
        self.notice.clear()
