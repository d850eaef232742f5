"""Teaches a student from soft labels: knowledge distillation of Hinton et al. 2015, arXiv:1503.02531."""

from __future__ import annotations

import copy
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel

from ..errors import Cancelled, LabelError
from .average import running_mean
from .lessons import Lesson, LessonSampler

#: Steps between two reports of the loss.
REPORTED = 20


@dataclass(frozen=True)
class Teaching:
    """How a student is taught.

    Attributes:
        steps: Of gradient descent.
        rate: Largest learning rate; it rises over the first fifth of the steps and comes down to nothing.
        crop: Side of a crop in samples.
        batch: Crops a step.
        temperature: At which the teacher's answers and the student's are compared; above 1 the classes that are
            unlikely count more, as in the paper.
        seed: Of what is drawn.
    """

    steps: int = 600
    rate: float = 1e-3
    crop: int = 512
    batch: int = 4
    temperature: float = 1.0
    seed: int = 0


def teach(
    student: nn.Module,
    lessons: Sequence[Lesson],
    teaching: Teaching | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    tell: Callable[[int, int, float], None] = lambda step, steps, loss: None,
) -> float:
    """Teach a student; it is changed in place, and ends with the mean of the weights of its latest steps.

    Args:
        student: Takes pictures (B, 3 × layers, H, W) as :func:`.samples.as_floats` gives them, and gives logits
            (B, C, H / 4, W / 4): a :class:`.network.StudentNetwork`.
        lessons: Pictures with target probabilities.
        teaching: How.
        cancelled: Whether the user stopped; the student then ends with what it has learnt so far.
        tell: Is told the step, of how many, and the mean loss of the latest ones.

    Returns:
        The mean loss of the last steps.

    Raises:
        LabelError: No place of any lesson counts.
        Cancelled: The user stopped before the first step was over.
    """
    how = teaching or Teaching()
    if not any((lesson.weight > 0).any() for lesson in lessons):
        raise LabelError(
            "No place of the pictures has a class to learn from. Choose other images, or a lower threshold."
        )
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    with torch.random.fork_rng():
        torch.manual_seed(how.seed)
        student.to(device).train()
        crops = LessonSampler(list(lessons), how.crop, how.batch, how.seed)
        learnt = [value for value in student.parameters() if value.requires_grad]
        optimizer = torch.optim.AdamW(learnt, lr=how.rate, weight_decay=2e-2)
        schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, how.rate, total_steps=how.steps, pct_start=0.2)
        mean = AveragedModel(student, avg_fn=running_mean)
        losses: list[float] = []
        for step in range(1, how.steps + 1):
            if cancelled():
                break
            pictures, target, weight = (part.to(device) for part in crops.draw())
            optimizer.zero_grad()
            loss = soft_loss(student(pictures), target, weight, how.temperature)
            loss.backward()
            nn.utils.clip_grad_norm_(learnt, 5.0)
            optimizer.step()
            schedule.step()
            mean.update_parameters(student)
            losses.append(float(loss.detach()))
            if step % REPORTED == 0 or step == how.steps:
                tell(step, how.steps, _latest(losses))
    if not losses:
        raise Cancelled("Teaching was cancelled before the first step was over, so there is nothing to keep.")
    student.load_state_dict(copy.deepcopy(mean.module.state_dict()))
    student.to("cpu").eval()
    return _latest(losses)


def soft_loss(logits: Tensor, target: Tensor, weight: Tensor, temperature: float = 1.0) -> Tensor:
    """Cross-entropy of logits against probabilities, the mean over the places by their weight.

    Args:
        logits: (B, C, H, W).
        target: (B, C, H, W) probabilities.
        weight: (B, H, W).
        temperature: Both are softened by it, and the loss is scaled by its square, so that gradients stay as large
            (section 2 of the paper).
    """
    if temperature != 1.0:
        target = torch.softmax(torch.log(target.clamp_min(1e-6)) / temperature, 1)
    entropy = -(target * torch.log_softmax(logits / temperature, 1)).sum(1)
    return temperature**2 * (entropy * weight).sum() / weight.sum().clamp_min(1e-6)


def _latest(losses: list[float]) -> float:
    latest = losses[-REPORTED:]
    return math.fsum(latest) / len(latest)
