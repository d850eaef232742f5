"""Objects instead of a cover: each landform a polygon of its own, in a group, reviewed and resumed as maps are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProject

from plugin.desktop.layers.map_results import layers_of
from plugin.desktop.layers.reviewed_maps import mapped_image
from plugin.desktop.requests.map_run import begun_run
from plugin.protocol.messages.finding import Find

from ...ground import discs, outline
from ...waiting import spin
from .pressing import finished, press, run, unseen_raster


def choose_objects(page: Any, smallest_m2: float = 0.0) -> None:
    page.what.setCurrentIndex(1)
    if smallest_m2:
        page.area_unit.setCurrentIndex(page.area_unit.findText("m²"))
        page.minimum_area.setValue(smallest_m2)


def test_fields_that_say_nothing_about_objects_go(idle_page: Any) -> None:
    page = idle_page
    of_cover = (page.smoothing, page.views, page.probabilities)
    assert all(field.isVisible() for field in of_cover)
    choose_objects(page)
    assert not any(field.isVisible() for field in of_cover) and page.minimum_area.isVisible()
    page.what.setCurrentIndex(0)
    assert all(field.isVisible() for field in of_cover)


def test_each_disc_is_an_object_of_its_own(page: Any, scene: Any) -> None:
    choose_objects(page)
    run(page)
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    polygons, extent = layers_of(group)
    assert [layer.name() for layer in (polygons, extent)] == ["run: landforms", "run: mapped extent"]
    assert f"Found {polygons.featureCount()} landforms" in page.notice.sentence
    assert polygons.crs().isValid() and mapped_image(polygons) is scene[0]
    hits = 0
    for disc in discs():
        true = outline(disc)
        for feature in polygons.getFeatures():
            shape = feature.geometry()
            shared = shape.intersection(true).area()
            if shared > 0.5 * (shape.area() + true.area() - shared):
                hits += feature["class"] == disc.kind
    assert hits >= 0.7 * len(discs())
    assert page.review_row.isVisible() and not page.areas.isVisible()
    again = begun_run(page.running.run.folder if page.running.run else Path(page.mapped.polygons).parent)
    assert again is not None and isinstance(again.request, Find)
    press(page.map_button)
    assert "finished already" in page.notice.sentence


def test_stopped_it_shows_what_was_found_and_goes_on(page: Any, tmp_path: Path) -> None:
    page.raster.setLayer(unseen_raster(tmp_path, 3))
    page.name.setText("stopped")
    choose_objects(page, 1.4e7)  # from 42 pixels on
    press(page.map_button)
    # the decoder has looked, and the first tiles of the search are there
    folder = tmp_path / "maps" / "stopped"
    spin(lambda: finished(page) or len(list((folder / "tiles").glob("[0-9]*.npz"))) > 1)
    press(page.progress.stop)
    spin(lambda: finished(page))
    assert page.notice.kind == "question" and "Stopped after" in page.notice.sentence, page.notice.sentence
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    some = layers_of(group)[0].featureCount()
    press(page.notice.button("Continue"))
    spin(lambda: finished(page))
    assert page.notice.kind == "success", page.notice.sentence
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    assert layers_of(group)[0].featureCount() > some
