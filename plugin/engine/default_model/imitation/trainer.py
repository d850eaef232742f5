"""The loop: the branch learns to give the teacher's features of windows, checkpointed, and goes on where it stopped."""

from __future__ import annotations

import math
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from ...encoders.semantic_branch import CHANNELS, SemanticBranch
from ...errors import LabelError
from ...sam.light import LightEncoder, load_light_sam
from ..trainer import keep_memory
from .teacher import Lesson

CHECKPOINT_NAME = "imitation.pt"
#: Spread of the contrast and of the brightness that a window is shown with, since a layer's stretch is anybody's guess.
_CONTRAST, _BRIGHTNESS = 0.25, 16.0


@dataclass(frozen=True)
class Settings:
    """What a run is made with."""

    steps: int = 2000
    seed: int = 20
    # of a batch: 4 windows of 512 or 16 of 256
    samples: int = 4 * 512 * 512
    learning_rate: float = 1.5e-3
    weight_decay: float = 0.02
    warm_up_steps: int = 100
    average_decay: float = 0.998
    checkpoint_minutes: float = 2.0


class Trainer:
    """Trains the branch on the frozen image encoder of a light model.

    The loss is one less the cosine between the branch's and the teacher's features plus the mean square of their
    difference, as in agglomerative distillation (Ranzinger et al. 2024, "AM-RADIO", arXiv:2312.06709), on features that
    are standardised channel by channel.

    Args:
        found: Windows with the teacher's features.
        model: Folder of the light model.
        work: Folder of the checkpoint.
        settings: Of the run.

    Raises:
        LabelError: The folder's checkpoint was made with other settings.
    """

    def __init__(self, found: Sequence[Lesson], model: Path, work: Path, settings: Settings) -> None:
        torch.manual_seed(settings.seed)
        self.work, self.settings = work, settings
        self.sam = load_light_sam(model).requires_grad_(False)
        assert isinstance(self.sam.image_encoder, LightEncoder)
        self.encoder = self.sam.image_encoder
        self.by_side: dict[int, list[Lesson]] = {}
        for lesson in found:
            self.by_side.setdefault(len(lesson.window), []).append(lesson)
        self.mean, self.spread = _statistics(found)
        self.branch = SemanticBranch()
        self.adapter = nn.Conv2d(CHANNELS, len(self.mean), 1)
        self.parts = nn.ModuleList((self.branch, self.adapter))
        self.optimizer = torch.optim.AdamW(
            self.parts.parameters(), lr=settings.learning_rate, weight_decay=settings.weight_decay
        )
        self.average = {name: value.clone() for name, value in self.parts.state_dict().items()}
        self.step, self.seconds = 0, 0.0
        self._resume()

    def _resume(self) -> None:
        path = self.work / CHECKPOINT_NAME
        if not path.exists():
            return
        state = torch.load(path, map_location="cpu", weights_only=True)
        if state["settings"] != asdict(self.settings):
            raise LabelError(f"The run in {self.work} began with other settings; give another folder (--work).")
        self.parts.load_state_dict(state["parts"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.average = state["average"]
        self.step, self.seconds = int(state["step"]), float(state["seconds"])

    def save(self) -> None:
        """Write the checkpoint; a stop at any moment leaves the old or the new one."""
        path = self.work / CHECKPOINT_NAME
        aside = path.with_suffix(".part")
        state = {
            "parts": self.parts.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "average": self.average,
            "step": self.step,
            "seconds": self.seconds,
            "settings": asdict(self.settings),
        }
        torch.save(state, aside)
        os.replace(aside, path)

    def run(self) -> None:
        """Train until all steps are done."""
        keep_memory()
        saved, first, began, recent = self.seconds, self.step, time.monotonic(), 0.0
        while self.step < self.settings.steps:
            at = time.monotonic()
            loss = self._learn()
            recent = loss if not recent else 0.98 * recent + 0.02 * loss
            self.step += 1
            self.seconds += time.monotonic() - at
            if self.step % 50 == 0:
                pace = (time.monotonic() - began) / (self.step - first)
                left = (self.settings.steps - self.step) * pace / 60
                print(f"step {self.step}: loss {recent:.4f}; {left:.0f} min left", file=sys.stderr, flush=True)
            if self.seconds - saved > self.settings.checkpoint_minutes * 60:
                self.save()
                saved = self.seconds
        self.save()

    def _learn(self) -> float:
        settings = self.settings
        rng = np.random.default_rng([settings.seed, self.step])
        warm = min((self.step + 1) / settings.warm_up_steps, 1.0)
        rate = settings.learning_rate * warm * (0.01 + 0.495 * (1 + math.cos(math.pi * self.step / settings.steps)))
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        images, wanted = self._batch(rng)
        with torch.no_grad():
            taps = self.encoder.taps((images - self.sam.pixel_mean) / self.sam.pixel_std)
            embedding = self.encoder.fuse(taps)
        given = self.adapter(self.branch(taps, embedding))
        loss = imitation_loss(given, wanted)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self.parts.parameters(), 1.0)
        self.optimizer.step()
        decay = min(settings.average_decay, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            for name, value in self.parts.state_dict().items():
                self.average[name].lerp_(value, 1 - decay)
        return float(loss.detach())

    def _batch(self, rng: np.random.Generator) -> tuple[Tensor, Tensor]:
        """Windows (B, 3, S, S) as a layer may show them, turned and flipped with the teacher's features of them."""
        weights = np.array([len(found) * side**2 for side, found in self.by_side.items()], dtype=np.float64)
        side = list(self.by_side)[int(rng.choice(len(weights), p=weights / weights.sum()))]
        found = self.by_side[side]
        images, wanted = [], []
        for index in rng.integers(0, len(found), max(self.settings.samples // side**2, 1)):
            turns, flip = int(rng.integers(4)), bool(rng.integers(2))
            images.append(_turned(_shown(found[index].window.astype(np.float32), rng), turns, flip))
            wanted.append(_turned(found[index].features().astype(np.float32), turns, flip))
        features = (torch.from_numpy(np.stack(wanted)) - self.mean[:, None, None]) / self.spread[:, None, None]
        return torch.from_numpy(np.stack(images))[:, None].expand(-1, 3, -1, -1), features


def imitation_loss(given: Tensor, wanted: Tensor) -> Tensor:
    """One less the cosine plus the mean square of the difference, both (B, C, h, w)."""
    cosine = functional.cosine_similarity(given, wanted, dim=1).mean()
    return 1.0 - cosine + functional.mse_loss(given, wanted)


def _statistics(found: Sequence[Lesson]) -> tuple[Tensor, Tensor]:
    """Mean and spread of each of the teacher's channels, over a part of the lessons."""
    seen = (lesson.features().astype(np.float32) for lesson in found[::5])
    table = np.concatenate([features.reshape(len(features), -1)[:, ::7] for features in seen], 1)
    return torch.from_numpy(table.mean(1)), torch.from_numpy(table.std(1)).clamp_min(1e-3)


def _shown(window: NDArray[np.float32], rng: np.random.Generator) -> NDArray[np.float32]:
    gain = float(np.exp(rng.normal(0.0, _CONTRAST)))
    middle = float(window.mean())
    shown = (window - middle) * gain + middle + rng.normal(0.0, _BRIGHTNESS)
    return np.clip(shown, 0, 255).astype(np.float32)


def _turned(array: NDArray[np.float32], turns: int, flip: bool) -> NDArray[np.float32]:
    turned = np.rot90(array, turns, (-2, -1))
    return np.ascontiguousarray(turned[..., ::-1] if flip else turned)
