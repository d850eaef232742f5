"""Official-layout checkpoints: their hash, their layout, and loading them without running code that a file may hold."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import torch

from ..errors import ModelError
from . import catalogue
from .files import file_hash
from .official import Sam, sam_model_registry
from .pixels import PIXEL_MEAN, PIXEL_STD
from .weights import read_tensors

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
    loaded = read_tensors(path)
    if not all(isinstance(value, torch.Tensor) for value in loaded.values()):
        raise ModelError(f"{path} is no plain dictionary of weights. Use a checkpoint of the official layout.")
    return {key: value.to(torch.float32) if value.is_floating_point() else value for key, value in loaded.items()}


def _layout(weights: dict[str, torch.Tensor], path: Path) -> str:
    position = weights.get("image_encoder.pos_embed")
    layout = _LAYOUTS.get(position.shape[-1]) if position is not None and position.ndim == 4 else None
    if layout is None:
        raise ModelError(
            f"{path} is not a Segment Anything checkpoint of the official ViT-B, ViT-L or ViT-H layout, nor one of "
            "SAM 2. SAM 3 can be used as a folder of transformers, other models as an ONNX pair (encoder and decoder)."
        )
    return layout
