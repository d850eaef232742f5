"""An encoder that is shown the ground turned: what a network sees of a landform depends on which way is up."""

from __future__ import annotations

import hashlib

import numpy as np
from numpy.typing import NDArray

from .encoder import FeatureEncoder

#: Quarter turns, and whether mirrored after that, in which ground is looked at: as it is, a quarter turned, and upside
#: down and mirrored.
VIEWS = ((0, False), (1, False), (2, True))


class TurnedEncoder:
    """Turns and mirrors samples, encodes them, and turns the features back: they lie where the plain ones do.

    Args:
        encoder: What encodes.
        quarters: Quarter turns, counterclockwise.
        mirrored: Whether left and right are exchanged after that.
    """

    def __init__(self, encoder: FeatureEncoder, quarters: int, mirrored: bool) -> None:
        self._encoder, self._turn = encoder, (quarters, mirrored)
        self.name, self.title = encoder.name, encoder.title
        self.precision, self.device = encoder.precision, encoder.device
        self.channels, self.whole = encoder.channels, encoder.whole
        turn = f"{encoder.model_hash} turned {quarters} {mirrored}"
        self.model_hash = hashlib.sha256(turn.encode()).hexdigest()

    def features(self, rgb: NDArray[np.uint8]) -> NDArray[np.floating]:
        """As :meth:`.encoder.FeatureEncoder.features`."""
        return turned_back(self._encoder.features(turned(rgb, *self._turn)), *self._turn)


def turned(rgb: NDArray[np.uint8], quarters: int, mirrored: bool) -> NDArray[np.uint8]:
    """Samples (H, W, C) turned counterclockwise, then mirrored."""
    shown = np.rot90(rgb, quarters)
    return np.ascontiguousarray(shown[:, ::-1] if mirrored else shown)


def turned_back(found: NDArray[np.floating], quarters: int, mirrored: bool) -> NDArray[np.floating]:
    """What was found (C, h, w) in turned samples, as the ground lies."""
    return np.rot90(found[..., ::-1] if mirrored else found, -quarters, (-2, -1))
