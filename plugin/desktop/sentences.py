"""Sentences in the user's language, for code that is no ``QObject`` and so has no ``tr`` of its own."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def tr(text: str) -> str:
    """``text`` as the installed translators have it; ``{names}`` in it are filled in afterwards."""
    return str(QCoreApplication.translate("LandformMapper", text))
