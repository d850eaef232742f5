"""The window *Decoders*: which there are, how good, and what can be done with them."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Iterable, Optional

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QSize, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QShowEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ....protocol.messages.decoders import DecoderInfo, DecoderList, ExportedModel, ExportModel, ListDecoders
from ....protocol.messages.engine import Failure
from ...engine_process import EngineClient
from ...layers.model_card import ModelCardError, read_card
from ...requests.judge_request import JudgeForm
from ...requests.train_request import Pair, safe_name
from ...sentences import counted
from ...settings import Settings
from ...widgets import PlainLabel
from ..judging import JudgingRun, ask_for_report
from ..notice import Notice, quiet
from .comparing import ComparisonRun
from .known import is_put_away, known_folders, put_away
from .labels_dialog import LabelsDialog
from .maps_dialog import MapsDialog, class_rasters
from .table import DecoderTable


class DecodersWindow(QDialog):
    """Lists what the engine finds in the folders that the plugin knows.

    Args:
        client: The engine.
        settings: Remembers the folder of reports.
        folders: Folders of decoders, besides those used last.
        pair: Raster and labels that a judgement or a comparison begins with.
        parent: Owner.

    Attributes:
        useWanted: The folder of a decoder to map with.
        startWanted: The folder of a decoder that a training is to start from.
        putAway: A decoder was removed from the list.
    """

    useWanted = pyqtSignal(str)
    startWanted = pyqtSignal(str)
    putAway = pyqtSignal()

    def __init__(
        self,
        client: EngineClient,
        settings: Settings,
        folders: Callable[[], Iterable[Path]],
        pair: Callable[[], Optional[Pair]],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Landform Mapper: decoders"))
        self._client, self._settings, self._folders, self._pair = client, settings, folders, pair
        self.table, self.notice = DecoderTable(), Notice()
        self.comparison = ComparisonRun(client, self.notice, self)
        self.judging = JudgingRun(client, self.notice, self)
        self.detail = PlainLabel()
        self.detail.setWordWrap(True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        quiet(self.detail)
        self._lay_out()
        self.resize(self.sizeHint())
        self.table.itemSelectionChanged.connect(self._show_choice)
        self.table.itemDoubleClicked.connect(lambda _item: self.use_button.click())
        self.comparison.changed.connect(self._show_choice)
        self.judging.changed.connect(self._show_choice)
        client.stateChanged.connect(self.refresh)
        self._show_choice()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide enough for a row."""
        return QSize(1040, 420)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Decoders have come since it was last looked at."""
        super().showEvent(event)
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Ask the engine which decoders there are."""
        if self._client.state != "ready":
            if not self.table.rowCount():
                self.detail.setText(self.tr("The decoders are listed as soon as the engine is ready."))
            return
        if self.isVisible():
            request = ListDecoders(tuple(str(folder) for folder in known_folders(self._folders())))
            self._client.request(
                "decoders.list", request, on_reply=self._listed, on_failure=self._failed, supersedes="decoders"
            )

    def shutdown(self) -> None:
        """Let go of the engine, and close."""
        self._client.stateChanged.disconnect(self.refresh)
        self.comparison.shutdown()
        self.judging.shutdown()
        self.close()

    # --- what can be done ------------------------------------------------------------------------------------------

    def judge_by_labels(self) -> None:
        """Ask by which labels, and where the report goes; then judge the one that is selected."""
        (chosen,) = self.table.chosen()
        form = self._ask_for_labels(chosen)
        if form is not None:
            self.judging.judge(form)

    def compare_by_labels(self) -> None:
        """Ask by which labels, and where the report goes; then compare the two that are selected."""
        first, second = self.table.chosen()
        form = self._ask_for_labels(first, second)
        if form is not None:
            self.comparison.compare_decoders(form, Path(second.folder))

    def _ask_for_labels(self, *chosen: DecoderInfo) -> Optional[JudgeForm]:
        """What to judge these decoders by; None where the user changed their mind, or one of them cannot be read."""
        try:
            cards = [read_card(Path(info.folder)) for info in chosen]
        except ModelCardError as problem:
            self.notice.say("error", str(problem))
            return None
        names = [info.name for info in chosen]
        dialog = LabelsDialog(names, self._pair(), self, max((card.layers[1:] for card in cards), key=len))
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        found = ask_for_report(self, self._settings, " - ".join(names))
        return None if found is None else dialog.form(Path(chosen[0].folder), *found)

    def export_chosen(self) -> None:
        """Ask for a file; then write the selected decoder as ONNX."""
        info = self.table.chosen()[0]
        start = str(Path(self._settings.last_folder) / f"{safe_name(info.name) or 'decoder'}.onnx")
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Export as ONNX"), start, self.tr("ONNX (*.onnx)"))
        if not chosen:
            return
        path = Path(chosen) if Path(chosen).suffix else Path(f"{chosen}.onnx")
        self._settings.last_folder = str(path.parent)
        self.notice.say("hint", self.tr("Exporting {name}…").format(name=info.name))
        # the dialog has asked about a file that is there
        request = ExportModel(info.folder, str(path), overwrite=path == Path(chosen) and path.exists())
        self._client.request("decoders.export", request, on_reply=self._exported, on_failure=self._failed)

    def compare_maps(self) -> None:
        """Ask which maps; then compare them."""
        dialog = MapsDialog(self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            layer = dialog.layer()
            crs = layer.crs() if layer is not None else QgsCoordinateReferenceSystem()
            maps = dialog.first.currentData(), dialog.second.currentData()
            self.comparison.compare_maps(*maps, dialog.path, dialog.title, crs)

    def remove_chosen(self) -> None:
        """Take the selected decoders out of the list; their folders stay."""
        for info in self.table.chosen():
            put_away(Path(info.folder))
        self.putAway.emit()
        self.refresh()

    # --- the window ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.use_button = self._button(
            self.tr("Use for &mapping"), self.tr("Open the Map page with this decoder"), self._use
        )
        self.start_button = self._button(
            self.tr("&Train again from it"), self.tr("Open the Train page with this decoder as the start"), self._start
        )
        self.report_button = self._button(
            self.tr("&Report"), self.tr("Open the report of its scores on unseen ground"), self._open_report
        )
        self.judge_button = self._button(
            self.tr("&Judge…"),
            self.tr("Judge the decoder by polygons that it has not learnt from"),
            self.judge_by_labels,
        )
        self.compare_button = self._button(
            self.tr("&Compare…"),
            self.tr("Judge two decoders by the same polygons; select two rows first (Ctrl+click)"),
            self.compare_by_labels,
        )
        self.export_button = self._button(
            self.tr("E&xport as ONNX…"),
            self.tr("Write the decoder as one file for Deepness and other programs, with a STAC item beside it"),
            self.export_chosen,
        )
        self.folder_button = self._button(self.tr("Show &folder"), self.tr("Open the decoder's folder"), self._reveal)
        self.remove_button = self._button(
            self.tr("Remo&ve from list"), self.tr("The folder itself stays where it is"), self.remove_chosen
        )
        self.maps_button = self._button(
            self.tr("Compare two m&aps…"), self.tr("Show what differs between two map runs"), self.compare_maps
        )
        first, second = QHBoxLayout(), QHBoxLayout()
        for button in (self.use_button, self.start_button, self.report_button, self.folder_button, self.remove_button):
            first.addWidget(button)
        first.addStretch(1)
        second.addWidget(self.judge_button)
        second.addWidget(self.compare_button)
        second.addWidget(self.maps_button)
        second.addWidget(self.export_button)
        second.addStretch(1)
        closing = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        closing.rejected.connect(self.close)
        second.addWidget(closing)
        layout = QVBoxLayout(self)
        for part in (self.table, self.detail, self.notice, self.comparison.progress, self.judging.progress):
            layout.addWidget(part)
        layout.setStretch(0, 1)
        layout.addLayout(first)
        layout.addLayout(second)

    def _button(self, text: str, hint: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(hint)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button

    def _listed(self, found: DecoderList, _payload: bytes) -> None:
        self.table.show_decoders([info for info in found.decoders if not is_put_away(Path(info.folder))])
        self._show_choice()

    def _exported(self, written: ExportedModel, _payload: bytes) -> None:
        sentence = self.tr("Exported to {path}, with a STAC item beside it.").format(path=written.path)
        if len(written.inputs) > 1:
            several = self.tr(
                "It looks at {number} levels, so that Deepness, which takes files of one input, cannot open it."
            )
            sentence = f"{sentence} {several.format(number=(len(written.inputs) + 1) // 2)}"
        self.notice.say("success", sentence)

    def _failed(self, failure: Failure) -> None:
        self.notice.say("error", failure.sentence)

    def _show_choice(self) -> None:
        chosen = self.table.chosen()
        one = chosen[0] if len(chosen) == 1 else None
        usable = [info for info in chosen if not info.problem]
        for button in (self.use_button, self.start_button, self.export_button):
            button.setEnabled(one is not None and not one.problem)
        self.report_button.setEnabled(one is not None and bool(one.report))
        self.folder_button.setEnabled(one is not None)
        self.remove_button.setEnabled(bool(chosen))
        idle = not (self.comparison.is_running or self.judging.is_running)
        self.judge_button.setEnabled(idle and one is not None and not one.problem)
        self.compare_button.setEnabled(idle and len(chosen) == 2 and len(usable) == 2)
        self.maps_button.setEnabled(idle and len(class_rasters()) > 1)
        self.detail.setText(self._words_of(one) if one is not None else self._words_of_none(len(chosen)))

    def _words_of(self, info: DecoderInfo) -> str:
        if info.problem:
            return info.problem
        words = []
        if info.polygons:
            learnt = self.tr("Learnt from 1 polygon."), self.tr("Learnt from {number} polygons.")
            words.append(counted(info.polygons, *learnt, number=info.polygons))
        if info.start:
            words.append(self.tr("Started from “{name}”.").format(name=info.start))
        return " ".join([*words, info.folder])

    def _words_of_none(self, chosen: int) -> str:
        if not self.table.rowCount():
            return self.tr("No decoder yet: train one on the Train page, or open the folder of one on the Map page.")
        if chosen > 1:
            return self.tr("{number} selected.").format(number=chosen)
        return self.tr("Select a decoder, or two to compare them.")

    def _use(self) -> None:
        self.useWanted.emit(self.table.chosen()[0].folder)

    def _start(self) -> None:
        self.startWanted.emit(self.table.chosen()[0].folder)

    def _open_report(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.table.chosen()[0].report))

    def _reveal(self) -> None:
        folder = Path(self.table.chosen()[0].folder)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder if folder.is_dir() else folder.parent)))
