"""A trained decoder with the package that it is kept in: see :mod:`..formats.model_package`."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load, save

from ...environment.locations import home
from ..errors import EncoderDiffers, ModelError, OutputError
from ..formats.model_package import FORMAT, NO_ENCODER_TOLD, PATCHES, WEIGHTS, ModelCard, read_package, write_package
from .centres import CentreHead
from .decoder import Decoder, without_numbers
from .kinds import KINDS

ARCHITECTURE = "landform-decoder-2"
#: Names of the weights of what finds centres begin with it.
_CENTRES = "centres."
#: Folder for packages that could not be written where they were wanted.
RESCUED = "rescued"


@dataclass(frozen=True)
class ModelPackage:
    """An opened package. ``hash`` covers weights and card, so it names exactly this decoder.

    ``centres`` finds the landforms one by one that the decoder's labels were, where these were objects.
    """

    folder: Path
    card: ModelCard
    head: Decoder
    hash: str
    centres: CentreHead | None = None

    @property
    def encoder_told(self) -> str:
        """Its encoder for reports: name and hash, or that there is none."""
        encoder = self.card.encoder
        return f"{encoder.name} ({encoder.hash})" if self.head.reads_features else NO_ENCODER_TOLD

    def require_encoder(self, model_hash: str) -> None:
        """Refuse embeddings of another encoder than the head was trained on.

        Raises:
            EncoderDiffers: The hashes differ.
        """
        wanted = self.card.encoder
        if model_hash != wanted.hash:
            raise EncoderDiffers(
                f"The model package {self.folder} was trained on the encoder {wanted.name} ({wanted.hash[:12]}), but "
                f"the encoder at hand is another one ({model_hash[:12]}). Install that one, or train again on this."
            )

    def require_channels(self, channels: int) -> None:
        """Refuse a decoder of features of another length than its card tells.

        Args:
            channels: Of the encoder's features.

        Raises:
            ModelError: It is.
        """
        wanted = channels * len(self.card.levels) * len(self.card.layers)
        if self.head.channels != wanted:
            raise ModelError(
                f"The model package {self.folder} is damaged: its decoder reads features of {self.head.channels} "
                f"channels, and its card tells of {wanted}. Copy the package again, or train anew."
            )


def save_or_rescue(
    folder: Path, head: Decoder, card: ModelCard, curves_png: bytes, centres: CentreHead | None = None
) -> tuple[ModelPackage, str]:
    """Write a package, elsewhere if need be: what was trained for hours is not thrown away for a full disk.

    Args:
        folder: As in :func:`save_package`; in its stead a new folder in the user's own place for this plugin's data.
        head: Trained head.
        card: Its card.
        curves_png: Picture of the curves.
        centres: Trained beside it.

    Returns:
        The package, and a sentence that names where it is; empty where that is ``folder``.

    Raises:
        OutputError: Neither place can be written.
    """
    try:
        return save_package(folder, head, card, curves_png, centres), ""
    except OutputError as error:
        place = home() / RESCUED / f"{folder.name}-{uuid.uuid4().hex[:8]}"
        try:
            package = save_package(place, head, card, curves_png, centres)
        except OutputError as second:
            raise OutputError(f"{error} It could not be kept elsewhere either. {second}") from second
        return package, f"{error} The trained model was kept in {place}: copy it from there."


def save_package(
    folder: Path, head: Decoder, card: ModelCard, curves_png: bytes, centres: CentreHead | None = None
) -> ModelPackage:
    """Write a package in one step: it is either there whole or not at all.

    Args:
        folder: Package folder; must not exist, or be empty.
        head: Trained head.
        card: Its card; the file hashes are filled in here.
        curves_png: Picture of the loss and score curves.
        centres: Trained beside it.

    Raises:
        OutputError: The folder is taken, or the disk is read-only or full.
    """
    state = {name: tensor.detach().cpu().contiguous() for name, tensor in head.state_dict().items()}
    if centres is not None:
        state |= {_CENTRES + name: tensor.contiguous() for name, tensor in centres.state_dict().items()}
    write_package(folder, save(state, metadata={"format": FORMAT}), card, curves_png)
    return load_package(folder)


def load_package(folder: Path) -> ModelPackage:
    """Open a package and check it against its card.

    Raises:
        ModelError: A file is missing or damaged, or the format is unknown.
    """
    card, weights, digest = read_package(folder)
    head, centres = _build(folder, card, weights)
    return ModelPackage(folder, card, head, digest, centres)


def head_record(head: Decoder) -> dict[str, Any]:
    """What the card says of a decoder, enough to build it again."""
    return {
        "architecture": ARCHITECTURE,
        "kind": head.kind,
        "channels": head.channels,
        "components": head.components,
        "settings": head.settings,
        **({} if head.reads_features else {"reads": "samples" if head.grain == 1 else "detail"}),
        "parameters": parameter_count(head),
    }


def _build(folder: Path, card: ModelCard, weights: bytes) -> tuple[Decoder, CentreHead | None]:
    told = card.head
    if told.get("kind") == PATCHES:
        raise ModelError(
            f"The model package {folder} holds a patch classifier and no decoder. Use Classify patches (landform "
            "patches map in a terminal), or choose the folder of a decoder."
        )
    if told.get("architecture") != ARCHITECTURE or str(told.get("kind")) not in KINDS:
        raise ModelError(
            f"The model package {folder} holds a decoder of the kind {told.get('kind', told.get('architecture'))!r}, "
            f"which this engine does not know. Update the plugin, or train again with this version."
        )
    try:
        kind, outputs = KINDS[told["kind"]], len(card.channel_values)
        _check_sizes(told, len(weights))
        head = kind(int(told["channels"]), int(told["components"]), outputs, **told["settings"])
        state = load(weights)
        of_centres = {
            name.removeprefix(_CENTRES): state.pop(name) for name in sorted(state) if name.startswith(_CENTRES)
        }
        head.load_state_dict(state)
        centres = CentreHead(head.components) if of_centres else None
        if centres is not None:
            centres.load_state_dict(of_centres)
    except (RuntimeError, ValueError, OSError, KeyError, TypeError, AssertionError, SafetensorError) as error:
        raise ModelError(f"The weights in {folder / WEIGHTS} do not fit the card. Train the decoder again.") from error
    problem = head.problem() or ("" if centres is None else without_numbers(centres))
    if problem:
        raise ModelError(f"The weights in {folder / WEIGHTS} {problem}. Copy the package again, or train anew.")
    for module in filter(None, (head, centres)):
        module.eval().requires_grad_(False)
    return head, centres


def _check_sizes(told: Mapping[str, Any], weight_bytes: int) -> None:
    """Refuse a card whose numbers ask for more memory than the weights have.

    Raises:
        ValueError: They do.
    """
    channels, components, settings = int(told["channels"]), int(told["components"]), told["settings"]
    if not isinstance(settings, dict) or not all(isinstance(value, int) for value in settings.values()):
        raise ValueError("settings")
    least = 1 if KINDS[told["kind"]].reads_features else 0
    if min(channels, components) < least or min(settings.values(), default=1) < 1:
        raise ValueError("sizes")
    if channels * components > weight_bytes:
        raise ValueError("sizes")
    if max(settings.values(), default=1) > weight_bytes:
        raise ValueError("settings")


def parameter_count(head: torch.nn.Module) -> int:
    """Number of trained values in a head."""
    return sum(parameter.numel() for parameter in head.parameters())
