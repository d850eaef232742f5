"""The plugin in the language of QGIS, where there is a translation."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .widgets import ROOT

#: Holds landform_mapper_<language>.qm, made from landform_mapper_<language>.ts by Qt's lrelease.
TRANSLATIONS = ROOT / "resources" / "i18n"


def install_translator(locale: str, folder: Optional[Path] = None) -> Optional[QTranslator]:
    """Have texts translated from now on; None where there is no translation, and they stay English.

    Args:
        locale: Language, or language and country, such as "de" or "pt_BR"; a country without a translation of its own
            gets that of its language.
        folder: Where the translations lie; None takes the plugin's own.
    """
    translator = QTranslator()
    if not translator.load(QLocale(locale), "landform_mapper", "_", str(folder or TRANSLATIONS)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
