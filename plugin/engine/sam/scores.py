"""How well models of the catalogue outline landforms that nobody trained on, by ``make bench-accuracy``."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

from ...protocol.messages.engine import ModelScores

SCORES = Path(__file__).resolve().parents[3] / "resources" / "model_scores.json"
#: Prompts whose scores are told, by the benchmark's names.
PROMPTS = ("1 click, centre", "3 clicks", "box")


@lru_cache(maxsize=1)
def model_scores() -> dict[str, ModelScores]:
    """Scores of those models that were measured, by their names in the catalogue."""
    if not SCORES.is_file():
        return {}
    told = json.loads(SCORES.read_text(encoding="utf-8"))
    return {name: ModelScores(one["landforms"], *(one[prompt] for prompt in PROMPTS)) for name, one in told.items()}
