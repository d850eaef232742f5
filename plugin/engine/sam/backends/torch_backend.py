"""SAM in torch: the reference, and the fast one where there is a CUDA or Apple GPU."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray

from ..embedding import Embedding
from ..model import BaseSam
from ..official import Sam

FloatArray = NDArray[np.float32]


def best_device() -> str:
    """The fastest device that torch has here: "cuda", "mps" or "cpu"."""
    if torch.cuda.is_available():
        return "cuda"
    return "mps" if torch.backends.mps.is_available() else "cpu"


class TorchSam(BaseSam):
    """A segment-anything module on a torch device.

    Args:
        sam: The module with its weights.
        name: Name in the catalogue, or path.
        title: Name for the screen.
        model_hash: SHA-256 of the weights.
        device: "auto" takes the fastest.
    """

    backend = "torch"

    def __init__(self, sam: Sam, name: str, title: str, model_hash: str, device: str = "auto") -> None:
        device = best_device() if device == "auto" else device
        super().__init__(name, title, model_hash, device, "f32")
        self.sam = sam.to(device).eval()

    @torch.inference_mode()
    def _encode(self, prepared: FloatArray) -> FloatArray:
        return self._numpy(self.sam.image_encoder(self._tensor(prepared))[0])

    @torch.inference_mode()
    def _decode(
        self,
        embedding: Embedding,
        coordinates: FloatArray,
        kinds: FloatArray,
        mask: FloatArray | None,
    ) -> tuple[FloatArray, FloatArray]:
        clicks, corners = kinds < 2, kinds >= 2
        # The prompt encoder adds the padding point by itself, so it is taken off again here.
        clicks &= kinds >= 0
        points = None
        if clicks.any():
            points = (self._tensor(coordinates[clicks][None]), self._tensor(kinds[clicks][None]))
        boxes = self._tensor(coordinates[corners].reshape(1, 4)) if corners.any() else None
        sparse, dense = self.sam.prompt_encoder(
            points=points, boxes=boxes, masks=None if mask is None else self._tensor(mask)
        )
        low_res, scores = self.sam.mask_decoder.predict_masks(
            image_embeddings=self._tensor(embedding.features[None].astype(np.float32)),
            image_pe=self.sam.prompt_encoder.get_dense_pe(),
            sparse_prompt_embeddings=sparse,
            dense_prompt_embeddings=dense,
        )
        return self._numpy(low_res[0]), self._numpy(scores[0])

    def _tensor(self, values: FloatArray) -> torch.Tensor:
        return torch.from_numpy(np.ascontiguousarray(values)).to(self.device)

    @staticmethod
    def _numpy(values: torch.Tensor) -> FloatArray:
        array: FloatArray = values.float().cpu().numpy()
        return array
