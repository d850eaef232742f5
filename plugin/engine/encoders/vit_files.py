"""Files and folders of plain vision transformers, read without running code that is in them."""

from __future__ import annotations

import hashlib
import json
import pickle
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from torch import Tensor

from ..errors import ModelError
from ..sam.files import file_hash
from .vit import PlainViT, ViTShape, build_vit, shape_of
from .vit_layouts import official_names

#: Mean and spread of ImageNet's channels, which DINOv2 and most ViTs were trained with, of samples from 0 to 255.
IMAGENET_MEAN, IMAGENET_SPREAD = (123.675, 116.28, 103.53), (58.395, 57.12, 57.375)

CONFIG = "config.json"
#: Weights of a folder, the safe ones first.
_WEIGHTS = ("model.safetensors", "pytorch_model.bin")
#: Types of transformers that are plain vision transformers.
MODEL_TYPES = ("dinov2", "dinov2_with_registers", "dinov3_vit", "vit", "vit_mae")
#: Names under which a checkpoint keeps the weights of its encoder.
_INSIDE = ("model", "state_dict", "teacher", "encoder")

Triple = tuple[float, float, float]


@dataclass(frozen=True)
class Pretrained:
    """A network of a file or folder: its weights by the official names, and how pictures are normalised (0 to 255)."""

    weights: dict[str, Tensor]
    shape: ViTShape
    mean: Triple = IMAGENET_MEAN
    spread: Triple = IMAGENET_SPREAD

    def build(self) -> PlainViT:
        """The network, filled.

        Raises:
            ModelError: The weights fit no plain ViT.
        """
        return build_vit(self.weights, self.shape)


def read_vit(path: Path) -> PlainViT:
    """Build the network of a file or folder.

    Args:
        path: As for :func:`read_pretrained`.

    Raises:
        ModelError: It is missing, damaged, holds code, or no plain ViT.
    """
    return read_pretrained(path).build()


def read_pretrained(path: Path) -> Pretrained:
    """Read a plain vision transformer.

    Args:
        path: A ``.safetensors`` file, a file of torch that holds tensors alone, or a folder of transformers or timm:
            ``config.json`` beside ``model.safetensors`` or ``pytorch_model.bin``.

    Raises:
        ModelError: It is missing, damaged, holds code, or no plain ViT.
    """
    if not path.is_dir():
        weights = official_names(read_weights(path))
        return Pretrained(weights, shape_of(weights))
    config = _read_config(path)
    weights_file = weights_of(path)
    if "architecture" in config:
        return _of_timm(path, config, weights_file)
    return _of_transformers(path, config, weights_file)


def is_vit_folder(path: Path) -> bool:
    """Whether a folder is laid out as transformers and timm do it; what is in it may still be another network."""
    return (path / CONFIG).is_file() and not (path / "card.json").is_file()


def weights_of(folder: Path) -> Path:
    """The file of weights in a folder.

    Raises:
        ModelError: There is none, or they are split over several files.
    """
    found = next((folder / name for name in _WEIGHTS if (folder / name).is_file()), None)
    if found is not None:
        return found
    if list(folder.glob("*.index.json")):
        raise ModelError(f"The weights in {folder} are split over several files. Take a smaller model, in one file.")
    raise ModelError(f"{folder} has a {CONFIG} but neither {' nor '.join(_WEIGHTS)}. Download the whole model.")


def hash_of(path: Path) -> str:
    """SHA-256, hexadecimal, of all that decides the features of a file or folder.

    Raises:
        ModelError: The folder holds no weights.
    """
    if not path.is_dir():
        return file_hash(path)
    parts = [file_hash(weights_of(path))]
    for name in (CONFIG, "preprocessor_config.json"):
        if (path / name).is_file():
            parts.append(hashlib.sha256((path / name).read_bytes()).hexdigest())
    return hashlib.sha256("".join(parts).encode()).hexdigest()


def read_weights(path: Path) -> dict[str, Tensor]:
    """The tensors of a file by name.

    Raises:
        ModelError: The file is missing, damaged, or holds more than tensors.
    """
    try:
        if path.suffix == ".safetensors":
            return load_file(path)
        found = torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError:
        raise ModelError(f"There is no file {path}. Choose the weights again.") from None
    except pickle.UnpicklingError as error:
        raise ModelError(
            f"{path} holds program code beside weights and is not opened. Get a .safetensors file of the model."
        ) from error
    except Exception as error:  # the unpickler stumbles in many ways over bytes that are no pickle
        raise ModelError(f"{path} cannot be read as weights ({error}). Copy or download it again.") from error
    for name in _INSIDE:
        if isinstance(found, dict) and isinstance(found.get(name), dict):
            found = found[name]
    if not isinstance(found, dict):
        raise ModelError(f"{path} holds no weights by name. Choose a file of a vision transformer.")
    return {str(name): value for name, value in found.items() if isinstance(value, Tensor)}


def _read_config(folder: Path) -> dict[str, Any]:
    try:
        config = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ModelError(
            f"{folder} has no {CONFIG}. Choose a folder as transformers or timm save one, or a file of weights."
        ) from None
    except (OSError, ValueError) as error:
        raise ModelError(f"{folder / CONFIG} cannot be read ({error}). Download the model again.") from error
    if not isinstance(config, dict):
        raise ModelError(f"{folder / CONFIG} does not describe a model. Download it again.")
    return config


def _of_transformers(folder: Path, config: dict[str, Any], file: Path) -> Pretrained:
    kind = config.get("model_type")
    if kind not in MODEL_TYPES:
        raise ModelError(
            f"{folder.name} is a model of the type {kind!r}, which cannot be loaded. Plain vision transformers can: "
            f"{', '.join(MODEL_TYPES)} of transformers, vit_… of timm, and files of DINOv2, DINOv3 and MAE."
        )
    gated = bool(config.get("use_swiglu_ffn") or config.get("use_gated_mlp"))
    activation = config.get("hidden_act", "gelu")
    if activation != "gelu" and not (gated and activation == "silu"):
        raise ModelError(
            f"{folder.name} uses the activation {activation!r}, which cannot be run. Choose another model."
        )
    if config.get("num_channels", 3) != 3:
        raise ModelError(f"{folder.name} takes {config['num_channels']} channels, not 3. Choose a model for pictures.")
    weights = official_names(read_weights(file))
    if kind == "dinov3_vit":
        weights.setdefault("register_tokens", torch.zeros(1, 0, weights["cls_token"].shape[-1]))
    usual = 1e-5 if kind == "dinov3_vit" else 1e-6 if kind.startswith("dinov2") else 1e-12
    shape = shape_of(
        weights,
        int(config.get("num_attention_heads", 0)),
        float(config.get("layer_norm_eps", usual)),
        _theta(config),
    )
    if not shape.registers:
        weights.pop("register_tokens", None)
    plain = kind == "vit"  # which its makers normalise to -1 to 1
    usual_mean = (127.5,) * 3 if plain else IMAGENET_MEAN
    mean, spread = _normalisation(folder, usual_mean, (127.5,) * 3 if plain else IMAGENET_SPREAD)
    return Pretrained(weights, shape, mean, spread)


def _theta(config: dict[str, Any]) -> float:
    """Base of the periods of rotary positions; newer configurations keep it in a table of its own."""
    table = config.get("rope_parameters")
    stored = table.get("rope_theta") if isinstance(table, dict) else None
    return float(stored or config.get("rope_theta") or 100.0)


def _normalisation(folder: Path, mean: Triple, spread: Triple) -> tuple[Triple, Triple]:
    """Of samples from 0 to 255, as the folder's preprocessor has it."""
    try:
        stored = json.loads((folder / "preprocessor_config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return mean, spread
    return _triple(stored.get("image_mean"), mean), _triple(stored.get("image_std"), spread)


def _of_timm(folder: Path, config: dict[str, Any], file: Path) -> Pretrained:
    name = str(config["architecture"])
    if not name.startswith(("vit_", "deit_", "deit3_")):
        raise ModelError(
            f"{folder.name} is timm's {name}, which cannot be loaded. Of timm's models the plain vision transformers "
            "(vit_…) can."
        )
    arguments, pretrained = config.get("model_args") or {}, config.get("pretrained_cfg") or {}
    weights = official_names(read_weights(file))
    shape = shape_of(weights, int(arguments.get("num_heads") or 0), smooth=True)
    mean, spread = (
        _triple(pretrained.get(key), usual) for key, usual in (("mean", IMAGENET_MEAN), ("std", IMAGENET_SPREAD))
    )
    return Pretrained(weights, shape, mean, spread)


def _triple(values: Any, usual: Triple) -> Triple:
    """Three values of 0 to 1 as those of 0 to 255."""
    if not isinstance(values, list) or len(values) != 3:
        return usual
    red, green, blue = (255.0 * float(value) for value in values)
    return red, green, blue
