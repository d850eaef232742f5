"""What a decoder's scores need so that its probabilities and its shares of area are right on ground it never saw."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from .calibration import fit_temperature

FloatArray = npt.NDArray[np.floating]

_ROUNDS = 60
_STEP = 0.4
#: A class is moved by no more than this, however few of its places there are.
_MOST = 2.5
#: Places of a class without which nothing is fitted for it.
_FEWEST = 30


def fit_calibration(logits: FloatArray, targets: npt.NDArray[np.integer]) -> tuple[npt.NDArray[np.float32], float]:
    """Fit an offset for each class and one temperature.

    The offsets make each class as common among the answers as it is among the truths (the quantity part of Pontius and
    Millones 2011); the temperature then makes the probabilities honest (Guo et al. 2017, arXiv:1706.04599).

    Args:
        logits: (N, C), of ground that was not learnt from.
        targets: (N,) true channels.

    Returns:
        Offsets (C,), mean zero, and the temperature; zeros and one where there is too little to tell.
    """
    channels = logits.shape[1]
    offsets = np.zeros(channels)
    wanted = np.bincount(targets, minlength=channels).astype(float)
    known = wanted >= _FEWEST
    if known.sum() < 2:
        return offsets.astype(np.float32), 1.0
    # A few places count as if every class had some more, so that small samples move little.
    wanted = wanted + 5.0
    # An overly sure decoder needs larger offsets, so they are found where its scores are honest.
    scale = fit_temperature(logits, targets)
    honest = logits / scale
    for round_number in range(_ROUNDS):
        given = np.bincount((honest + offsets).argmax(1), minlength=channels) + 5.0
        step = _STEP * (1 - round_number / _ROUNDS)
        offsets = np.where(known, offsets + step * np.log(wanted / given), offsets)
        offsets = np.clip(offsets - offsets[known].mean(), -_MOST, _MOST)
    return (offsets * scale).astype(np.float32), scale * fit_temperature(honest + offsets, targets)
