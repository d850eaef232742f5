"""Official-layout checkpoints: their hash, their layout, and loading them without running code that a file may hold."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path

import torch

from ..errors import ModelError
from . import catalogue
from .files import file_hash
from .official import Sam, sam_model_registry
from .pixels import PIXEL_MEAN, PIXEL_STD

#: Width of the image encoder's tokens, by which the three official layouts differ.
_LAYOUTS = {768: "vit_b", 1024: "vit_l", 1280: "vit_h"}


def official_entry(path: Path) -> catalogue.CatalogueEntry | None:
    """The catalogue's entry whose weights this file holds, to the bit; None for the user's own."""
    size = path.stat().st_size
    for known in catalogue.entries():
        if known.sha256 and known.size_bytes == size and file_hash(path) == known.sha256:
            return known
    return None


def verify_official(path: Path, known: catalogue.CatalogueEntry) -> None:
    """Check a downloaded file against the catalogue.

    Raises:
        ModelError: Its size or its hash differs.
    """
    size = path.stat().st_size
    if size != known.size_bytes:
        raise ModelError(
            f"{path} has {size} bytes, but {known.title} has {known.size_bytes}. Delete the file and download it again."
        )
    if file_hash(path) != known.sha256:
        raise ModelError(
            f"{path} has the size of {known.title} but other content (its SHA-256 differs). "
            "Delete the file and download it again."
        )


def provenance(path: Path) -> str:
    """One sentence about whose weights a checkpoint holds, for the log and the model's title."""
    known = official_entry(path)
    if known is not None:
        return f"{path.name} holds the official weights of {known.title}."
    return f"{path.name} does not hold official weights: its SHA-256 is none of the catalogue's."


def load_checkpoint(path: Path, report: Callable[[str], None] | None = None) -> Sam:
    """Build a SAM from a checkpoint of the official ViT-B, ViT-L or ViT-H layout.

    Args:
        path: The file; ``weights_only=True`` keeps any code in it from running.
        report: Is told what is going on.

    Raises:
        ModelError: The file is missing, damaged, holds code, or has another layout.
    """
    if report is not None:
        report(f"Reading {path.name}")
    weights = _read_weights(path)
    layout = _layout(weights, path)
    sam = _empty_sam(layout)
    try:
        sam.load_state_dict(weights, strict=True, assign=True)
    except RuntimeError as error:
        raise ModelError(
            f"{path} looks like a Segment Anything {layout} checkpoint but some of its weights are missing, "
            "surplus or of another shape. Use a checkpoint of the official layout."
        ) from error
    return sam.eval()


def _empty_sam(layout: str) -> Sam:
    """A SAM whose weights take neither memory nor time, since they are about to be replaced."""
    with torch.device("meta"):
        sam: Sam = sam_model_registry[layout](checkpoint=None)
    # The only tensors that no checkpoint holds.
    sam.pixel_mean = torch.from_numpy(PIXEL_MEAN).view(-1, 1, 1)
    sam.pixel_std = torch.from_numpy(PIXEL_STD).view(-1, 1, 1)
    return sam


def _read_weights(path: Path) -> dict[str, torch.Tensor]:
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
    if not isinstance(loaded, dict) or not all(isinstance(value, torch.Tensor) for value in loaded.values()):
        raise ModelError(f"{path} is no plain dictionary of weights. Use a checkpoint of the official layout.")
    return {key: value.to(torch.float32) if value.is_floating_point() else value for key, value in loaded.items()}


def _layout(weights: dict[str, torch.Tensor], path: Path) -> str:
    position = weights.get("image_encoder.pos_embed")
    layout = _LAYOUTS.get(position.shape[-1]) if position is not None and position.ndim == 4 else None
    if layout is None:
        raise ModelError(
            f"{path} is not a Segment Anything checkpoint of the official ViT-B, ViT-L or ViT-H layout. "
            "Models of another architecture can be used as an ONNX pair (encoder and decoder)."
        )
    return layout
