"""Which models there are: those of ``resources/models.json``, and those that the user put into the models folder."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from ...protocol.messages.engine import FEATURES_ONLY, ModelInfo, ModelScores
from ..errors import ModelError
from .contents import gives_features_alone, type_of_folder
from .files import find_pair
from .pace import paces
from .scores import model_scores

RESOURCES = Path(__file__).resolve().parents[3] / "resources"


@dataclass(frozen=True)
class CatalogueEntry:
    """One model of the catalogue.

    Attributes:
        name: Short name, as on the command line.
        title: Name for the screen.
        kind: "default", "official", or "encoder" for one that gives features alone.
        file: File name in the models folder, or folder in ``resources`` for the default model.
        source: Where it is downloaded from; empty when it comes with the plugin.
        size_bytes: Exact size of the file.
        sha256: Hash of the file, hexadecimal.
        licence: SPDX name.
        description: One sentence that helps to choose.
    """

    name: str
    title: str
    kind: str
    file: str
    source: str
    size_bytes: int
    sha256: str
    licence: str
    description: str

    def path(self, models_folder: Path) -> Path:
        """Where the model lies, or will lie once downloaded."""
        return (RESOURCES if self.kind == "default" else models_folder) / self.file


@lru_cache(maxsize=1)
def entries() -> tuple[CatalogueEntry, ...]:
    """All entries, in the order of the file."""
    data = json.loads((RESOURCES / "models.json").read_text(encoding="utf-8"))
    # hashes lie there in groups of eight: scanners of packages take bare ones for secrets
    return tuple(CatalogueEntry(**{**entry, "sha256": entry["sha256"].replace(" ", "")}) for entry in data["models"])


def entry(name: str) -> CatalogueEntry:
    """Look an entry up by its name.

    Raises:
        ModelError: There is none of that name.
    """
    for found in entries():
        if found.name == name:
            return found
    known = ", ".join(known.name for known in entries())
    raise ModelError(f"There is no model named {name} in the catalogue, which has {known}.")


def whole_path(name_or_path: str) -> str:
    """A model's path as it holds in whatever folder a process was started; names of the catalogue stay as they are."""
    is_name = any(known.name == name_or_path for known in entries())
    return name_or_path if is_name else os.path.abspath(os.path.expanduser(name_or_path))


def list_models(models_folder: Path | str) -> list[ModelInfo]:
    """The catalogue, followed by other models found in the models folder.

    Args:
        models_folder: Where downloaded models and the user's own lie; it need not exist.
    """
    folder = Path(models_folder)
    listed = [_info(known, folder) for known in entries()]
    taken = {info.path for info in listed}
    listed += [info for info in _own_models(folder) if info.path not in taken]
    noted, measured = paces(), model_scores()
    return [
        replace(info, window_seconds=noted.get(info.name, 0.0), scores=measured.get(info.name, ModelScores()))
        for info in listed
    ]


def _info(known: CatalogueEntry, folder: Path) -> ModelInfo:
    path = known.path(folder)
    if known.kind == "default":
        weights = path / "model.safetensors"
        installed, size = weights.is_file(), weights.stat().st_size if weights.is_file() else 0
    else:
        installed, size = path.is_file() and path.stat().st_size == known.size_bytes, known.size_bytes
    return ModelInfo(
        name=known.name,
        title=known.title,
        installed=installed,
        path=str(path),
        size_bytes=size,
        licence=known.licence,
        source=known.source,
        description=known.description,
        kind=known.kind,
    )


def _own_models(folder: Path) -> list[ModelInfo]:
    if not folder.is_dir():
        return []
    found = []
    for path in sorted(folder.iterdir()):
        if gives_features_alone(path):
            found.append(_own(path, FEATURES_ONLY, _size(path)))
        elif path.is_dir() and type_of_folder(path) is not None:
            found.append(_own(path, "later", _size(path)))
        elif path.is_file() and path.suffix in (".pth", ".pt"):
            found.append(_own(path, "checkpoint", path.stat().st_size))
        elif path.is_dir() and (path / "model.safetensors").is_file():
            found.append(_own(path, "light", (path / "model.safetensors").stat().st_size))
        elif path.is_dir() and (pair := find_pair(path)) is not None:
            found.append(_own(path, "onnx", sum(file.stat().st_size for file in pair)))
    return found


def _size(path: Path) -> int:
    return (
        sum(file.stat().st_size for file in path.iterdir() if file.is_file()) if path.is_dir() else path.stat().st_size
    )


def _own(path: Path, kind: str, size: int) -> ModelInfo:
    return ModelInfo(
        name=str(path),
        title=path.stem,
        installed=True,
        path=str(path),
        size_bytes=size,
        description="Found in the models folder; not one of the official files."
        + (" It gives features for decoders alone." if kind == FEATURES_ONLY else ""),
        kind=kind,
    )
