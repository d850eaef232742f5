"""An encoder that is shown the ground turned: what a network sees of a landform depends on which way is up."""

from __future__ import annotations

import hashlib

import numpy as np
from numpy.typing import NDArray

from .encoder import FeatureEncoder


class TurnedEncoder:
    """Turns and mirrors samples, encodes them, and turns the features back: they lie where the plain ones do.

    Args:
        encoder: What encodes.
        quarters: Quarter turns, counterclockwise.
        mirrored: Whether left and right are exchanged after that.
    """

    def __init__(self, encoder: FeatureEncoder, quarters: int, mirrored: bool) -> None:
        self._encoder, self._quarters, self._mirrored = encoder, quarters, mirrored
        self.name, self.title = encoder.name, encoder.title
        self.precision, self.device = encoder.precision, encoder.device
        self.channels, self.whole = encoder.channels, encoder.whole
        turn = f"{encoder.model_hash} turned {quarters} {mirrored}"
        self.model_hash = hashlib.sha256(turn.encode()).hexdigest()

    def features(self, rgb: NDArray[np.uint8]) -> NDArray[np.floating]:
        """As :meth:`.encoder.FeatureEncoder.features`."""
        shown = np.rot90(rgb, self._quarters)
        if self._mirrored:
            shown = shown[:, ::-1]
        found = self._encoder.features(np.ascontiguousarray(shown))
        if self._mirrored:
            found = found[..., ::-1]
        return np.rot90(found, -self._quarters, (-2, -1))
