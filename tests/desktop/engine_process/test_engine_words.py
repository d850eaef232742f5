"""What a real engine says comes in the user's language, with its values as they were."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Callable, Iterator, List

import pytest
from osgeo import gdal
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from plugin.desktop.engine_process import EngineClient
from plugin.desktop.engine_words import in_users_words, translated
from plugin.desktop.processing.engine_session import EngineFailure, EngineSession
from plugin.desktop.translation import TRANSLATIONS, install_translator, languages
from plugin.protocol.messages.engine import Failure
from plugin.protocol.messages.jobs import Convert, Progress
from plugin.protocol.messages.rasters import DescribeRaster, RasterReference

from ..ground import write_raster
from ..waiting import spin
from .conftest import Answers

KEYS = (TRANSLATIONS / "engine_texts.txt").read_text(encoding="utf-8").splitlines()
#: Values that are in no sentence.
VALUES = ("/data/ß.tif", "17", "Utopia", "0.25", "m", "[Errno 5]", "x")


class Marking(QTranslator):
    """A language in which sentences of the engine stand between marks, and their values the other way round."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, source: str, disambiguation: Any = None, number: int = -1) -> str:
        return f"«{source}»" if context == "Engine" else ""


@pytest.fixture
def marking(qgis_app: Any) -> Iterator[None]:
    translator = Marking()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def speaking(qgis_app: Any) -> Iterator[Callable[[str], None]]:
    """Has a language spoken until the test ends."""
    installed: List[QTranslator] = []

    def speak(language: str) -> None:
        translator = install_translator(language)
        assert translator is not None
        installed.append(translator)

    yield speak
    for translator in installed:
        QCoreApplication.removeTranslator(translator)


def said(key: str) -> str:
    return re.sub(r"{(\d+)}", lambda found: VALUES[int(found[1])], key)


def test_each_sentence_of_the_engine_is_known_again_with_its_values(marking: None) -> None:
    astray = {key: translated(said(key)) for key in KEYS if translated(said(key)) != f"«{said(key)}»"}
    assert astray == {}


def test_sentences_in_and_after_sentences_are_translated_too(marking: None) -> None:
    inner = "There is no folder /x. Check its name."
    assert translated(f"{inner} The finished tiles stay.") == f"««{inner}» The finished tiles stay.»"
    one, other = "No pixel has data.", "They have no class."
    assert translated(f"{one} {other}") == f"«{one}» «{other}»"
    assert translated(f"Nobody knows. {other}") == f"Nobody knows. «{other}»"
    assert translated("Encoded 3 of 12 windows") == "«Encoded 3 of «12 windows»»"
    assert translated("Comparing old: Judging window 3 of 4") == "«Comparing old: «Judging window 3 of 4»»"


def test_what_is_no_sentence_of_the_engine_stays(marking: None) -> None:
    for text in ("", "Utopia Planitia", "/data/Reading list.tif is mine", "Done?", "x " * 5000):
        assert translated(text) == text
    progress = Progress("Blending tiles", 0.5, 3.0, {"text": "Done"})
    assert in_users_words(progress) == Progress("«Blending tiles»", 0.5, 3.0, {"text": "Done"})


def test_in_english_nothing_is_touched(qgis_app: Any) -> None:
    failure = Failure("raster", "No pixel has data.")
    assert in_users_words(failure) is failure and translated("Done") == "Done"


@pytest.mark.parametrize("language", languages())
def test_every_language_fills_in_what_the_engine_says(speaking: Callable[[str], None], language: str) -> None:
    speaking(language)
    english = [key for key in KEYS if translated(said(key)) == said(key)]
    assert len(english) < 0.05 * len(KEYS)
    for key in KEYS:
        for number in set(re.findall(r"{(\d+)}", key)):
            assert VALUES[int(number)] in translated(said(key)), key


def test_an_engine_refuses_and_warns_in_german(
    ready_client: EngineClient, speaking: Callable[[str], None], tmp_path: Path
) -> None:
    speaking("de")
    answers, gone = Answers(), tmp_path / "gone.tif"
    bare = write_raster(tmp_path / "bare.tif")
    gdal.Open(str(bare), gdal.GA_Update).SetProjection("")
    for file in (gone, bare):
        ready_client.request("raster.describe", DescribeRaster(RasterReference(str(file))), **answers.callbacks())
    spin(lambda: answers.count == 2)
    (failure,), ((described, _),) = answers.failures, answers.replies
    assert str(gone) in failure.sentence and "prüfen" in failure.sentence.lower()
    assert any("Koordinatenbezugssystem" in warning for warning in described.warnings)


def test_the_toolbox_tells_in_german_how_far_it_is_and_what_is_wrong(
    engine_folder: Path, speaking: Callable[[str], None], tmp_path: Path
) -> None:
    speaking("de")
    raster, told = write_raster(tmp_path / "scene.tif"), []
    with EngineSession(engine_folder) as session:
        copy = Convert(str(raster), str(tmp_path / "copy.tif"))
        session.request("convert", copy, on_progress=lambda progress: told.append(progress.text))
        assert told and not any(text.startswith(("Reading", "Writing")) for text in told)
        with pytest.raises(EngineFailure, match="copy.tif") as refused:
            session.request("convert", copy)
    assert "überschreiben" in refused.value.failure.sentence.lower()
