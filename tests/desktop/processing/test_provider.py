"""All algorithms as the toolbox shows them: names, help, parameters, translations."""

from __future__ import annotations

import re
from typing import Any

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from plugin.desktop.plugin import LandformMapperPlugin
from plugin.desktop.translation import install_translator


def test_a_second_copy_of_the_plugin_comes_and_goes_beside_the_first(processing: Any) -> None:
    plugin = LandformMapperPlugin(None)
    plugin.initProcessing()
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("landform_mapper") is not None


def test_each_algorithm_has_name_help_and_sound_parameters(processing: Any) -> None:
    provider = QgsApplication.processingRegistry().providerById("landform_mapper")
    names = {algorithm.name() for algorithm in provider.algorithms()}
    assert names == {
        "traindecoder",
        "adaptdecoder",
        "judgedecoder",
        "learningcurve",
        "comparedecoders",
        "comparemaps",
        "maplandforms",
        "findlandforms",
        "segmentprompts",
        "measurelandforms",
        "exportlandforms",
        "exportmodel",
        "trainpatches",
        "classifypatches",
    }
    for algorithm in provider.algorithms():
        assert algorithm.displayName() and algorithm.shortHelpString()
        assert "\n" not in algorithm.shortHelpString(), "QGIS makes a paragraph of each line"
        assert algorithm.parameterDefinitions() and algorithm.outputDefinitions()
        assert not algorithm.icon().isNull()


@pytest.mark.parametrize("language", ["de", "fr"])
def test_help_is_translated_and_calls_the_parameters_as_the_form_does(processing: Any, language: str) -> None:
    provider = QgsApplication.processingRegistry().providerById("landform_mapper")
    english = {algorithm.name(): algorithm.shortHelpString() for algorithm in provider.algorithms()}
    translator = install_translator(language)
    try:
        for name, text in english.items():
            algorithm = provider.algorithm(name).create()
            translated = algorithm.shortHelpString()
            assert not set(text.splitlines()) & set(translated.splitlines()) - {""}
            assert translated.count("<p>") == translated.count("</p>") == text.count("<p>")
            called = [parameter.description().lower() for parameter in algorithm.parameterDefinitions()]
            bold = re.findall("<b>(.*?)</b>", translated)
            assert len(bold) == text.count("<b>")
            assert [word for word in bold if not any(item.startswith(word.lower()) for item in called)] == []
    finally:
        QCoreApplication.removeTranslator(translator)
