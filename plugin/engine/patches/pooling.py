"""A patch as one vector: what an encoder sees in it, pooled over its ground, at one magnification or at several."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ..encoders.encoder import FeatureEncoder
from ..errors import ModelError
from ..raster.window import WINDOW

#: Samples along a side of a patch as the encoder sees it; more than one are looks at several magnifications.
SIDES: tuple[int, ...] = (256,)
#: What sides must be multiples of.
_STEP = 64


def check_sides(sides: Sequence[int]) -> None:
    """Refuse sides that no encoder takes.

    Raises:
        ModelError: There is none, or one is no multiple of 64 samples from 64 to 1024.
    """
    if not sides or any(side % _STEP or not _STEP <= side <= WINDOW for side in sides):
        given = " and ".join(str(side) for side in sides) or "none"
        raise ModelError(f"A patch is seen at sides that are multiples of {_STEP} up to {WINDOW} samples, not {given}.")


def pooled_channels(encoder: FeatureEncoder, sides: Sequence[int]) -> int:
    """Length of a patch's vector."""
    return 3 * encoder.channels * len(sides)


def patch_vector(encoder: FeatureEncoder, rgb: NDArray[np.uint8], sides: Sequence[int] = SIDES) -> NDArray[np.float32]:
    """Mean, standard deviation and maximum of each channel over a patch, look after look.

    Args:
        encoder: Frozen.
        rgb: (H, W, 3) samples of the patch, of any size.
        sides: Samples along a side at which it is looked at.
    """
    return np.concatenate([pool(encoder.features(resized(rgb, _side(encoder, side)))) for side in sides])


def pool(features: NDArray[np.floating]) -> NDArray[np.float32]:
    """(C, h, w) features as (3 C,): means, standard deviations, maxima."""
    cells = features.reshape(len(features), -1).astype(np.float32)
    return np.concatenate([cells.mean(1), cells.std(1), cells.max(1)])


def resized(rgb: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """A patch in other samples."""
    if rgb.shape[:2] == (side, side):
        return rgb
    return np.asarray(Image.fromarray(rgb).resize((side, side), Image.Resampling.BICUBIC), dtype=np.uint8)


def _side(encoder: FeatureEncoder, side: int) -> int:
    """Encoders that want whole windows see the patch as large as one."""
    return WINDOW if encoder.whole else side
