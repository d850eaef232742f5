"""A student learns from soft labels what a teacher says, also where nobody has drawn a label."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from plugin.engine.errors import Cancelled, LabelError
from plugin.engine.students.lessons import Lesson, LessonSampler, lesson_of
from plugin.engine.students.lite import LiteNetwork
from plugin.engine.students.samples import as_floats
from plugin.engine.students.teach import Teaching, soft_loss, teach


def ground(seed: int) -> tuple[np.ndarray, np.ndarray]:
    """A picture of 256² samples whose right part is rough, and the class of each place."""
    rng = np.random.default_rng(seed)
    border = 64 + int(rng.integers(128))
    truth = np.zeros((256, 256), dtype=np.uint8)
    truth[:, border:] = 1
    grey = 120 + np.where(truth == 1, 30.0, 4.0) * rng.normal(size=truth.shape)
    return np.repeat(np.clip(grey, 0, 255).astype(np.uint8)[..., None], 3, 2), truth[2::4, 2::4]


def soft(places: np.ndarray, sure: float = 0.85) -> np.ndarray:
    return np.where(places[None] == np.arange(2)[:, None, None], sure, 1 - sure).astype(np.float32)


def test_a_student_comes_to_say_what_its_teacher_says() -> None:
    torch.manual_seed(0)
    student = LiteNetwork(1, 2, 2)
    lessons = [Lesson(samples, soft(places), np.ones((64, 64))) for samples, places in map(ground, range(4))]
    told: list[tuple[int, int, float]] = []
    how = Teaching(steps=60, rate=2e-3, crop=256, batch=2)
    last = teach(student, lessons, how, tell=lambda *news: told.append(news))
    assert [news[0] for news in told] == [20, 40, 60] and told[-1][2] == last < told[0][2]
    samples, places = ground(9)
    with torch.no_grad():
        found = torch.softmax(student(as_floats(torch.from_numpy(samples.transpose(2, 0, 1))[None]))[0], 0).numpy()
    assert ((found[1] > 0.5) == (places == 1)).mean() > 0.9
    sure = np.median(found.max(0))
    assert 0.75 < sure < 0.95, "as sure as its teacher, which is less than labels would make it"
    assert not student.training


def test_the_loss_is_least_at_the_teachers_answers_at_any_temperature() -> None:
    target = torch.tensor([0.7, 0.2, 0.1]).reshape(1, 3, 1, 1)
    weight = torch.ones(1, 1, 1)
    for temperature in (1.0, 3.0):
        logits = torch.log(target).clone().requires_grad_()
        soft_loss(logits, target, weight, temperature).backward()
        assert logits.grad is not None and float(logits.grad.abs().max()) < 1e-6
        off = torch.zeros(1, 3, 1, 1)
        assert soft_loss(off, target, weight, temperature) > soft_loss(logits.detach(), target, weight, temperature)


def test_places_that_do_not_count_teach_nothing() -> None:
    target = torch.tensor([[1.0, 1.0], [0.0, 0.0]]).reshape(1, 2, 1, 2)
    logits = torch.zeros(1, 2, 1, 2, requires_grad=True)
    soft_loss(logits, target, torch.tensor([[[1.0, 0.0]]])).backward()
    assert logits.grad is not None
    assert float(logits.grad[..., 0].abs().min()) > 0.1 and float(logits.grad[..., 1].abs().max()) == 0.0


def test_labels_and_teacher_are_mixed_where_both_are_known() -> None:
    labels = np.array([[0, 255]], dtype=np.uint8)
    taught = np.array([[[0.2, 0.3]], [[0.8, 0.7]]])
    lesson = lesson_of(np.zeros((4, 8, 3), np.uint8), labels, taught, trust=0.25, elsewhere=0.5)
    assert np.allclose(lesson.target[:, 0, 0], [0.75 + 0.25 * 0.2, 0.25 * 0.8], atol=1e-3)
    assert np.allclose(lesson.target[:, 0, 1], [0.3, 0.7], atol=1e-3)
    assert lesson.weight.tolist() == [[1.0, 0.5]]


def test_crops_lie_on_their_targets_and_rare_classes_are_met() -> None:
    samples = np.zeros((512, 512, 3), np.uint8)
    places = np.zeros((128, 128), np.uint8)
    samples[32:64, 480:512], places[8:16, 120:128] = 255, 1
    crops = LessonSampler([Lesson(samples, soft(places, 1.0), np.ones((128, 128)))], 128, 8, seed=0)
    met = 0
    for _ in range(5):
        pictures, targets, _ = crops.draw()
        bright = pictures.mean(1)[:, 2::4, 2::4]
        for picture, target in zip(bright, targets[:, 1], strict=True):
            if target.any():
                met += 1
                assert picture[target == 1].min() > picture[target == 0].max(), "turned and flipped alike"
    assert met >= 5


def test_nothing_to_learn_from_and_a_stop_at_once_are_told() -> None:
    samples, places = ground(0)
    with pytest.raises(LabelError, match="No place"):
        teach(LiteNetwork(1, 2, 2), [Lesson(samples, soft(places), np.zeros((64, 64)))])
    with pytest.raises(Cancelled, match="before the first step"):
        teach(LiteNetwork(1, 2, 2), [Lesson(samples, soft(places), np.ones((64, 64)))], cancelled=lambda: True)
