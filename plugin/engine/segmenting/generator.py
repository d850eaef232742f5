"""segment-anything's automatic mask generator over any model that has embedded a window."""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..raster.window import WINDOW
from ..sam.embedding import Embedding
from ..sam.model import Prediction, SamModel
from ..sam.official import SamAutomaticMaskGenerator

#: Masks of which the one that is outlined overlaps the one that was kept less (IoU) are left out.
_SAME_MASK = 0.7


@dataclass(frozen=True)
class GeneratedMask:
    """A mask that the generator kept.

    Attributes:
        prediction: The answer that it is of.
        index: Its number there.
        click: (2,) x and y in window coordinates, what was asked.
        score: The model's own rating.
        stability: IoU of the mask with itself at another threshold.
    """

    prediction: Prediction
    index: int
    click: NDArray[np.float64]
    score: float
    stability: float


def generated_masks(
    model: SamModel, embedding: Embedding, points: NDArray[np.float64], largest_share: float, **thresholds: Any
) -> list[GeneratedMask]:
    """The masks that the generator keeps of those that answer clicks on a window.

    Args:
        model: A SAM that is ready.
        embedding: Of the window.
        points: (N, 2) clicks in window coordinates.
        largest_share: Wider masks, by the window's width, are left out.
        thresholds: The generator's own.
    """
    generator = SamAutomaticMaskGenerator(
        # only the encoder's size is asked of the model; the predictor below answers everything else
        SimpleNamespace(image_encoder=SimpleNamespace(img_size=WINDOW)),
        points_per_side=None,
        point_grids=[points / WINDOW],
        output_mode="binary_mask",
        **thresholds,
    )
    generator.predictor = predictor = _Predictor(model, embedding)
    # the generator works on the decoder's own masks, since most are thrown away before anyone sees them
    side = model.mask_side
    records = generator.generate(np.empty((side, side, 3), dtype=np.uint8))
    fitting = [record for record in records if 0 < max(record["bbox"][2:]) <= largest_share * side]
    found = (predictor.seen(record) for record in fitting)
    return [mask for mask in found if mask is not None]


def _like(answer: Prediction, mask: NDArray[np.bool_]) -> tuple[int, float]:
    """Which mask of an answer is most like one (256, 256), and their IoU."""
    same = [_overlap(low_res > 0, mask) for low_res in answer.low_res]
    index = int(np.argmax(same))
    return index, same[index]


def _overlap(one: NDArray[np.bool_], other: NDArray[np.bool_]) -> float:
    """Intersection over union of two masks (h, w)."""
    return float((one & other).sum() / max((one | other).sum(), 1))


class _Predictor:
    """What the generator asks of ``SamPredictor``, answered by any model from an embedding that is there already.

    The generator sees a window of as many samples as the decoder's own masks have cells; points are brought to the
    real one's.
    """

    def __init__(self, model: SamModel, embedding: Embedding) -> None:
        self._sam, self._embedding = model, embedding
        self._step = WINDOW / model.mask_side
        self._answers: dict[tuple[float, ...], Prediction] = {}
        self.device = "cpu"
        self.model = SimpleNamespace(mask_threshold=0.0)
        self.transform = SimpleNamespace(apply_coords=lambda points, size: points * self._step)

    def set_image(self, image: NDArray[np.uint8]) -> None:
        """Nothing to do: the window is embedded."""

    def reset_image(self) -> None:
        """Nothing to do: the embedding stays."""

    def predict_torch(
        self, points: Tensor, labels: Tensor, multimask_output: bool, return_logits: bool
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Three masks (N, 3, 256, 256) of logits and their ratings (N, 3) for each of the clicks (N, 1, 2)."""
        clicks = points[:, 0].numpy()
        answers = self._sam.predict_clicks(self._embedding, clicks - 0.5)
        self._answers.update(zip(map(tuple, clicks), answers, strict=True))
        masks = torch.from_numpy(np.stack([answer.low_res for answer in answers]))
        return masks, torch.from_numpy(np.stack([answer.scores for answer in answers])), masks

    def seen(self, record: dict[str, Any]) -> GeneratedMask | None:
        """The mask that a record keeps, from the answer that it is of; None where a wider look shows something else."""
        click = np.asarray(record["point_coords"][0], dtype=np.float64) * self._step
        answer = self._answers[tuple(click)]
        index, same = _like(answer, record["segmentation"])
        if answer.whole is not None and not answer.whole[index]:
            answer = self._sam.predict(self._embedding, click[None] - 0.5, np.ones(1))
            index, same = _like(answer, record["segmentation"])
        if same < _SAME_MASK:
            return None
        return GeneratedMask(answer, index, click, record["predicted_iou"], record["stability_score"])
