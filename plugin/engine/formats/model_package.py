"""A trained decoder on disk: a folder with ``model.safetensors``, ``card.json`` and the curve picture.

The card says what the weights are for: classes and colours, ground sampling, the encoder by hash, what was trained on
and how well it did. It also holds the hash of every other file, so that damage is found when the package is opened.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from ...protocol.card_check import card_problem
from ...protocol.messages.jobs import NO_IMAGE_MODEL
from ..errors import ModelError, OutputError
from ..raster.source import RasterSource
from .disk import full_sentence, is_full
from .scratch import scratch_folder

FORMAT = "landform-mapper-model"
VERSION = 1
WEIGHTS = "model.safetensors"
CARD = "card.json"
CURVES = "curves.png"
#: Report of the folds; the card does not list it, so that it may be moved away.
REPORT = "report.html"
#: A package without many weights of its own takes about half of this.
ROOM_BYTES = 2_000_000
#: What the card of a classifier of patches calls its kind; those of decoders are :data:`..decoders.kinds.KINDS`.
PATCHES = "patches"
#: More than any package takes: what is larger is something else, and is not read.
_MOST_BYTES, _MOST_CARD_BYTES = 1 << 30, 1 << 26


@dataclass(frozen=True)
class LandformClass:
    """A class with its value in class rasters (1 and up; 0 is background) and its colour as ``#rrggbb``."""

    name: str
    value: int
    colour: str


@dataclass(frozen=True)
class Encoder:
    """The network whose features the decoder reads. ``reference`` is what it was loaded by.

    :data:`NO_ENCODER` stands for none; packages of before there was that name the one that was loaded and not read.
    """

    name: str
    reference: str
    hash: str


#: Of decoders that read the pixels alone.
NO_ENCODER = Encoder(NO_IMAGE_MODEL, NO_IMAGE_MODEL, NO_IMAGE_MODEL)
NO_ENCODER_TOLD = "none: the decoder reads the pixels"


@dataclass(frozen=True)
class ModelCard:
    """What a package is for and how it came about.

    Attributes:
        background: Whether the head has a background channel (its first).
        ground_sampling_m: Size of a sample on the ground in metres; in pixels where there was no georeference.
        level: Pyramid level of the windows on the first training raster.
        stretch: Policy, and the stretch of every training raster, with further layers of its ground as ``others``.
        head: Kind of decoder, its settings, and ``levels``: how many levels coarser each part of what it sees is.
        training: Sources, settings and counts.
        scores: Scores on the validation blocks.
    """

    name: str
    created: str
    classes: tuple[LandformClass, ...]
    background: bool
    encoder: Encoder
    ground_sampling_m: float
    georeferenced: bool
    level: int
    stretch: Mapping[str, Any]
    head: Mapping[str, Any]
    training: Mapping[str, Any]
    scores: Mapping[str, Any]
    licence: str = "Decided by the person who trained it."
    format: str = FORMAT
    version: int = VERSION
    files: Mapping[str, str] = field(default_factory=dict)

    @property
    def channel_values(self) -> tuple[int, ...]:
        """Value in class rasters of each output channel of the head."""
        return ((0,) if self.background else ()) + tuple(item.value for item in self.classes)

    @property
    def levels(self) -> tuple[int, ...]:
        """How many levels coarser than the windows' each part of what the decoder sees is, from 0."""
        return tuple(int(up) for up in self.head.get("levels", (0,)))

    @property
    def layers(self) -> tuple[Mapping[str, Any], ...]:
        """Layers of the first training raster's ground, itself first, as :func:`layer_record` tells of them."""
        sources: Sequence[Mapping[str, Any]] = self.stretch.get("sources") or ({},)
        return (sources[0], *sources[0].get("others", ()))


def layer_record(source: RasterSource) -> dict[str, Any]:
    """What a card tells of a layer that was learnt from: its file, and what of it was seen."""
    seen = source.reference
    return {
        "source": source.name,
        "bands": source.bands,
        "mean": seen.mean,
        "hillshade": seen.hillshade and asdict(seen.hillshade),
        "low": source.stretch.low,
        "high": source.stretch.high,
        "automatic": source.automatic,
    }


def check_output(folder: Path) -> None:
    """Refuse an output folder that is taken, before the long work starts.

    Raises:
        OutputError: Something is there already, or its parent cannot be written to.
    """
    if folder.is_symlink() or (folder.exists() and (not folder.is_dir() or any(folder.iterdir()))):
        raise OutputError(f"{folder} exists already and is not overwritten. Choose another name for the model package.")
    parent = _existing(folder)
    if not parent.is_dir() or not os.access(parent, os.W_OK):
        raise OutputError(f"The model package {folder} cannot be written: {parent} is read-only. Choose another.")


def check_room(folder: Path, weight_bytes: int = 0) -> None:
    """Refuse a disk that has no room for a package, before the long work starts.

    Args:
        folder: Of the package.
        weight_bytes: What its weights take beyond those of small kinds.

    Raises:
        OutputError: It is as good as full.
    """
    free = shutil.disk_usage(_existing(folder)).free
    wanted = ROOM_BYTES + weight_bytes
    if free < wanted:
        raise OutputError(
            f"The disk of {folder} has only {free / 1e6:.1f} MB left, and a model package takes up to "
            f"{wanted / 1e6:.0f} MB. Free some space or choose another folder."
        )


def _existing(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    return next(place for place in [folder, *folder.parents] if place.exists())


def write_package(folder: Path, weights: bytes, card: ModelCard, curves_png: bytes) -> None:
    """Write a package in one step: it is either there whole or not at all.

    Args:
        folder: Package folder; must not exist, or be empty.
        weights: The trained weights, as safetensors.
        card: Its card; the file hashes are filled in here.
        curves_png: Picture of the loss and score curves.

    Raises:
        OutputError: The folder is taken, or the disk is read-only or full.
    """
    check_output(folder)
    contents = {WEIGHTS: weights, CURVES: curves_png}
    body = asdict(card)
    body["files"] = {name: hashlib.sha256(data).hexdigest() for name, data in contents.items()}
    contents[CARD] = json.dumps(body, indent=2, ensure_ascii=False).encode()
    try:
        with scratch_folder(folder.parent) as scratch:
            aside = scratch / folder.name
            aside.mkdir()
            for name, data in contents.items():
                (aside / name).write_bytes(data)
            if folder.exists():
                folder.rmdir()
            os.replace(aside, folder)
    except OSError as error:
        if is_full(error, folder.parent):
            raise OutputError(full_sentence(f"the model package {folder}")) from error
        raise OutputError(
            f"The model package {folder} could not be written: {error.strerror or error}. Free some space or choose "
            f"another folder."
        ) from error


def read_package(folder: Path) -> tuple[ModelCard, bytes, str]:
    """The card of a package, its weights and the hash of both, checked against the card.

    Raises:
        ModelError: A file is missing or damaged, or the format is unknown.
    """
    card_path = folder / CARD
    if not card_path.is_file():
        raise ModelError(f"{folder} is not a model package: it has no {CARD}. Choose the folder that training made.")
    raw = _read(card_path, _MOST_CARD_BYTES)
    card = _read_card(card_path, raw)
    weights = b""
    for name, wanted in card.files.items():
        path = folder / name
        if not path.is_file():
            raise ModelError(f"The model package {folder} lacks {name}. Copy the whole folder again, or train anew.")
        data = _read(path, _MOST_BYTES)
        if hashlib.sha256(data).hexdigest() != wanted:
            raise ModelError(f"{path} is damaged: its hash is not the one in the card. Copy it again, or train anew.")
        if name == WEIGHTS:
            weights = data
    return card, weights, hashlib.sha256(raw).hexdigest()


def _read(path: Path, most: int) -> bytes:
    """The content of a file of a package.

    Raises:
        ModelError: It cannot be read, or is larger than any file of a package is.
    """
    try:
        size = path.stat().st_size
        if size > most:
            raise ModelError(
                f"{path} has {size / 1e6:,.0f} MB, which no file of a model package has. Copy the package again, or "
                f"train anew."
            )
        return path.read_bytes()
    except OSError as error:
        raise ModelError(f"{path} cannot be read: {error.strerror or error}. Copy the package again.") from error


def _read_card(path: Path, raw: bytes) -> ModelCard:
    again = "Copy the package again, or train anew."
    try:
        body = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise ModelError(f"{path} is damaged: it is not readable as JSON. {again}") from error
    if not isinstance(body, dict) or body.get("format") != FORMAT:
        raise ModelError(f"{path} is not the card of a model package. Choose the folder that training made.")
    if body.get("version") != VERSION:
        raise ModelError(
            f"{path} has format version {body.get('version')}, and this engine reads version {VERSION}. Update the "
            f"plugin, or train again with this version."
        )
    problem = card_problem(body)
    if not problem and WEIGHTS not in body["files"]:
        problem = f"it does not list {WEIGHTS}"
    if problem:
        raise ModelError(f"{path} is damaged: {problem}. {again}")
    try:
        body["classes"] = tuple(LandformClass(**item) for item in body["classes"])
        body["encoder"] = Encoder(**body["encoder"])
        return ModelCard(**body)
    except TypeError as error:
        raise ModelError(f"{path} is damaged: it has entries of another version. {again}") from error
