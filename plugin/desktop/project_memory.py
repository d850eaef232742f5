"""One typed view of what a project remembers of the dock, and a landform layer of its classes."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from typing import Dict, List, Optional, Sequence, Tuple

from qgis.core import QgsMapLayer, QgsProject

from ..protocol.codec import ProtocolError, from_json, to_json
from .settings import LandformClass

_SCOPE, _ENTRY = "landform_mapper", "dock"
_CLASSES = "landform_mapper/classes"


@dataclass(frozen=True)
class RememberedPair:
    """Ids of a raster, its labels and further layers, and whether only reviewed labels are learnt from."""

    raster: str
    labels: str
    reviewed_only: bool = False
    others: Tuple[str, ...] = ()


@dataclass(frozen=True)
class Memory:
    """What was chosen in the dock when the project was saved; empty for what was not.

    Attributes:
        image: Id of the image of the Annotate page.
        landforms: Id of the landform layer.
        model: SAM model of the Annotate page.
        pairs: What the Train page learns from.
        models_folder: Where the Train page writes.
        mapped: Id of the raster of the Map page.
        mapped_others: Ids of further layers of its ground.
        decoder: Folder of the model of the Map page.
        maps_folder: Where the Map page writes.
        thresholds: Least probability by class on the Map page, of all classes that were given one.
    """

    image: str = ""
    landforms: str = ""
    model: str = ""
    pairs: Tuple[RememberedPair, ...] = ()
    models_folder: str = ""
    mapped: str = ""
    decoder: str = ""
    maps_folder: str = ""
    mapped_others: Tuple[str, ...] = ()
    thresholds: Dict[str, float] = field(default_factory=dict)


def remember(memory: Memory, project: QgsProject) -> None:
    """Have the project keep this; folders are kept as the project keeps the files of its layers."""
    resolver = project.pathResolver()
    stored = replace(
        memory,
        models_folder=resolver.writePath(memory.models_folder),
        decoder=resolver.writePath(memory.decoder),
        maps_folder=resolver.writePath(memory.maps_folder),
    )
    project.writeEntry(_SCOPE, _ENTRY, json.dumps(to_json(stored)))


def remembered(project: QgsProject) -> Memory:
    """What the project keeps; nothing where it was never saved with the dock."""
    text, _ = project.readEntry(_SCOPE, _ENTRY)
    try:
        stored = from_json(Memory, json.loads(text))
    except (ValueError, ProtocolError):
        return Memory()
    resolver = project.pathResolver()
    return replace(
        stored,
        models_folder=resolver.readPath(stored.models_folder),
        decoder=resolver.readPath(stored.decoder),
        maps_folder=resolver.readPath(stored.maps_folder),
    )


def remember_classes(classes: Sequence[LandformClass], layer: QgsMapLayer) -> None:
    """Have the layer keep its list of classes; it goes with the layer's style into its file."""
    layer.setCustomProperty(_CLASSES, json.dumps([asdict(item) for item in classes]))


def remembered_classes(layer: Optional[QgsMapLayer]) -> List[LandformClass]:
    """The layer's own list of classes; empty where it has none."""
    try:
        stored = json.loads(layer.customProperty(_CLASSES, "")) if layer is not None else []
        return [LandformClass(str(item["name"]), str(item["colour"])) for item in stored]
    except (ValueError, TypeError, KeyError):
        return []
