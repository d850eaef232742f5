"""SAM in OpenVINO: on a CPU several times as fast as torch; models are converted once and kept on disk."""

from __future__ import annotations

import importlib.util
import os
import secrets
import shutil
import threading
import warnings
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from ....environment.locations import make_private
from ...errors import ModelError
from ..embedding import Embedding
from ..model import BaseSam
from ..official import Sam, SamOnnxModel
from ..part_decoder import MaskHead
from .threads import allowed_threads

FloatArray = NDArray[np.float32]

#: A network, what it is traced with, and the shapes of its inputs, see :func:`traced`.
Part = tuple[nn.Module, tuple[Tensor, ...], "list[tuple[int, ...]] | None"]

#: Part of the cache folder's name; raise it when a conversion changes.
_CONVERSION = 3


def available() -> bool:
    """Whether OpenVINO is installed."""
    return importlib.util.find_spec("openvino") is not None


@lru_cache(maxsize=1)
def core() -> Any:
    """OpenVINO's one core of this process."""
    import openvino

    return openvino.Core()


def best_precision() -> str:
    """Arithmetic of the encoder here: "bf16" where the CPU has it natively, else "f32"."""
    return "bf16" if "BF16" in core().get_property("CPU", "OPTIMIZATION_CAPABILITIES") else "f32"


class OneAtATime:
    """A compiled model that several threads may call; it has one infer request, which refuses to run twice at once.

    Args:
        model: From ``compile_model``.
    """

    def __init__(self, model: Any) -> None:
        self._model = model
        self._lock = threading.Lock()

    def __call__(self, inputs: Any) -> Any:
        """Run the model; a second caller waits for the first. The answer is the caller's own."""
        with self._lock:
            return self._model(inputs)


#: Clicks that are rated, and that are answered, at a time. A model for a fixed number is up to a tenth faster than one
#: for any; more at a time gain nothing.
_RATED, _ANSWERED = 8, 4


def compiled(model: Any, precision: str) -> OneAtATime:
    """Compile a model, or the file of one, for single requests with the least latency."""
    settings: dict[str, Any] = {"INFERENCE_PRECISION_HINT": precision, "PERFORMANCE_HINT": "LATENCY"}
    threads = allowed_threads()
    if threads is not None:
        settings["INFERENCE_NUM_THREADS"] = threads
    return OneAtATime(core().compile_model(model, "CPU", settings))


class OpenVinoSam(BaseSam):
    """A SAM converted to OpenVINO.

    Args:
        folder: Holds ``encoder.xml`` and ``decoder.xml``, as :func:`convert` writes them.
        name: Name in the catalogue, or path.
        title: Name for the screen.
        model_hash: SHA-256 of the weights that were converted.
        precision: "f32" or "bf16" for the encoder; the decoder always computes in f32, since it costs little.
    """

    backend = "openvino"

    def __init__(self, folder: Path, name: str, title: str, model_hash: str, precision: str = "auto") -> None:
        precision = best_precision() if precision == "auto" else precision
        super().__init__(name, title, model_hash, "cpu", precision)
        self._folder = folder
        self._fixed: dict[tuple[int, ...], OneAtATime] = {}
        self._encoder = compiled(folder / "encoder.xml", precision)
        self._decoder = compiled(folder / "decoder.xml", "f32")

    def _encode(self, prepared: FloatArray) -> FloatArray:
        features: FloatArray = self._encoder([prepared])[0][0].astype(np.float32)
        return features

    def _decode(
        self,
        embedding: Embedding,
        coordinates: FloatArray,
        kinds: FloatArray,
        mask: FloatArray | None,
    ) -> tuple[FloatArray, FloatArray]:
        given = np.array([0.0 if mask is None else 1.0], dtype=np.float32)
        mask = np.zeros((1, 1, 256, 256), dtype=np.float32) if mask is None else mask
        answer = self._decoder(
            [embedding.features[None].astype(np.float32), coordinates[None], kinds[None], mask, given]
        )
        return answer[0][0].copy(), answer[1][0].copy()

    def head(self, image: Tensor, positions: Tensor, tokens: Tensor) -> tuple[Tensor, Tensor]:
        """:class:`.part_decoder.MaskHead` of a light model, whose conversion has that for its decoder."""
        answer = self._decoder([image.numpy(), positions.numpy(), tokens.numpy()])
        return torch.from_numpy(answer[0].copy()), torch.from_numpy(answer[1].copy())

    def many(self, image: Tensor, positions: Tensor, tokens: Tensor) -> tuple[Tensor, Tensor]:
        """The same for many prompts of one shape, in the encoder's arithmetic."""
        masks, scores = self._in_batches(_ANSWERED, 0, (image, positions, tokens))
        return masks, scores

    def rate(self, image: Tensor, positions: Tensor, tokens: Tensor) -> Tensor:
        """:class:`.part_decoder.RatingHead` of a light model, in the encoder's arithmetic: it tells what to skip."""
        (scores,) = self._in_batches(_RATED, 1, (image, positions, tokens))
        return scores

    def _in_batches(self, size: int, first: int, given: tuple[Tensor, ...]) -> list[Tensor]:
        """The decoder's outputs from one on, for inputs of any number in batches of a fixed one."""
        inputs = [part.numpy() for part in given]
        key = size, first, *inputs[0].shape[1:]
        if key not in self._fixed:
            shapes = [[size, *part.shape[1:]] for part in inputs]
            self._fixed[key] = compiled(_outputs_from(self._folder / "decoder.xml", first, shapes), self.precision)
        answers = []
        for start in range(0, len(inputs[0]), size):
            some = [part[start : start + size] for part in inputs]
            count = len(some[0])
            if count < size:
                some = [np.concatenate([part, np.repeat(part[-1:], size - count, axis=0)]) for part in some]
            answer = self._fixed[key](some)
            answers.append([answer[index][:count].copy() for index in range(2 - first)])
        return [torch.from_numpy(np.concatenate(parts)) for parts in zip(*answers, strict=True)]


def _outputs_from(decoder: Path, first: int, shapes: list[list[int]]) -> Any:
    """What of a converted decoder leads to its outputs from one on, for inputs of these shapes."""
    import openvino

    whole = core().read_model(decoder)
    model = openvino.Model(whole.get_results()[first:], whole.get_parameters())
    model.reshape(dict(enumerate(shapes)))
    return model


class _Decoder(nn.Module):
    """Prompt encoder and mask decoder without control flow, so that one trace serves any number of points."""

    def __init__(self, sam: Sam) -> None:
        super().__init__()
        self.parts = SamOnnxModel(sam, return_single_mask=False)

    def forward(
        self, features: Tensor, coordinates: Tensor, kinds: Tensor, mask: Tensor, given: Tensor
    ) -> tuple[Tensor, Tensor]:
        sparse = self.parts._embed_points(coordinates, kinds)
        dense = self.parts._embed_masks(mask, given)
        low_res, scores = self.parts.mask_decoder.predict_masks(
            image_embeddings=features,
            image_pe=self.parts.model.prompt_encoder.get_dense_pe(),
            sparse_prompt_embeddings=sparse,
            dense_prompt_embeddings=dense,
        )
        return low_res, scores


def converted_folder(cache_folder: Path, model_hash: str) -> Path:
    """Where the converted model of these weights lies, or will lie."""
    return cache_folder / "openvino" / f"{model_hash[:32]}-v{_CONVERSION}"


def is_converted(folder: Path) -> bool:
    """Whether a conversion is there; folders appear by rename, so that a present one is whole."""
    return all((folder / file).is_file() for file in ("encoder.xml", "encoder.bin", "decoder.xml", "decoder.bin"))


def parts_to_convert(sam: Sam, in_parts: bool = False) -> tuple[Part, Part]:
    """Encoder and decoder of a SAM on the CPU, for :func:`convert`.

    Args:
        sam: With its weights.
        in_parts: It decodes parts of windows, so its decoder is :class:`.part_decoder.MaskHead` alone.
    """
    if in_parts:
        decoder: Part = (MaskHead(sam), _head_example(), _HEAD_SHAPES)
    else:
        decoder = (_Decoder(sam), _decoder_example(), _DECODER_SHAPES)
    return (sam.image_encoder, (torch.zeros(1, 3, 1024, 1024),), None), decoder


def convert(encoder: Part, decoder: Part, folder: Path, report: Callable[[str, float], None] | None = None) -> None:
    """Convert a model and keep it in a folder.

    Args:
        encoder: What looks at windows.
        decoder: What answers prompts.
        folder: From :func:`converted_folder`; it appears whole, by rename.
        report: Is told what is going on and which share of it is done.

    Raises:
        ModelError: The folder cannot be written.
    """
    tell = report or (lambda text, fraction: None)
    aside = folder.with_name(f"{folder.name}.{os.getpid()}-{secrets.token_hex(4)}.part")
    try:
        make_private(aside.parent)
        aside.mkdir()
        tell("Converting the image encoder to OpenVINO (once for this model)", 0.05)
        _save(traced(*encoder), aside / "encoder.xml")
        tell("Converting the mask decoder to OpenVINO", 0.9)
        _save(traced(*decoder), aside / "decoder.xml")
        # Another process may have been faster; its folder holds the same.
        if not is_converted(folder):
            shutil.rmtree(folder, ignore_errors=True)
            os.replace(aside, folder)
        tell("Converted", 1.0)
    except (OSError, RuntimeError) as error:
        if is_converted(folder):
            return
        raise ModelError(
            f"The converted model could not be kept in {folder} ({error}). Free some disk space, or choose the torch "
            "backend."
        ) from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)


_DECODER_SHAPES = [(1, 256, 64, 64), (1, -1, 2), (1, -1), (1, 1, 256, 256), (1,)]


def _decoder_example() -> tuple[Tensor, ...]:
    return (
        torch.zeros(1, 256, 64, 64),
        torch.zeros(1, 3, 2),
        torch.tensor([[1.0, 0.0, -1.0]]),
        torch.zeros(1, 1, 256, 256),
        torch.zeros(1),
    )


_HEAD_SHAPES = [(-1, 256, -1, -1), (-1, 256, -1, -1), (-1, -1, 256)]


def _head_example() -> tuple[Tensor, ...]:
    return torch.zeros(2, 256, 32, 32), torch.zeros(2, 256, 32, 32), torch.zeros(2, 7, 256)


def traced(module: nn.Module, example: tuple[Tensor, ...], shapes: list[tuple[int, ...]] | None) -> Any:
    """A module in OpenVINO, for inputs of these shapes (-1 stands for any length), or of the example's."""
    import openvino

    with torch.no_grad(), warnings.catch_warnings():
        # The warnings tell that sizes become constants, which is what fixed windows want.
        warnings.simplefilter("ignore")
        # OpenVINO would trace by itself but compare the trace with further runs, each as slow as an encoding.
        trace = torch.jit.trace(module.eval(), example, check_trace=False)
        inputs = shapes or [tuple(part.shape) for part in example]
        return openvino.convert_model(trace, example_input=example, input=[openvino.PartialShape(s) for s in inputs])


def _save(model: Any, path: Path) -> None:
    import openvino

    openvino.save_model(model, path, compress_to_fp16=False)
