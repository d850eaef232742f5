"""The disk cache of embeddings: how full it is, how full it may get, and how it is emptied."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QSignalBlocker
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QGroupBox, QMessageBox

from ....protocol.messages.engine import CacheState, ClearCache, DescribeCache, Failure, LimitCache
from ...engine_process import EngineClient
from ...sentences import counted
from ...widgets import as_it_is, load_form

GIGABYTE = 1e9


class CacheSection(QGroupBox):
    """Shows the cache while the Engine page is looked at.

    The limit belongs to the cache's folder, so that every QGIS window and the command line keep the same.

    Args:
        client: The engine.
        page: The Engine page; the section places itself above the log.
    """

    def __init__(self, client: EngineClient, page: Any) -> None:
        super().__init__(page)
        load_form("cache_section", self)
        page.layout().insertWidget(page.layout().indexOf(page.logGroup), self)
        self._client = client
        self.limitSpin.valueChanged.connect(
            lambda gigabytes: self._ask("cache.limit", LimitCache(round(gigabytes * GIGABYTE)))
        )
        self.clearButton.clicked.connect(self._ask_to_clear)
        client.stateChanged.connect(self.refresh)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Clicks and runs have filled it since it was last looked at."""
        super().showEvent(event)
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Ask the engine how full the cache is."""
        there = self._client.state == "ready"
        if not there:
            self._show(None)
        elif self.isVisible():
            self._ask("cache.describe", DescribeCache())

    def _ask(self, method: str, message: Any) -> None:
        self._client.request(
            method, message, on_reply=lambda state, _: self._show(state), on_failure=self._failed, supersedes="cache"
        )

    def _ask_to_clear(self) -> None:
        buttons = QMessageBox.StandardButton
        question = self.tr("Clear the cache? Windows that you return to are encoded again, which takes a moment each.")
        if QMessageBox.question(self, self.title(), question, buttons.Yes | buttons.No, buttons.No) == buttons.Yes:
            self._ask("cache.clear", ClearCache())

    def _failed(self, failure: Failure) -> None:
        self.usedLabel.setText(failure.sentence)

    def _show(self, state: Optional[CacheState]) -> None:
        for widget in (self.limitSpin, self.clearButton, self.usedBar):
            widget.setEnabled(state is not None)
        if state is None:
            self.usedLabel.setText(self.tr("Known while the engine runs."))
            self.usedBar.setValue(0)
            return
        self.clearButton.setEnabled(state.windows > 0)
        size = self._words_of(state.size_bytes)
        words = self.tr("1 encoded window, {size}"), self.tr("{number} encoded windows, {size}")
        self.usedLabel.setText(counted(state.windows, *words, number=state.windows, size=size))
        self.usedLabel.setToolTip(as_it_is(state.folder))
        self.usedBar.setValue(min(1000, round(1000 * state.size_bytes / max(state.limit_bytes, 1))))
        with QSignalBlocker(self.limitSpin):
            self.limitSpin.setValue(state.limit_bytes / GIGABYTE)

    @staticmethod
    def _words_of(size: int) -> str:
        return f"{size / GIGABYTE:.2f} GB" if size >= GIGABYTE / 10 else f"{size / 1e6:.0f} MB"

    def shutdown(self) -> None:
        """Stop listening to the engine."""
        self._client.stateChanged.disconnect(self.refresh)
