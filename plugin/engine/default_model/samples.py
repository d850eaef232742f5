"""Windows for training: a picture shown as the product shows it, and masks of some landforms in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from ..sam.light import IMAGE_SIZE
from ..sam.part_decoder import CELL, POSITION
from .scenes import AnnotatedScene, Box, Target

# share of training windows by group; craters with expert outlines are the most precise real labels there are
_SHARES = {"rendered": 0.42, "ctx_craters": 0.3, "gusev": 0.1, "hirise_pits": 0.18}
_RESAMPLING = (Image.Resampling.BILINEAR, Image.Resampling.BICUBIC)


@dataclass(frozen=True)
class Sample:
    """A window of (S, S) grey samples, and (P, S/4, S/4) masks with their weights.

    ``offset`` is where its upper left corner lies in the model's full window, in samples: small windows are parts of
    it, so that positions mean the same in training and at work.
    """

    image: NDArray[np.uint8]
    masks: NDArray[np.bool_]
    weights: NDArray[np.float32]
    offset: tuple[int, int]


class Sampler:
    """Draws windows from scenes; the same seed and step give the same window."""

    def __init__(self, scenes: Sequence[AnnotatedScene], seed: int) -> None:
        self.groups: dict[str, list[AnnotatedScene]] = {}
        for scene in scenes:
            if scene.targets:
                self.groups.setdefault(scene.group, []).append(scene)
        self.seed = seed

    def draw(self, step: int, index: int, size: int, prompts: int) -> Sample:
        """The window ``index`` of a training step.

        Args:
            step: Number of the training step.
            index: Number of the window in its batch.
            size: Samples along each side, a multiple of 64.
            prompts: Number of landforms; the same one comes twice where there are fewer.
        """
        rng = np.random.default_rng([self.seed, step, index])
        for _ in range(20):
            sample = self._try(rng, size, prompts)
            if sample is not None:
                return sample
        raise RuntimeError("No landform of the training scenes fits a window.")

    def _try(self, rng: np.random.Generator, size: int, prompts: int) -> Sample | None:
        names = list(self.groups)
        shares = np.array([_SHARES[name] for name in names])
        group = self.groups[names[rng.choice(len(names), p=shares / shares.sum())]]
        # scenes with more landforms come more often, but not in proportion
        counts = np.sqrt([len(scene.targets) for scene in group])
        scene = group[rng.choice(len(group), p=counts / counts.sum())]
        target = _any_kind(scene, rng)
        window = _window_around(target, scene, rng, size)
        chosen = [target, *_others(scene, target, window, size, rng)][:prompts]
        while len(chosen) < prompts:
            chosen.append(chosen[rng.integers(len(chosen))])
        masks = np.stack([item.draw(window, size // CELL) for item in chosen])
        weights = np.array([item.weight if mask.sum() >= 12 else 0.0 for item, mask in zip(chosen, masks, strict=True)])
        if weights[0] == 0.0:
            return None
        image, masks = _turned(_picture(scene.image, window, size, rng), masks, rng)
        room = (IMAGE_SIZE - size) // POSITION + 1
        offset = (int(rng.integers(room)) * POSITION, int(rng.integers(room)) * POSITION)
        return Sample(image, masks, weights.astype(np.float32), offset)


def _any_kind(scene: AnnotatedScene, rng: np.random.Generator) -> Target:
    """A landform of any kind in the scene, each kind as often: craters would be nine of ten on rendered ground."""
    kinds = sorted({item.kind for item in scene.targets})
    kind = kinds[rng.integers(len(kinds))]
    same = [item for item in scene.targets if item.kind == kind]
    return same[rng.integers(len(same))]


def _window_around(target: Target, scene: AnnotatedScene, rng: np.random.Generator, size: int) -> Box:
    """A square of the picture that shows the target 40 to 560 of the full window's samples wide, often off centre."""
    left, top, right, bottom = target.bounds
    extent = max(right - left, bottom - top)
    largest = min(560.0, 0.85 * size)
    shown = float(
        np.exp(rng.uniform(np.log(40.0), np.log(largest)) * 0.55 + rng.uniform(np.log(90.0), np.log(largest)) * 0.45)
    )
    side = extent * size / shown
    room = max(side - extent, 0.0) * 0.5
    column = (left + right) / 2 + rng.uniform(-room, room) - side / 2
    row = (top + bottom) / 2 + rng.uniform(-room, room) - side / 2
    if rng.random() < 0.7:  # most windows lie inside the raster
        column = min(max(column, 0.0), max(scene.image.width - side, 0.0))
        row = min(max(row, 0.0), max(scene.image.height - side, 0.0))
    return column, row, column + side, row + side


def _others(scene: AnnotatedScene, target: Target, window: Box, size: int, rng: np.random.Generator) -> list[Target]:
    """Other landforms whose centre is in the window and that are neither tiny nor larger than it, in random order."""
    left, top, right, bottom = window
    scale = size / (right - left)
    found = []
    for item in scene.targets:
        x0, y0, x1, y1 = item.bounds
        extent = max(x1 - x0, y1 - y0) * scale
        inside = left < (x0 + x1) / 2 < right and top < (y0 + y1) / 2 < bottom
        if item is not target and inside and 24 < extent < size:
            found.append(item)
    rng.shuffle(found)
    return found


def _picture(image: Image.Image, window: Box, size: int, rng: np.random.Generator) -> NDArray[np.uint8]:
    """The window resampled as the engine's reader does, outside filled, with the contrast changed."""
    left, top, right, bottom = window
    cut = (int(np.floor(left)) - 2, int(np.floor(top)) - 2, int(np.ceil(right)) + 2, int(np.ceil(bottom)) + 2)
    piece = image.crop(cut)
    if cut[0] < 0 or cut[1] < 0 or cut[2] > image.width or cut[3] > image.height:
        fill = 116 if rng.random() < 0.6 else 0  # the reader's fill, about the encoder's mean; or a black border
        whole = Image.new("L", piece.size, fill)
        seen = (max(cut[0], 0), max(cut[1], 0), min(cut[2], image.width), min(cut[3], image.height))
        whole.paste(image.crop(seen), (seen[0] - cut[0], seen[1] - cut[1]))
        piece = whole
    box = (left - cut[0], top - cut[1], right - cut[0], bottom - cut[1])
    shown = piece.resize((size, size), _RESAMPLING[rng.integers(2)], box=box)
    if rng.random() < 0.15:
        shown = shown.filter(ImageFilter.GaussianBlur(float(rng.uniform(0.5, 3.0))))
    values = np.asarray(shown, dtype=np.float32) / 255
    values = values ** np.float32(np.exp(rng.normal(0, 0.25)))
    low, high = np.percentile(values[::8, ::8], (1, 99))
    gain = np.float32(rng.uniform(0.55, 1.25) if rng.random() < 0.5 else rng.uniform(0.7, 1.0) / max(high - low, 0.08))
    values = (values - np.float32((low + high) / 2)) * gain + np.float32(rng.uniform(0.35, 0.65))
    if rng.random() < 0.25:
        values = values + rng.standard_normal(values.shape, dtype=np.float32) * np.float32(rng.uniform(0.0, 0.06))
    if rng.random() < 0.08:
        values = 1 - values
    result: NDArray[np.uint8] = np.clip(values * 255, 0, 255).astype(np.uint8)
    return result


def _turned(
    image: NDArray[np.uint8], masks: NDArray[np.bool_], rng: np.random.Generator
) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """Mirrored and turned by right angles, the light with it."""
    turns, mirror = int(rng.integers(4)), rng.random() < 0.5
    image, masks = np.rot90(image, turns), np.rot90(masks, turns, axes=(1, 2))
    if mirror:
        image, masks = image[:, ::-1], masks[:, :, ::-1]
    return np.ascontiguousarray(image), np.ascontiguousarray(masks)
