"""The export of the Annotate page: asks for file and format, has the engine write it, and tells what came of it."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any, Optional

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QDialog, QFileDialog

from .....protocol.messages.engine import Failure
from .....protocol.messages.exports import Exported
from .....protocol.schema import ExportFormat
from ....engine_process import EngineClient, PendingRequest
from ....layers.exports import ExportError, ExportForm, export_request, file_filters, format_of
from ....layers.extents import ExtentError
from ....layers.field_mapping import field_for
from ....layers.labels import has_unsaved_edits
from ....sentences import counted
from ....settings import Settings
from ....widgets import as_it_is
from .crater_count_dialog import CraterCountDialog


class LandformExport(QObject):
    """Runs the button “Export…” of :class:`~.page.AnnotatePage`.

    Attributes:
        client: The engine.
    """

    def __init__(self, page: Any, iface: Any, client: EngineClient, settings: Settings) -> None:
        super().__init__(page)
        self._page, self._iface, self.client, self._settings = page, iface, client, settings
        self._scratch: Optional[tempfile.TemporaryDirectory] = None
        self._pending: Optional[PendingRequest] = None
        page.exportButton.clicked.connect(self.ask)

    @property
    def is_running(self) -> bool:
        """Whether the engine is writing."""
        return self._scratch is not None

    def ask(self) -> None:
        """Ask for a file, and for what its format needs, and start."""
        layer = self._page.target.layer
        if layer is None or self.is_running:
            return
        if has_unsaved_edits(layer):
            self._page.warn(self.tr("Save the landforms first: the export takes them from their file."))
            return
        name = os.path.join(self._settings.last_folder, layer.name())
        path, chosen_filter = QFileDialog.getSaveFileName(self._page, self.tr("Export landforms"), name, file_filters())
        if not path:
            return
        form = format_of(path, chosen_filter)
        filled = self._filled(path, form)
        if filled is not None:
            self._settings.last_folder = os.path.dirname(path)
            self._start(filled)

    def _filled(self, path: str, form: ExportFormat) -> Optional[ExportForm]:
        """The form with all that the format needs; None when the user has changed their mind, or it is not there."""
        page, layer = self._page, self._page.target.layer
        # The dialog has asked about this very file, and about no other: endings are written in lower case.
        asked = path.endswith(form.suffix) and os.path.exists(path)
        known = ExportForm(layer, path, form, field_for(layer, "class"), overwrite=asked)
        if form.in_pixels and page.raster is None:
            page.warn(page.tr("Choose the image that the landforms lie on: the export is in its pixels."))
            return None
        if form.in_pixels:
            return known._replace(image=page.raster)
        if not form.is_count:
            return known
        dialog = CraterCountDialog(layer, page.raster, self._iface.mapCanvas(), self.client, page)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        field, classes = dialog.classes
        try:
            chosen = known._replace(class_field=field, classes=classes, area=dialog.area())
            chosen = chosen._replace(reviewer=dialog.reviewer, reviewer_field=dialog.reviewer_field)
            return chosen._replace(
                without=dialog.left_out, clustered=dialog.clustered, completeness=dialog.completeness
            )
        except ExtentError as error:
            page.warn(str(error))
            return None

    def _start(self, form: ExportForm) -> None:
        scratch = tempfile.TemporaryDirectory(prefix="landform_export_")
        try:
            message = export_request(form, Path(scratch.name))
        except ExportError as error:
            self._page.warn(str(error))
            return
        self._scratch = scratch
        self._page.statusChanged.emit("busy", self.tr("Exporting landforms…"), None)
        self._pending = self.client.request("export", message, on_reply=self._written, on_failure=self._failed)

    def shutdown(self) -> None:
        """Stop an export that is under way; nothing of it is left."""
        if self._pending is not None:
            self._pending.drop()
        self._clean_up()

    def _written(self, exported: Exported, payload: bytes) -> None:
        self._clean_up()
        number = counted(exported.count, self.tr("1 polygon"), self.tr("{n} polygons"))
        files = self.tr(" and ").join(exported.files)
        sentence = self.tr("{number} exported to {files}.").format(number=number, files=files)
        told = " ".join([sentence, *exported.notes])
        level = Qgis.MessageLevel.Warning if exported.notes else Qgis.MessageLevel.Success
        self._iface.messageBar().pushMessage("Landform Mapper", as_it_is(told), level, 8)
        self._page.show_status()

    def _failed(self, failure: Failure) -> None:
        self._clean_up()
        self._page.warn(failure.sentence)

    def _clean_up(self) -> None:
        if self._scratch is not None:
            self._scratch.cleanup()
        self._scratch = self._pending = None
