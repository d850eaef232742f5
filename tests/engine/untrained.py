"""A model package whose decoder has learnt nothing: for tests that ask what becomes of it, not how good it is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch

from plugin.engine.decoders.centres import CentreHead
from plugin.engine.decoders.decoder import Decoder
from plugin.engine.decoders.kinds import new_decoder
from plugin.engine.decoders.package import head_record, save_package
from plugin.engine.encoders.loader import load_encoder
from plugin.engine.formats.model_package import Encoder, LandformClass, ModelCard

CLASSES = (LandformClass("plain", 1, "#3355aa"), LandformClass("rough", 2, "#aa5533"))


def package(
    folder: Path,
    kind: str = "linear",
    seed: int = 0,
    sampling_m: float = 100.0,
    centres: float | None = None,
    **card: Any,
) -> Path:
    """Write a package on the default encoder.

    Args:
        folder: To write.
        kind: Of decoder.
        seed: Of the weights.
        sampling_m: Metres of a sample.
        centres: Logit that cells are centres with on the whole, of a package that knows them.
        **card: Entries of the card that are to be others.
    """
    encoder = load_encoder("default")
    head: Decoder = new_decoder(kind, encoder.channels, len(CLASSES))
    torch.manual_seed(seed)
    for parameter in head.parameters():
        torch.nn.init.normal_(parameter, std=0.05)
    entries: dict[str, Any] = {
        "name": folder.name,
        "created": "2026-01-02T03:04:05+00:00",
        "classes": CLASSES,
        "background": False,
        "encoder": Encoder(encoder.name, "default", encoder.model_hash),
        "ground_sampling_m": sampling_m,
        "georeferenced": True,
        "level": 0,
        "stretch": {"sources": []},
        "head": {**head_record(head), "levels": [0]},
        "training": {"pairs": []},
        "scores": {},
    }
    finder = None
    if centres is not None:
        finder = CentreHead(head.components).eval()
        torch.nn.init.normal_(finder.layers[-1].weight, std=0.5)
        torch.nn.init.constant_(finder.layers[-1].bias[:1], centres)
        torch.nn.init.constant_(finder.layers[-1].bias[1:3], 1.5)
    save_package(folder, head, ModelCard(**{**entries, **card}), b"", finder)
    return folder
