"""Names above the charts of the Train page: all of them, at the width of a narrow dock."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from plugin.desktop.dock.train.curve_widget import CurveWidget
from plugin.desktop.dock.train.learning_curve_chart import LearningCurveChart
from plugin.protocol.messages.jobs import TrainProgress
from tests.desktop.written import texts

#: A dock of 320 pixels, less the margins of its page.
WIDTH = 296
LONG = {
    "longitudinal dunes": "#e69f00",
    "barchanoid ridges, degraded": "#56b4e9",
    "crater with a flat floor": "#009e73",
    "pit": "#f0e442",
    "channel": "#0072b2",
    "slope streaks on dark ground": "#d55e00",
}


@pytest.mark.parametrize("classes", [{"dunes": "#e69f00", "pit": "#56b4e9", "background": "#9aa5b1"}, LONG])
def test_every_class_of_a_learning_curve_is_named(qgis_app: Any, classes: Any) -> None:
    page = QWidget()
    chart = LearningCurveChart()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(chart)
    page.resize(WIDTH, 10)
    page.show()
    chart.show_curve({"sizes": [1, 2, 5], "scores": [[0.2, 0.3, 0.5]] * 3, "classes": {
        name: [[0.1 * number] * 3] * 3 for number, name in enumerate(classes, 1)
    }}, classes)  # fmt: skip
    layout.activate()
    page.adjustSize()
    page.resize(WIDTH, page.height())
    assert chart.width() == WIDTH
    written = texts(chart)
    places = {word: (end, below) for word, end, below in written}
    for name in ("mean IoU", *classes):
        assert name in places, f"{name} is not written"
        assert places[name][0] <= WIDTH, f"{name} is cut"
    highest = max(places[name][1] for name in ("mean IoU", *classes))
    assert places["1"][1] > highest, "the axis lies below all names"
    image = chart.grab().toImage()
    legend = {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(int(highest))}
    assert set(classes.values()) <= legend, "each beside a line of its colour"


def test_a_narrow_chart_takes_more_rows_and_a_wide_one_fewer(qgis_app: Any) -> None:
    chart = LearningCurveChart()
    chart.resize(WIDTH, 170)
    chart.show_curve({"sizes": [1, 2], "scores": [[0.2, 0.3]] * 3, "classes": dict.fromkeys(LONG, [[0.5, 0.5]])}, LONG)
    narrow = chart.height()
    chart.resize(1600, 170)
    chart.grab()
    assert chart.height() < narrow
    for name in LONG:
        assert name in {word for word, _, _ in texts(chart)}


def test_names_of_the_curves_of_a_training_are_not_cut(qgis_app: Any) -> None:
    curves = CurveWidget()
    large = curves.font()
    large.setPointSizeF(1.5 * large.pointSizeF())  # other languages have words as long
    curves.setFont(large)
    curves.resize(WIDTH, 236)
    curves.add(TrainProgress(1, 10, 0.5, 0.6, 0.4, 5.0))
    written = texts(curves)
    assert {"training", "unseen blocks", "before calibration"} <= {word for word, _, _ in written}
    assert all(end <= WIDTH for _, end, _ in written)
