"""“From a layer…” over many landforms: the engine killed in the middle, and the run that goes on from there."""

from __future__ import annotations

import os
import shutil
import signal

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer

from tests.desktop.dock.annotate.many.test_batch import from_layer
from tests.desktop.waiting import spin

OBJECTS = 24


@pytest.fixture
def fresh_image(page, target, gusev, tmp_path):
    """Chooses a copy of the image that no other run knows."""

    def choose(folder):
        (tmp_path / folder).mkdir()
        file = shutil.copy(gusev.source(), tmp_path / folder / "gusev.tif")
        layer = QgsRasterLayer(str(file), folder)
        QgsProject.instance().addMapLayer(layer)
        page.rasterCombo.setLayer(layer)
        assert page.raster is layer
        return layer

    return choose


@pytest.fixture
def boxes(gusev):
    """A layer of boxes in rows over the image, the last first."""
    layer = QgsVectorLayer(f"Polygon?crs={gusev.crs().authid()}", "boxes", "memory")
    extent = gusev.extent()
    across = extent.width() / 8
    for number in reversed(range(OBJECTS)):
        feature = QgsFeature(layer.fields())
        box = extent.buffered(0)
        box.setXMinimum(extent.xMinimum() + (1 + number % 6) * across)
        box.setYMinimum(extent.yMinimum() + (1 + number // 6) * across)
        box.setXMaximum(box.xMinimum() + 0.8 * across)
        box.setYMaximum(box.yMinimum() + 0.8 * across)
        feature.setGeometry(QgsGeometry.fromRect(box))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


def reviewed(page):
    """The outlines under review, with those that are offered beside them; ends the review."""
    spin(lambda: page.many.review.is_running)
    items = page.many.review.queue.items
    found = [[bytes(one.geometry.asWkb()) for one in item.outlines] for item in items]
    boxes = [item.prompt.box for item in items]
    page.many.review.stop()
    return boxes, found


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9 is for systems that have it")
def test_it_goes_on_where_the_engine_was_killed(window, page, client, target, boxes, fresh_image):
    fresh_image("one")
    told = []
    page.many.batch.progressed.connect(told.append)
    from_layer(page)
    spin(lambda: len(told) > OBJECTS // 2)
    os.kill(client.process_id, signal.SIGKILL)
    some, so_far = reviewed(page)
    assert not page.many.batch.is_running and 1 < len(some) < OBJECTS
    spin(lambda: client.state == "ready")

    told.clear()
    from_layer(page)
    every, found = reviewed(page)
    # nothing is known of the time that is left as long as nothing had to be looked for
    kept = [progress.seconds_left for progress in told].count(None) - 1
    assert 1 <= kept <= OBJECTS // 2 + 1

    fresh_image("two")
    told.clear()
    from_layer(page)
    assert reviewed(page) == (every, found)
    assert [progress.seconds_left for progress in told].count(None) == 1
    assert [found[every.index(box)] for box in some] == so_far
    ys = [box[1] for box in every]
    assert ys == sorted(ys, reverse=True)  # as the layer has them, whatever the engine was asked first
