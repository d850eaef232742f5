"""The plugin in the language of QGIS, where there is a translation."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Optional, Tuple

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


def languages(machine_made: bool = False) -> Tuple[str, ...]:
    """The languages that the plugin speaks beside English; or those alone that nobody has reviewed yet."""
    states = json.loads((TRANSLATIONS / "languages.json").read_text(encoding="utf-8"))
    return tuple(states["machine_made"] if machine_made else sorted(states["complete"] + states["machine_made"]))


def is_machine_made(locale: str) -> bool:
    """Whether the language that a locale is shown in was translated by a machine and waits for a review."""
    return any(QLocale(locale).language() == QLocale(language).language() for language in languages(machine_made=True))
