"""“Find more like these…”: select, find where and what one wants, review."""

from __future__ import annotations

from typing import Any, List

import pytest
from qgis.core import QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from plugin.desktop.layers.landform_layer import add_landform
from tests.desktop.dock.annotate.many.searching import centre, of, places_of, select, settled, shape
from tests.desktop.ground import PIXEL, discs
from tests.desktop.window import CONTROL, LEFT, SHIFT

Key = Qt.Key


def test_what_is_like_the_selected_ones_comes_first_and_they_themselves_do_not(window, page, landforms) -> None:
    told: List[Any] = []
    page.many.like.run.progressed.connect(told.append)
    row = page.editing.row
    assert not row.likeButton.isVisible()
    select(window, of("dark")[0])
    assert row.likeButton.isEnabled()
    QTest.mouseClick(row.likeButton, LEFT)
    panel = page.many.like.panel
    assert "1 selected landform" in panel.about.text() and "512 × 512" in panel.ground.text()
    assert panel.smallest.value() == pytest.approx(1.4 * of("dark")[0].radius * PIXEL, rel=0.04)
    QTest.mouseClick(panel.find, LEFT)
    assert not panel.isVisible() and page.many.progress.isVisible()
    settled(window, page)
    review = page.many.review
    assert window.warnings == "" and review.is_running
    assert any(progress.seconds_left is not None for progress in told)
    dark, bright = places_of(review, "dark"), places_of(review, "bright")
    assert len(dark) == 7 and bright and sum(dark) / len(dark) < sum(bright) / len(bright)
    new = [item.outline.geometry for item in review.queue.items]
    assert not any(outline.contains(QgsGeometry.fromPointXY(centre(of("dark")[0]))) for outline in new)
    scores = [item.score for item in review.queue.items]
    assert scores == sorted(scores, reverse=True)
    assert review.queue.items[0].class_name == "crater"
    assert "Likeness" in review.panel.itemLabel.text() and "most alike" in review.panel.title()
    window.key(Key.Key_Return)
    settled(window, page)
    new = max(landforms.getFeatures(), key=lambda feature: feature["mapped_at"] or "")
    assert new["origin"] == "model" and new["class"] == "crater" and new["reviewed"] and 0 < new["score"] <= 1


def test_landforms_beside_the_image_are_told_of_and_show_nothing(window, page, landforms, image) -> None:
    beside = QgsGeometry.fromPointXY(QgsPointXY(-9000 * PIXEL, 100 * PIXEL)).buffer(20 * PIXEL, 24)
    add_landform(landforms, beside, image.crs(), {"class": "crater", "diameter_m": 1.0})
    off = [feature.id() for feature in landforms.getFeatures() if feature["diameter_m"] == 1.0]
    dark = [feature.id() for feature in landforms.getFeatures() if feature["diameter_m"] != 1.0][:1]
    panel = page.many.like.panel
    landforms.selectByIds(off)
    window.key(Key.Key_F, SHIFT)
    assert "does not lie on the image" in panel.about.text() and not panel.find.isEnabled()
    landforms.selectByIds(off + dark)
    assert "1 selected landform tells" in panel.about.text() and panel.find.isEnabled()
    assert "1 selected landform does not lie on the image and is left out." in panel.about.text()
    QTest.mouseClick(panel.find, LEFT)
    settled(window, page)
    assert window.warnings == "" and page.many.review.is_running
    assert page.many.review.queue.items[0].class_name == "crater"


def test_stopped_it_reviews_what_was_found_so_far(window, page, landforms) -> None:
    select(window, of("dark")[0])
    window.key(Key.Key_F, SHIFT)
    panel = page.many.like.panel
    panel.smallest.setValue(1000)
    stopped: List[int] = []

    def stop(progress: Any) -> None:
        if progress.fraction and progress.fraction > 0.05 and not stopped:
            stopped.append(1)
            QTest.mouseClick(page.many.progress.stop, LEFT)

    page.many.like.run.progressed.connect(stop)
    QTest.mouseClick(panel.find, LEFT)
    settled(window, page)
    assert stopped and "Stopped after" in window.warnings
    assert page.many.review.is_running and places_of(page.many.review, "dark")


def test_where_to_look_can_be_drawn_and_nobody_is_sent_on_a_search_for_nothing(window, page, landforms) -> None:
    select(window, of("dark")[0])
    window.key(Key.Key_F, SHIFT)
    panel = page.many.like.panel
    window.click(QgsPointXY(-1, -1), modifier=CONTROL)  # nothing is selected any more
    assert not panel.find.isEnabled() and "Select landforms" in panel.about.text()
    select(window, of("dark")[0])
    assert panel.find.isEnabled()
    panel.kind.setCurrentIndex(panel.kind.findData("drawn"))
    assert not panel.find.isEnabled()
    window.drag(QgsPointXY(10 * PIXEL, 10 * PIXEL), QgsPointXY(250 * PIXEL, 500 * PIXEL))
    assert panel.find.isEnabled() and panel.outline.chosen.asGeometry().boundingBox().width() > 200 * PIXEL
    QTest.mouseClick(panel.find, LEFT)
    settled(window, page)
    assert window.warnings == ""
    found = [item.outline.geometry.centroid().asPoint().x() for item in page.many.review.queue.items]
    assert found and max(found) < 260 * PIXEL


def test_too_many_selected_landforms_are_said_to_be_too_many(window, page, landforms, image) -> None:
    for disc in discs()[2:11]:
        add_landform(landforms, shape(disc), image.crs(), {"class": "crater"})
    landforms.selectAll()
    assert len(page.editing.selected) == 11
    window.key(Key.Key_F, SHIFT)
    panel = page.many.like.panel
    assert panel.isVisible() and panel.about.text() == "Ten landforms tell enough: select fewer by Ctrl+click."
    assert not panel.find.isEnabled()
    window.click(centre(of("dark")[0]), modifier=CONTROL)
    assert panel.find.isEnabled() and panel.about.text().startswith("10 selected landforms")
