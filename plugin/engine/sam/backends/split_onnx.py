"""Decoders of the layout that Optimum exports and transformers.js loads.

``prompt_encoder_mask_decoder*.onnx`` takes ``input_points`` (1, 1, N, 2), ``input_labels`` (1, 1, N) of 64-bit
integers, ``image_embeddings`` and ``image_positional_embeddings``, and gives ``iou_scores`` (1, 1, 3) and
``pred_masks`` (1, 1, 3, 256, 256): clicks alone, the masks for ambiguous prompts alone, and no earlier mask.
``vision_encoder*.onnx`` gives the positional embeddings, which are the same for every image.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...errors import ModelError
from . import openvino_backend

FloatArray = NDArray[np.float32]

_INPUTS = {"input_points", "input_labels", "image_embeddings", "image_positional_embeddings"}
_OUTPUTS = ("iou_scores", "pred_masks")
_POSITIONS = "image_positional_embeddings"
#: Clicks beside a box lie so far beyond its sides, in shares of its size.
_BESIDE = 0.15
#: Last place of the encoder's input frame.
_LAST = 1023.0


def is_split(decoder: Any) -> bool:
    """Whether a decoder has this layout."""
    inputs = {name for port in decoder.inputs for name in port.get_names()}
    outputs = {name for port in decoder.outputs for name in port.get_names()}
    return inputs == _INPUTS and outputs >= set(_OUTPUTS)


class SplitDecoder:
    """A decoder with the positional embeddings of its encoder.

    Args:
        encoder: The encoder as it was read.
        decoder: The decoder, compiled.
        title: Of the model, for messages.

    Raises:
        ModelError: The encoder gives no positional embeddings.
    """

    def __init__(self, encoder: Any, decoder: Any, title: str) -> None:
        self._decoder = decoder
        self._positions = _positions(encoder, title)

    def decode(
        self, features: NDArray[np.floating], coordinates: FloatArray, kinds: FloatArray
    ) -> tuple[FloatArray, FloatArray]:
        """The best mask, which stands for the single one, and those for ambiguous prompts, as in :class:`BaseSam`."""
        points, labels = _clicks(coordinates, kinds)
        answer = self._decoder(
            {
                "input_points": points[None, None].astype(np.float32),
                "input_labels": labels[None, None].astype(np.int64),
                "image_embeddings": features[None].astype(np.float32),
                _POSITIONS: self._positions,
            }
        )
        masks, scores = answer["pred_masks"][0, 0], answer["iou_scores"][0, 0]
        best = [int(np.argmax(scores)), *range(len(scores))]
        return masks[best].astype(np.float32), scores[best].astype(np.float32)


def _positions(encoder: Any, title: str) -> FloatArray:
    """Computed without the rest of the encoder, since they do not depend on the image."""
    import openvino

    ports = [port for port in encoder.outputs if _POSITIONS in port.get_names()]
    if not ports:
        raise ModelError(
            f"The encoder of {title} gives no {_POSITIONS}, which its decoder wants: take both files of one export."
        )
    result = openvino.opset13.result(ports[0].get_node().input_value(0))
    part = openvino.Model([result], encoder.get_parameters(), "positions")
    compiled = openvino_backend.compiled(part, "f32")
    positions: FloatArray = np.asarray(compiled([np.zeros((1, 3, 1024, 1024), np.float32)])[0], dtype=np.float32)
    return positions.copy()


def _clicks(coordinates: FloatArray, kinds: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Clicks on and off; the decoder pads by itself, and a box becomes a click in its middle and four beside it."""
    clicked = (kinds == 0) | (kinds == 1)
    points, labels = coordinates[clicked], kinds[clicked]
    corners = coordinates[kinds >= 2]
    if not len(corners):
        return points, labels
    (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
    x, y = (left + right) / 2, (top + bottom) / 2
    across, down = _BESIDE * (right - left), _BESIDE * (bottom - top)
    beside = np.array([(left - across, y), (right + across, y), (x, top - down), (x, bottom + down)])
    beside = beside[((beside >= 0) & (beside <= _LAST)).all(axis=1)]
    middle = np.array([(x, y)])
    return (
        np.concatenate([points, middle, beside]).astype(np.float32),
        np.concatenate([labels, np.ones(1), np.zeros(len(beside))]).astype(np.float32),
    )
