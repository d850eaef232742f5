"""Sentences in the user's language, for code that is no ``QObject`` and so has no ``tr`` of its own."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def tr(text: str) -> str:
    """``text`` as the installed translators have it; ``{names}`` in it are filled in afterwards."""
    return str(QCoreApplication.translate("LandformMapper", text))


def counted(number: float, one: str, many: str, /, **words: object) -> str:
    """The sentence about one or the one about none or several, in the user's language already.

    Args:
        number: How many.
        one: About a single one.
        many: About another number.
        words: What else ``{names}`` in them stand for; ``{n}`` is the number.
    """
    return (one if number == 1 else many).format(**{"n": number, **words})
