"""Files and folders of plain vision transformers, read without running code that is in them."""

from __future__ import annotations

import pickle
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from ..errors import ModelError
from .vit import PlainViT, build_vit

#: Names under which a checkpoint keeps the weights of its encoder.
_INSIDE = ("model", "state_dict", "teacher", "encoder")
#: What trainers put before the names of weights.
_PREFIXES = ("module.", "backbone.", "encoder.")


def read_vit(path: Path) -> PlainViT:
    """Build the network of a file.

    Args:
        path: ``.safetensors``, or a file of torch that holds tensors alone.

    Raises:
        ModelError: The file is missing, damaged, holds code, or no plain ViT.
    """
    return build_vit(read_vit_weights(path))


def read_vit_weights(path: Path) -> dict[str, Tensor]:
    """The weights of a file by the names of the official DINOv2 files, where trainers put something before them.

    Raises:
        ModelError: As :func:`read_weights`.
    """
    weights = read_weights(path)
    for prefix in _PREFIXES:
        if "patch_embed.proj.weight" not in weights and f"{prefix}patch_embed.proj.weight" in weights:
            weights = {name[len(prefix) :]: value for name, value in weights.items() if name.startswith(prefix)}
    return weights


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
    except (OSError, SafetensorError, RuntimeError, EOFError, ValueError, KeyError) as error:
        raise ModelError(f"{path} cannot be read as weights ({error}). Copy or download it again.") from error
    for name in _INSIDE:
        if isinstance(found, dict) and isinstance(found.get(name), dict):
            found = found[name]
    if not isinstance(found, dict):
        raise ModelError(f"{path} holds no weights by name. Choose a file of a vision transformer.")
    return {str(name): value for name, value in found.items() if isinstance(value, Tensor)}
