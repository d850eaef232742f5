"""What a threshold on the probability of a class does: how much of what is mapped is right, how much is found.

On ground that the decoder had not learnt from, a sample counts as mapped where its class is the likeliest and reaches
the threshold, as in a map.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from .confusion import CLAIM_STEPS, Judged, or_none


def threshold_curves(judged: Judged) -> dict[str, Any]:
    """Precision and recall of each class by threshold, for the card.

    Args:
        judged: All that was judged.

    Returns:
        ``least``: the thresholds, from 0 in equal steps; ``classes``: for each class with samples lists of
        ``precision`` (None where nothing is mapped any more) and ``recall``, as long as those.
    """
    total = judged.total()
    truth = total.matrix.sum(axis=1)
    # a threshold keeps its own step and all above
    kept = total.claims[:, ::-1].cumsum(axis=1)[:, ::-1].astype(np.float64)
    classes = {}
    for channel, name in enumerate(judged.names):
        if truth[channel] == 0:
            continue
        mapped, hits = kept[channel, :, 0], kept[channel, :, 1]
        with np.errstate(divide="ignore", invalid="ignore"):
            precision = np.round(hits / mapped, 4)
        classes[name] = {
            "precision": [or_none(value) for value in precision],
            "recall": [float(value) for value in np.round(hits / truth[channel], 4)],
        }
    return {"least": [step / CLAIM_STEPS for step in range(CLAIM_STEPS)], "classes": classes}


def usual_probability(curves: Mapping[str, Any], name: str) -> float:
    """The mean probability of a class on ground that was rightly mapped as it and that the decoder had not learnt from.

    Args:
        curves: As :func:`threshold_curves` gives them, read from a card; may be empty.
        name: Of the class.

    Returns:
        0 to 1; 1 where nothing was rightly mapped, or nothing is known.
    """
    recall = curves.get("classes", {}).get(name, {}).get("recall", [0.0])
    # each step of the curve holds all that is as probable or more: their sum counts a sample to the top of its own step
    return 1.0 if recall[0] <= 0 else float(sum(recall) / recall[0] - 0.5) / len(recall)
