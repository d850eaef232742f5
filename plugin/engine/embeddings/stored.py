"""An embedding as a file: its maps by name, its sizes, and a checksum of all of it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors import safe_open
from safetensors.numpy import save

from ..sam.embedding import Embedding

Maps = dict[str, NDArray[np.floating]]
_FEATURES = "features"


def as_stored(key: str, embedding: Embedding) -> bytes:
    """The content of the file of an embedding."""
    maps = {_FEATURES: embedding.features} | {f"finer{n}": values for n, values in enumerate(embedding.finer)}
    maps = {name: np.ascontiguousarray(values) for name, values in maps.items()}
    sizes = [*embedding.original_size, *embedding.input_size]
    return save(maps, metadata={"key": key, "sha256": _checksum(maps), "sizes": json.dumps(sizes)})


def read_stored(path: Path, key: str) -> Embedding:
    """Read an embedding.

    Raises:
        OSError, SafetensorError, ValueError, KeyError, TypeError: The file is missing, damaged or of another key.
    """
    with safe_open(path, framework="numpy") as file:
        notes = file.metadata() or {}
        others = sorted(set(file.keys()) - {_FEATURES})
        maps = {name: file.get_tensor(name) for name in (_FEATURES, *others)}
    if _checksum(maps) != notes.get("sha256") or notes.get("key") != key:
        raise ValueError("its checksum differs")
    sizes = json.loads(notes["sizes"])
    features, *finer = maps.values()
    return Embedding(features, (sizes[0], sizes[1]), (sizes[2], sizes[3]), tuple(finer))


def _checksum(maps: Maps) -> str:
    digest = hashlib.sha256()
    for values in maps.values():
        digest.update(np.ascontiguousarray(values).data)
    return digest.hexdigest()
