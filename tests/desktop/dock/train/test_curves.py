"""The curve widget and the words for what is left."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QMouseEvent, QPalette
from qgis.PyQt.QtWidgets import QApplication, QToolTip

from plugin.desktop.dock.run_progress import time_left
from plugin.desktop.dock.train.curve_widget import CurveWidget
from plugin.protocol.messages.jobs import TrainProgress


def epoch(number: int, loss: float = 0.5, validation: float = 0.6, iou: float = 0.4) -> TrainProgress:
    return TrainProgress(number, 10, loss, validation, iou, 5.0)


def shades(widget: CurveWidget) -> set[int]:
    image = widget.grab().toImage()
    return {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(image.height())}


@pytest.fixture
def curves(qgis_app: Any) -> CurveWidget:
    widget = CurveWidget()
    widget.resize(300, 236)
    return widget


def test_curves_are_drawn_as_they_grow(curves: CurveWidget) -> None:
    blank = curves.grab().toImage()
    for number in range(1, 6):
        curves.add(epoch(number, 1 / number, 1.2 / number, 1 - 1 / number))
    assert curves.grab().toImage() != blank
    assert len(shades(curves)) > 20


def test_an_epoch_told_twice_counts_once(curves: CurveWidget) -> None:
    curves.add(epoch(1, 0.9))
    curves.add(epoch(1, 0.8))
    assert [known.loss for known in curves.epochs] == [0.8]


@pytest.mark.parametrize("loss", [0.0, float("nan"), float("inf"), 1e9, 1e-9])
def test_strange_values_do_no_harm(curves: CurveWidget, loss: float) -> None:
    curves.add(epoch(1, loss, -1.0, -1.0))
    curves.add(epoch(2, loss, -1.0, -1.0))
    assert not curves.grab().isNull()


def test_a_dark_theme_has_light_ink(curves: CurveWidget) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor("#202020"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#ffffff"))
    curves.setPalette(palette)
    curves.add(epoch(1))
    lightness = [QColor(shade).lightness() for shade in shades(curves)]
    assert max(lightness) > 150 and QColor(curves.grab().toImage().pixel(1, 1)).lightness() < 40


def test_the_picture_is_saved(curves: CurveWidget, tmp_path: Path) -> None:
    curves.add(epoch(1))
    curves.mark_best(1)
    assert curves.save_picture(tmp_path / "curves.png")
    assert QImage(str(tmp_path / "curves.png")).width() == 1280
    assert not curves.save_picture(tmp_path / "no such folder" / "curves.png")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (-1.0, ""),
        (float("nan"), ""),
        (4.0, "a few seconds left"),
        (42.0, "about 40 s left"),
        (200.0, "about 3 min left"),
        (3 * 3600.0, "about 3 h left"),
        (3.5 * 3600.0, "about 3 h 30 min left"),
    ],
)
def test_time_left_is_told_in_words(seconds: Any, words: str) -> None:
    assert time_left(seconds) == words


def test_scores_of_epochs_say_that_they_come_before_calibration(curves: CurveWidget) -> None:
    for number in range(1, 11):
        curves.add(epoch(number, iou=0.4))
    curves.show()
    place = QPointF(curves.width() - 13, 60)
    QApplication.sendEvent(curves, _moved(place))
    assert QToolTip.text() == "Epoch 10: loss 0.5, on unseen blocks 0.6, mean IoU 0.40 before calibration"
    curves.hide()


def _moved(place: QPointF) -> QMouseEvent:
    none = Qt.MouseButton.NoButton
    return QMouseEvent(QEvent.Type.MouseMove, place, none, none, Qt.KeyboardModifier.NoModifier)
