"""Reading files of torch without running code that they may hold."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import torch

from ..errors import ModelError


def read_tensors(path: Path) -> dict[str, Any]:
    """The dictionary that a file of torch holds; ``weights_only=True`` keeps any code in it from running.

    Raises:
        ModelError: The file is missing, damaged, holds code, or no dictionary.
    """
    if not path.is_file():
        raise ModelError(f"There is no model file {path}. Download the model, or choose a file that you already have.")
    try:
        loaded = torch.load(path, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        raise ModelError(
            f"{path} holds more than weights, or is damaged, and was not loaded: it could run code on this machine. "
            "Use a checkpoint from a source that you trust, saved as a plain state dictionary."
        ) from error
    except Exception as error:  # the unpickler stumbles in many ways over bytes that are no pickle
        raise ModelError(f"{path} is damaged or no PyTorch checkpoint. Download it again or choose another.") from error
    if not isinstance(loaded, dict):
        raise ModelError(f"{path} is no plain dictionary of weights. Use a checkpoint of the official layout.")
    return loaded
