"""The button “Judge…” of the Train page: judges the model that was trained last by what the page shows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject

from ...engine_process import EngineClient
from ...requests.judge_request import JudgeForm
from ...settings import Settings
from ..judging import JudgingRun, ask_for_report


class ModelJudging(QObject):
    """Judges the model that was trained last on the raster and polygons that the page shows.

    Args:
        page: The Train page, with its form and its notice.
        client: The engine.
        settings: Remembers the folder of reports.
    """

    def __init__(self, page: Any, client: EngineClient, settings: Settings) -> None:
        super().__init__(page)
        self._page, self._settings = page, settings
        self._run = JudgingRun(client, page.notice, self)
        self._run.changed.connect(lambda: page.judge_button.setEnabled(not self._run.is_running))
        self.progress = self._run.progress
        page.progress_slot.addWidget(self.progress)
        page.judge_button.clicked.connect(self._ask_where)

    @property
    def is_running(self) -> bool:
        """Whether the engine is judging."""
        return self._run.is_running

    def judge(self, package: Path, report: Path, overwrite: bool = False) -> None:
        """Have the engine judge a model, or say what stands in the way."""
        form = self._page.form()
        if not form.pairs:
            self._page.notice.say("error", self.tr("Choose a raster and the polygon layer to judge by first."))
            return
        pair = form.pairs[0]
        self._run.judge(JudgeForm(pair, package, report, form.class_field, form.ground, form.unlabelled, overwrite))

    def shutdown(self) -> None:
        """Let go of the engine."""
        self._run.shutdown()

    def _ask_where(self) -> None:
        package = self._page.trained_package
        if package is None or self.is_running:
            return
        found = ask_for_report(self._page, self._settings, package.name)
        if found is not None:
            self.judge(package, *found)
