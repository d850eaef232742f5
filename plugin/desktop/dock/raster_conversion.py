"""Offers the one-time conversion of a raster that is slow to read, runs it, and puts the COG in its place."""

from __future__ import annotations

import os
import shutil
from typing import Callable, List, Optional

from qgis.core import QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...protocol.messages.engine import Failure
from ...protocol.messages.jobs import Convert, Converted
from ...protocol.messages.rasters import RasterDescription
from ..engine_process import EngineClient, PendingRequest
from ..layers.raster_reference import reference_of
from ..layers.replacement import add_in_place_of
from ..widgets import size_text
from .image_choice import Chosen
from .notice import Action, Notice
from .run_progress import RunProgress


class RasterConversion(QObject):
    """One conversion at a time.

    Args:
        client: The engine.
        notice: Where it is offered, and where its end is told; its progress stands below.
        replace: Lets the page work on the second layer if it works on the first, and says when.
        page: The page of the notice.
    """

    def __init__(
        self,
        client: EngineClient,
        notice: Notice,
        replace: Callable[[QgsRasterLayer, QgsRasterLayer], Chosen],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._client, self._notice, self._replace, self._page = client, notice, replace, page
        self._pending: Optional[PendingRequest] = None
        self.progress = RunProgress(self.tr("Stop"), self.tr("Stop the conversion; nothing of it is left"))
        self.progress.stopRequested.connect(self._stop)

    @property
    def is_running(self) -> bool:
        """Whether the engine is converting."""
        return self._pending is not None

    def words(self, description: RasterDescription) -> str:
        """What the conversion costs; empty where it would not help."""
        if not description.cog_bytes:
            return ""
        sentence = self.tr("This is done once and takes up to {peak} of disk, {size} of it for good.")
        size = description.cog_bytes
        return sentence.format(peak=size_text(2 * size), size=size_text(size))

    def actions(self, layer: QgsRasterLayer, description: RasterDescription) -> List[Action]:
        """The button that starts it; none where it would not help."""
        if not description.cog_bytes or self.is_running:
            return []
        return [(self.tr("Convert…"), lambda: self._ask(layer, description.cog_bytes))]

    def shutdown(self) -> None:
        """Stop a conversion that is under way; nothing of it is left."""
        if self._pending is not None:
            self._pending.drop()
            self._pending = None

    def _ask(self, layer: QgsRasterLayer, size: int) -> None:
        """Ask where to write, and warn where there may not be room."""
        reference = None if sip.isdeleted(layer) else reference_of(layer)
        if reference is None:
            return
        beside = os.path.splitext(reference.source)[0] + "_cog.tif"
        title = self.tr("Convert to a Cloud Optimized GeoTIFF")
        path, _ = QFileDialog.getSaveFileName(self._page, title, beside, "GeoTIFF (*.tif *.tiff)")
        if not path:
            return
        path = path if path.lower().endswith((".tif", ".tiff")) else path + ".tif"
        free = _free_bytes(os.path.dirname(path))
        if free is None or free >= 2 * size:
            self._start(layer, reference.source, path)
            return
        sentence = self.tr("{free} are free in {folder}, and the conversion may take {peak}.")
        sentence = sentence.format(free=size_text(free), folder=os.path.dirname(path), peak=size_text(2 * size))
        actions = [
            (self.tr("Other folder…"), lambda: self._ask(layer, size)),
            (self.tr("Try"), lambda: self._start(layer, reference.source, path)),
            (self.tr("Cancel"), lambda: None),
        ]
        self._notice.say("question", sentence, actions)

    def _start(self, layer: QgsRasterLayer, source: str, path: str) -> None:
        layout = self._page.layout()
        if layout.indexOf(self.progress) < 0:
            layout.insertWidget(layout.indexOf(self._notice) + 1, self.progress)
        self.progress.begin(self.tr("Converting {name}…").format(name=os.path.basename(source)))

        def converted(reply: Converted, _payload: bytes) -> None:
            self._end()
            if sip.isdeleted(layer):
                said = self.tr("{path} is written ({size}).")
            else:
                try:
                    chosen = self._replace(layer, add_in_place_of(layer, reply.path))
                except ValueError:
                    said = self.tr(
                        "{path} is written ({size}), but QGIS cannot open it. Add it to the project by hand."
                    )
                else:
                    said = {
                        Chosen.NOW: self.tr("{path} is written ({size}) and chosen; the layer before it is hidden."),
                        Chosen.LATER: self.tr(
                            "{path} is written ({size}); it is chosen when the open outline is done."
                        ),
                        Chosen.NOT: self.tr(
                            "{path} is written ({size}); its layer stands above the one that it was made from."
                        ),
                    }[chosen]
            self._notice.say("success", said.format(path=reply.path, size=size_text(reply.size_bytes)), [self._fine()])

        # The file dialog has asked before a file is replaced.
        message = Convert(source, path, overwrite=True)
        self._pending = self._client.request(
            "convert",
            message,
            on_reply=converted,
            on_failure=self._failed,
            on_progress=self.progress.update_from,
        )

    def _failed(self, failure: Failure) -> None:
        self._end()
        if failure.kind == "cancelled":
            self._notice.say("hint", self.tr("The conversion was stopped; nothing of it is left."), [self._fine()])
        else:
            self._notice.say("error", failure.sentence, [self._fine()])

    def _fine(self) -> Action:
        return self.tr("Understood"), lambda: None

    def _end(self) -> None:
        self._pending = None
        self.progress.end()

    def _stop(self) -> None:
        if self._pending is not None:
            self._pending.cancel()


def _free_bytes(folder: str) -> Optional[int]:
    """Free room of a folder's disk; None where it cannot be told."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None
