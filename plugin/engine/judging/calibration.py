"""Whether a probability means what it says: of samples claimed with 0.8, eight in ten should be right.

The reliability curve and the expected calibration error are those of Guo, Pleiss, Sun and Weinberger, "On calibration
of modern neural networks", ICML 2017, as is the remedy: one temperature that all logits are divided by. It changes how
sure a decoder is, and never which class it chooses.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize_scalar
from scipy.special import logsumexp

#: Temperatures that are tried; logits beyond them are not of a decoder that has learnt anything.
COLDEST, HOTTEST = 0.05, 20.0

Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Calibration:
    """The reliability curve.

    Attributes:
        edges: (bins + 1,) confidences between the bins.
        confidence: (bins,) mean confidence of the samples of each bin, NaN where it is empty.
        accuracy: (bins,) share of them that are right, NaN where it is empty.
        samples: (bins,) how many there are.
        error: Expected calibration error, 0 to 1: distance of the two, averaged over samples. None without samples.
    """

    edges: Numbers
    confidence: Numbers
    accuracy: Numbers
    samples: Numbers
    error: float | None


def calibration_of(bins: Numbers) -> Calibration:
    """The curve from counts.

    Args:
        bins: (bins, 3) samples, sum of confidences, hits; of :class:`.confusion.BlockCounts`.
    """
    samples, confidences, hits = bins[:, 0], bins[:, 1], bins[:, 2]
    with np.errstate(divide="ignore", invalid="ignore"):
        confidence, accuracy = confidences / samples, hits / samples
    edges = np.linspace(0, 1, len(bins) + 1)
    return Calibration(edges, confidence, accuracy, samples, error_of(bins))


def error_of(bins: Numbers) -> float | None:
    """Expected calibration error from counts: (bins, 3) to 0 to 1; None without samples."""
    total = bins[:, 0].sum()
    return float(np.abs(bins[:, 1] - bins[:, 2]).sum() / total) if total else None


def fit_temperature(logits: npt.NDArray[np.floating], targets: npt.NDArray[np.integer]) -> float:
    """The temperature with the smallest negative log likelihood.

    Args:
        logits: (N, C) of samples that training has not seen, or the fit only repeats how sure the decoder is of these.
        targets: (N,) true class of each, 0 to C - 1.

    Returns:
        What to divide logits by, :data:`COLDEST` to :data:`HOTTEST`; 1 where there are no samples.

    Raises:
        ValueError: The shapes do not fit, a target names no class, or a logit is not finite.
    """
    if logits.ndim != 2 or targets.shape != logits.shape[:1]:
        raise ValueError(f"Logits {logits.shape} and targets {targets.shape} do not fit together.")
    if not len(targets):
        return 1.0
    if targets.min() < 0 or targets.max() >= logits.shape[1]:
        raise ValueError(f"Targets must lie between 0 and {logits.shape[1] - 1}.")
    values = logits.astype(np.float64)
    if not np.isfinite(values).all():
        raise ValueError("Logits must be finite.")
    # The loss is convex in the inverse temperature, so there is one minimum; logarithms keep the search even.
    found = minimize_scalar(
        lambda log: negative_log_likelihood(values / np.exp(log), targets),
        bounds=(np.log(COLDEST), np.log(HOTTEST)),
        method="bounded",
        options={"xatol": 1e-4},
    )
    return float(np.exp(found.x))


def negative_log_likelihood(logits: Numbers, targets: npt.NDArray[np.integer]) -> float:
    """Mean over the samples, in nats: (N, C) logits, (N,) true classes."""
    right = np.take_along_axis(logits, targets[:, None].astype(np.intp), axis=1)[:, 0]
    return float((logsumexp(logits, axis=1) - right).mean())
