"""The training loop: interactive rounds as SAM was trained with, checkpointed, and resumed where it stopped."""

from __future__ import annotations

import ctypes
import hashlib
import math
import os
import sys
import time
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..errors import LabelError
from ..sam.imagenet import load_imagenet
from ..sam.light import IMAGE_SIZE, LightEncoder, build_light_sam
from ..sam.part_decoder import PromptBatch, decode
from .first_prompts import first_prompts, place
from .losses import intersection_over_union, prompt_loss
from .prompts import error_click
from .samples import Sample, Sampler

# numbers of malloc.h
_M_TRIM_THRESHOLD, _M_MMAP_MAX = -1, -4

# chances of a second, third and fourth round of clicks, each after the one before it
_MORE_ROUNDS = (0.5, 0.5, 0.5)
# share of those rounds that see the answer before as a mask prompt; a click far from the first starts afresh
_KEEPS_MASK = 0.8

CHECKPOINT_NAME = "checkpoint.pt"


@dataclass(frozen=True)
class Phase:
    """A part of the run: what its batches hold.

    Small windows teach outlines cheaply. The decoder works on the part of a window around the prompt, 512 samples
    wide; the full window is only for what is larger.

    Attributes:
        until: Share of the run's steps at which it ends.
        size: Samples along each side of a window.
        windows: Windows in a batch.
        prompts: Landforms in each window.
        full_share: Share of batches with full windows instead.
    """

    until: float
    size: int
    windows: int
    prompts: int
    full_share: float


@dataclass(frozen=True)
class Settings:
    """What a run is made with; the same settings and scenes give the same weights up to rounding."""

    steps: int = 4000
    seed: int = 20
    learning_rate: float = 4e-4
    encoder_share: float = 0.4
    weight_decay: float = 0.01
    warm_up_steps: int = 100
    average_decay: float = 0.998
    # the first blocks keep their ImageNet weights: edges are edges, and their gradients cost most
    frozen_blocks: int = 3
    phases: tuple[Phase, ...] = (
        Phase(0.45, 256, 12, 2, 0.0),
        Phase(1.0, 512, 10, 1, 0.08),
    )
    full: tuple[int, int] = (2, 4)
    checkpoint_minutes: float = 2.0


class Trainer:
    """Trains the default model on windows from a sampler; goes on where an earlier run in the same folder stopped.

    Raises:
        LabelError: The folder's checkpoint was made with other settings, or with other scenes.
    """

    def __init__(self, sampler: Sampler, work: Path, settings: Settings) -> None:
        torch.manual_seed(settings.seed)
        self.sampler, self.work, self.settings = sampler, work, settings
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.sam = build_light_sam()
        encoder = self.sam.image_encoder
        assert isinstance(encoder, LightEncoder)
        load_imagenet(encoder)
        self.sam.to(self.device, memory_format=torch.channels_last)
        pretrained = [*encoder.stem.parameters(), *encoder.blocks.parameters()]
        known = {id(parameter) for parameter in pretrained}
        fresh = [item for item in self.sam.parameters() if id(item) not in known and item.requires_grad]
        self.optimizer = torch.optim.AdamW(
            [{"params": pretrained, "share": settings.encoder_share}, {"params": fresh, "share": 1.0}],
            lr=settings.learning_rate,
            weight_decay=settings.weight_decay,
        )
        for layer in (encoder.stem, *encoder.blocks[: settings.frozen_blocks]):
            layer.requires_grad_(False)
        self.average = {name: value.clone() for name, value in self.sam.state_dict().items()}
        self.step, self.seconds = 0, 0.0
        self.recent: deque[tuple[float, float, float]] = deque(maxlen=50)
        self.scenes = self._digest()
        self._resume()

    def _resume(self) -> None:
        path = self.work / CHECKPOINT_NAME
        if not path.exists():
            return
        state = torch.load(path, map_location=self.device, weights_only=True)
        if (state.get("settings"), state.get("scenes")) != (asdict(self.settings), self.scenes):
            raise LabelError(
                f"The run in {self.work} began with other settings or other scenes, so going on with it would make a "
                "model that no run makes; give another folder (--work), or remove that one."
            )
        self.sam.load_state_dict(state["model"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.average = state["average"]
        self.step, self.seconds = int(state["step"]), float(state["seconds"])

    def _digest(self) -> str:
        """A digest of what the scenes show and ask, by which other scenes, or another renderer, are known."""
        digest = hashlib.sha256()
        for scenes in self.sampler.groups.values():
            for scene in scenes:
                digest.update(scene.image.tobytes())
                for target in scene.targets:
                    outline = b"" if target.ring is None else target.ring.tobytes()
                    mask = b"" if target.mask is None else target.mask.tobytes()
                    digest.update(repr((target.bounds, target.weight, target.kind)).encode() + outline + mask)
        # and of how windows are cut from them
        for index in range(4):
            sample = self.sampler.draw(0, index, 256, 2)
            digest.update(sample.image.tobytes() + sample.masks.tobytes())
        return digest.hexdigest()

    def save(self) -> None:
        """Write the checkpoint; a stop at any moment leaves the old or the new one."""
        path = self.work / CHECKPOINT_NAME
        aside = path.with_suffix(".part")
        state: dict[str, Any] = {
            "model": self.sam.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "average": self.average,
            "step": self.step,
            "seconds": self.seconds,
            "settings": asdict(self.settings),
            "scenes": self.scenes,
        }
        torch.save(state, aside)
        os.replace(aside, path)

    def run(self, until: int | None = None) -> None:
        """Train until all steps are done, or until this one."""
        keep_memory()
        last = self.settings.steps if until is None else min(until, self.settings.steps)
        began, first, saved = time.monotonic(), self.step, self.seconds
        with ThreadPoolExecutor(1) as pool:
            upcoming = pool.submit(self._batch, self.step)
            while self.step < last:
                at = time.monotonic()
                samples = upcoming.result()
                upcoming = pool.submit(self._batch, self.step + 1)
                self._learn(samples)
                self.step += 1
                self.seconds += time.monotonic() - at
                if self.step % 20 == 0:
                    self._report((time.monotonic() - began) / (self.step - first))
                if self.seconds - saved > self.settings.checkpoint_minutes * 60:
                    self.save()
                    saved = self.seconds
        self.save()

    def _batch(self, step: int) -> list[Sample]:
        done = step / self.settings.steps
        phase = next((item for item in self.settings.phases if done < item.until), self.settings.phases[-1])
        size, windows, prompts = phase.size, phase.windows, phase.prompts
        if np.random.default_rng([self.settings.seed, step]).random() < phase.full_share:
            size, (windows, prompts) = IMAGE_SIZE, self.settings.full
        return [self.sampler.draw(step, index, size, prompts) for index in range(windows)]

    def _learn(self, samples: list[Sample]) -> None:
        done = self.step / self.settings.steps
        warm = min((self.step + 1) / self.settings.warm_up_steps, 1.0)
        rate = self.settings.learning_rate * warm * (0.01 + 0.495 * (1 + math.cos(math.pi * done)))
        for group in self.optimizer.param_groups:
            group["lr"] = rate * group["share"]
        self.optimizer.zero_grad(set_to_none=True)
        with torch.autocast("cuda", torch.bfloat16, enabled=self.device.type == "cuda"):
            loss = self._rounds(samples)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.sam.parameters(), 2.0)
        self.optimizer.step()
        decay = min(self.settings.average_decay, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            for name, value in self.sam.state_dict().items():
                if value.is_floating_point():
                    self.average[name].lerp_(value, 1 - decay)

    def _rounds(self, samples: list[Sample]) -> Tensor:
        """A first prompt, then mostly clicks on the mistakes of the answer before, with that answer as mask prompt."""
        rng = np.random.default_rng([self.settings.seed, self.step, 1])
        prompts = samples[0].masks.shape[0]
        grey = torch.from_numpy(np.stack([item.image for item in samples])).to(self.device)
        image = (grey.float()[:, None] - self.sam.pixel_mean) / self.sam.pixel_std
        embeddings = self.sam.image_encoder(image.contiguous(memory_format=torch.channels_last))
        embeddings = embeddings.repeat_interleave(prompts, 0)
        masks = np.concatenate([item.masks for item in samples])
        target = torch.from_numpy(masks)[:, None].to(self.device, torch.float32)
        weights = torch.from_numpy(np.concatenate([item.weights for item in samples])).to(self.device)
        offsets = [item.offset for item in samples for _ in range(prompts)]
        first = first_prompts(masks, offsets, rng)
        points, labels = first.points, first.labels
        drawn, shown = torch.from_numpy(first.drawn)[:, None].to(self.device), torch.from_numpy(first.shown)
        shown = shown.to(self.device)
        logits, scores = decode(self.sam, embeddings, self._placed(points, labels), offsets, drawn, shown)
        loss = prompt_loss(logits, scores, target, weights)
        found = intersection_over_union(logits, target)[:, 1:].max(1).values
        self._note(loss.item(), found.cpu().numpy(), first.boxed)
        later: list[Tensor] = []
        while len(later) < len(_MORE_ROUNDS) and rng.random() < _MORE_ROUNDS[len(later)]:
            chosen = scores[:, 1:].argmax(1) + 1
            previous = logits[torch.arange(len(chosen)), chosen].detach()[:, None].float()
            points, labels = _add_clicks(points, labels, masks, (previous[:, 0] > 0).cpu().numpy(), offsets, rng)
            kept = rng.random() < _KEEPS_MASK
            dense, given = (previous.clamp(-32, 32), torch.ones_like(shown)) if kept else (drawn, shown)
            logits, scores = decode(self.sam, embeddings, self._placed(points, labels), offsets, dense, given)
            later.append(prompt_loss(logits, scores, target, weights))
        return 0.6 * loss + 0.4 * torch.stack(later).mean() if later else loss

    def _placed(self, points: NDArray[np.float32], labels: NDArray[np.int64]) -> PromptBatch:
        return PromptBatch(torch.from_numpy(points).to(self.device), torch.from_numpy(labels).to(self.device))

    def _note(self, loss: float, found: NDArray[np.float32], boxed: NDArray[np.bool_]) -> None:
        click = float(found[~boxed].mean()) if (~boxed).any() else float("nan")
        box = float(found[boxed].mean()) if boxed.any() else float("nan")
        self.recent.append((loss, click, box))

    def _report(self, pace: float) -> None:
        loss, click, box = np.nanmean(np.array(self.recent), axis=0)
        print(
            f"step {self.step} of {self.settings.steps}: loss {loss:.3f}, best IoU click {click:.3f}, box {box:.3f}; "
            f"{(self.settings.steps - self.step) * pace / 60:.0f} min left at the pace so far",
            file=sys.stderr,
            flush=True,
        )


def keep_memory() -> None:
    """Let memory that a step frees wait for the next step; on Linux this made steps ten times faster."""
    if sys.platform == "linux":
        library = ctypes.CDLL(None)
        if hasattr(library, "mallopt"):
            library.mallopt(_M_MMAP_MAX, 0)
            library.mallopt(_M_TRIM_THRESHOLD, -1)  # never; a full window frees more than the largest threshold


def _add_clicks(
    points: NDArray[np.float32],
    labels: NDArray[np.int64],
    masks: NDArray[np.bool_],
    predicted: NDArray[np.bool_],
    offsets: list[tuple[int, int]],
    rng: np.random.Generator,
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """The prompts (N, K, 2) and (N, K) with one click more on the mistakes, put before the others."""
    clicks = [error_click(mask, guess, rng) for mask, guess in zip(masks, predicted, strict=True)]
    places = [place(column, row, offset) for (column, row, _), offset in zip(clicks, offsets, strict=True)]
    more = np.concatenate([np.array(places, dtype=np.float32)[:, None], points], axis=1)
    marks = np.concatenate([np.array([[label] for _, _, label in clicks], dtype=np.int64), labels], axis=1)
    return more, marks
