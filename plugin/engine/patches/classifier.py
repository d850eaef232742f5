"""From vectors of patches to classes: standardised, then logistic regression, kept as plain tensors with a card."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load, save

from ..errors import EncoderDiffers, ModelError
from ..formats.model_package import FORMAT, PATCHES, WEIGHTS, ModelCard, read_package, write_package
from .pooling import check_sides

ARCHITECTURE = "landform-patches-1"
#: Inverse strength of the penalty on weights; measured in docs/patches.md.
STRENGTH = 0.01
_TENSORS = ("mean", "spread", "weight", "bias")

Vectors = NDArray[np.float32]


@dataclass(frozen=True)
class PatchClassifier:
    """A fitted classifier.

    Attributes:
        mean: Of each channel over the patches that were learnt from, (D,).
        spread: Standard deviation of each, (D,).
        weight: (classes, D).
        bias: (classes,).
    """

    mean: NDArray[np.float32]
    spread: NDArray[np.float32]
    weight: NDArray[np.float32]
    bias: NDArray[np.float32]

    def probabilities(self, vectors: Vectors) -> NDArray[np.float32]:
        """(N, D) vectors to (N, classes) probabilities."""
        logits = ((vectors - self.mean) / self.spread) @ self.weight.T + self.bias
        raised = np.exp(logits - logits.max(axis=1, keepdims=True))
        found: NDArray[np.float32] = (raised / raised.sum(axis=1, keepdims=True)).astype(np.float32)
        return found


def fit(vectors: Vectors, labels: NDArray[np.intp], count: int, strength: float = STRENGTH) -> PatchClassifier:
    """Learn classes from vectors; the same vectors give the same classifier.

    Args:
        vectors: (N, D).
        labels: (N,) class numbers.
        count: Number of classes; one that no patch has is never said.
        strength: Inverse of the penalty on the weights.

    Raises:
        ModelError: All patches are of one class.
    """
    from sklearn.linear_model import LogisticRegression

    present = np.unique(labels)
    if len(present) < 2:
        raise ModelError("All patches to learn from are of one class. Label patches of another one too.")
    mean = vectors.mean(axis=0)
    spread = vectors.std(axis=0)
    spread[spread < 1e-6] = 1.0
    learnt = LogisticRegression(C=strength, max_iter=1000).fit((vectors - mean) / spread, labels)
    weights, biases = learnt.coef_, learnt.intercept_
    if len(present) == 2:  # one row tells both apart
        weights, biases = np.concatenate([-weights, weights]) / 2, np.concatenate([-biases, biases]) / 2
    weight = np.zeros((count, vectors.shape[1]), np.float32)
    bias = np.full(count, -1e9, np.float32)
    weight[present], bias[present] = weights, biases
    return PatchClassifier(mean.astype(np.float32), spread.astype(np.float32), weight, bias)


@dataclass(frozen=True)
class PatchModel:
    """An opened package of a patch classifier. ``hash`` names exactly this one."""

    folder: Path
    card: ModelCard
    classifier: PatchClassifier
    hash: str

    @property
    def sides(self) -> tuple[int, ...]:
        """Samples along a side at which patches are looked at."""
        return tuple(int(side) for side in self.card.head["sides"])

    @property
    def side_m(self) -> float | None:
        """Side on the ground of the patches that were learnt from; None where nobody said."""
        side = self.card.head.get("side_m")
        return None if side is None else float(side)

    def require_encoder(self, model_hash: str) -> None:
        """Refuse features of another encoder than the classifier was fitted on.

        Raises:
            EncoderDiffers: The hashes differ.
        """
        wanted = self.card.encoder
        if model_hash != wanted.hash:
            raise EncoderDiffers(
                f"The patch classifier {self.folder} learnt on the encoder {wanted.name} ({wanted.hash[:12]}), but "
                f"the encoder at hand is another one ({model_hash[:12]}). Install that one, or train again."
            )


def head_record(classifier: PatchClassifier, sides: Sequence[int], side_m: float | None) -> dict[str, Any]:
    """What the card says of a classifier."""
    return {
        "architecture": ARCHITECTURE,
        "kind": PATCHES,
        "pooling": ["mean", "standard deviation", "maximum"],
        "sides": list(sides),
        "side_m": side_m,
        "channels": int(classifier.weight.shape[1]),
    }


def save_model(folder: Path, classifier: PatchClassifier, card: ModelCard, picture: bytes) -> PatchModel:
    """Write a package in one step: it is either there whole or not at all.

    Args:
        folder: Package folder; must not exist, or be empty.
        classifier: Fitted.
        card: Its card; the file hashes are filled in.
        picture: PNG with what is taken for what.

    Raises:
        OutputError: The folder is taken, or the disk is read-only or full.
    """
    tensors = {name: np.ascontiguousarray(getattr(classifier, name)) for name in _TENSORS}
    write_package(folder, save(tensors, metadata={"format": FORMAT}), card, picture)
    return load_model(folder)


def load_model(folder: Path) -> PatchModel:
    """Open a package and check it against its card.

    Raises:
        ModelError: A file is missing or damaged, or it holds a decoder of another kind.
    """
    card, weights, digest = read_package(folder)
    if card.head.get("architecture") != ARCHITECTURE:
        raise ModelError(
            f"The model package {folder} holds no patch classifier. Choose the folder that landform patches train or "
            f"Train a patch classifier made; a decoder maps with landform map."
        )
    try:
        classifier = PatchClassifier(**load(weights))
        shapes = [getattr(classifier, name).shape for name in _TENSORS]
        channels, count = int(card.head["channels"]), len(card.classes)
        if shapes != [(channels,), (channels,), (count, channels), (count,)]:
            raise ValueError("shapes")
        check_sides(card.head["sides"])
        side_m = card.head.get("side_m")
        if side_m is not None and not 0 < float(side_m) < math.inf:
            raise ValueError("side")
    except (TypeError, KeyError, ValueError, SafetensorError) as error:
        raise ModelError(
            f"The weights in {folder / WEIGHTS} do not fit the card. Train the classifier again."
        ) from error
    if not all(np.isfinite(getattr(classifier, name)).all() for name in _TENSORS) or (classifier.spread <= 0).any():
        raise ModelError(
            f"The weights in {folder / WEIGHTS} hold values that are no numbers (NaN or infinity). Copy the package "
            f"again, or train anew."
        )
    return PatchModel(folder, card, classifier, digest)
