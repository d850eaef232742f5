"""Every text of the dock can be translated, and a translation is loaded by the language of QGIS."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any, Iterator

import pytest
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsSettings
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QGroupBox, QLabel, QTableWidget, QTabWidget, QWidget

from plugin.desktop import translation
from plugin.desktop.dock.annotate.prompting.candidate_outlines import CandidateOutline
from plugin.desktop.dock.annotate.view import size_of
from plugin.desktop.dock.dock import LandformDock
from plugin.desktop.dock.run_progress import time_left
from plugin.desktop.dock.score_table import show_areas, show_scores
from plugin.desktop.dock.train.curve_widget import CurveWidget
from plugin.desktop.dock.train.pair_list import PairRow
from plugin.desktop.dock.train.result import words_of
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.plugin import LandformMapperPlugin
from plugin.desktop.requests.map_request import smoothing_words
from plugin.desktop.requests.map_run import MapRun
from plugin.desktop.requests.train_request import LabelledGround, Pair, RequestError, ground_wkt, summary
from plugin.desktop.translation import install_translator, languages
from plugin.protocol.messages.engine import Failure
from plugin.protocol.messages.jobs import Map, Trained, TrainProgress
from plugin.protocol.messages.rasters import RasterReference

from .ground import open_scene
from .idle_dock import idle_dock
from .window import Window

#: Of one text, "Labels" of the class PairRow: "Beschriftung"; made by lrelease.
GERMAN = base64.b64decode(
    "PLhkGMrvnJXNIRy/YKG93acAAAACZGVCAAAACAUnjDMAAAAAaQAAADoDAAAAGABCAGUAcwBjAGgAcgBpAGYAdAB1AG4AZwgAAAAABgAAAAZMYWJlbHMH"
    "AAAAB1BhaXJSb3cBiAAAAAIBAQ=="
)
#: The same in every language: units, names of measures and programs, keys, and what the user or a file has given.
UNTRANSLATED = ("m²", "ha", "km²", "IoU", "Dice", "F1", "CUDA", "OpenVINO", "PyTorch")


class Everything(QTranslator):
    """Puts each text that Qt is asked to translate into quotation marks."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"«{source}»" if source else source


@pytest.fixture
def translated(qgis_app: Any) -> Iterator[None]:
    translator = Everything()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def scene(qgis_app: Any, tmp_path: Path) -> Iterator[Any]:
    """Raster and label layer in the project."""
    yield open_scene(tmp_path)
    QgsProject.instance().clear()


@pytest.fixture
def dock(translated: None, scene: Any, tmp_path: Path) -> Iterator[LandformDock]:
    """The dock on a project with a raster and labels, without an engine."""
    QgsSettings().remove("landform_mapper")
    window = Window()
    with idle_dock(window, tmp_path) as dock:
        yield dock
    window.close()


def texts_of(widget: QWidget) -> set[str]:
    """All that a widget and what it holds say to a user."""
    found = set()
    for child in [widget, *widget.findChildren(QWidget)]:
        found |= {child.toolTip(), child.accessibleName()}
        if isinstance(child, (QLabel, QAbstractButton)):
            found.add(child.text())
        elif isinstance(child, QGroupBox):
            found.add(child.title())
        elif isinstance(child, (QgsFieldComboBox, QgsMapLayerComboBox)):
            continue  # what these list is the user's own
        elif isinstance(child, QComboBox):
            found |= {child.itemText(row) for row in range(child.count())}
        elif isinstance(child, QTabWidget):
            found |= {child.tabText(number) for number in range(child.count())}
        elif isinstance(child, QTableWidget):
            headings = [child.horizontalHeaderItem(column) for column in range(child.columnCount())]
            found |= {text for item in headings if item is not None for text in (item.text(), item.toolTip())}
    return found


def is_translated(text: str) -> bool:
    words = any(letter.isalpha() for letter in text)
    is_place = text.startswith('<a href="file:') or Path(text).is_absolute()
    return "«" in text or not words or is_place or text in UNTRANSLATED


def test_all_that_the_dock_says_at_first(dock: LandformDock) -> None:
    for page in dock.pages:
        assert sum("«" in text for text in texts_of(page)) > 20
    assert sum("«" in text for text in texts_of(dock.first_steps)) > 5
    assert dock.findChild(QLabel, "statusText").text() == "«The engine is stopped. Start it on the Engine page.»"
    assert {"«Start engine»", "«Help on this page»"} <= texts_of(dock)
    assert [text for text in texts_of(dock) if not is_translated(text)] == []


def test_what_the_annotate_page_says_later(dock: LandformDock, scene: Any) -> None:
    page, raster = dock.annotate, scene[0]
    page.classes.add()
    assert page.classes.current == "«new class»"
    (*_, other) = scene[1].renderer().categories()
    assert other.label() == "«other»"
    about = {"area_m2": 5e6, "diameter_m": 2500.0, "curve_residual_m": 20.0}
    outline = CandidateOutline("one", 0.9, QgsGeometry(), about)
    assert size_of(outline, raster) == "«⌀ 2.50 km, 5.00 km², rim ± 20.0 m (1.6 %).»"
    raster.setCrs(QgsCoordinateReferenceSystem())
    assert "«map units»" in size_of(outline, raster)


def test_what_is_told_of_the_engine(translated: None, tmp_path: Path) -> None:
    client = EngineClient(tmp_path / "no engine here")
    sentences = [client.state_sentence]
    client.start()
    sentences.append(client.state_sentence)
    assert [is_translated(sentence) for sentence in sentences] == [True, True] and len(set(sentences)) == 2
    client.shutdown()


def test_what_the_pages_answer(dock: LandformDock) -> None:
    train, map_page = dock.train, dock.map
    train._failed(Failure("cancelled", ""))
    assert is_translated(train.notice.sentence)
    map_page.map()
    assert is_translated(map_page.notice.sentence)
    run = MapRun("mare", Map(RasterReference("m.tif"), "model", "run"), {}, QgsCoordinateReferenceSystem(), "m")
    map_page._failed(run, Failure("cancelled", ""))
    assert map_page.notice.sentence.startswith("«The run “mare” was stopped.»")
    assert map_page.notice.button("«Continue»")
    map_page.raster.setLayer(None)
    assert is_translated(map_page.extent_text.text())
    map_page.progress.request_stop()
    assert map_page.progress.stop.text() == "«Stopping…»"


def test_words_with_numbers_in_them(translated: None, scene: Any) -> None:
    trained = Trained("/models/x", "", 3, True, {"accuracy": 0.5}, epochs=3)
    assert words_of(trained) == (
        "«50.0 % of the unseen ground got its right class.» «Stopped early; learnt for 3 epochs.»"
    )
    assert time_left(42.0) == "«about 40 s left»"
    assert smoothing_words(30) == "«medium»"
    assert summary([Pair(*scene)], "class") == ("«16 polygons: bright 8, dark 8»", True)
    assert summary([], "class") == ("«Add a raster and a polygon layer to the project to start.»", False)
    with pytest.raises(RequestError, match="«Choose the polygon layer"):
        ground_wkt(LabelledGround("polygons"), scene[0])
    curves = CurveWidget()
    assert curves._words_of(TrainProgress(1, 10, 0.5, -1.0, -1.0, 5.0)) == "«Epoch 1: loss 0.5»"


def test_the_tables(translated: None) -> None:
    table = QTableWidget()
    show_scores(table, {"dune": {"iou": 0.5}}, {})
    assert all(is_translated(text) for text in texts_of(table))
    show_areas(table, {"dune": 5.0}, {})
    assert all(is_translated(text) for text in texts_of(table))


@pytest.fixture
def german(tmp_path: Path) -> Path:
    """A folder with a translation."""
    (tmp_path / "landform_mapper_de.qm").write_bytes(GERMAN)
    return tmp_path


def labels_title(row: PairRow) -> str:
    return row.layout().itemAtPosition(2, 0).widget().text()


def test_the_plugin_speaks_the_language_of_qgis(qgis_app: Any, german: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translation, "TRANSLATIONS", german)
    monkeypatch.setattr(QgsApplication, "locale", lambda application: "de_AT")
    plugin = LandformMapperPlugin(None)
    assert labels_title(PairRow()) == "Beschriftung"
    plugin.unload()
    assert labels_title(PairRow()) == "Labels"


@pytest.mark.parametrize("locale", ["de_CH", "fr_CA", "es_MX", "zh_CN", *languages()])
def test_languages_come_with_the_plugin(qgis_app: Any, locale: str) -> None:
    translator = install_translator(locale)
    assert translator is not None
    assert Path(translator.filePath()).name == f"landform_mapper_{locale[:2]}.qm"
    assert QCoreApplication.translate("LandformDock", "Annotate") != "Annotate"
    QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize(("locale", "told"), [("en_GB", False), ("de_DE", False), ("ja_JP", True)])
def test_a_translation_that_nobody_has_reviewed_says_so(
    scene: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, locale: str, told: bool
) -> None:
    monkeypatch.setattr(QgsApplication, "locale", lambda application: locale)
    window = Window()
    with idle_dock(window, tmp_path) as dock:
        note = dock.engine.translationNote
        assert note.isVisibleTo(dock.engine) == told and "reviewed" in note.text()
    window.close()


def test_without_a_translation_it_is_english(german: Path) -> None:
    assert install_translator("fr_FR", german) is None
    assert install_translator("de", german / "none") is None
    assert labels_title(PairRow()) == "Labels"
