"""Has the engine compare two decoders or two maps, and shows what it found."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices

from ....protocol.messages.decoders import CompareMaps, Comparison, MapDifference
from ....protocol.messages.engine import Failure
from ...engine_process import EngineClient, PendingRequest
from ...layers.extents import ExtentError
from ...layers.labels import LabelLayerError
from ...layers.map_difference import add_difference
from ...layers.map_results import MapResultError
from ...requests.compare_request import compare_request
from ...requests.judge_request import JudgeForm
from ...requests.train_request import RequestError
from ...widgets import area_text
from ..notice import Notice
from ..run_progress import RunProgress


class ComparisonRun(QObject):
    """One comparison at a time.

    Args:
        client: The engine.
        notice: Where sentences are said.
        parent: Owner.

    Attributes:
        changed: One has begun or ended.
    """

    changed = pyqtSignal()

    def __init__(self, client: EngineClient, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._client, self._notice = client, notice
        self._job: Optional[PendingRequest] = None
        self._scratch: Optional[Path] = None
        self._title, self._crs = "", QgsCoordinateReferenceSystem()
        self.progress = RunProgress(self.tr("Stop"), self.tr("End the comparison; nothing is written"))
        self.progress.stopRequested.connect(self.stop)

    @property
    def is_running(self) -> bool:
        """Whether the engine is comparing."""
        return self._job is not None

    def compare_decoders(self, form: JudgeForm, second: Path) -> None:
        """Compare two decoders by labels, or say what stands in the way."""
        if self.is_running:
            return
        self._notice.clear()
        self._scratch = Path(tempfile.mkdtemp(prefix="landform_labels_"))
        try:
            request = compare_request(form, second, self._scratch)
        except (RequestError, LabelLayerError, ExtentError) as problem:
            self._notice.say("error", str(problem))
            self._drop_scratch()
            return
        self._begin("decoders.compare", request, self._compared)

    def compare_maps(
        self, first: str, second: str, output: Path, title: str, crs: QgsCoordinateReferenceSystem
    ) -> None:
        """Compare two maps cell by cell; the layer of differences is called ``title``."""
        if self.is_running:
            return
        self._notice.clear()
        self._title, self._crs = title, crs
        self._begin("maps.compare", CompareMaps(first, second, str(output)), self._maps_compared)

    def stop(self) -> None:
        """Ask the engine to stop."""
        if self._job is not None:
            self._job.cancel()

    def shutdown(self) -> None:
        """Let go of the engine."""
        if self._job is not None:
            self._job.drop()
        self._job = None
        self._drop_scratch()

    def _begin(self, method: str, request: object, done: object) -> None:
        self.progress.begin(self.tr("Comparing…"))
        if self._client.state == "stopped":
            self._client.start()
        self._job = self._client.request(
            method, request, on_reply=done, on_failure=self._failed, on_progress=self.progress.update_from
        )
        self.changed.emit()

    def _compared(self, found: Comparison, _payload: bytes) -> None:
        self._end()
        self._notice.say("success", str(found.result.get("verdict", "")), [self._opening(found.report)])
        QDesktopServices.openUrl(QUrl.fromLocalFile(found.report))

    def _maps_compared(self, found: MapDifference, _payload: bytes) -> None:
        self._end()
        try:
            add_difference(found, self._title, self._crs)
        except MapResultError as problem:
            self._notice.say("error", str(problem))
            return
        self._notice.say("success", self._words_of(found), [self._opening(found.report)])

    def _opening(self, report: str) -> tuple[str, object]:
        return self.tr("Open the report"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(report))

    def _words_of(self, found: MapDifference) -> str:
        changes = [one for one in found.changes if one.first != one.second]
        if not changes:
            return self.tr("The two maps are the same, cell by cell.")
        total = sum(one.area_m2 for one in found.changes)
        share = 100 * sum(one.area_m2 for one in changes) / total
        sentence = self.tr("{percent} % of the ground differs; most of it is {first} → {second}, {area}.")
        return sentence.format(
            percent=f"{share:.1f}",
            first=changes[0].first,
            second=changes[0].second,
            area=area_text(changes[0].area_m2),
        )

    def _failed(self, failure: Failure) -> None:
        self._end()
        if failure.kind == "cancelled":
            self._notice.say("hint", self.tr("The comparison was stopped; nothing was written."))
        else:
            self._notice.say("error", failure.sentence)

    def _end(self) -> None:
        self._job = None
        self.progress.end()
        self._drop_scratch()
        self.changed.emit()

    def _drop_scratch(self) -> None:
        if self._scratch is not None:
            shutil.rmtree(self._scratch, ignore_errors=True)
            self._scratch = None
