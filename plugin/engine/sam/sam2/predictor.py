"""SAM 2 and 3 on torch or OpenVINO: windows and prompts as the official predictors lay them out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from torch.nn import functional

from ..backends import openvino_backend
from ..backends.torch_backend import best_device
from ..embedding import Embedding
from ..model import BaseSam
from ..pixels import PIXEL_MEAN, PIXEL_STD
from .network import PADDING, PromptDecoder, WindowEncoder

FloatArray = NDArray[np.float32]

#: Prompts are laid out in a frame of so many samples for each cell of a mask.
_SAMPLES = 4
#: Side of SAM 3's input, which is normalised to -1 to 1.
_SIDE_3 = 1008
#: The single mask gives way to the best rated of three where this much of its logits' band leaves the same mask:
#: ``dynamic_multimask_via_stability`` of the official configurations.
_BAND, _STABLE = 0.05, 0.98


class LaterSam(BaseSam):
    """What SAM 2 and 3 have in common on every backend.

    Args:
        name: Name in the catalogue, or path.
        title: Name for the screen.
        model_hash: SHA-256 of the weights.
        device: "cpu", "cuda" or "mps".
        precision: Arithmetic of the image encoder.
        side: Of the encoder's input, in samples.
        cells: Of a mask, along a side.
    """

    finer_maps = 2

    def __init__(
        self, name: str, title: str, model_hash: str, device: str, precision: str, side: int, cells: int
    ) -> None:
        super().__init__(name, title, model_hash, device, precision)
        self.mask_side, self.image_size, self._side = cells, cells * _SAMPLES, side
        self.embedding_shape = (256, cells // 4, cells // 4)
        if side == _SIDE_3:
            self._mean = self._spread = np.full(3, 127.5, dtype=np.float32)
        else:
            self._mean, self._spread = PIXEL_MEAN, PIXEL_STD

    def _prepare(self, rgb: NDArray[np.uint8]) -> tuple[FloatArray, tuple[int, int]]:
        """Both sides are scaled to the input's, whatever the shape, as the official predictors do it."""
        window = torch.from_numpy(np.ascontiguousarray(rgb)).permute(2, 0, 1)[None].float()
        if rgb.shape[:2] != (self._side, self._side):
            window = functional.interpolate(window, (self._side, self._side), mode="bilinear", antialias=True)
        normal = (window - torch.from_numpy(self._mean).view(-1, 1, 1)) / torch.from_numpy(self._spread).view(-1, 1, 1)
        prepared: FloatArray = normal.numpy()
        return prepared, (self.image_size, self.image_size)

    def _encode(self, prepared: FloatArray) -> FloatArray:
        return self._encode_maps(prepared)[0]

    def _decode(
        self, embedding: Embedding, coordinates: FloatArray, kinds: FloatArray, mask: FloatArray | None
    ) -> tuple[FloatArray, FloatArray]:
        # clicks have their padding point already, boxes have none
        if kinds[-1] != PADDING:
            coordinates = np.concatenate([coordinates, np.zeros((1, 2), np.float32)])
            kinds = np.append(kinds, np.float32(PADDING))
        coordinates = coordinates * np.float32(self._side / self.image_size)
        given = np.array([0.0 if mask is None else 1.0], dtype=np.float32)
        mask = np.zeros((1, 1, self.mask_side, self.mask_side), dtype=np.float32) if mask is None else mask
        maps = [values[None].astype(np.float32) for values in (embedding.features, *embedding.finer)]
        low_res, scores = self._answer([*maps, coordinates[None], kinds[None], mask, given])
        return chosen_single(low_res, scores)

    def _answer(self, inputs: list[NDArray[Any]]) -> tuple[FloatArray, FloatArray]:
        """Logits (4, h, w) and scores (4,) of the inputs of :class:`.network.PromptDecoder`."""
        raise NotImplementedError


class TorchLaterSam(LaterSam):
    """A network of ``transformers`` on a torch device; ``device`` "auto" takes the fastest."""

    backend = "torch"

    def __init__(self, network: nn.Module, name: str, title: str, model_hash: str, device: str = "auto") -> None:
        device = best_device() if device == "auto" else device
        super().__init__(name, title, model_hash, device, "f32", *sides_of(network))
        self._encoder = WindowEncoder(network).to(device).eval()
        self._decoder = PromptDecoder(network).to(device).eval()

    @torch.inference_mode()
    def _encode_maps(self, prepared: FloatArray) -> tuple[FloatArray, ...]:
        maps = self._encoder(torch.from_numpy(prepared).to(self.device))
        return tuple(values[0].float().cpu().numpy() for values in maps)

    @torch.inference_mode()
    def _answer(self, inputs: list[NDArray[Any]]) -> tuple[FloatArray, FloatArray]:
        masks, scores = self._decoder(*(torch.from_numpy(values).to(self.device) for values in inputs))
        return masks[0].float().cpu().numpy(), scores[0].float().cpu().numpy()


class OpenVinoLaterSam(LaterSam):
    """A converted network; see :class:`..backends.openvino_backend.OpenVinoSam` for the arguments."""

    backend = "openvino"

    def __init__(self, folder: Path, name: str, title: str, model_hash: str, precision: str = "auto") -> None:
        precision = openvino_backend.best_precision() if precision == "auto" else precision
        encoder = openvino_backend.core().read_model(folder / "encoder.xml")
        side, cells = encoder.inputs[0].shape[-1], encoder.outputs[2].shape[-1]
        super().__init__(name, title, model_hash, "cpu", precision, side, cells)
        self._encoder = openvino_backend.compiled(encoder, precision)
        self._decoder = openvino_backend.compiled(folder / "decoder.xml", "f32")

    def _encode_maps(self, prepared: FloatArray) -> tuple[FloatArray, ...]:
        answer = self._encoder([prepared])
        return tuple(answer[index][0].astype(np.float32) for index in range(3))

    def _answer(self, inputs: list[NDArray[Any]]) -> tuple[FloatArray, FloatArray]:
        answer = self._decoder(inputs)
        return answer[0][0].copy(), answer[1][0].copy()


def sides_of(network: nn.Module) -> tuple[int, int]:
    """Side of the input of a network of ``transformers`` in samples, and of its masks in cells."""
    prompts: Any = network.prompt_encoder
    return int(prompts.input_image_size), int(prompts.mask_input_size[0])


def parts_to_convert(network: nn.Module) -> tuple[openvino_backend.Part, openvino_backend.Part]:
    """Encoder and decoder for :func:`..backends.openvino_backend.convert`."""
    side, cells = sides_of(network)
    maps = [(1, 256, cells // 4, cells // 4), (1, 64, cells // 2, cells // 2), (1, 32, cells, cells)]
    example = (
        *(torch.zeros(shape) for shape in maps),
        torch.zeros(1, 3, 2),
        torch.tensor([[1.0, 0.0, PADDING]]),
        torch.zeros(1, 1, cells, cells),
        torch.zeros(1),
    )
    shapes = [*maps, (1, -1, 2), (1, -1), (1, 1, cells, cells), (1,)]
    return (WindowEncoder(network), (torch.zeros(1, 3, side, side),), None), (PromptDecoder(network), example, shapes)


def chosen_single(low_res: FloatArray, scores: FloatArray) -> tuple[FloatArray, FloatArray]:
    """All four masks (4, h, w) and scores (4,), the single mask replaced where it is unstable.

    The first mask, for prompts that are not ambiguous, gives way to the best rated of the three others where a small
    change of the threshold changes it much (``dynamic_multimask_via_stability`` of Ravi et al. 2024, arXiv:2408.00714).
    """
    above, below = int((low_res[0] > _BAND).sum()), int((low_res[0] > -_BAND).sum())
    if below == 0 or above / below >= _STABLE:
        return low_res, scores
    best = 1 + int(np.argmax(scores[1:]))
    order = [best, *range(1, len(scores))]
    return low_res[order], scores[order]
