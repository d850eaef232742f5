"""The pages as they were when the project was saved: taken down with it, and shown again when it is opened."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Sequence, Tuple

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QObject

from ..project_memory import Memory, RememberedPair, remember, remembered
from ..requests.train_request import Pair
from .image_choice import id_of


class PagesMemory(QObject):
    """Reads and sets the choices of the pages Annotate, Train and Map; a layer that is missing is left out.

    Args:
        dock: Has the pages.
    """

    def __init__(self, dock: Any) -> None:
        super().__init__(dock)
        self._annotate, self._train, self._map = dock.annotate, dock.train, dock.map
        project = QgsProject.instance()
        project.writeProject.connect(self._take_down)
        project.readProject.connect(self._show)
        self._show()

    def shutdown(self) -> None:
        """Leave projects alone."""
        project = QgsProject.instance()
        project.writeProject.disconnect(self._take_down)
        project.readProject.disconnect(self._show)

    def _take_down(self, *_: object) -> None:
        """QGIS writes its entries after it has said that it writes, so the project is no more changed than before."""
        pairs = self._train.pairs.pairs()
        memory = Memory(
            image=id_of(self._annotate.raster),
            landforms=id_of(self._annotate.target.layer),
            model=self._annotate.models.name,
            pairs=tuple(
                RememberedPair(
                    id_of(pair.raster), id_of(pair.labels), pair.reviewed_only, tuple(map(id_of, pair.others))
                )
                for pair in pairs
            ),
            models_folder=self._train.folder.filePath(),
            mapped=id_of(self._map.raster.currentLayer()),
            decoder=str(self._map.models.card.folder) if self._map.models.card is not None else "",
            maps_folder=self._map.folder.filePath(),
            mapped_others=tuple(map(id_of, self._map.further.layers())),
            thresholds=self._map.thresholds.kept,
        )
        remember(memory, QgsProject.instance())

    def _show(self, *_: object) -> None:
        memory = remembered(QgsProject.instance())
        _choose(self._annotate.rasterCombo, memory.image)
        _choose(self._annotate.targetCombo, memory.landforms)
        if memory.model:
            self._annotate.models.choose(memory.model)
        pairs = [
            Pair(_layer(pair.raster), _layer(pair.labels), pair.reviewed_only, _layers(pair.others))
            for pair in memory.pairs
        ]
        self._train.pairs.show_pairs([pair for pair in pairs if None not in pair])
        for widget, folder in (
            (self._train.folder, memory.models_folder),
            (self._map.folder, memory.maps_folder),
        ):
            if folder:
                widget.setFilePath(folder)
        _choose(self._map.raster, memory.mapped)
        if memory.decoder and (Path(memory.decoder) / "card.json").is_file():
            self._map.use_model(memory.decoder)
        self._map.further.show_layers(_layers(memory.mapped_others))
        self._map.thresholds.keep(memory.thresholds)  # those of another project would be mapped with unseen


def _layer(layer_id: str) -> QgsMapLayer:
    return QgsProject.instance().mapLayer(layer_id)


def _layers(layer_ids: Sequence[str]) -> Tuple[QgsMapLayer, ...]:
    """The layers of these ids that are there."""
    return tuple(layer for layer in map(_layer, layer_ids) if layer is not None)


def _choose(combo: QgsMapLayerComboBox, layer_id: str) -> None:
    layer = _layer(layer_id)
    if layer is not None:
        combo.setLayer(layer)
