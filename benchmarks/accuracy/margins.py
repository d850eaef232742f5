"""How far the boxes of the ground truth lie outside the landforms' edges, by the pictures themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from plugin.engine.default_model.scenes import AnnotatedScene, Box

#: Sizes of the ellipses that are tried, as shares of the one inscribed in the box.
_SHARES = np.arange(0.3, 1.41, 0.05)
_DIRECTIONS = 72
#: Smaller landforms have too few pixels along their radius.
_SMALLEST_PX = 30.0
#: Detail that is blurred first, as a share of the box.
_BLUR = 1 / 40
_ROUND = ("crater", "pit", "skylight")


@dataclass(frozen=True)
class Margin:
    """Boxes of one kind of scene: how many, and median and quartiles of :func:`edge_share`."""

    group: str
    number: int
    median: float
    quartiles: tuple[float, float]


def edge_share(picture: NDArray[np.floating], bounds: Box) -> float:
    """Where the edge of a landform lies, going out from the middle of its box: 1 where the box is tight.

    The brightness changes most, averaged over all directions, across the edge. In a single landform that may be
    another border, such as that of a shadow, so only the median over many tells of a margin.

    Args:
        picture: (H, W) brightness.
        bounds: Left, top, right and bottom of the box in pixels.

    Returns:
        The size of the ellipse of steepest change, as a share of the one inscribed in the box.
    """
    left, top, right, bottom = bounds
    column, row, half_width, half_height = (
        (left + right) / 2,
        (top + bottom) / 2,
        (right - left) / 2,
        (bottom - top) / 2,
    )
    blurred = ndimage.gaussian_filter(picture.astype(np.float64), max(1.0, (right - left) * _BLUR))
    angles = np.linspace(0, 2 * np.pi, _DIRECTIONS, endpoint=False)
    step = _SHARES[1] - _SHARES[0]
    sizes = np.append(_SHARES - step / 2, _SHARES[-1] + step / 2)[:, None]
    rows = row + sizes * half_height * np.sin(angles) - 0.5
    columns = column + sizes * half_width * np.cos(angles) - 0.5
    rings = ndimage.map_coordinates(blurred, [rows, columns], order=1, mode="nearest")
    return float(_SHARES[np.abs(np.diff(rings, axis=0)).mean(1).argmax()])


def margins(scenes: Iterable[AnnotatedScene]) -> list[Margin]:
    """Sum up the boxes of some scenes by kind of scene; of rendered ground those round landforms that have an edge."""
    found: dict[str, list[float]] = defaultdict(list)
    for scene in scenes:
        picture: NDArray[Any] = np.asarray(scene.image)
        for target in scene.targets:
            left, top, right, bottom = target.bounds
            rounded = scene.group != "rendered" or target.kind in _ROUND
            if rounded and max(right - left, bottom - top) >= _SMALLEST_PX:
                found[scene.group].append(edge_share(picture, target.bounds))
    return [
        Margin(
            group,
            len(shares),
            float(np.median(shares)),
            (float(np.percentile(shares, 25)), float(np.percentile(shares, 75))),
        )
        for group, shares in found.items()
    ]
