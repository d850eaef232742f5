"""What runs of the engine that end in a review have in common: one at a time, stopped and let go of alike."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ....engine_process import EngineClient, PendingRequest
from ....settings import Settings


class SearchRun(QObject):
    """One run at a time.

    Attributes:
        progressed: How far it is, a :class:`Progress`.
        failed: A sentence says why there is nothing to review, or less.
        ended: Nothing runs any more.
    """

    progressed = pyqtSignal(object)
    failed = pyqtSignal(str)
    ended = pyqtSignal()

    def __init__(self, page: Any, client: EngineClient, settings: Settings) -> None:
        super().__init__(page)
        self._page, self._client, self._settings = page, client, settings
        self._pending: Optional[PendingRequest] = None
        self._image_id = ""

    @property
    def is_running(self) -> bool:
        """Whether the engine is looking."""
        return self._pending is not None

    def cancel(self) -> None:
        """Ask the engine to stop; it does so after the window that it is at, and answers with what it has found."""
        if self._pending is not None:
            self._pending.cancel()

    def shutdown(self) -> None:
        """Stop listening; what the engine has kept on disk stays."""
        if self._pending is not None:
            self._pending.drop()
            self._pending = None
