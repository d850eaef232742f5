"""Would more labels help? The button, its chart, and what it does about labels that cannot be learnt from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtTest import QTest

from plugin.desktop.dock.train import learning_curve
from plugin.desktop.dock.train.learning_curve_chart import LearningCurveChart
from plugin.desktop.layers.landform_layer import add_landform

from ...ground import COLOURS, discs, memory_polygons, outline
from ...waiting import spin

CURVE = {
    "sizes": [1, 2, 5, 10],
    "scores": [[0.2, 0.3, 0.5, 0.6], [None, 0.4, 0.5, 0.7], [0.1, 0.3, 0.6, 0.65]],
    "classes": {"dark": [[0.1, 0.2, 0.4, 0.5]] * 3, "bright": [[None, None, 0.8, 0.9]] * 3},
}


def press(button: Any) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def ended(page: Any) -> bool:
    return not page.learning_curve.is_running


def test_the_button_answers_with_a_curve_and_a_report(page: Any, monkeypatch: Any) -> None:
    opened = []

    class Browser:
        @staticmethod
        def openUrl(url: QUrl) -> None:
            opened.append(Path(url.toLocalFile()))

    monkeypatch.setattr(learning_curve, "QDesktopServices", Browser)
    page.decoder.setCurrentIndex(page.decoder.findData("prototype"))
    run = page.learning_curve
    press(page.curve_button)
    assert run.progress.isVisible() and not page.curve_button.isEnabled() and run.unfinished
    spin(lambda: ended(page))

    assert page.notice.sentence == ""
    assert (
        run.result.isVisible()
        and run.result.chart.sizes[0] == 1
        and page.curve_button.isEnabled()
        and not run.unfinished
    )
    assert "labels" in run.result.answer.text()
    run.result.link.linkActivated.emit(run.result.link.text().split('"')[1])
    report = Path(page.folder.filePath()) / "discs learning curve.html"
    assert opened == [report] and report.is_file()
    numbers = json.loads(report.with_suffix(".json").read_text(encoding="utf-8"))
    assert numbers["learning_curve"]["answer"] == run.result.answer.text()
    assert not (report.parent / "discs").exists(), "no model is written"


def test_stopping_leaves_nothing(page: Any) -> None:
    page.epochs.setValue(2000)
    press(page.curve_button)
    spin(lambda: "draw" in page.learning_curve.progress.text.text())
    press(page.learning_curve.progress.stop)
    spin(lambda: ended(page))
    assert "no report was written" in page.notice.sentence
    assert not page.learning_curve.result.isVisible()
    assert list(Path(page.folder.filePath()).glob("*")) == []


def test_an_earlier_report_is_kept(page: Any) -> None:
    folder = Path(page.folder.filePath())
    folder.mkdir(parents=True)
    (folder / "discs learning curve.html").write_text("mine")
    page.decoder.setCurrentIndex(page.decoder.findData("prototype"))
    press(page.curve_button)
    spin(lambda: ended(page))
    assert (folder / "discs learning curve 2.html").is_file()
    assert (folder / "discs learning curve.html").read_text() == "mine"


def test_unsaved_labels_are_asked_about(page: Any, scene: Any) -> None:
    raster, labels = scene
    add_landform(labels, outline(discs()[0]).buffer(-900, 8), raster.crs(), {"class": "bright"})
    press(page.curve_button)
    assert page.notice.kind == "question" and "not saved yet" in page.notice.sentence and ended(page)
    press(page.notice.button("Save and go on"))
    assert page.learning_curve.is_running and not labels.isModified()
    press(page.learning_curve.progress.stop)
    spin(lambda: ended(page))


def test_labels_that_cannot_be_learnt_from_are_refused(idle_page: Any, scene: Any) -> None:
    empty = memory_polygons(name="nothing yet")
    QgsProject.instance().addMapLayer(empty)
    idle_page.pairs.rows[0].raster.setLayer(scene[0])
    idle_page.pairs.rows[0].labels.setLayer(empty)
    press(idle_page.curve_button)
    assert "“nothing yet” is empty" in idle_page.notice.sentence
    assert idle_page.curve_button.isEnabled()


@pytest.fixture
def chart(qgis_app: Any) -> LearningCurveChart:
    chart = LearningCurveChart()
    chart.resize(300, 170)
    return chart


def test_the_chart_draws_means_spread_and_classes(chart: LearningCurveChart) -> None:
    blank = chart.grab().toImage()
    chart.show_curve({**CURVE, "classes": {}}, COLOURS)
    plain = chart.grab().toImage()
    chart.show_curve(CURVE, COLOURS)
    full = chart.grab().toImage()
    assert blank != plain and plain != full
    seen = {QColor(full.pixel(x, y)).name() for x in range(full.width()) for y in range(full.height())}
    assert set(COLOURS.values()) <= seen
    assert chart.words_of(0) == "1 of each class: mean IoU 0.15, dark 0.10"
    assert "bright 0.90" in chart.words_of(3)


def test_one_number_of_polygons_and_no_scores_do_no_harm(chart: LearningCurveChart) -> None:
    chart.show_curve({"sizes": [7], "scores": [[0.4], [None], [0.5]], "classes": {}}, {})
    assert not chart.grab().isNull() and "0.45" in chart.words_of(0)
    chart.show_curve({"sizes": [1, 2], "scores": [[None, None]] * 3, "classes": {}}, {})
    assert not chart.grab().isNull() and chart.words_of(1) == "2 of each class"


def test_a_dark_theme_has_light_ink(chart: LearningCurveChart) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor("#202020"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#ffffff"))
    chart.setPalette(palette)
    chart.show_curve(CURVE, COLOURS)
    image = chart.grab().toImage()
    tones = [QColor(image.pixel(x, y)).lightness() for x in range(image.width()) for y in range(image.height())]
    assert max(tones) > 180 and sorted(tones)[len(tones) // 2] < 60
