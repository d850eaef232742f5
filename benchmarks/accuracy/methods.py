"""What is compared: models through the product's own way from a prompt to a polygon, and three classical methods.

The settings of the classical methods (smoothing, tolerance, beta, what GrabCut begins with) are those that did best on
craters of the training tiles.
"""

from __future__ import annotations

import sys
import warnings
from abc import ABC, abstractmethod

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from skimage.segmentation import random_walker

from plugin.engine.default_model.truth import MeasuredLandform
from plugin.engine.effort.user import Answer
from plugin.engine.errors import LandformError
from plugin.engine.polygons.outline import mask_to_polygon
from plugin.engine.raster.source import RasterSource
from plugin.engine.segmenting.segmenter import Segmenter
from plugin.protocol.messages.annotating import Prompt

Mask = NDArray[np.bool_]
Grey = NDArray[np.float64]

#: The classical methods are shown a square this many times as wide as the landform, in this many samples a side.
CROP_SHARE, CROP_SAMPLES = 3.0, 120

#: Half the width of the seed around a click, in samples.
_SEED = 2


class ModelMethod:
    """A model behind the ``Segmenter``, as ``landform segment`` has it; the best rated candidate counts.

    Args:
        name: For the tables.
        segmenter: With the model.
        on_canvas: Whether the scene is shown on a canvas, at native scale.
    """

    def __init__(self, name: str, segmenter: Segmenter, on_canvas: bool = False) -> None:
        self.name = name
        self.segmenter = segmenter
        self.on_canvas = on_canvas

    def answer(self, source: RasterSource, landform: MeasuredLandform, prompt: Prompt) -> Answer:
        """The best rated candidate."""
        scale = source.pixel_size if self.on_canvas else None
        try:
            candidates = self.segmenter.segment(source, prompt, scale).candidates
        except LandformError as error:
            print(f"{source.name}: {error}", file=sys.stderr)
            return Answer(None)
        return Answer(candidates[0].polygon, candidates[0].mask_id) if candidates else Answer(None)


class NativeLook(ModelMethod):
    """A model that looks once, at native scale."""

    def answer(self, source: RasterSource, landform: MeasuredLandform, prompt: Prompt) -> Answer:
        """The best rated candidate of that look."""
        scale = source.pixel_size * 2.0**-self.segmenter.model.canvas_level
        found = self.segmenter.glance(source, prompt, scale, may_encode=True)
        return Answer(found.candidates[0].polygon) if found and found.candidates else Answer(None)


class ClassicalMethod(ABC):
    """A method without learning; it is told where the landform's surroundings end, which a model is not."""

    name = ""

    def answer(self, source: RasterSource, landform: MeasuredLandform, prompt: Prompt) -> Answer:
        """Segment a square around the landform."""
        side = CROP_SHARE * landform.size_px
        columns, rows = source.pixels_of(*([value] for value in landform.centre))
        column, row = float(columns[0]) - side / 2, float(rows[0]) - side / 2
        image = source.read_pixels(column, row, side, side, CROP_SAMPLES, CROP_SAMPLES)
        points = np.asarray(prompt.points, dtype=np.float64).reshape(-1, 2)
        places = np.column_stack(image.from_crs(points[:, 0], points[:, 1])).astype(int).clip(0, CROP_SAMPLES - 1)
        labels = np.asarray(prompt.labels, dtype=int)
        seeds = _seeds(places, labels, CROP_SAMPLES)
        inside = None
        if prompt.box is not None:
            xmin, ymin, xmax, ymax = prompt.box
            xs, ys = image.from_crs([xmin, xmax], [ymin, ymax])
            inside = np.zeros((CROP_SAMPLES, CROP_SAMPLES), dtype=bool)
            inside[round(ys.min()) : round(ys.max()), round(xs.min()) : round(xs.max())] = True
        grey = image.rgb[..., 0].astype(np.float64) / 255
        mask = self.segment(grey, seeds == 1, seeds == 2, inside)
        clicks = [point for point, label in zip(prompt.points, prompt.labels, strict=True) if label == 1]
        return Answer(mask_to_polygon(np.where(mask, 1.0, -1.0), image, clicks))

    @abstractmethod
    def segment(self, grey: Grey, on: Mask, off: Mask, inside: Mask | None) -> Mask:
        """The landform (H, W) in a grey picture of 0 to 1, from seeds on and off it and from a box, if there is one."""


class RegionGrowing(ClassicalMethod):
    """Confidence connected region growing: like grey values around the seeds, thrice measured anew (ITK's way)."""

    name = "region growing"

    def segment(self, grey: Grey, on: Mask, off: Mask, inside: Mask | None) -> Mask:
        """Grow from clicks and the middle of the box; what grows from clicks off the landform is taken away."""
        smooth = ndimage.gaussian_filter(grey, 2.0)
        allowed = np.ones(grey.shape, dtype=bool) if inside is None else inside
        grown = _grown(smooth, on if inside is None else on | _middle(inside), allowed)
        return grown & ~_grown(smooth, off, allowed & ~on) if off.any() else grown


class GrabCut(ClassicalMethod):
    """GrabCut (Rother et al. 2004) of OpenCV, five rounds."""

    name = "GrabCut"

    def segment(self, grey: Grey, on: Mask, off: Mask, inside: Mask | None) -> Mask:
        """Clicks are sure; so is what lies outside the box, or without a box the picture's border."""
        mask = np.full(grey.shape, cv2.GC_PR_FGD, dtype=np.uint8)
        mask[_surely_off(inside, grey.shape)] = cv2.GC_BGD
        mask[off] = cv2.GC_BGD
        mask[on] = cv2.GC_FGD
        picture = np.repeat((grey * 255).astype(np.uint8)[..., None], 3, axis=2)
        cv2.setRNGSeed(0)
        cv2.grabCut(picture, mask, None, np.zeros((1, 65)), np.zeros((1, 65)), 5, cv2.GC_INIT_WITH_MASK)
        return (mask == cv2.GC_FGD) | (mask == cv2.GC_PR_FGD)


class RandomWalker(ClassicalMethod):
    """Random walker (Grady 2006) of scikit-image."""

    name = "random walker"

    def segment(self, grey: Grey, on: Mask, off: Mask, inside: Mask | None) -> Mask:
        """Walkers start at the clicks and the middle of the box, and at its outside or the picture's border."""
        seeds = np.zeros(grey.shape, dtype=int)
        seeds[_surely_off(inside, grey.shape) | off] = 2
        seeds[on if inside is None else on | _middle(inside)] = 1
        with warnings.catch_warnings():
            # probabilities a little beyond 1 do not change which side is likelier
            warnings.filterwarnings("ignore", "The probability range is outside")
            return random_walker(grey, seeds, beta=1000, mode="cg_j") == 1


def _seeds(places: NDArray[np.int_], labels: NDArray[np.int_], size: int) -> NDArray[np.int_]:
    """(size, size): 1 around clicks on the landform, 2 around clicks off it, later clicks over earlier ones."""
    seeds = np.zeros((size, size), dtype=int)
    for (column, row), label in zip(places, labels, strict=True):
        rows, columns = slice(max(row - _SEED, 0), row + _SEED + 1), slice(max(column - _SEED, 0), column + _SEED + 1)
        seeds[rows, columns] = 1 if label else 2
    return seeds


def _surely_off(inside: Mask | None, shape: tuple[int, ...]) -> Mask:
    if inside is not None:
        return ~inside
    border = np.ones(shape, dtype=bool)
    border[1:-1, 1:-1] = False
    return border


def _middle(inside: Mask) -> Mask:
    """The middle third of a box."""
    rows, columns = np.flatnonzero(inside.any(1)), np.flatnonzero(inside.any(0))
    middle = np.zeros_like(inside)
    third = [
        (axis[0] + len(axis) // 3, axis[0] + max(2 * len(axis) // 3, len(axis) // 3 + 1)) for axis in (rows, columns)
    ]
    middle[slice(*third[0]), slice(*third[1])] = True
    return middle


def _grown(grey: Grey, seeds: Mask, allowed: Mask) -> Mask:
    region = seeds
    for _ in range(3):
        mean, spread = grey[region].mean(), max(float(grey[region].std()), 0.01)
        like = (abs(grey - mean) <= 3.5 * spread) & allowed | seeds
        parts, _ = ndimage.label(like)
        region = np.isin(parts, np.unique(parts[seeds]))
    return region
