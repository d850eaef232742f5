"""What a finished map run gave: areas, and the way to its layers, its files and its review."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional

from qgis.core import QgsMapLayer, QgsProject, QgsRectangle
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ....protocol.messages.finding import FoundObjects
from ....protocol.messages.jobs import Mapped
from ...requests.find_request import found_words
from ...requests.map_words import merged_words
from ...sentences import counted, tr
from ..score_table import show_areas


class MapResult(QObject):
    """Runs the lower part of the Map page.

    Args:
        page: The page, with the widgets of its form.
        iface: QGIS; None without a map.

    Attributes:
        mapped: What the last finished run of this session gave.
    """

    def __init__(self, page: Any, iface: Optional[QgisInterface]) -> None:
        super().__init__(page)
        self._page, self._iface = page, iface
        self._layer_ids: List[str] = []
        self.mapped: Optional[Mapped] = None
        page.zoom.clicked.connect(self._zoom)
        page.open_folder.clicked.connect(self._open_folder)
        self.hide()

    def show(self, mapped: Mapped, layers: List[QgsMapLayer], colours: Dict[str, str]) -> None:
        """Show the areas of a run that is finished, with its layers in the project."""
        self.mapped = mapped
        self._layer_ids = [layer.id() for layer in layers]
        show_areas(self._page.areas, mapped.areas_m2, colours, mapped.in_pixels)
        self._page.areas.setVisible(bool(mapped.areas_m2))
        self._page.result.show()

    def hide(self) -> None:
        """Nothing has been mapped."""
        self._page.result.hide()

    def _zoom(self) -> None:
        layers = [QgsProject.instance().mapLayer(layer_id) for layer_id in self._layer_ids]
        layers = [layer for layer in layers if layer is not None]
        if not layers or self._iface is None:
            return
        canvas = self._iface.mapCanvas()
        # the mapped extent is the last of them; it is empty where nothing held data
        shown = next((layer for layer in reversed(layers) if not layer.extent().isEmpty()), layers[-1])
        extent = QgsRectangle(canvas.mapSettings().layerExtentToOutputExtent(shown, shown.extent()))
        extent.scale(1.05)
        canvas.setExtent(extent)
        canvas.refresh()

    def _open_folder(self) -> None:
        if self.mapped is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self.mapped.polygons).parent)))


def outcome_words(answer: Mapped | FoundObjects, run_name: str) -> str:
    """What a run gave, in sentences."""
    return found_words(answer, run_name) if isinstance(answer, FoundObjects) else mapped_words(answer, run_name)


def mapped_words(mapped: Mapped, run_name: str) -> str:
    """What a run gave, in sentences: tiles, where its layers are, and how many polygons were too small."""
    if mapped.tiles_resumed:
        words = (
            tr("Mapped 1 tile, from before. The layers are in the group “{name}”."),
            tr("Mapped {tiles} tiles, {old} of them from before. The layers are in the group “{name}”."),
        )
    else:
        words = (
            tr("Mapped 1 tile. The layers are in the group “{name}”."),
            tr("Mapped {tiles} tiles. The layers are in the group “{name}”."),
        )
    told = [counted(mapped.tiles, *words, tiles=mapped.tiles, old=mapped.tiles_resumed, name=run_name)]
    return " ".join(filter(None, [*told, merged_words(mapped)]))
