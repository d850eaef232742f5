"""What the teacher sees in each window, computed once and kept, so that a run that was stopped goes on."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from ...encoders.encoder import CELL
from ...encoders.vit import PlainViT
from ...encoders.vit_files import IMAGENET_MEAN, IMAGENET_SPREAD


@dataclass(frozen=True)
class Lesson:
    """A window (S, S) uint8 and the file of its features (C, S / 16, S / 16) float16."""

    window: NDArray[np.uint8]
    file: Path

    def features(self) -> NDArray[np.float16]:
        """What the teacher saw."""
        found: NDArray[np.float16] = np.load(self.file)
        return found


def see(teacher: PlainViT, windows: NDArray[np.uint8]) -> Tensor:
    """Features (B, C, S / 16, S / 16) of windows (B, S, S); a patch is made to cover 16 samples."""
    side = windows.shape[1] // CELL * teacher.shape.patch
    image = torch.from_numpy(windows.copy()).float()[:, None]
    image = functional.interpolate(image, (side, side), mode="bilinear", antialias=True).expand(-1, 3, -1, -1)
    mean, spread = (torch.tensor(values)[:, None, None] for values in (IMAGENET_MEAN, IMAGENET_SPREAD))
    with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
        return teacher((image - mean) / spread).float()


def lessons(windows: Iterator[NDArray[np.uint8]], teacher: PlainViT, folder: Path) -> Sequence[Lesson]:
    """Show every window to the teacher, unless an earlier run did.

    Args:
        windows: Windows (S, S) uint8.
        teacher: The network.
        folder: Where its features are kept, by the window's hash.
    """
    folder.mkdir(parents=True, exist_ok=True)
    found = []
    for number, window in enumerate(windows):
        path = folder / f"{hashlib.sha256(window.tobytes()).hexdigest()[:24]}.npy"
        if not path.exists():
            aside = path.with_suffix(f".{os.getpid()}.part")
            with aside.open("wb") as stream:
                np.save(stream, see(teacher, window[None])[0].numpy().astype(np.float16))
            os.replace(aside, path)
        found.append(Lesson(window, path))
        if number % 100 == 99:
            print(f"{number + 1} windows shown to the teacher", file=sys.stderr, flush=True)
    return found
