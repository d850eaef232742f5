"""A training: what to learn from and how, and whether that can be learnt from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, NamedTuple, Sequence, Tuple

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer

from ...environment.locations import home
from ...protocol.messages.jobs import LabelledRaster, Train
from ...protocol.messages.rasters import RasterReference
from ...protocol.schema import CLASS_COLOURS
from ..layers.extents import polygons_in, rectangle_in
from ..layers.labels import check_labels, class_colours, class_counts, label_file
from ..layers.raster_reference import reference_of
from ..sentences import counted, tr


class Pair(NamedTuple):
    """A raster and the polygons drawn on it, all of them or those that were reviewed; further layers of its ground."""

    raster: QgsRasterLayer
    labels: QgsVectorLayer
    reviewed_only: bool = False
    others: Tuple[QgsRasterLayer, ...] = ()


class RequestError(Exception):
    """Something is missing in the form; the message is a sentence for the user."""


@dataclass(frozen=True)
class LabelledGround:
    """What was completely labelled.

    Attributes:
        kind: "labels" (the ground around the labels), "canvas", or "polygons".
        rectangle: The canvas' extent in ``crs``.
        crs: CRS of the canvas.
        polygons: Layer whose polygons outline the labelled ground.
    """

    kind: str = "labels"
    rectangle: QgsRectangle | None = None
    crs: QgsCoordinateReferenceSystem | None = None
    polygons: QgsVectorLayer | None = None


@dataclass(frozen=True)
class TrainForm:
    """What to learn from and how, as the user has set it; ``package`` is the folder of the new model."""

    pairs: Sequence[Pair]
    class_field: str
    ground: LabelledGround
    unlabelled: str
    name: str
    package: Path
    model: str
    epochs: int
    learning_rate: float
    validation_share: float
    seed: int
    kind: str = Train.kind
    start: str = Train.start


def decoder_names() -> Dict[str, str]:
    """Names of the kinds of decoder for the screen, by the protocol's."""
    return {
        "auto": tr("Automatic"),
        "ensemble": tr("Ensemble"),
        "conv": tr("Convolutional"),
        "vit": tr("Transformer"),
        "linear": tr("Linear probe"),
        "prototype": tr("Prototypes (few labels)"),
        "forest": tr("Random forest"),
        "unet": tr("UNet from scratch"),
        "lite0": tr("Student: EfficientNet-Lite0"),
        "segformer-b0": tr("Student: SegFormer-B0"),
        "segformer-b1": tr("Student: SegFormer-B1"),
        "segformer-b2": tr("Student: SegFormer-B2"),
    }


def decoder_hints() -> Dict[str, str]:
    """When each kind of decoder is good, by the protocol's names."""
    return {
        "auto": tr("The kind that does best on most ground; at present the ensemble."),
        "ensemble": tr(
            "Best on most ground, and least a matter of luck: convolutional and linear decoders that answer together."
        ),
        "conv": tr("Good for most landforms: it sees the neighbourhood of each place and draws fine borders."),
        "vit": tr("Good where landforms are told by what lies farther away; it wants many labels and more time."),
        "linear": tr(
            "Good as a yardstick: it looks at each place alone, and tells what the image model knows already."
        ),
        "prototype": tr("Good with a handful of polygons of each class; it is ready within seconds."),
        "forest": tr("Good for surfaces that are told by brightness and texture; it is ready within seconds."),
        "unet": tr("Good for comparison: it learns from the pixels alone, so it wants many labels and more time."),
        "lite0": tr(
            "Good for fast maps and for export: a small network on the pixels that begins with ImageNet's weights."
        ),
        "segformer-b0": tr(
            "For much ground that is labelled: a small transformer on the pixels that begins with nothing."
        ),
        "segformer-b1": tr("Like SegFormer-B0, four times as large; it takes twice as long."),
        "segformer-b2": tr("Like SegFormer-B0, seven times as large; it takes five times as long."),
    }


def safe_name(name: str) -> str:
    """``name`` as a folder name on any system."""
    kept = "".join(letter if letter.isalnum() or letter in "-_. " else "_" for letter in name)
    return kept.strip(" .")


def free_name(folder: Path, name: str, ending: str = "") -> str:
    """``name``, or ``name 2``, ``name 3`` … , the first that ``folder`` does not hold yet with that ending."""
    number, tried = 1, name
    while (folder / f"{safe_name(tried)}{ending}").exists():
        number += 1
        tried = f"{name} {number}"
    return tried


def raster_reference(raster: QgsRasterLayer) -> RasterReference:
    """The raster as the engine opens it.

    Raises:
        RequestError: The layer is not a file.
    """
    reference = reference_of(raster)
    if reference is None:
        sentence = tr(
            "The raster “{name}” is not a file that the engine can read. "
            "Save it as a GeoTIFF first (right-click the layer, Export, Save As).",
        )
        raise RequestError(sentence.format(name=raster.name()))
    return reference


def colours_of(pairs: Sequence[Pair], class_field: str, known: Dict[str, str]) -> Dict[str, str]:
    """A colour for every class: the layer's style, else the user's class list, else a palette."""
    styled: Dict[str, str] = {}
    names: List[str] = []
    for pair in pairs:
        for name, colour in class_colours(pair.labels, class_field).items():
            styled.setdefault(name, colour)
        counts = class_counts(pair.labels, class_field, pair.reviewed_only)
        names += [name for name in counts if name not in names]
    chosen = {name: styled.get(name) or known.get(name) or "" for name in names}
    spare = [colour for colour in CLASS_COLOURS if colour not in chosen.values()] or list(CLASS_COLOURS)
    for number, name in enumerate(name for name in names if not chosen[name]):
        chosen[name] = spare[number % len(spare)]
    return chosen


def train_request(form: TrainForm, known_colours: Dict[str, str], scratch: Path) -> Train:
    """Check the form and turn it into a request; label layers that are not files are copied to ``scratch``.

    Raises:
        RequestError: A field is missing or a raster is not a file.
        LabelLayerError: A label layer cannot be trained on.
        ExtentError: The labelled ground does not fit a raster.
    """
    if not form.pairs:
        raise RequestError(tr("Choose a raster and the polygon layer with its labels first."))
    if not safe_name(form.name):
        raise RequestError(tr("Give the model a name; its folder is called after it."))
    _require_as_many_layers(form.pairs)
    pairs = []
    for pair in form.pairs:
        check_labels(pair.labels, form.class_field, pair.raster, pair.reviewed_only)
        reference = raster_reference(pair.raster)
        labels = label_file(pair.labels, scratch, form.class_field)
        ground = ground_wkt(form.ground, pair.raster)
        others = tuple(raster_reference(other) for other in pair.others)
        pairs.append(LabelledRaster(reference, labels.path, labels.layer, ground, pair.reviewed_only, others))
    return Train(
        pairs=tuple(pairs),
        output=str(form.package),
        model=form.model,
        class_field=form.class_field,
        unlabelled=form.unlabelled,
        colours=colours_of(form.pairs, form.class_field, known_colours),
        epochs=form.epochs,
        learning_rate=form.learning_rate,
        validation_share=form.validation_share,
        seed=form.seed,
        name=form.name.strip(),
        kind=form.kind,
        start=form.start,
    )


def _require_as_many_layers(pairs: Sequence[Pair]) -> None:
    first = pairs[0]
    for pair in pairs[1:]:
        if len(pair.others) != len(first.others):
            sentence = tr(
                "“{raster}” comes with {number} beside it, “{first}” with {count}. Give each raster as many further "
                "layers of its ground, in the same order."
            )
            raise RequestError(
                sentence.format(
                    raster=pair.raster.name(),
                    number=_layers(len(pair.others)),
                    first=first.raster.name(),
                    count=_layers(len(first.others)),
                )
            )


def _layers(number: int) -> str:
    return counted(number, tr("1 further layer"), tr("{n} further layers"))


def ground_wkt(ground: LabelledGround, raster: QgsRasterLayer) -> str:
    """The labelled ground in the raster's CRS; empty for the labels' own ground.

    Raises:
        RequestError: No polygon layer is chosen.
        ExtentError: It does not fit the raster.
    """
    project = QgsProject.instance()
    if ground.kind == "canvas" and ground.rectangle is not None and ground.crs is not None:
        geometry = rectangle_in(ground.rectangle, ground.crs, raster, project)
    elif ground.kind == "polygons":
        if ground.polygons is None:
            raise RequestError(tr("Choose the polygon layer that outlines the labelled ground."))
        geometry = polygons_in(ground.polygons, raster, project, selected=False)
    else:
        return ""
    return str(geometry.asWkt(12))


def summary(pairs: Sequence[Pair], class_field: str) -> Tuple[str, bool]:
    """One line on what there is to learn from, and whether that is enough to start."""
    if not pairs:
        return tr("Add a raster and a polygon layer to the project to start."), False
    counts: Dict[str, int] = {}
    classless = 0
    for pair in pairs:
        found = class_counts(pair.labels, class_field, pair.reviewed_only)
        if found and not pair.reviewed_only:
            classless += max(pair.labels.featureCount() - sum(found.values()), 0)
        for name, number in found.items():
            counts[name] = counts.get(name, 0) + number
    if not counts:
        return tr("No labelled polygons yet."), True
    total = sum(counts.values())
    parts = ", ".join(f"{name} {number}" for name, number in list(counts.items())[:6])
    more = ", …" if len(counts) > 6 else ""
    words = tr("1 polygon: {classes}"), tr("{number} polygons: {classes}")
    text = counted(total, *words, number=total, classes=parts + more)
    if classless:
        missing = tr("1 without a class is left out."), tr("{number} without a class are left out.")
        text = f"{text}. {counted(classless, *missing, number=classless)}"
    return text, True


def default_folder(kind: str) -> Path:
    """Beside the project, or in the plugin's own place while the project has no file; ``kind`` names the folder."""
    beside = QgsProject.instance().homePath()
    return Path(beside) / f"landform_{kind}" if beside else home() / f"landform_{kind}"
