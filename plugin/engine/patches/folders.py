"""Patches as they lie in folders: one folder a class, or a table that names image, class and observation."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from ...protocol.messages.patches import TrainPatches
from ..errors import LabelError
from ..formats.csv_table import CsvProblem, read_csv
from ..formats.file_facts import file_facts
from ..words import counted

#: Endings of images that are taken from folders.
ENDINGS = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp")
#: Columns of a table; the third may be missing.
COLUMNS = ("image", "class", "observation")


@dataclass(frozen=True)
class Patch:
    """An image file with its class, and the observation that it was cut from."""

    path: Path
    name: str
    observation: str


@dataclass(frozen=True)
class PatchSet:
    """Labelled patches.

    Attributes:
        patches: In the order of the table, or by name.
        grouped: Observations are told; otherwise every patch counts as one of its own.
    """

    patches: tuple[Patch, ...]
    grouped: bool

    @property
    def classes(self) -> tuple[str, ...]:
        """Names, by number of patches."""
        counts = Counter(patch.name for patch in self.patches)
        return tuple(sorted(counts, key=lambda name: (-counts[name], name)))

    @property
    def observations(self) -> tuple[str, ...]:
        """Names, sorted."""
        return tuple(sorted({patch.observation for patch in self.patches}))

    def without(self, *names: str) -> PatchSet:
        """The patches of all other classes."""
        return PatchSet(tuple(patch for patch in self.patches if patch.name not in names), self.grouped)


def read_folder(folder: Path) -> PatchSet:
    """Patches of a folder that has one folder a class.

    Raises:
        LabelError: There are fewer than two such folders with images.
    """
    if not folder.is_dir():
        raise LabelError(f"There is no folder {folder}. Choose one that holds a folder of images for each class.")
    patches = tuple(
        Patch(path, inner.name, path.relative_to(folder).as_posix())
        for inner in sorted(folder.iterdir())
        if inner.is_dir() and not inner.name.startswith(".")
        for path in sorted(inner.iterdir())
        if path.suffix.lower() in ENDINGS and path.is_file()
    )
    return _checked(PatchSet(patches, grouped=False), folder.name)


def read_table(table: Path, images: Path | None = None) -> PatchSet:
    """Patches that a CSV file names.

    Args:
        table: With the columns ``image``, ``class`` and, where patches share pictures, ``observation``.
        images: Folder of the images; None for the folder of the table.

    Raises:
        LabelError: There is no such table, a column or an image is missing, or there are fewer than two classes.
    """
    if not table.exists():
        raise LabelError(f"There is no table {table}. Choose a CSV file with the columns image and class.")
    try:
        read = read_csv(table)
    except CsvProblem as problem:
        raise LabelError(str(problem)) from problem
    fields = read.columns
    if not {"image", "class"} <= set(fields):
        have = ", ".join(fields) or "none"
        raise LabelError(f"{table.name} needs the columns image and class; it has: {have}.")
    folder, grouped = images or table.parent, "observation" in fields
    patches = tuple(
        Patch(folder / image, name, (row["observation"] if grouped else "") or image)
        for _, row in read.rows
        if (image := row["image"]) and (name := row["class"])
    )
    for patch in patches:
        if not patch.path.is_file():
            raise LabelError(f"{table.name} names {patch.path.name}, which is not in {folder}. Choose its folder.")
    return _checked(PatchSet(patches, grouped), table.name)


def read_patch(path: Path) -> NDArray[np.uint8]:
    """Samples (H, W, 3) of an image file; more than 8 bits are stretched from its darkest to its brightest value.

    Raises:
        LabelError: It cannot be read as an image.
    """
    try:
        with Image.open(path) as image:
            if image.mode[0] in "IF":
                values = np.asarray(image, dtype=np.float64)
                low, high = float(values.min()), float(values.max())
                grey = ((values - low) * (255.0 / max(high - low, 1e-30))).round().astype(np.uint8)
                return np.repeat(grey[..., None], 3, axis=2)
            return np.array(image.convert("RGB"), dtype=np.uint8)
    except (UnidentifiedImageError, OSError, ValueError) as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: Exception) -> LabelError:
    return LabelError(f"{path} cannot be read as an image ({error}). Copy it again or take it out.")


def _checked(found: PatchSet, name: str) -> PatchSet:
    if len(found.classes) < 2:
        raise LabelError(
            f"{name} holds patches of {counted(len(found.classes), 'class', 'classes')}, and two are the least to tell "
            "apart."
        )
    return found


def picture_facts(patches: PatchSet, request: TrainPatches) -> dict[str, Any]:
    """What tells the pictures of a folder or table from others: where they lie, their number, bytes and SHA-256.

    Args:
        patches: As they were read.
        request: That names the folder or the table.

    Raises:
        LabelError: One of the pictures cannot be read.
    """
    digest, size = hashlib.sha256(), 0
    for patch in patches.patches:
        try:
            content = patch.path.read_bytes()
        except OSError as error:
            raise _unreadable(patch.path, error) from error
        size += len(content)
        digest.update(hashlib.sha256(content).digest())
    table = {"table_file": file_facts(request.table)} if request.table else {}
    folder = request.folder or request.images or str(Path(request.table).parent)
    return {**table, "path": folder, "pictures": len(patches.patches), "bytes": size, "sha256": digest.hexdigest()}
