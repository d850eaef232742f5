"""Which class a cell gets: the likeliest, where it reaches the probability which the user wants of it.

A threshold takes ground from its class and gives it to no other: what is not the likeliest has less than half of the
probability, mostly far less, and a map that is stricter about one class would hold more of the others for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ...errors import ModelError
from ...formats.model_package import ModelCard

#: Value in class rasters of ground that got no class: background, where the decoder knows one.
REST = 0


@dataclass(frozen=True)
class ClassRule:
    """How probabilities become classes.

    Attributes:
        values: Value in class rasters of each channel.
        least: Probability that each channel must reach, 0 to 1; background must reach none.
    """

    values: tuple[int, ...]
    least: tuple[float, ...]

    def decide(self, total: npt.NDArray[np.signedinteger]) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.float64]]:
        """Class of each cell.

        Args:
            total: (channels, h, w) probabilities, in any unit that the channels of a cell share.

        Returns:
            (h, w) class values, :data:`REST` where the likeliest class does not reach its threshold; and (h, w) the
            probability of that class, or of background; where the decoder knows none, that of the likeliest.
        """
        winner, best = _largest(total)
        whole = np.maximum(total.sum(axis=0, dtype=total.dtype), 1)
        found, share = np.take(np.array(self.values, dtype=np.uint8), winner), best / whole
        if any(self.least):
            missed = share < np.take(np.array(self.least), winner)
            found[missed] = REST
            if REST in self.values:
                share[missed] = (total[self.values.index(REST)] / whole)[missed]
        return found, share


def _largest(
    values: npt.NDArray[np.signedinteger],
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.signedinteger]]:
    """Channel of the largest value of each cell, and that value.

    Ties go to the earlier channel, so the result never depends on the machine.
    """
    winner, best = np.zeros(values.shape[1:], dtype=np.uint8), values[0].copy()
    for channel, other in enumerate(values[1:], 1):
        # later channels have larger numbers
        np.maximum(winner, (other > best) * np.uint8(channel), out=winner)
        np.maximum(best, other, out=best)
    return winner, best


def shares(total: npt.NDArray[np.signedinteger]) -> npt.NDArray[np.float64]:
    """Probabilities (channels, h, w) that sum to one wherever there are any."""
    share: npt.NDArray[np.float64] = total / np.maximum(total.sum(axis=0), 1)
    return share


def rule_of(card: ModelCard, thresholds: Mapping[str, float]) -> ClassRule:
    """The rule for a decoder.

    Args:
        card: Of the decoder.
        thresholds: Least probability by class, 0 to 1; classes that are not named need none.

    Raises:
        ModelError: The decoder knows no such class, or a threshold is no probability.
    """
    names = [item.name for item in card.classes]
    unknown = [name for name in thresholds if name not in names]
    if unknown:
        raise ModelError(
            f"There is a threshold for {', '.join(map(repr, unknown))}, but the model {card.name} knows "
            f"{', '.join(names)}. Give thresholds to these alone."
        )
    for name, least in thresholds.items():
        if not 0 <= least <= 1:
            raise ModelError(f"The threshold of {name} is {least:g}, but probabilities go from 0 to 1.")
    own = tuple(float(thresholds.get(name, 0.0)) for name in names)
    return ClassRule(card.channel_values, ((0.0,) if card.background else ()) + own)


def rest_name(card: ModelCard) -> str:
    """What ground with the value :data:`REST` is called."""
    return "background" if card.background else "no class"
