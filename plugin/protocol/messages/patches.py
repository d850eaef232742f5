"""Messages about patches: a classifier of cells, and the grid that it gives."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Tuple

from ..codec import JsonObject
from .jobs import LabelledRaster
from .rasters import RasterReference


@dataclass(frozen=True)
class TrainPatches:
    """Train a classifier of patches, from one of three sources.

    Attributes:
        output: Folder of the model package to write.
        folder: One folder of images a class.
        table: CSV file with image, class and perhaps observation; empty takes another source.
        images: Folder of the table's images; empty for the table's own.
        pairs: Rasters with labelled points or polygons.
        side_m: Side of a patch on the ground in metres; 0 where folders do not tell.
        model: Encoder of the features: a name of the catalogue, or a path.
        sides: Samples along a side at which a patch is looked at; empty for the default.
    """

    output: str
    folder: str = ""
    table: str = ""
    images: str = ""
    pairs: Tuple[LabelledRaster, ...] = ()
    side_m: float = 0.0
    class_field: str = "class"
    model: str = "default"
    sides: Tuple[int, ...] = ()
    colours: Dict[str, str] = field(default_factory=dict)
    name: str = ""


@dataclass(frozen=True)
class TrainedPatches:
    """``scores`` holds ``accuracy``, ``macro_f1``, ``confusion`` and ``notes``, on patches not learnt from."""

    package: str
    patches: int
    scores: JsonObject = field(default_factory=dict)


@dataclass(frozen=True)
class MapPatches:
    """Classify the cells of a grid over an extent.

    Attributes:
        package: Model package of a patch classifier.
        output: Folder for the results.
        extent_wkt: Polygon in the raster's CRS; empty for all of it.
        side_m: Side of a cell in metres; 0 takes that of the patches which were learnt from.
        overwrite: Replace results that are there.
        least_probability: A cell whose likeliest class is less probable has no class; 0 gives every cell one.
    """

    raster: RasterReference
    package: str
    output: str
    extent_wkt: str = ""
    side_m: float = 0.0
    overwrite: bool = False
    least_probability: float = 0.0


@dataclass(frozen=True)
class MappedPatches:
    """Files of a classified grid, and how many cells each class has.

    ``left_out`` cells hold too little data; ``no_class`` cells hold data and are of no class that is probable enough.
    """

    cells: str
    cells_layer: str
    probabilities: str
    classified: int
    left_out: int
    counts: Dict[str, int] = field(default_factory=dict)
    notes: Tuple[str, ...] = ()
    no_class: int = 0
