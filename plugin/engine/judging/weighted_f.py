"""The weighted F-beta measure of Margolin, Zelnik-Manor and Tal, "How to evaluate foreground maps?", CVPR 2014.

The plain F measure counts samples one by one. This one knows where they are: a miss inside a landform whose
surroundings are right weighs less than a hole (pixel dependency), and a false alarm weighs the more the farther it lies
from the landform, up to twice (pixel importance). It takes probabilities as they are, without a threshold.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from scipy.ndimage import correlate, distance_transform_edt

#: The smoothing of errors inside a landform: side and standard deviation of the Gaussian, in samples.
KERNEL_SIDE = 7
KERNEL_SIGMA = 5.0
#: A false alarm at this distance from the landform, in samples, weighs 1.5; far away it weighs 2.
HALFWAY = 5.0

Image = npt.NDArray[np.floating]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class WeightedSums:
    """What the measure is made of; sums of several images or blocks add up before the score is taken.

    Attributes:
        truth: Samples of the class.
        missed: Weighted error on them, 0 to ``truth``.
        false: Weighted error beside them.
    """

    truth: float
    missed: float
    false: float

    def score(self, beta: float = 1.0) -> float | None:
        """The measure, 0 to 1; None where there is nothing of the class."""
        found = weighted_f_of(np.array([self.truth, self.missed, self.false]), beta)
        return None if np.isnan(found) else float(found)


def weighted_f(soft: Image, truth: Mask, beta: float = 1.0, known: Mask | None = None) -> float | None:
    """Weighted F-beta of one class in one image.

    Args:
        soft: (H, W) probabilities of the class, 0 to 1.
        truth: (H, W) where the class is.
        beta: Above 1, recall counts for more than precision.
        known: (H, W) where the truth is known; everywhere without it. What lies elsewhere counts for nothing, as what
            lies beyond the image does.

    Returns:
        0 to 1; None where the class is nowhere, since there is then nothing to find.

    Raises:
        ValueError: The images differ in shape, or ``soft`` leaves 0 to 1.
    """
    errors = weighted_errors(soft, truth, known)
    there = truth if known is None else truth & known
    return WeightedSums(float(there.sum()), float(errors[there].sum()), float(errors[~there].sum())).score(beta)


def weighted_errors(soft: Image, truth: Mask, known: Mask | None = None) -> npt.NDArray[np.float64]:
    """Weighted error of each sample (E^w of the paper): on the class what is missed, elsewhere what is false.

    An image without the class has no edges to measure from: all of it is far away.

    Args:
        soft: (H, W) probabilities of the class, 0 to 1.
        truth: (H, W) where the class is.
        known: (H, W) where the truth is known; 0 elsewhere.

    Returns:
        (H, W), 0 to 1 on the class and 0 to 2 beside it.

    Raises:
        ValueError: The images differ in shape, or ``soft`` leaves 0 to 1.
    """
    if soft.shape != truth.shape or (known is not None and known.shape != truth.shape):
        raise ValueError(f"Probabilities {soft.shape} and truth {truth.shape} must be images of one shape.")
    if soft.size and not (soft.min() >= 0 and soft.max() <= 1):
        raise ValueError("Probabilities must lie between 0 and 1.")
    there = truth if known is None else truth & known
    error = np.abs(soft.astype(np.float64) - there)
    if known is not None:
        error[~known] = 0.0
    if not there.any():
        return 2.0 * error
    distance, nearest = distance_transform_edt(~there, return_indices=True)
    # Beside the class, smoothing sees the error of its nearest sample, so that edges are not smoothed away.
    carried = error[nearest[0], nearest[1]]
    smoothed = correlate(carried, _kernel(), mode="constant", cval=0.0)
    importance = 2.0 - np.exp(np.log(0.5) / HALFWAY * distance)
    return np.where(there, np.minimum(error, smoothed), error * importance)


def weighted_f_of(sums: npt.NDArray[np.floating], beta: float = 1.0) -> npt.NDArray[np.float64]:
    """The measure from sums, for many at once.

    Args:
        sums: (..., 3) samples of the class, weighted error on them, weighted error beside them.
        beta: As in :func:`weighted_f`.

    Returns:
        (...) 0 to 1, NaN where there are no samples of the class.
    """
    truth, missed, false = sums[..., 0], sums[..., 1], sums[..., 2]
    hits = truth - missed
    with np.errstate(divide="ignore", invalid="ignore"):
        recall = hits / truth
        precision = np.where(hits > 0, hits / (hits + false), 0.0)
        weight = beta * beta
        score = (1 + weight) * recall * precision / (recall + weight * precision)
    found: npt.NDArray[np.float64] = np.where(truth > 0, np.where(hits > 0, score, 0.0), np.nan)
    return found


@lru_cache(maxsize=1)
def _kernel() -> npt.NDArray[np.float64]:
    across = np.arange(KERNEL_SIDE) - (KERNEL_SIDE - 1) / 2
    line = np.exp(-(across**2) / (2 * KERNEL_SIGMA**2))
    kernel = np.outer(line, line)
    return kernel / kernel.sum()
