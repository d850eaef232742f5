"""A checkpoint of the official layout of SAM 2.1 tiny, whose weights anybody can draw again from their names."""

from __future__ import annotations

import json
import zlib
from pathlib import Path

import numpy as np
import torch

#: Names and shapes of all weights in the checkpoint of the official package ``sam2`` 1.1.0.
SHAPES = Path(__file__).parent / "data" / "sam2_tiny_shapes.json"


def official_shapes() -> dict[str, list[int]]:
    return json.loads(SHAPES.read_text(encoding="utf-8"))


def seeded_weights(shapes: dict[str, list[int]]) -> dict[str, torch.Tensor]:
    """Weights drawn for each name apart, of the spread that keeps signals as large as they come."""
    weights = {}
    for name, shape in shapes.items():
        drawn = np.random.default_rng(zlib.crc32(name.encode())).standard_normal(shape)
        inputs = int(np.prod(shape[1:])) if len(shape) > 1 else 0
        spread = min(1.0, inputs**-0.5) if inputs else 0.1
        level = 1.0 if ".norm" in name and name.endswith("weight") else 0.0
        weights[name] = torch.from_numpy((level + spread * drawn).astype(np.float32))
    return weights
