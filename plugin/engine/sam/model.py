"""What every SAM looks like to the rest of the engine, whichever backend computes it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ..errors import PromptError
from . import pixels
from .embedding import Embedding

FloatArray = NDArray[np.float32]


@dataclass(frozen=True)
class Prediction:
    """The candidate masks of one prompt.

    Attributes:
        low_res: (C, 256, 256) float32 logits, (C, 288, 288) of SAM 3; above 0 is inside; as ``mask_input`` of a next
            prediction.
        scores: (C,) float32, the IoU that the model itself predicts for each mask; may leave 0 to 1 a little.
        enlarge: Brings logits (C, 256, 256) to the window's size.
        clicks: (N, 2) columns and rows of the prompt's clicks in cells of ``low_res``; 0 is the centre of the first.
        labels: (N,) 1 on the object, 0 off it.
        whole: (C,) false for masks that reach a side of what was looked at although the window goes on there; None for
            none.
    """

    low_res: FloatArray
    scores: FloatArray
    enlarge: Callable[[FloatArray], FloatArray]
    clicks: NDArray[np.floating] = field(default_factory=lambda: np.empty((0, 2)))
    labels: NDArray[np.number] = field(default_factory=lambda: np.empty(0))
    whole: NDArray[np.bool_] | None = None

    @property
    def logits(self) -> FloatArray:
        """(C, H, W) float32 at window size; above 0 is inside."""
        return self.enlarge(self.low_res)

    @cached_property
    def objects(self) -> FloatArray:
        """``low_res`` without the parts that hold no foreground click; all of a mask where none holds one."""
        on = self.clicks[self.labels == 1]
        return np.stack([pixels.clicked_parts(low_res, on) for low_res in self.low_res])

    def clicked(self, index: int) -> FloatArray:
        """(H, W) float32, the logits of one of the :attr:`objects` at window size."""
        return self.enlarge(self.objects[index : index + 1])[0]

    def obeys(self, index: int) -> tuple[float, float]:
        """Share of the foreground clicks that an object holds, and of the background clicks that it keeps out."""
        inside = pixels.logits_at(self.objects[index], self.clicks) > 0
        on, off = inside[self.labels == 1], inside[self.labels == 0]
        return float(on.mean()) if len(on) else 1.0, 1.0 - float(off.mean()) if len(off) else 1.0


class SamModel(Protocol):
    """A Segment Anything model that is ready to use.

    Attributes:
        name: Name in the catalogue, or the path it was loaded from.
        title: Name for the screen.
        model_hash: SHA-256 of the weights, hexadecimal.
        precision: Arithmetic of the image encoder, "f32" or "bf16"; embeddings of the two are not mixed.
        backend: "torch", "openvino" or "onnx".
        device: "cpu", "cuda" or "mps".
        embedding_shape: (256, 64, 64); (256, 72, 72) of SAM 3.
        finer_maps: How many maps of higher resolution belong to an embedding; 0 but for SAM 2 and 3.
        image_size: Longest side of the frame in which prompts are laid out, four samples for each cell of a mask.
        mask_side: Cells along each side of a mask, 256; 288 of SAM 3.
        quick: An encoding takes so little time that several windows can be looked at for one prompt.
        canvas_level: Level at which a click on a canvas is looked at first, from that of the canvas; -1 is finer.
        knows_scribbles: Was trained with scribbles as mask prompts; others take the clicks along them alone.
    """

    name: str
    title: str
    model_hash: str
    precision: str
    backend: str
    device: str
    embedding_shape: tuple[int, int, int]
    finer_maps: int
    image_size: int
    mask_side: int
    quick: bool
    canvas_level: int
    knows_scribbles: bool

    def embed(self, rgb: NDArray[np.uint8]) -> Embedding:
        """Encode a window (H, W, 3) uint8 of any size."""

    def predict(
        self,
        embedding: Embedding,
        points: NDArray[np.floating],
        labels: NDArray[np.number],
        box: NDArray[np.floating] | None = None,
        mask_input: FloatArray | None = None,
        multimask: bool | None = True,
    ) -> Prediction:
        """Answer a prompt; see :meth:`BaseSam.predict`."""

    def predict_clicks(self, embedding: Embedding, points: NDArray[np.floating]) -> list[Prediction]:
        """Answer many prompts of one click each; see :meth:`BaseSam.predict_clicks`."""

    def promising(self, embedding: Embedding, points: NDArray[np.floating], least: float) -> NDArray[np.bool_]:
        """Which clicks are worth an answer; see :meth:`BaseSam.promising`."""


class BaseSam(ABC):
    """Scaling, padding and prompt layout, shared by the backends, so that they differ in arithmetic alone."""

    backend = ""
    embedding_shape = (256, 64, 64)
    finer_maps = 0
    image_size = 1024
    mask_side = 256
    quick = False
    canvas_level = 0
    knows_scribbles = False

    def __init__(self, name: str, title: str, model_hash: str, device: str, precision: str) -> None:
        self.name = name
        self.title = title
        self.model_hash = model_hash
        self.device = device
        self.precision = precision

    def embed(self, rgb: NDArray[np.uint8]) -> Embedding:
        """Encode a window.

        Args:
            rgb: (H, W, 3) uint8; scaled as the model was trained: SAM's longest side to 1024, and the rest padded.

        Returns:
            The embedding with float32 features.
        """
        prepared, input_size = self._prepare(rgb)
        features, *finer = self._encode_maps(prepared)
        return Embedding(features, (rgb.shape[0], rgb.shape[1]), input_size, tuple(finer))

    def predict(
        self,
        embedding: Embedding,
        points: NDArray[np.floating],
        labels: NDArray[np.number],
        box: NDArray[np.floating] | None = None,
        mask_input: FloatArray | None = None,
        multimask: bool | None = True,
    ) -> Prediction:
        """Answer a prompt from an embedding.

        Args:
            embedding: Of the window.
            points: (N, 2) x, y in samples of the window; 0 is the centre of the first sample.
            labels: (N,) 1 on the object, 0 off it.
            box: (4,) x1, y1, x2, y2 in samples of the window.
            mask_input: (1, h, w) low-resolution logits of an earlier answer, brought to the model's own size.
            multimask: Three candidate masks; one when False; all four, the single one first, when None.

        Raises:
            PromptError: There is neither a point nor a box.
        """
        points = np.asarray(points, dtype=np.float64).reshape(-1, 2)
        labels = np.asarray(labels, dtype=np.float32).reshape(-1)
        if len(points) == 0 and box is None:
            raise PromptError("The prompt is empty: click on the landform or drag a box around it.")
        coordinates, kinds = pixels.prompt_tokens(points, labels, box, embedding)
        mask = None if mask_input is None else pixels.mask_of_side(mask_input, self.mask_side)
        low_res, scores = self._decode(embedding, coordinates, kinds, mask)
        low_res, scores = pixels.choose_masks(low_res, scores, multimask)
        return self._prediction(embedding, low_res, scores, coordinates[: len(points)], labels)

    def predict_clicks(self, embedding: Embedding, points: NDArray[np.floating]) -> list[Prediction]:
        """Answer many prompts of one foreground click each.

        Args:
            embedding: Of the window.
            points: (N, 2) x, y in samples of the window; 0 is the centre of the first sample.

        Returns:
            The masks for ambiguous prompts, of each click.
        """
        clicks = np.asarray(points, dtype=np.float64).reshape(-1, 1, 2)
        return [self.predict(embedding, click, np.ones(1)) for click in clicks]

    def promising(self, embedding: Embedding, points: NDArray[np.floating], least: float) -> NDArray[np.bool_]:
        """Which of many clicks may get a mask that the model rates above ``least``; without a quick way to tell, all.

        Args:
            embedding: Of the window.
            points: (N, 2) x, y in samples of the window; 0 is the centre of the first sample.
            least: Predicted IoU.
        """
        return np.ones(len(points), dtype=np.bool_)

    def _prediction(
        self,
        embedding: Embedding,
        low_res: FloatArray,
        scores: FloatArray,
        coordinates: FloatArray,
        labels: NDArray[np.number],
        whole: NDArray[np.bool_] | None = None,
    ) -> Prediction:
        """Masks of the decoder (C, 256, 256) with the clicks that they answer, in the encoder's input frame."""

        def enlarge(masks: FloatArray) -> FloatArray:
            return pixels.restore_masks(masks, embedding.input_size, embedding.original_size, self.image_size)

        clicks = pixels.cells_of(coordinates, self.image_size / low_res.shape[-1])
        return Prediction(low_res, scores, enlarge, clicks, labels, whole)

    def _prepare(self, rgb: NDArray[np.uint8]) -> tuple[FloatArray, tuple[int, int]]:
        """Scale, normalise and pad; some exported encoders want something else."""
        return pixels.encoder_input(rgb, self.image_size)

    def _encode_maps(self, prepared: FloatArray) -> tuple[FloatArray, ...]:
        """The features of a prepared window, followed by those of higher resolution, where a model has such."""
        return (self._encode(prepared),)

    @abstractmethod
    def _encode(self, prepared: FloatArray) -> FloatArray:
        """Features (256, 64, 64) of a prepared window (1, 3, 1024, 1024)."""

    @abstractmethod
    def _decode(
        self,
        embedding: Embedding,
        coordinates: FloatArray,
        kinds: FloatArray,
        mask: FloatArray | None,
    ) -> tuple[FloatArray, FloatArray]:
        """Low-resolution logits (C, 256, 256) and scores (C,) of every mask that the decoder has.

        The embedding's maps are float16 where they were kept; ``coordinates`` (N, 2) are in the encoder's input
        frame; ``kinds`` (N,) are 1 on, 0 off, 2 and 3 the corners of a box, -1 padding.
        """
