"""Two decoders by the same labels: the difference and how sure it is."""

from __future__ import annotations

import json

import numpy as np
import pytest

from plugin.engine.judging.comparison import compare
from plugin.engine.judging.confusion import Judged
from plugin.engine.judging.objects import ObjectCounts
from plugin.engine.judging.page import template

NAMES = ("background", "crater")


def judged(wrong: float, blocks: int = 12, shift: float = 0.0, seed: int = 0) -> Judged:
    """Blocks of very different difficulty, of which a share is wrong; ``shift`` more of it everywhere."""
    rng = np.random.default_rng(seed)
    found = Judged(NAMES, weighted=False)
    for block in range(blocks):
        target = (rng.random((40, 40)) < 0.4).astype(np.uint8)
        is_wrong = rng.random((40, 40)) < wrong * (block / blocks) + shift
        claimed = np.where(is_wrong, 1 - target, target)
        found.add(np.full((40, 40), block), np.stack([claimed == 0, claimed == 1]).astype(float), target)
    return found


def compared(first: Judged, second: Judged, **changes):
    return compare((first, second), ("Old", "New"), "Old and New", "Somewhere.", {"crater": "#aa0000"}, **changes)


def test_a_small_gain_on_every_block_is_sure_though_the_intervals_of_the_two_overlap():
    report = compared(judged(0.7, shift=0.05), judged(0.7))
    mean = report.mean_iou
    assert mean.difference.value == pytest.approx(mean.second.value - mean.first.value)
    assert mean.first.high > mean.second.low  # alone they tell nothing
    assert mean.better == 2 and mean.difference.low > 0
    assert report.verdict.startswith("New is better: its mean IoU is higher by")
    assert compared(judged(0.7), judged(0.7, shift=0.05)).verdict.startswith("Old is better")


def test_chance_is_called_chance():
    report = compared(judged(0.5, seed=1), _shuffled(judged(0.5, seed=1)))
    assert report.mean_iou.better == 0
    assert report.verdict.startswith("Neither is surely better")


def test_few_blocks_tell_a_difference_and_no_interval():
    report = compared(judged(0.5, blocks=3), judged(0.1, blocks=3))
    assert report.mean_iou.difference.low is None
    assert "on 3 blocks, too few to tell whether that is chance" in report.verdict


def test_the_same_samples_are_required():
    with pytest.raises(ValueError, match="same samples"):
        compared(judged(0.1, seed=1), judged(0.1, seed=2))
    with pytest.raises(ValueError, match="same classes and blocks"):
        compared(judged(0.1, blocks=5), judged(0.1, blocks=6))


def test_objects_are_paired_by_block_even_where_one_has_none():
    first = {"crater": {n: ObjectCounts(1, 1, 1) for n in range(8)}}
    second = {"crater": {n: ObjectCounts(2, 0, 0) for n in range(9)}}
    report = compared(judged(0.3), judged(0.1), objects=(first, second))
    (crater,) = [item for item in report.classes if item.name == "crater"]
    assert crater.objects_f1.first.value == pytest.approx(0.5) and crater.objects_f1.second.value == 1.0
    assert crater.objects_f1.better == 2


def test_the_page_and_the_numbers_hold_it():
    report = compared(judged(0.7, shift=0.05), judged(0.7), notes=["Beware."])
    numbers = json.loads(json.dumps(report.as_json(), allow_nan=False))
    assert numbers["mean_iou"]["difference"]["value"] == report.mean_iou.difference.value
    page = template("comparison.html.j2").render(report=report, things=[], pictures=[])
    assert "Beware." in page and report.verdict in page and 'class="up"' in page


def _shuffled(one: Judged) -> Judged:
    """As good on the whole, better on some blocks and worse on others: errors change places among classes."""
    found = Judged(NAMES, weighted=False)
    rng = np.random.default_rng(3)
    for block, counts in one.blocks.items():
        target = np.repeat([0, 1], counts.matrix.sum(axis=1)).astype(np.uint8)[None]
        wrong = rng.permutation(target.size)[: int(counts.matrix[0, 1] + counts.matrix[1, 0] + rng.integers(-60, 60))]
        claimed = target.copy()
        claimed[0, wrong] = 1 - claimed[0, wrong]
        found.add(np.full(target.shape, block), np.stack([claimed == 0, claimed == 1]).astype(float), target)
    return found
