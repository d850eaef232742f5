"""A SAM's embedding as the feature map, as its clicks use it and its cache keeps it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..errors import ModelError
from ..raster.window import WINDOW
from ..sam.model import SamModel
from .encoder import CELL


class SamFeatures:
    """The embedding of a SAM, see :class:`.encoder.FeatureEncoder`.

    Raises:
        ModelError: Its features lie otherwise than 16 samples apart, as those of SAM 3.
    """

    whole = True

    def __init__(self, model: SamModel) -> None:
        if model.embedding_shape[1] * CELL != WINDOW:
            width = WINDOW / model.embedding_shape[1]
            raise ModelError(
                f"Decoders cannot learn on {model.title}: its features are {width:.1f} samples wide, not {CELL}. It "
                "is for clicks; choose another encoder, e.g. default or sam2.1_tiny."
            )
        self.name, self.title = model.name, model.title
        self.model_hash, self.precision, self.device = model.model_hash, model.precision, model.device
        self.channels = model.embedding_shape[0]
        self._model = model

    def features(self, rgb: NDArray[np.uint8]) -> NDArray[np.floating]:
        """The embedding (256, 64, 64) of a whole window (1024, 1024, 3)."""
        return self._model.embed(rgb).features
