"""What the engine is told about a raster layer, and pixels of layers that are no files."""

from __future__ import annotations

import pytest
from qgis.core import QgsRasterBandStats, QgsRasterLayer, QgsRasterRange, QgsSingleBandGrayRenderer
from qgis.PyQt.QtCore import QCoreApplication, QElapsedTimer

from plugin.desktop.layers.raster_reference import UNREFERENCED, reference_of
from plugin.desktop.layers.raster_view import styled_bands
from plugin.desktop.layers.rendered_window import SIZE, WindowRenderer, window_extent
from plugin.protocol.messages.annotating import Prompt
from tests.scenes import files_beside_scenes, scene


def wait_for(condition, milliseconds=15000):
    clock = QElapsedTimer()
    clock.start()
    while not condition() and clock.elapsed() < milliseconds:
        QCoreApplication.processEvents()
    return condition()


def test_a_file_travels_by_path_bands_and_wkt(qgis_app):
    path = scene("gusev/gusev_900.tif")
    reference = reference_of(QgsRasterLayer(str(path), "gusev"))
    assert reference.source == str(path)
    assert reference.bands == (1,)
    assert "3396190" in reference.crs_wkt
    assert reference.geotransform == ()


def test_a_colour_image_travels_with_its_composite(qgis_app):
    layer = QgsRasterLayer(str(scene("hirise_mosaic/cog_hirise_mars.tif")), "hirise")
    assert styled_bands(layer) == (1, 2, 3)
    layer.renderer().setRedBand(3)
    layer.renderer().setBlueBand(1)
    assert reference_of(layer).bands == (3, 2, 1)
    assert styled_bands(QgsRasterLayer(str(scene("odd_rasters/rgba_4band.tif")), "rgba")) == (1, 2, 3)


def test_an_image_without_georeference_has_the_place_that_qgis_gives_it(qgis_app):
    (image, *_) = sorted(scene("ctx_craters/images").iterdir())
    layer = QgsRasterLayer(str(image), "ctx")
    reference = reference_of(layer)
    assert reference.crs_wkt == ""
    assert reference.geotransform == UNREFERENCED


def test_a_georeference_without_crs_stays_the_files_own(qgis_app):
    reference = reference_of(QgsRasterLayer(str(scene("odd_rasters/no_crs.tif")), "no crs"))
    assert (reference.crs_wkt, reference.geotransform) == ("", ())


def test_what_the_user_calls_nodata_travels(qgis_app):
    layer = QgsRasterLayer(str(scene("gusev/gusev_900.tif")), "gusev")
    assert reference_of(layer).nodata == ()
    open_above = QgsRasterRange(250, float("nan"), QgsRasterRange.BoundsType.IncludeMax)
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(7, 7), open_above])
    (seven, above) = reference_of(layer).nodata
    assert seven == (7, 7)
    assert 250 < above[0] < 250.001 and above[1] > 1e300


def test_layers_that_are_no_files_have_no_reference(qgis_app):
    assert reference_of(None) is None
    assert reference_of(QgsRasterLayer("type=xyz&url=file:///nowhere/{z}/{x}/{y}.png", "xyz", "wms")) is None
    assert reference_of(QgsRasterLayer(str(scene("odd_rasters/zero_bytes.tif")), "broken")) is None


def test_neighbouring_clicks_share_a_rendered_window():
    first = window_extent(Prompt(points=((1000.0, 1000.0),), labels=(1,)), 2.1)
    second = window_extent(Prompt(points=((1040.0, 990.0),), labels=(1,)), 1.9)
    assert first.toString() == second.toString()
    assert first.contains(1000, 1000)
    assert first.width() == 2 * SIZE


def test_a_large_box_fits_its_rendered_window():
    extent = window_extent(Prompt(box=(0.0, 0.0, 9000.0, 500.0)), 1.0)
    assert extent.xMinimum() <= 0 and extent.xMaximum() >= 9000


def test_rendered_pixels_are_the_layers(qgis_app):
    layer = QgsRasterLayer(str(scene("gusev/gusev_900.tif")), "gusev")
    centre = layer.extent().center()
    extent = window_extent(Prompt(points=((centre.x(), centre.y()),), labels=(1,)), 64.0)
    renderer, answers = WindowRenderer(), []
    renderer.render(layer, extent, lambda window, pixels: answers.append((window, pixels)))
    assert answers == []  # QGIS goes on while it renders
    assert wait_for(lambda: answers)
    window, pixels = answers[0]
    assert len(pixels) == window.width * window.height * 4
    assert window.geotransform[0] == pytest.approx(extent.xMinimum())
    assert window.geotransform[1] == pytest.approx(64.0)
    assert "3396190" in window.crs_wkt
    middle = (window.height // 2 * window.width + window.width // 2) * 4
    assert pixels[middle + 3] == 255
    renderer.render(layer, extent, lambda window, pixels: answers.append((window, pixels)))
    assert len(answers) == 2 and answers[1] == answers[0]  # kept, so at once


def invert(layer):
    renderer = layer.renderer().clone()
    renderer.setGradient(QgsSingleBandGrayRenderer.Gradient.WhiteToBlack)
    layer.setRenderer(renderer)


def darken(layer):
    layer.brightnessFilter().setBrightness(-120)
    layer.triggerRepaint()


@pytest.mark.parametrize("restyle", [invert, darken])
def test_a_layer_that_looks_otherwise_is_rendered_again(qgis_app, restyle):
    layer = QgsRasterLayer(str(scene("gusev/gusev_900.tif")), "gusev")
    other = QgsRasterLayer(layer.source(), "other")
    centre = layer.extent().center()
    extent = window_extent(Prompt(points=((centre.x(), centre.y()),), labels=(1,)), 64.0)
    renderer, pictures = WindowRenderer(), []

    def render(shown):
        before = len(pictures)
        renderer.render(shown, extent, lambda window, pixels: pictures.append(pixels))
        at_once = len(pictures) > before
        assert wait_for(lambda: len(pictures) > before)
        return at_once

    assert not render(layer) and not render(other)
    restyle(layer)
    assert not render(layer)
    assert pictures[-1] != pictures[0]
    assert render(layer) and render(other)  # what looks as before is kept


def test_a_picture_of_how_a_layer_looked_is_not_kept(qgis_app):
    layer = QgsRasterLayer(str(scene("gusev/gusev_900.tif")), "gusev")
    extent = window_extent(
        Prompt(points=((layer.extent().center().x(), layer.extent().center().y()),), labels=(1,)), 64
    )
    renderer, pictures = WindowRenderer(), []
    renderer.render(layer, extent, lambda window, pixels: pictures.append(pixels))
    renderer.cancel()
    renderer.render(layer, extent, lambda window, pixels: pictures.append(pixels))
    invert(layer)  # while it is drawn
    assert wait_for(lambda: pictures)
    renderer.render(layer, extent, lambda window, pixels: pictures.append(pixels))
    assert len(pictures) == 1
    assert wait_for(lambda: len(pictures) == 2)


def test_statistics_that_qgis_keeps_do_not_lie_beside_the_scenes(qgis_app):
    """QGIS has GDAL write them beside whatever file a layer shows; other tests, and others' work, share the scenes."""
    before, path = files_beside_scenes(), scene("gusev/gusev_900.tif")
    layer = QgsRasterLayer(str(path), "gusev")
    layer.dataProvider().bandStatistics(1, QgsRasterBandStats.Stats.All, layer.extent(), 1000)
    del layer
    assert path.with_name("gusev_900.tif.aux.xml").is_file()
    assert files_beside_scenes() == before
