"""“Find more like these…”: select, find, review; decisions order what is left, can be taken back, and outlive kills."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any, List

import pytest
from qgis.core import QgsGeometry, QgsPointXY, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMenu

from plugin.desktop.dock.annotate.page import AnnotatePage
from plugin.desktop.dock.review.like_record import left_review, read_record
from plugin.desktop.dock.review.queue import Verdict
from plugin.desktop.layers.landform_layer import add_landform
from plugin.desktop.map_tools.prompt_tool import PromptMode
from plugin.desktop.settings import Settings
from tests.desktop.ground import PIXEL, SIZE, Disc, discs, write_raster
from tests.desktop.waiting import spin
from tests.desktop.window import CONTROL, LEFT, RIGHT, SHIFT, Window

Key = Qt.Key


def centre(disc: Disc) -> QgsPointXY:
    return QgsPointXY(disc.column * PIXEL, (SIZE - disc.row) * PIXEL)


def shape(disc: Disc) -> QgsGeometry:
    return QgsGeometry.fromPointXY(centre(disc)).buffer(disc.radius * PIXEL, 24)


def of(kind: str) -> List[Disc]:
    return [disc for disc in discs() if disc.kind == kind]


@pytest.fixture
def image(window: Window, tmp_path: Path) -> QgsRasterLayer:
    """Eight dark and eight bright discs."""
    layer = window.add_raster(write_raster(tmp_path / "discs.tif"))
    window.zoom_to(layer.extent())
    return layer


@pytest.fixture
def landforms(page: Any, image: QgsRasterLayer, tmp_path: Path) -> QgsVectorLayer:
    """A dark and a bright disc that are mapped, not saved yet."""
    assert page.create_target(str(tmp_path / "landforms.gpkg"))
    layer = page.target.layer
    for disc in (of("dark")[0], of("bright")[0]):
        row = {"class": "crater", "diameter_m": float(2 * disc.radius * PIXEL)}
        add_landform(layer, shape(disc), image.crs(), row)
    return layer


def select(window: Window, *chosen: Disc) -> None:
    for disc in chosen:
        window.click(centre(disc), modifier=CONTROL)


def find(window: Window, page: Any) -> None:
    """Open the form by its key, begin by its button, and wait for the review."""
    window.key(Key.Key_F, SHIFT)
    assert page.many.like.panel.isVisible()
    QTest.mouseClick(page.many.like.panel.find, LEFT)
    settled(window, page)


def settled(window: Window, page: Any) -> None:
    """Wait until nothing is looked for, accepted or ordered."""
    review = page.many.review
    spin(lambda: not page.many.is_running)
    spin(lambda: not review.is_busy and not review.likeness.is_waiting)


@pytest.fixture
def review(window: Window, page: Any, landforms: QgsVectorLayer) -> Any:
    """The review of what is like a dark and a bright disc."""
    select(window, of("dark")[0], of("bright")[0])
    find(window, page)
    assert window.warnings == "" and page.many.review.is_running
    return page.many.review


def kind_of(item: Any) -> str:
    """What an outline shows: a disc of a kind, or something else."""
    for disc in discs():
        true = shape(disc)
        outline = item.outline.geometry
        shared = outline.intersection(true).area()
        if shared > 0.5 * (outline.area() + true.area() - shared):
            return disc.kind
    return ""


def places_of(review: Any, kind: str) -> List[int]:
    """Where outlines of a kind wait in the queue, the next one 0."""
    waiting = [item for item in review.queue.items if item.verdict is Verdict.OPEN]
    return [place for place, item in enumerate(waiting) if kind_of(item) == kind]


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


def test_rejecting_one_kind_moves_that_kind_down_and_accepting_one_up(window, page, landforms) -> None:
    select(window, of("dark")[0])
    find(window, page)
    review = page.many.review

    def lead() -> float:
        """By how many places dark ones come before bright ones, in the mean."""
        dark, bright = places_of(review, "dark"), places_of(review, "bright")
        assert len(dark) > 4 and len(bright) > 4
        return sum(bright) / len(bright) - sum(dark) / len(dark)

    before, rejected = lead(), 0
    while rejected < 2:
        if kind_of(review.queue.current) == "bright":
            window.key(Key.Key_Delete)
            rejected += 1
        else:
            window.key(Key.Key_N)
        settled(window, page)
    assert lead() > before + 1
    assert kind_of(review.queue.current) == "dark" and review.queue.position == 2

    def gap() -> float:
        """By how much dark ones are rated higher than bright ones, in the mean."""
        scores = {
            kind: [item.score for item in review.queue.items if kind_of(item) == kind] for kind in ("dark", "bright")
        }
        return sum(scores["dark"]) / len(scores["dark"]) - sum(scores["bright"]) / len(scores["bright"])

    before = gap()
    window.key(Key.Key_Return)
    settled(window, page)
    assert gap() > before
    assert review.panel.countLabel.text() == f"4 of {len(review.queue.items)}, 1 accepted, 2 rejected"
    likely = len(review.likeness.likely)
    assert f"{likely}" in review.panel.acceptRestButton.text()


def test_decisions_are_taken_back_the_last_one_first_and_made_again(window, page, landforms, review) -> None:
    first = review.queue.current
    window.key(Key.Key_Delete)
    settled(window, page)
    second = review.queue.current
    window.key(Key.Key_Return)
    settled(window, page)
    assert landforms.featureCount() == 3 and [first.verdict, second.verdict] == [Verdict.REJECTED, Verdict.ACCEPTED]
    scores = [item.score for item in (first, second)]
    window.key(Key.Key_Z, CONTROL)
    settled(window, page)
    assert landforms.featureCount() == 2 and second.verdict is Verdict.OPEN and review.queue.current is second
    window.key(Key.Key_Z, CONTROL)
    settled(window, page)
    assert first.verdict is Verdict.OPEN and review.queue.current is first
    assert [item.score for item in (first, second)] != scores
    window.key(Key.Key_Z, CONTROL | SHIFT)
    settled(window, page)
    window.key(Key.Key_Z, CONTROL | SHIFT)
    settled(window, page)
    assert landforms.featureCount() == 3 and [first.verdict, second.verdict] == [Verdict.REJECTED, Verdict.ACCEPTED]
    assert [item.score for item in (first, second)] == pytest.approx(scores, abs=1e-6)


def test_fast_typing_is_not_lost_while_the_rest_is_ordered(window, page, landforms, review) -> None:
    for key in (Key.Key_Delete, Key.Key_Return, Key.Key_Delete, Key.Key_Return):
        window.key(key)
    assert review.likeness.is_waiting
    spin(lambda: len(review.queue.decisions) == 4)
    settled(window, page)
    assert [item.verdict.name[0] for item in review.queue.decisions] == ["R", "A", "R", "A"]
    assert landforms.featureCount() == 4


def test_the_likely_are_accepted_at_once_as_one_step_and_the_rest_waits(window, page, landforms, review) -> None:
    likely, waiting = len(review.likeness.likely), len(review.queue.open_items)
    assert likely > 0
    QTest.mouseClick(review.panel.acceptRestButton, LEFT)
    spin(lambda: landforms.featureCount() == 2 + likely)
    settled(window, page)
    assert len(review.queue.open_items) == waiting - likely
    landforms.undoStack().undo()
    settled(window, page)
    assert landforms.featureCount() == 2 and len(review.queue.open_items) == waiting


def test_an_engine_that_dies_in_mid_review_costs_nothing(window, page, client, review) -> None:
    window.key(Key.Key_Delete)
    settled(window, page)
    count = len(review.queue.items)
    os.kill(client.process_id, signal.SIGKILL)
    window.key(Key.Key_Delete)  # nobody can order what is left now
    spin(lambda: not review.is_busy)
    window.key(Key.Key_Delete)
    spin(lambda: not review.is_busy and client.state == "ready" and review.likeness._pending is None)
    assert len(review.queue.items) == count and review.queue.count(Verdict.REJECTED) == 3
    assert review.likeness.note == ""
    scores = [item.score for item in review.queue.open_items]
    assert review.is_running and sorted(scores[1:], reverse=True) == scores[1:]


def test_without_its_file_the_order_stays_and_it_says_why(window, page, review) -> None:
    folder = left_review(page.raster.source()).folder
    (folder / "likeness.npz").unlink()
    second, third = review.queue.items[1:3]
    window.key(Key.Key_Delete)
    settled(window, page)
    assert review.queue.current is second
    assert "The order stays as it was" in review.panel.orderLabel.text()
    assert "Find them again" in review.panel.orderLabel.text()
    window.key(Key.Key_Return)
    settled(window, page)
    assert review.queue.current is third and page.target.layer.featureCount() == 3


def test_a_review_goes_on_in_another_session_where_it_was(window, page, client, landforms, review, image) -> None:
    window.key(Key.Key_Delete)
    settled(window, page)
    window.key(Key.Key_Return)
    settled(window, page)
    rejected, accepted = (item.number for item in review.queue.decisions)
    waiting = [item.number for item in review.queue.open_items]
    scores = {item.number: item.score for item in review.queue.items}
    record = read_record(left_review(image.source()).folder)
    assert (record.rejected, record.accepted) == ((rejected,), (accepted,))
    page.save()
    page.shutdown()  # as when QGIS is closed, or killed: nothing more is written
    page.shutdown = lambda: None
    other = AnnotatePage(window, client, Settings(), window.main)
    other.resize(320, 700)
    other.show()
    try:
        other.rasterCombo.setLayer(image)
        other.targetCombo.setLayer(landforms)
        other.use_tool(PromptMode.FOREGROUND)
        notice = other.many.like.notice
        assert f"{len(waiting)} wait, 2 decided" in notice.sentence
        QTest.mouseClick(notice.button("Go on"), LEFT)
        settled(window, other)
        again = other.many.review
        assert again.is_running and [item.number for item in again.queue.open_items] == waiting
        assert {item.number: item.score for item in again.queue.items} == pytest.approx(scores, abs=1e-6)
        assert again.panel.countLabel.text() == f"3 of {len(waiting) + 2}, 1 accepted, 1 rejected"
        assert not notice.isVisible()
        # one that is in the layer no more waits again
        QTest.mouseClick(again.panel.stopReviewButton, LEFT)
        landforms.startEditing()
        landforms.deleteFeature(max(landforms.allFeatureIds()))
        QTest.mouseClick(notice.button("Go on"), LEFT)
        settled(window, other)
        assert accepted in [item.number for item in other.many.review.queue.open_items]
        QTest.mouseClick(other.many.review.panel.stopReviewButton, LEFT)
        QTest.mouseClick(notice.button("Forget it"), LEFT)
        assert not notice.isVisible() and left_review(image.source()) is None
    finally:
        other.shutdown()
        other.hide()
        other.deleteLater()


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


def menu_entries(window: Window, what_opens: Any) -> List[Any]:
    """The entries of the menu that something opens on the map."""
    what_opens()
    spin(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    return [action for action in QApplication.activePopupWidget().actions() if action.text()]


def press_entry(text: str) -> None:
    """Click an entry of the menu that is open."""
    menu = QApplication.activePopupWidget()
    action = next(action for action in menu.actions() if action.text() == text)
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
    spin(lambda: QApplication.activePopupWidget() is None)


def test_a_right_click_offers_what_can_be_done_with_selected_landforms(window, page, landforms) -> None:
    row, middle = page.editing.row, QgsPointXY(5 * PIXEL, 5 * PIXEL)
    window.click(middle, RIGHT)
    assert "Click on the landform first" in window.warnings and QApplication.activePopupWidget() is None
    select(window, of("dark")[0])
    entries = menu_entries(window, lambda: window.click(middle, RIGHT))
    buttons = (row.likeButton, row.refineButton, row.splitButton, row.mergeButton, row.subtractButton)
    assert [(action.text(), action.isEnabled()) for action in entries] == [
        (button.text(), button.isEnabled()) for button in buttons
    ]
    assert entries[0].isEnabled() and not entries[3].isEnabled()
    press_entry(row.likeButton.text())
    assert page.many.like.panel.isVisible()


def test_the_menu_of_qgis_s_own_tools_has_the_search_too(window, page, landforms) -> None:
    """QGIS waits in its menu, so that a timer has to look at it."""
    pan = QgsMapToolPan(window.canvas)
    window.canvas.setMapTool(pan)
    text, seen = page.editing.row.likeButton.text(), []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        if menu is None:
            QTimer.singleShot(20, look)
            return
        seen.append([action.text() for action in menu.actions()])
        if text in seen[-1]:
            press_entry(text)
        else:
            menu.close()

    for _ in range(2):
        QTimer.singleShot(20, look)
        window.click(QgsPointXY(5 * PIXEL, 5 * PIXEL), RIGHT)
        spin(lambda: QApplication.activePopupWidget() is None)
        landforms.selectAll()
    spin(lambda: len(seen) == 2)
    assert text not in seen[0] and text in seen[1]
    assert page.many.like.panel.isVisible()
