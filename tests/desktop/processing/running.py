"""What runs an algorithm, and who listens to it."""

from __future__ import annotations

from typing import Any, Callable, List

from qgis.core import QgsProcessingFeedback

Run = Callable[..., Any]


class Listener(QgsProcessingFeedback):
    """Keeps what is said, and cancels once a text has been seen."""

    def __init__(self, cancel_at: str = "") -> None:
        super().__init__(False)
        self.cancel_at = cancel_at
        self.texts: List[str] = []
        self.warnings: List[str] = []

    def setProgressText(self, text: str) -> None:  # noqa: N802 - QGIS's name
        self.texts.append(text)
        if self.cancel_at and text.startswith(self.cancel_at):
            self.cancel()

    def pushWarning(self, warning: str) -> None:  # noqa: N802 - QGIS's name
        self.warnings.append(warning)
