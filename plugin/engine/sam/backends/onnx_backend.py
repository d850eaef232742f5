"""SAM-architecture ONNX pairs (MobileSAM, fine-tuned SAMs, …), run by OpenVINO's own ONNX reader.

The decoder is that of transformers.js (:mod:`.split_onnx`), or that of the official repository's export script. In:
``image_embeddings``, ``point_coords``,
``point_labels``, ``mask_input``, ``has_mask_input``, ``orig_im_size``. Out: ``iou_predictions``, ``low_res_masks``.
The encoder is either a plain export of the image encoder, (1, 3, 1024, 1024) normalised and padded, or one that does
both by itself and takes (H, W, 3) in 0 to 255, as samexporter writes it with its preprocessing option.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...errors import ModelError
from .. import pixels
from ..embedding import Embedding
from ..files import file_hash, find_pair
from ..model import BaseSam
from . import openvino_backend
from .split_onnx import SplitDecoder, is_split

FloatArray = NDArray[np.float32]

_DECODER_INPUTS = (
    "image_embeddings",
    "point_coords",
    "point_labels",
    "mask_input",
    "has_mask_input",
    "orig_im_size",
)
#: Maps of higher resolution, as transformers.js and samexporter name those of a SAM 2.
_FINER = {"image_embeddings.0", "high_res_feats_0"}
_DECODER_OUTPUTS = ("iou_predictions", "low_res_masks")


def pair_hash(path: Path) -> str:
    """SHA-256 over both files of a pair and over weights that they keep beside them.

    Raises:
        ModelError: There is no pair.
    """
    pair = _pair(path)
    digest = hashlib.sha256()
    for file in pair:
        external = [other for other in sorted(file.parent.glob(f"{file.stem}*")) if other.suffix in (".bin", ".data")]
        for part in [file, *external]:
            digest.update(file_hash(part).encode())
    return digest.hexdigest()


def _pair(path: Path) -> tuple[Path, Path]:
    pair = find_pair(path)
    if pair is None:
        raise ModelError(f"{path} holds no pair of ONNX files, one with encoder and one with decoder in its name.")
    return pair


class OnnxSam(BaseSam):
    """An ONNX pair.

    Args:
        path: Folder of the pair, or one of its files.
        name: Name for the feature's ``model`` attribute.
        title: Name for the screen.
        model_hash: From :func:`pair_hash`.

    Raises:
        ModelError: The files are damaged or have another layout.
    """

    backend = "onnx"

    def __init__(self, path: Path, name: str, title: str, model_hash: str) -> None:
        precision = openvino_backend.best_precision()
        super().__init__(name, title, model_hash, "cpu", precision)
        encoder_file, decoder_file = _pair(path)
        encoder = _read(encoder_file)
        self._channels_last = _takes_plain_pixels(encoder, encoder_file)
        self._encoder = _compiled(encoder, encoder_file, precision)
        decoder = _read(decoder_file)
        self._split: SplitDecoder | None = None
        if is_split(decoder):
            self._split = SplitDecoder(encoder, _compiled(decoder, decoder_file, "f32"), title)
        else:
            self._decoder = _compiled(_needed_part(decoder, decoder_file), decoder_file, "f32")

    def _prepare(self, rgb: NDArray[np.uint8]) -> tuple[FloatArray, tuple[int, int]]:
        if not self._channels_last:
            return super()._prepare(rgb)
        plain = pixels.scaled(rgb, self.image_size).astype(np.float32)
        return plain, (plain.shape[0], plain.shape[1])

    def _encode(self, prepared: FloatArray) -> FloatArray:
        features: FloatArray = np.asarray(self._encoder([prepared])[0], dtype=np.float32)
        if features.shape != (1, *self.embedding_shape):
            raise ModelError(
                f"The encoder of {self.title} gives an embedding of {features.shape} instead of (1, 256, 64, 64); it "
                "does not have the Segment Anything architecture."
            )
        embedding: FloatArray = features[0].copy()
        return embedding

    def _decode(
        self,
        embedding: Embedding,
        coordinates: FloatArray,
        kinds: FloatArray,
        mask: FloatArray | None,
    ) -> tuple[FloatArray, FloatArray]:
        if self._split is not None:
            return self._split.decode(embedding.features, coordinates, kinds)
        answer = self._decoder(
            {
                "image_embeddings": embedding.features[None].astype(np.float32),
                "point_coords": coordinates[None],
                "point_labels": kinds[None],
                "mask_input": np.zeros((1, 1, 256, 256), dtype=np.float32) if mask is None else mask,
                "has_mask_input": np.array([0.0 if mask is None else 1.0], dtype=np.float32),
            }
        )
        return answer["low_res_masks"][0].copy(), answer["iou_predictions"][0].copy()


def _read(path: Path) -> Any:
    try:
        return openvino_backend.core().read_model(path)
    except RuntimeError as error:
        raise ModelError(f"{path} is damaged or no ONNX model that OpenVINO can read. Export it again.") from error


def _compiled(model: Any, path: Path, precision: str) -> Any:
    try:
        return openvino_backend.compiled(model, precision)
    except RuntimeError as error:
        raise ModelError(f"{path} uses operations that OpenVINO cannot run on this machine.") from error


def _takes_plain_pixels(encoder: Any, path: Path) -> bool:
    """Whether the encoder scales and pads by itself."""
    rank = encoder.inputs[0].partial_shape.rank
    if len(encoder.inputs) != 1 or rank.is_dynamic or rank.get_length() not in (3, 4):
        raise ModelError(f"{path} is no Segment Anything encoder: it should take one image.")
    return bool(rank.get_length() == 3)


def _needed_part(decoder: Any, path: Path) -> Any:
    """The decoder without its enlarged masks: exports freeze their shape, and the small ones are enlarged here."""
    import openvino

    inputs = {name for port in decoder.inputs for name in port.get_names()}
    outputs = {name for port in decoder.outputs for name in port.get_names()}
    if inputs & _FINER:
        raise ModelError(
            f"{path} is the decoder of a SAM 2, which cannot be used as an ONNX pair. Take its checkpoint (.pt), or "
            "its folder of transformers with a file model.safetensors."
        )
    missing = [name for name in _DECODER_INPUTS if name not in inputs]
    missing += [name for name in _DECODER_OUTPUTS if name not in outputs]
    if missing:
        raise ModelError(
            f"{path} is no Segment Anything decoder of the usual export layout: it lacks {', '.join(missing)}."
        )
    wanted = [decoder.output(name) for name in _DECODER_OUTPUTS]
    results = [openvino.opset13.result(port.get_node().input_value(0)) for port in wanted]
    for result, name in zip(results, _DECODER_OUTPUTS, strict=True):
        result.output(0).get_tensor().set_names({name})
    parameters = [node for node in decoder.get_parameters() if "orig_im_size" not in node.output(0).get_names()]
    return openvino.Model(results, parameters, "decoder")
