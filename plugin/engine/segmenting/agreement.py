"""How far the candidates of one look at a clicked landform agree: it tells whether the scale fits."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..raster.image import WindowImage
from ..raster.window import GridWindow
from ..sam.model import Prediction
from .candidates import Asked, Candidates, Segmentation, outlined_masks

#: Masks that overlap this much (IoU) show one outline; only the best of them is offered.
_ALIKE = 0.9

#: How much more a surer mask counts where masks are compared with one another, as a power of its score.
SURER = 4


@dataclass(frozen=True)
class Agreement:
    """What is known of the candidates before they are outlined.

    Attributes:
        order: Indices of the candidates that hold a foreground click and are not alike, the best first.
        obeys: Share of the foreground clicks inside the best one, and of the background clicks outside.
        whole: The window does not cut the best one off.
        rating: Of the best one, 0 to 1.
        diameter: Of a disc with the area of the best one, in samples of the window.
    """

    order: tuple[int, ...] = ()
    obeys: tuple[float, float] = (0.0, 0.0)
    whole: bool = False
    rating: float = 0.0
    diameter: float = 0.0


@dataclass(frozen=True)
class Decoded:
    """What the decoder answers to clicks, and how far its masks agree."""

    prediction: Prediction
    asked: Asked
    agreement: Agreement


@dataclass(frozen=True)
class Glimpse:
    """A look at a clicked landform whose candidates are not outlined yet.

    ``state`` is how the embedding was come by; nothing is ``decoded`` where no click lies in the window.
    """

    window: GridWindow
    image: WindowImage
    state: str
    decoded: Decoded | None = None

    @property
    def agreement(self) -> Agreement:
        """Of the candidates; that of none where there are none."""
        return Agreement() if self.decoded is None else self.decoded.agreement

    @property
    def preference(self) -> tuple[bool, tuple[float, float], bool, float]:
        """Ranks looks at one object: candidates at all, clicks obeyed, an outline that is whole, and the rating."""
        found = self.agreement
        return bool(found.order), found.obeys, found.whole, found.rating

    def candidates(self, most: int) -> Segmentation:
        """At most so many candidates, the best first."""
        found = Candidates()
        if self.decoded is not None:
            order = self.decoded.agreement.order[:most]
            found = Candidates(outlined_masks(self.decoded.prediction, order, self.decoded.asked))
        return Segmentation(found, self.window, self.image, self.state)


def agreement(prediction: Prediction, asked: Asked) -> Agreement:
    """Compare the candidates of a look with one another, on the decoder's grid.

    The model's own score tells little: a sharp border inside of a landform is scored as well as the landform. So a mask
    is rated by its score times its expected IoU, which is taken over all candidates, each as likely as its score says
    (minimum Bayes risk; Kumar & Byrne 2004, https://aclanthology.org/N04-1022). Where the model sees no clear landform,
    its candidates differ, and none is rated high. Masks that miss a click, or that the window cuts off, come last all
    the same.

    Args:
        prediction: All masks of the decoder.
        asked: Clicks in the window.
    """
    image = asked.image
    height, width = image.valid.shape
    scale = prediction.low_res.shape[-1] / max(height, width)
    obeys = [prediction.obeys(index) for index in range(len(prediction.scores))]
    kept = [index for index, (held, _) in enumerate(obeys) if held > 0]
    if not kept:
        return Agreement()
    objects = prediction.objects[:, : int(np.ceil(height * scale)), : int(np.ceil(width * scale))] > 0
    flat = np.stack([objects[index].ravel() for index in kept]).astype(np.float32)
    shared, area = flat @ flat.T, flat.sum(1)
    iou = shared / (area[:, None] + area - shared)
    scores = np.clip(prediction.scores[kept], 0.0, 1.0)
    weights = scores**SURER
    ratings = scores * (iou @ weights) / max(float(weights.sum()), 1e-9)
    ranks = [
        (obeys[index], not _cut_off(objects[index], image), float(rating), number)
        for number, (index, rating) in enumerate(zip(kept, ratings, strict=True))
    ]
    ranks.sort(key=lambda rank: rank[:3], reverse=True)
    obeyed, whole, rating, _ = ranks[0]
    different: list[int] = []
    for *_, number in ranks:
        if all(iou[number, better] < _ALIKE for better in different):
            different.append(number)
    diameter = float(np.sqrt(area[different[0]] * 4 / np.pi) / scale)
    return Agreement(tuple(kept[number] for number in different), obeyed, whole, rating, diameter)


def _cut_off(mask: NDArray[np.bool_], image: WindowImage) -> bool:
    """Whether a mask reaches a side of the window beyond which the raster goes on."""
    sides = mask[:, 0], mask[0], mask[:, -1], mask[-1]
    return any(bool(side.any()) and not border for side, border in zip(sides, image.edges, strict=True))
