"""Has the engine compare two decoders or two maps, and shows what it found."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ....protocol.messages.decoders import CompareMaps, Comparison, MapDifference
from ...engine_process import EngineClient
from ...layers.map_difference import add_difference
from ...layers.map_results import MapResultError
from ...requests.compare_request import compare_request
from ...requests.judge_request import JudgeForm
from ...sentences import tr
from ...widgets import area_text
from ..notice import Notice
from ..report_run import ReportRun
from ..run_progress import RunProgress


class ComparisonRun(ReportRun):
    """One comparison at a time.

    Args:
        client: The engine.
        notice: Where sentences are said.
        parent: Owner.
    """

    def __init__(self, client: EngineClient, notice: Notice, parent: QObject) -> None:
        progress = RunProgress(tr("Stop"), tr("End the comparison; nothing is written"))
        super().__init__(client, notice, progress, tr("The comparison was stopped; nothing was written."), parent)
        self._title, self._crs = "", QgsCoordinateReferenceSystem()

    def compare_decoders(self, form: JudgeForm, second: Path) -> None:
        """Compare two decoders by labels, or say what stands in the way."""
        if self.is_running:
            return
        self._notice.clear()
        request = self._asked(lambda scratch: compare_request(form, second, scratch))
        if request is not None:
            self._begin("decoders.compare", request, self._compared, self.tr("Comparing…"))

    def compare_maps(
        self, first: str, second: str, output: Path, title: str, crs: QgsCoordinateReferenceSystem
    ) -> None:
        """Compare two maps cell by cell; the layer of differences is called ``title``."""
        if self.is_running:
            return
        self._notice.clear()
        self._title, self._crs = title, crs
        request = CompareMaps(first, second, str(output))
        self._begin("maps.compare", request, self._maps_compared, self.tr("Comparing…"))

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
