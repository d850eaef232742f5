"""Pixels of layers that are not files: QGIS renders a window, the engine gets the picture."""

from __future__ import annotations

import math
from typing import Any, Callable, Dict, Optional, Set, Tuple

from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QObject, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage

from ...protocol.messages.annotating import Prompt
from ...protocol.messages.rasters import RenderedWindow
from .bodies import wkt_of

SIZE = 1024
STRIDE = 512

Rendered = Tuple[RenderedWindow, bytes]


def window_extent(prompt: Prompt, units_per_pixel: float, doublings: int = 0) -> QgsRectangle:
    """Ground of a 1024 × 1024 window on a grid of stride 512, so that neighbouring clicks share one picture.

    Args:
        prompt: What was pointed at, in the layer's CRS.
        units_per_pixel: Layer units of a screen pixel; rounded to a power of two.
        doublings: How often the ground is doubled along each side.
    """
    xs, ys = zip(*prompt.places)
    reach = max(max(xs) - min(xs), max(ys) - min(ys))
    sample = 2.0 ** round(math.log2(units_per_pixel))
    while reach > sample * STRIDE:
        sample *= 2
    sample *= 2.0**doublings
    step = sample * STRIDE
    column = round(((max(xs) + min(xs)) / 2 - step) / step)
    row = round(((max(ys) + min(ys)) / 2 - step) / step)
    return QgsRectangle(column * step, row * step, column * step + sample * SIZE, row * step + sample * SIZE)


def render_window(
    layer: QgsRasterLayer, extent: QgsRectangle, size: int, done: Callable[[RenderedWindow, bytes], None]
) -> QgsMapRendererParallelJob:
    """Start rendering ``extent`` (layer CRS) to ``size`` × ``size`` pixels; ``done`` gets RGBA bytes.

    Returns:
        The running job; whoever asked keeps it alive and may cancel it.
    """
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(extent)
    settings.setOutputSize(QSize(size, size))
    settings.setOutputDpi(96)
    settings.setBackgroundColor(QColor(Qt.GlobalColor.transparent))
    job = QgsMapRendererParallelJob(settings)
    # the layer may be gone when the picture is ready
    wkt, layer_id, name, ground = wkt_of(layer.crs()), layer.id(), layer.name(), QgsRectangle(layer.extent())

    def finished() -> None:
        image = job.renderedImage().convertToFormat(QImage.Format.Format_RGBA8888)
        bits = image.constBits()
        bits.setsize(image.sizeInBytes())
        shown = settings.visibleExtent()
        geotransform = (shown.xMinimum(), shown.width() / size, 0.0, shown.yMaximum(), 0.0, -shown.height() / size)
        ends = (
            shown.xMinimum() <= ground.xMinimum(),
            shown.yMaximum() >= ground.yMaximum(),
            shown.xMaximum() >= ground.xMaximum(),
            shown.yMinimum() <= ground.yMinimum(),
        )
        done(RenderedWindow(size, size, geotransform, wkt, layer_id, name, ends), bytes(bits))

    job.finished.connect(finished)
    job.start()
    return job


class WindowRenderer(QObject):
    """Renders windows one at a time and keeps the last few, so that later clicks in one need no new picture."""

    KEPT = 4

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._kept: Dict[Tuple[str, str], Rendered] = {}
        self._job: Optional[QgsMapRendererParallelJob] = None
        self._followed: Set[str] = set()
        self._changes = 0

    def render(
        self, layer: QgsRasterLayer, extent: QgsRectangle, done: Callable[[RenderedWindow, bytes], None]
    ) -> None:
        """Hand the window's pixels to ``done``: now if they are kept, else when QGIS has drawn them."""
        key = (layer.id(), extent.toString(9))
        if key in self._kept:
            done(*self._kept[key])
            return
        self.cancel()
        self._follow(layer)
        changes = self._changes

        def keep(window: RenderedWindow, pixels: bytes) -> None:
            self._job = None
            if changes == self._changes:
                self._kept[key] = (window, pixels)
            while len(self._kept) > self.KEPT:
                del self._kept[next(iter(self._kept))]
            done(window, pixels)

        self._job = render_window(layer, extent, SIZE, keep)

    def _follow(self, layer: QgsRasterLayer) -> None:
        """A layer that looks otherwise from now on, or shows other data, needs new pictures."""
        if layer.id() in self._followed:
            return
        self._followed.add(layer.id())
        layer_id = layer.id()

        def changed(*_: Any) -> None:
            self._changes += 1
            self._kept = {key: kept for key, kept in self._kept.items() if key[0] != layer_id}

        # Contrast, brightness and the like are set on the layer's own parts, and told by a request to draw it again.
        for signal in (layer.rendererChanged, layer.dataChanged, layer.crsChanged, layer.repaintRequested):
            signal.connect(changed)

    def cancel(self) -> None:
        """Forget the window that is being rendered."""
        if self._job is not None:
            self._job.finished.disconnect()
            self._job.cancelWithoutBlocking()
            self._job = None
