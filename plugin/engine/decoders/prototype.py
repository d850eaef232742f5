"""Prototypes for few labels: the mean features of each class, and the nearest decides.

After Snell et al. 2017, arXiv:1703.05175; a class of several looks has several prototypes.
"""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from .decoder import Decoder, on_detail

#: Prototypes of a class at most, and labelled places that one stands for at least.
_MOST, _PLACES = 8, 40
#: Sharpness of the likeness; calibration corrects it.
_SHARPNESS = 12.0


class PrototypeDecoder(Decoder):
    """The likeness (cosine) of components to the nearest prototype of each class."""

    kind: ClassVar[str] = "prototype"
    learns_by_steps: ClassVar[bool] = False

    prototypes: Tensor
    known: Tensor

    def __init__(self, channels: int, components: int, outputs: int, **settings: Any) -> None:
        super().__init__(channels, components, outputs, **settings)
        self.register_buffer("prototypes", torch.zeros(outputs, _MOST, components))
        self.register_buffer("known", torch.zeros(outputs, _MOST, dtype=torch.bool))

    def fit(self, components: Tensor, detail: Tensor, labels: Tensor, seed: int) -> None:
        """As :meth:`.decoder.Decoder.fit`."""
        from sklearn.cluster import KMeans

        table = functional.normalize(components, dim=1).numpy()
        for channel in range(self.outputs):
            mine = table[(labels == channel).numpy()]
            if not len(mine):
                continue
            count = int(np.clip(len(mine) // _PLACES, 1, _MOST))
            centres = KMeans(count, n_init=1, random_state=seed).fit(mine).cluster_centers_
            self.prototypes[channel, :count] = torch.from_numpy(centres.astype(np.float32))
            self.known[channel, :count] = True

    def scores(self, components: Tensor, detail: Tensor) -> Tensor:
        """As :meth:`.decoder.Decoder.scores`."""
        seen = functional.normalize(components, dim=1)
        likeness = torch.einsum("brhw,kpr->bkphw", seen, functional.normalize(self.prototypes, dim=2))
        nearest = likeness.masked_fill(~self.known[None, :, :, None, None], -1.0).amax(2)
        return on_detail(_SHARPNESS * nearest)
