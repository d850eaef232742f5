"""Messages about trained decoders: which there are, and how two of them compare."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Optional, Tuple

from ..codec import JsonObject
from .jobs import LabelledRaster


@dataclass(frozen=True)
class ListDecoders:
    """Look for decoders.

    Attributes:
        folders: Model packages, or folders that hold some; what is missing is listed with the reason.
    """

    folders: Tuple[str, ...]


@dataclass(frozen=True)
class DecoderInfo:
    """What there is to know of a decoder before it is used.

    Attributes:
        folder: Its model package.
        name: Of the decoder; that of the folder where the card cannot be read.
        problem: Why it cannot be used; empty where it can.
        created: When it was trained, ISO 8601.
        grounds: Names of the rasters that it has learnt on.
        classes: Colour of each class by name.
        mean_iou: On unseen ground; None where it is not known.
        interval: Ends of its 95 % interval; empty where it is not known.
        kind: Of decoder, of ``DECODER_KINDS``.
        encoder: Name of the image model that it reads.
        polygons: It has learnt from so many.
        report: HTML file about its scores; empty where there is none.
        start: Name of the decoder that it started from; empty for none.
    """

    folder: str
    name: str
    problem: str = ""
    created: str = ""
    grounds: Tuple[str, ...] = ()
    classes: Dict[str, str] = field(default_factory=dict)
    mean_iou: Optional[float] = None
    interval: Tuple[float, ...] = ()
    kind: str = ""
    encoder: str = ""
    polygons: int = 0
    report: str = ""
    start: str = ""


@dataclass(frozen=True)
class DecoderList:
    """Decoders, latest first; those that cannot be used come last."""

    decoders: Tuple[DecoderInfo, ...]


@dataclass(frozen=True)
class Compare:
    """Judge two decoders by the same labels, and write a report.

    Attributes:
        pair: Raster with labels that neither has learnt from.
        first: Model package folder.
        second: The other one.
        output: HTML file to write; the numbers are written beside it as JSON.
        class_field: Field that holds the class.
        unlabelled: "ignore" or "background".
        overwrite: Replace files that are there.
    """

    pair: LabelledRaster
    first: str
    second: str
    output: str
    class_field: str = "class"
    unlabelled: str = "background"
    overwrite: bool = False


@dataclass(frozen=True)
class Comparison:
    """The report, its numbers as JSON file, and what matters of them.

    ``result`` holds ``mean_iou`` and ``accuracy``, each with ``first``, ``second`` and ``difference`` (second less
    first; ``value``, ``low``, ``high``), ``classes`` with the same for the IoU of each class, ``verdict``, ``notes``.
    """

    report: str
    numbers: str
    result: JsonObject = field(default_factory=dict)


@dataclass(frozen=True)
class ExportModel:
    """Write a decoder for other programs.

    Attributes:
        package: Model package folder.
        output: ONNX file to write; a STAC item is written beside it, with the ending ``.json``.
        overwrite: Replace files that are there.
    """

    package: str
    output: str
    overwrite: bool = False


@dataclass(frozen=True)
class ExportedModel:
    """What was written.

    Attributes:
        path: ONNX file.
        item: STAC item with the Machine Learning Model extension.
        opset: Version of ONNX's operators.
        inputs: Names of the network's inputs; Deepness takes files of one.
    """

    path: str
    item: str
    opset: int
    inputs: Tuple[str, ...]


@dataclass(frozen=True)
class CompareMaps:
    """Compare two maps of one raster cell by cell.

    Attributes:
        first: Folder of a finished map run, or its class raster.
        second: The other one.
        output: GeoTIFF to write; style, report and numbers are written beside it.
        overwrite: Replace files that are there.
    """

    first: str
    second: str
    output: str
    overwrite: bool = False


@dataclass(frozen=True)
class MapChange:
    """Ground that is one class in the first map and another, or the same, in the second. ``value`` is in the raster."""

    first: str
    second: str
    value: int
    area_m2: float


@dataclass(frozen=True)
class MapDifference:
    """What differs between two maps.

    Attributes:
        raster: Cloud Optimized GeoTIFF: 0 where one of the maps has no data, 1 where they agree, else the value of the
            change.
        style: QGIS style of it.
        report: HTML file.
        numbers: JSON file.
        changes: All pairs of classes that occur, largest area first.
        notes: Sentences about what should be known.
    """

    raster: str
    style: str
    report: str
    numbers: str
    changes: Tuple[MapChange, ...] = ()
    notes: Tuple[str, ...] = ()
