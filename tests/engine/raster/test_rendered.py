"""What QGIS rendered, read as a raster."""

from __future__ import annotations

import numpy as np
import pytest

from plugin.engine.errors import RasterError
from plugin.engine.raster.rendered import RenderedSource
from plugin.protocol.messages.rasters import RenderedWindow


@pytest.mark.parametrize("ends", [(False, False, False, False), (True, False, False, True)])
def test_what_is_rendered_may_go_on_beyond_the_picture(ends: tuple[bool, bool, bool, bool]) -> None:
    rendered = RenderedWindow(8, 8, (100.0, 2.0, 0.0, 50.0, 0.0, -2.0), "", "layer", "", ends)
    with RenderedSource(rendered, bytes([255]) * 256) as source:
        assert source.read_pixels(0, 0, 8, 8, 8, 8).edges == ends
        assert source.read_pixels(1, 1, 6, 6, 6, 6).edges == (False, False, False, False)


def test_rendered_pixels_are_a_source_too() -> None:
    pixels = np.zeros((40, 60, 4), np.uint8)
    pixels[..., 0] = np.arange(60) * 4
    pixels[..., 3] = 255
    pixels[:10, :, 3] = 0
    rendered = RenderedWindow(60, 40, (100.0, 2.0, 0.0, 50.0, 0.0, -2.0), "", "layer")
    with RenderedSource(rendered, pixels.tobytes()) as source:
        image = source.read_pixels(0, 0, 60, 40, 60, 40)
    np.testing.assert_array_equal(image.rgb[10:, :, 0], pixels[10:, :, 0])
    assert not image.valid[:10].any()
    assert image.valid[10:].all()
    with pytest.raises(RasterError, match="bytes instead of"):
        RenderedSource(rendered, b"short")
