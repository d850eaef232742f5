"""What a file or folder of weights holds, told from its table of contents: quick, and nothing in it is run."""

from __future__ import annotations

import io
import json
import pickle
import pickletools
import zipfile
from pathlib import Path

from .files import find_pair

#: Largest table of contents that is looked at, in bytes.
_MOST = 16_000_000
#: How a file begins that torch wrote before version 1.6, or was asked to write so: its magic number, pickled.
_OLD = pickle.dumps(0x1950A86A20F9469CFC6C, protocol=2)
#: Pickles at the beginning of such a file: magic number, version, system, and the dictionary of weights.
_PICKLES = 4
_PATCHES = (b"patch_embed", b"patch_embeddings")
#: A SAM's image encoder has a patch embedding too, under this name.
_SAM = b"image_encoder."
#: What an official checkpoint of SAM 2 calls its decoder.
_DECODER_2 = b"sam_mask_decoder."
#: The later SAMs, and how folders of transformers call them: with what follows objects through films, and without.
MODEL_2, MODEL_3 = "sam2", "sam3"
_TYPES = {
    "sam2": MODEL_2,
    "sam2_video": MODEL_2,
    "sam3_tracker": MODEL_3,
    "sam3_tracker_video": MODEL_3,
    "sam3_video": MODEL_3,
}


def gives_features_alone(path: Path) -> bool:
    """Whether this is a plain vision transformer, which decoders learn on and nobody can click with.

    Args:
        path: A file of weights, or a folder as transformers and timm save one. What cannot be read is none.
    """
    try:
        if path.is_dir():
            own = (path / "card.json").is_file() or find_pair(path) is not None or type_of_folder(path) is not None
            return (path / "config.json").is_file() and not own
        names = _names_in(path)
    except (OSError, ValueError, KeyError, zipfile.BadZipFile):
        return False
    return _SAM not in names and any(name in names for name in _PATCHES)


def type_of_folder(path: Path) -> str | None:
    """:data:`MODEL_2` or :data:`MODEL_3` for a folder as transformers saves such a model; None for all else."""
    try:
        config = json.loads((path / "config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if not any(path.glob("*.safetensors*")) and find_pair(path) is not None:
        return None  # of transformers.js, which keeps the same config.json beside ONNX files
    return _TYPES.get(str(config.get("model_type"))) if isinstance(config, dict) else None


def is_later_sam(path: Path) -> bool:
    """Whether this is a SAM 2 or 3: an official checkpoint of SAM 2, or a folder of transformers."""
    if path.is_dir():
        return type_of_folder(path) is not None
    try:
        return path.suffix in (".pt", ".pth") and _DECODER_2 in _names_in(path)
    except (OSError, ValueError, KeyError, zipfile.BadZipFile):
        return False


def _names_in(path: Path) -> bytes:
    """Bytes among which the names of all weights are."""
    if path.suffix == ".safetensors":
        with path.open("rb") as stream:
            size = int.from_bytes(stream.read(8), "little")
            if size > _MOST:
                return b""
            return json.dumps(list(json.loads(stream.read(size)))).encode()
    with path.open("rb") as stream:
        if stream.read(len(_OLD)) == _OLD:
            return _names_in_pickles(_OLD + stream.read(_MOST))
    with zipfile.ZipFile(path) as archive:  # as torch has written files since version 1.6
        tables = [item for item in archive.infolist() if item.filename.endswith("/data.pkl")]
        return b"".join(archive.read(table) for table in tables if table.file_size <= _MOST)


def _names_in_pickles(head: bytes) -> bytes:
    """All texts of the pickles that an old file begins with; their instructions are read, and none is followed."""
    stream, found = io.BytesIO(head), []
    for _ in range(_PICKLES):
        found += [argument for _, argument, _ in pickletools.genops(stream) if isinstance(argument, str)]
    return "\n".join(found).encode()
