"""From a model's name or path to a model that is ready, on the fastest backend this machine has."""

from __future__ import annotations

import shutil
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from torch import nn

from ...environment.locations import cache_folder, models_folder
from ...protocol.messages.engine import FEATURES_ONLY
from ...protocol.messages.jobs import Progress
from ..errors import ModelError
from . import catalogue
from .backends import onnx_backend, openvino_backend
from .backends.torch_backend import TorchSam, best_device
from .checkpoints import load_checkpoint, provenance, verify_official
from .contents import gives_features_alone, is_later_sam
from .files import check_readable, file_hash, find_pair
from .light import read_card
from .light_predictor import Head, LightSam, Rater
from .model import BaseSam, SamModel
from .official import Sam
from .sam2.files import network_hash, read_network
from .sam2.predictor import OpenVinoLaterSam, TorchLaterSam, parts_to_convert

Report = Callable[[Progress], None]

BACKENDS = ("auto", "openvino", "torch")

#: Models that stay in memory: the one in use and the one before.
_KEPT = 2
_loaded: OrderedDict[tuple[str, str, str, str], SamModel] = OrderedDict()
_lock = threading.Lock()
#: Held while a model is loaded or converted, which can take minutes; whoever has a model already does not wait for it.
_loading = threading.Lock()


@dataclass(frozen=True)
class _Found:
    """A model on disk: ``kind`` is "checkpoint", "light", "onnx" or "later"; ``weights`` decides the hash."""

    name: str
    title: str
    kind: str
    path: Path
    weights: Path
    known: catalogue.CatalogueEntry | None = None


def available_backends() -> tuple[str, ...]:
    """Backends of this machine, the default first."""
    installed = ["torch"]
    if openvino_backend.available():
        installed.insert(0 if best_device() == "cpu" else 1, "openvino")
    return tuple(installed)


def load_model(
    name_or_path: str, backend: str = "auto", device: str = "auto", progress: Report | None = None
) -> SamModel:
    """Make a model ready.

    Args:
        name_or_path: A name of the catalogue ("default", "vit_b", …), a checkpoint file of the official layout of
            SAM or SAM 2, a folder with a light model, a SAM 2 or 3 of transformers, or an ONNX pair, or one file of
            the pair.
        backend: "auto" takes torch where there is a GPU, else OpenVINO; ONNX pairs always run on OpenVINO.
        device: "auto", "cpu", "cuda" or "mps"; anything but the CPU means torch.
        progress: Is told about reading and conversion, which can take a minute the first time; may raise to stop it.

    Returns:
        The model; the last ones stay in memory, so that asking again costs nothing.

    Raises:
        ModelError: The model is missing, damaged, gives features alone, or does not run here.
    """
    found = _find(name_or_path)
    chosen = _choose_backend(found, backend, device)
    key = (str(found.path.resolve()), _weights_hash(found), chosen, device)
    model = _in_memory(key)
    if model is None:
        with _loading:
            model = _in_memory(key)  # who had the lock before may have loaded it
            if model is None:
                model = _load(found, key[1], chosen, device, progress)
                with _lock:
                    _loaded[key] = model
                    while len(_loaded) > _KEPT:
                        _loaded.popitem(last=False)
    return model


def _in_memory(key: tuple[str, str, str, str]) -> SamModel | None:
    with _lock:
        if key in _loaded:
            _loaded.move_to_end(key)
        return _loaded.get(key)


def _find(name_or_path: str) -> _Found:
    if not name_or_path:
        raise ModelError("No model was chosen. Choose one of the list, e.g. the default model.")
    if name_or_path in (known.name for known in catalogue.entries()):
        return _find_in_catalogue(catalogue.entry(name_or_path))
    path = Path(name_or_path).expanduser()
    if not path.exists():
        known = ", ".join(known.name for known in catalogue.entries())
        raise ModelError(f"There is no model {name_or_path}: it is neither a file or folder nor one of {known}.")
    check_readable(path)
    if gives_features_alone(path):
        raise ModelError(_features_alone(path.name))
    if is_later_sam(path):
        return _Found(name_or_path, path.name if path.is_dir() else path.stem, "later", path, path)
    if (path / "model.safetensors").is_file():
        return _Found(name_or_path, path.name, "light", path, path / "model.safetensors")
    pair = find_pair(path)
    if pair is not None:
        return _Found(name_or_path, path.stem, "onnx", path, pair[0])
    if path.is_dir() or path.suffix == ".onnx":
        raise ModelError(
            f"{path} holds no pair of ONNX files. It takes two, one with encoder and one with decoder in its name."
        )
    return _Found(name_or_path, path.stem, "checkpoint", path, path)


def _find_in_catalogue(known: catalogue.CatalogueEntry) -> _Found:
    if known.kind == FEATURES_ONLY:
        raise ModelError(_features_alone(known.title))
    path = known.path(models_folder())
    if known.kind == "default":
        weights = path / "model.safetensors"
        if not weights.is_file():
            raise ModelError(f"The default model is missing from {path}. Install the plugin again.")
        return _Found(known.name, known.title, "light", path, weights)
    if not path.is_file():
        raise ModelError(f"{known.title} is not downloaded yet. Download it, or choose a file that you already have.")
    return _Found(known.name, known.title, "later" if is_later_sam(path) else "checkpoint", path, path, known)


def _features_alone(title: str) -> str:
    clickable = ", ".join(other.name for other in catalogue.entries() if other.kind != FEATURES_ONLY)
    return (
        f"{title} gives features for decoders alone and cannot be clicked with; choose {clickable} or a model of your "
        "own."
    )


def _weights_hash(found: _Found) -> str:
    if found.kind == "later":
        return network_hash(found.path)
    return onnx_backend.pair_hash(found.path) if found.kind == "onnx" else file_hash(found.weights)


def _choose_backend(found: _Found, backend: str, device: str) -> str:
    if backend not in BACKENDS:
        raise ModelError(f"There is no backend {backend}; choose {', '.join(BACKENDS)}.")
    if found.kind == "onnx":
        if not openvino_backend.available():
            raise ModelError(f"{found.path} is an ONNX pair, which needs OpenVINO. Repair the engine to install it.")
        return "onnx"
    if backend == "auto":
        backend = available_backends()[0] if device == "auto" else ("openvino" if device == "cpu" else "torch")
        if backend == "openvino" and not openvino_backend.available():
            backend = "torch"
    if backend == "openvino" and not openvino_backend.available():
        raise ModelError("OpenVINO is not installed here. Choose the torch backend, or repair the engine.")
    if backend == "openvino" and device not in ("auto", "cpu"):
        raise ModelError(f"The OpenVINO backend runs on the CPU, not on {device}. Choose the torch backend for it.")
    return backend


def _load(found: _Found, weights_hash: str, backend: str, device: str, progress: Report | None) -> SamModel:
    def tell(text: str, fraction: float | None = None) -> None:
        if progress is not None:
            progress(Progress(text, fraction))

    if found.known is not None:
        verify_official(found.path, found.known)
    elif found.kind in ("checkpoint", "later") and found.path.is_file():
        tell(provenance(found.path))
    if backend == "onnx":
        return onnx_backend.OnnxSam(found.path, found.name, found.title, weights_hash)
    if backend == "torch":
        try:
            if found.kind == "later":
                network = _read_later(found, tell)
                return TorchLaterSam(network, found.name, found.title, weights_hash, device)
            sam = _read(found, tell)
            model = TorchSam(sam, found.name, found.title, weights_hash, device)
            return _light(found, model, sam) if found.kind == "light" else model
        except (RuntimeError, AssertionError) as error:
            raise ModelError(f"{found.title} cannot run on {device}: {error}. Choose the CPU.") from error
    return _start_converted(found, weights_hash, tell)


def _light(
    found: _Found,
    encoder: BaseSam,
    sam: Sam,
    head: Head | None = None,
    rater: Rater | None = None,
    many: Head | None = None,
) -> LightSam:
    return LightSam(encoder, sam, head, read_card(found.path).get("mask_prompts", ()), rater, many)


def _start_converted(
    found: _Found, weights_hash: str, tell: Callable[..., None], may_be_damaged: bool = True
) -> SamModel:
    """Start a model on OpenVINO; it is converted once, and again where the conversion turns out to be damaged."""
    folder = openvino_backend.converted_folder(cache_folder(), weights_hash)
    if not openvino_backend.is_converted(folder):
        openvino_backend.convert(*_parts(found, tell), folder, tell)
    tell(f"Starting {found.title}")
    try:
        if found.kind == "later":
            return OpenVinoLaterSam(folder, found.name, found.title, weights_hash)
        model = openvino_backend.OpenVinoSam(folder, found.name, found.title, weights_hash)
        if found.kind != "light":
            return model
        return _light(found, model, _read(found, lambda text: None), model.head, model.rate, model.many)
    except RuntimeError as error:
        if not may_be_damaged:
            raise ModelError(f"{found.title} does not start on OpenVINO. Choose the torch backend.") from error
    shutil.rmtree(folder, ignore_errors=True)
    return _start_converted(found, weights_hash, tell, may_be_damaged=False)


def _parts(found: _Found, tell: Callable[[str], None]) -> tuple[openvino_backend.Part, openvino_backend.Part]:
    if found.kind == "later":
        return parts_to_convert(_read_later(found, tell))
    return openvino_backend.parts_to_convert(_read(found, tell), found.kind == "light")


def _read_later(found: _Found, tell: Callable[[str], None]) -> nn.Module:
    tell(f"Reading {found.path.name}")
    return read_network(found.path)


def _read(found: _Found, tell: Callable[[str], None]) -> Sam:
    if found.kind == "light":
        from .light import load_light_sam

        tell(f"Reading {found.title}")
        return load_light_sam(found.path)
    return load_checkpoint(found.path, tell)
