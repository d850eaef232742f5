"""Files of models on disk: their hash, and which two of them are a pair."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

from ..errors import ModelError
from ..raster.regular import is_endless

_CHUNK = 4 << 20
#: How Optimum and transformers.js call the two files of a SAM, before an ending such as _fp16 or _quantized.
_SPLIT = ("vision_encoder", "prompt_encoder_mask_decoder")


def check_readable(path: Path) -> None:
    """Refuse what never ends or may never begin: devices, pipes and sockets.

    Raises:
        ModelError: It is neither file nor folder.
    """
    if is_endless(path):
        raise ModelError(f"{path} is a device or a pipe, and no model. Choose a file or a folder.")


def file_hash(path: Path) -> str:
    """SHA-256 of a file; kept in memory as long as its size and time stay the same.

    Raises:
        ModelError: The file cannot be read, or is none.
    """
    check_readable(path)
    try:
        stat = path.stat()
        return _file_hash(str(path.resolve()), stat.st_size, stat.st_mtime_ns)
    except OSError as error:
        raise ModelError(f"The model file {path} cannot be read ({error.strerror}). Choose it again.") from error


@lru_cache(maxsize=64)
def _file_hash(path: str, size: int, mtime_ns: int) -> str:
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def find_pair(path: Path) -> tuple[Path, Path] | None:
    """The encoder and decoder file in a folder, or beside one file of the pair; None when there is no clear pair.

    A folder of transformers.js has its files in ``onnx``, in several precisions; the whole one counts, or the only one.
    """
    if path.is_dir():
        return _pair_in(path) or _pair_in(path / "onnx")
    if path.suffix != ".onnx":
        return None
    for mine, others in (("encoder", "decoder"), ("decoder", "encoder")):
        other = path.with_name(path.name.replace(mine, others))
        if mine in path.name and other.is_file():
            return (path, other) if mine == "encoder" else (other, path)
    for mine, others in (_SPLIT, _SPLIT[::-1]):
        other = path.with_name(path.name.replace(mine, others, 1))
        if path.name.startswith(mine) and other.is_file():
            return (path, other) if mine == _SPLIT[0] else (other, path)
    return None


def _pair_in(folder: Path) -> tuple[Path, Path] | None:
    names = [file for file in sorted(folder.glob("*.onnx"))]
    decoders = [file for file in names if "decoder" in file.name.lower()]
    encoders = [file for file in names if "encoder" in file.name.lower() and file not in decoders]
    if len(encoders) == len(decoders) == 1:
        return encoders[0], decoders[0]
    whole = tuple(folder / f"{name}.onnx" for name in _SPLIT)
    return (whole[0], whole[1]) if all(file.is_file() for file in whole) else None
