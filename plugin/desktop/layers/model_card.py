"""The JSON card of a trained model, as far as the dock shows it; the engine checks the rest."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, Optional, Tuple

from ...protocol.card_check import is_colour, told_problem
from ..sentences import tr

CARD = "card.json"


class ModelCardError(Exception):
    """A folder that holds no trained model; the message is a sentence for the user."""


@dataclass(frozen=True)
class ModelCard:
    """What a user wants to know before mapping with a model.

    Attributes:
        folder: The model package.
        name: Name that the user gave it.
        colours: Colour (#rrggbb) of each class, in the model's order.
        mean_iou: Score on unseen blocks; None where the card has none.
        sampling_m: Ground size of a sample in metres; None where the training had no CRS.
        content: All of the card, as it is in its file.
        kind: Kind of decoder; empty where the card does not tell.
        encoder_name: What its image model is called.
        layers: Files of the layers of one ground that it learnt from, the image first.
    """

    folder: Path
    name: str
    colours: Dict[str, str] = field(default_factory=dict)
    mean_iou: Optional[float] = None
    sampling_m: Optional[float] = None
    content: Dict[str, Any] = field(default_factory=dict)
    kind: str = ""
    encoder_name: str = ""
    layers: Tuple[str, ...] = ()

    @property
    def thresholds(self) -> Dict[str, Any]:
        """What thresholds on the classes do on judged ground; empty where the card does not tell."""
        found = self.content.get("scores", {}).get("thresholds")
        return found if isinstance(found, dict) else {}


def read_card(folder: Path) -> ModelCard:
    """Read the card of the model package in ``folder``.

    Raises:
        ModelCardError: There is none, or it cannot be read.
    """
    path = folder / CARD
    if not path.is_file():
        raise ModelCardError(
            tr(
                "{folder} holds no trained model (its {file} is missing). Choose the folder that the Train page wrote."
            ).format(folder=folder, file=CARD)
        )
    try:
        card = json.loads(path.read_text(encoding="utf-8"))
        return _from_json(folder, card)
    except (OSError, ValueError, TypeError, AttributeError, KeyError, RecursionError) as error:
        raise ModelCardError(
            tr("The card {path} cannot be read. Train the model again, or take another one.").format(path=path)
        ) from error


def _from_json(folder: Path, card: Dict[str, Any]) -> ModelCard:
    if told_problem(card) or not all(is_colour(item["colour"]) for item in card["classes"]):
        raise ValueError("malformed")
    classes = {str(item["name"]): str(item["colour"]) for item in card["classes"]}
    mean_iou, sampling = card["scores"].get("mean_iou"), card["ground_sampling_m"]
    return ModelCard(
        folder=folder,
        name=str(card.get("name") or folder.name),
        colours=classes,
        mean_iou=float(mean_iou) if mean_iou is not None else None,
        sampling_m=float(sampling) if card.get("georeferenced", True) else None,
        content=card,
        kind=str(card.get("head", {}).get("kind", "")),
        encoder_name=str(card.get("encoder", {}).get("name", "")),
        layers=_layers(card),
    )


def _layers(card: Dict[str, Any]) -> Tuple[str, ...]:
    sources = card.get("stretch", {}).get("sources") or []
    layers = [sources[0], *sources[0].get("others", [])] if sources else []
    return tuple(str(layer["source"]) for layer in layers)
