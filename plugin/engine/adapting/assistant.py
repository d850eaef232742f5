"""The teacher assistant: the user's decoder, and a copy of it that learns to agree with itself and with the masks."""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from ..decoders.decoder import Decoder, as_floats
from .fusion import Probabilities
from .lessons import Lesson, LessonWeights
from .losses import consistency, hard_cross_entropy, soft_cross_entropy
from .windows import PLACES, Windows, inside

#: Share of the rate at which decoders learn from labels: the copy is to move a little, not to forget.
RATE = 3e-4
#: Steps, each on a window and one that overlaps it, for each window; and at most.
STEPS_OF_WINDOW, MOST_STEPS = 4, 200


def logits_of(head: Decoder, windows: Windows, number: int) -> Tensor:
    """Calibrated logits (1, C, 256, 256) of a window."""
    components = torch.from_numpy(windows.components[number].astype(np.float32))[None]
    picture = torch.from_numpy(head.picture_of(np.asarray(windows.samples[number])))[None]
    scores = head.scores(components, as_floats(picture))
    return (scores + head.bias[:, None, None]) / head.temperature


def probabilities_of(
    head: Decoder, windows: Windows, told: Callable[[int], None] = lambda number: None
) -> list[Probabilities]:
    """Class probabilities (C, 256, 256) of all windows.

    Args:
        head: A decoder.
        windows: They.
        told: Is called with the number of each before it is looked at.
    """
    head.eval()
    found = []
    with torch.inference_mode():
        for number in range(len(windows)):
            told(number)
            found.append(torch.softmax(logits_of(head, windows, number)[0], 0).numpy())
    return found


def can_learn(head: Decoder) -> bool:
    """Whether a copy can be trained; those that are fitted at once stay as they are."""
    return head.learns_by_steps and any(True for _ in head.parameters())


def adapt_assistant(
    head: Decoder,
    windows: Windows,
    lessons: Sequence[Lesson],
    weights: LessonWeights,
    seed: int,
    cancelled: Callable[[], bool],
    told: Callable[[int, int], None] = lambda step, steps: None,
) -> Decoder:
    """A copy of the assistant, trained by cross-entropy on ensemble and hard ensemble and by consistency on overlaps.

    Args:
        head: The assistant; it stays as it is.
        windows: What is adapted to.
        lessons: Of each window, by the assistant as it is.
        weights: Of the terms.
        seed: Of the order of windows.
        cancelled: Whether the user stopped; the copy then is as far as it came.
        told: Is called with each step and their number.
    """
    learner = copy.deepcopy(head)
    for parameter in learner.parameters():
        parameter.requires_grad_(True)
    for parameter in learner.reduction.parameters():
        parameter.requires_grad_(False)
    learnt = [parameter for parameter in learner.parameters() if parameter.requires_grad]
    # its normalisations keep what they know of the ground with labels
    learner.eval()
    optimizer = torch.optim.AdamW(learnt, lr=RATE * learner.rate, weight_decay=1e-2)
    steps = min(STEPS_OF_WINDOW * len(windows), MOST_STEPS)
    rng = np.random.default_rng(seed)
    for step in range(steps):
        if cancelled():
            break
        told(step, steps)
        number = int(rng.integers(len(windows)))
        valid = torch.from_numpy(windows.places[number].valid)[None]
        lesson = lessons[number]
        logits = logits_of(learner, windows, number)
        ensemble = torch.from_numpy(lesson.ensemble.astype(np.float32))[None]
        loss = weights.ensemble * soft_cross_entropy(logits, ensemble, valid)
        loss = loss + weights.hard * hard_cross_entropy(logits, torch.from_numpy(lesson.hard)[None], valid)
        beside = windows.neighbours(number)
        if beside and weights.consistency:
            other = int(rng.choice(beside))
            loss = loss + weights.consistency * _differing(learner, windows, number, other, logits, valid)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(learnt, 1.0)
        optimizer.step()
    for parameter in learner.parameters():
        parameter.requires_grad_(False)
    return learner.eval()


def _differing(learner: Decoder, windows: Windows, number: int, other: int, logits: Tensor, valid: Tensor) -> Tensor:
    """The consistency loss of two windows on the ground that both see."""
    at = windows.seen_in(number, other)
    rows, columns = torch.from_numpy((2 * at + 1) / PLACES - 1)
    grid = torch.stack([columns, rows], -1)[None]
    seen = functional.grid_sample(logits_of(learner, windows, other), grid, "bilinear", "border", align_corners=False)
    there = torch.from_numpy(windows.places[other].valid.astype(np.float32))[None, None]
    both = functional.grid_sample(there, grid, "nearest", "border", align_corners=False)[:, 0] > 0.5
    return consistency(logits, seen, valid & both & torch.from_numpy(inside(at))[None])
