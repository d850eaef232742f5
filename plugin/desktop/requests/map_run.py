"""A map run as it was begun: what is in its folder, and what it takes to go on with it."""

from __future__ import annotations

import enum
import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Dict, Optional, Tuple, Union

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsRasterLayer

from ...protocol.codec import ProtocolError, from_json
from ...protocol.messages.finding import Find
from ...protocol.messages.jobs import Map
from ..layers.extents import ground_of
from ..layers.map_results import is_map_result
from ..layers.model_card import ModelCardError, read_card
from ..layers.raster_reference import reference_of
from .find_request import same_search
from .map_request import MapForm

#: The engine's list of a run's tiles, and what it writes last.
MANIFEST, RESULT = "manifest.json", "result.json"


class RunFolder(enum.Enum):
    """What lies where a run is to write."""

    FREE = "free"
    UNFINISHED = "unfinished"
    FINISHED = "finished"
    OTHER = "other"


def run_folder(folder: Path) -> RunFolder:
    """Look into the folder of a run without opening anything."""
    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
        return RunFolder.FREE
    if not (folder / MANIFEST).is_file():
        return RunFolder.OTHER
    return RunFolder.FINISHED if (folder / RESULT).is_file() else RunFolder.UNFINISHED


@dataclass(frozen=True)
class MapRun:
    """All that a run needs from its start to its layers, whatever the page shows meanwhile.

    Attributes:
        name: Its layers and their group are called after it.
        request: What the engine was asked for.
        colours: Of the classes of its model.
        crs: Of the raster; invalid where that is not in the project.
        raster_name: As people call the raster.
        image_id: Id of the raster's layer; empty where it is not in the project.
        other_ids: Ids of further layers of its ground.
        ground: What is mapped, in ``crs``; None where the raster is not in the project.
    """

    name: str
    request: Union[Map, Find]
    colours: Dict[str, str]
    crs: QgsCoordinateReferenceSystem
    raster_name: str
    image_id: str = ""
    other_ids: Tuple[str, ...] = field(default=())
    ground: Optional[QgsGeometry] = None

    @property
    def folder(self) -> Path:
        """Where it writes."""
        return Path(self.request.output)

    @property
    def model_name(self) -> str:
        """As people call the model; its folder's name where its card is gone."""
        try:
            return read_card(Path(self.request.package)).name
        except ModelCardError:
            return Path(self.request.package).name

    def replacing(self) -> MapRun:
        """The same run, which may replace what is in its folder."""
        return replace(self, request=replace(self.request, overwrite=True))

    def asks_as(self, request: Union[Map, Find]) -> bool:
        """Whether a request is that of this run, but for what may be left to the engine."""
        own = self.request
        if isinstance(own, Find) or isinstance(request, Find):
            return isinstance(own, Find) and isinstance(request, Find) and same_search(own, request)
        if request.minimum_area_m2 is None:
            own = replace(own, minimum_area_m2=None)
        return replace(own, overwrite=request.overwrite) == request


def run_of(form: MapForm, request: Union[Map, Find]) -> MapRun:
    """The run that a page asks for."""
    assert form.raster is not None and form.card is not None  # a form without them makes no request
    return MapRun(
        name=form.name,
        request=request,
        colours=form.card.colours,
        crs=form.raster.crs(),
        raster_name=form.raster.name(),
        image_id=form.raster.id(),
        other_ids=tuple(other.id() for other in form.others),
        ground=form.extent or ground_of(form.raster, form.more, QgsProject.instance()),
    )


def begun_run(folder: Path) -> Optional[MapRun]:
    """The run that was begun in a folder, with its own raster, model, extent and settings.

    Returns:
        None where there is none, its model is gone, or it is of a version that did not keep what was asked for.
    """
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        kind = Find if manifest.get("finds") else Map
        request = replace(from_json(kind, manifest["request"]), output=str(folder))
        card = read_card(Path(request.package))
    except (OSError, ValueError, KeyError, TypeError, RecursionError, ProtocolError, ModelCardError):
        return None
    layers = [_layer_of(reference.source) for reference in (request.raster, *request.others)]
    raster = layers[0]
    crs, ground = QgsCoordinateReferenceSystem(), None
    if raster is not None:
        crs = raster.crs()
        ground = QgsGeometry.fromWkt(request.extent_wkt) if request.extent_wkt else None
        more = [layer for layer in (_layer_of(reference.source) for reference in request.more) if layer is not None]
        ground = ground or ground_of(raster, more, QgsProject.instance())
    return MapRun(
        name=folder.name,
        request=request,
        colours=card.colours,
        crs=crs,
        raster_name=raster.name() if raster is not None else Path(request.raster.source).name,
        image_id=raster.id() if raster is not None else "",
        other_ids=tuple(layer.id() for layer in layers[1:] if layer is not None),
        ground=ground,
    )


def _layer_of(source: str) -> Optional[QgsRasterLayer]:
    """The layer of the project that shows a file."""
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and not is_map_result(layer):
            reference = reference_of(layer)
            if reference is not None and reference.source == source:
                return layer
    return None
