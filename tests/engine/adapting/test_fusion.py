from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from plugin.engine.adapting.boundaries import class_boundaries, joined_boundaries
from plugin.engine.adapting.fusion import FusionSettings, PlacedMask, fuse
from plugin.engine.adapting.losses import boundary_loss, consistency, feature_loss, soft_cross_entropy

SIDE = 64


def disc(row: float, column: float, radius: float) -> np.ndarray:
    rows, columns = np.mgrid[:SIDE, :SIDE] + 0.5
    return np.hypot(rows - row, columns - column) < radius


def mask_of(where: np.ndarray) -> PlacedMask:
    rows, columns = np.flatnonzero(where.any(1)), np.flatnonzero(where.any(0))
    inside = where[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return PlacedMask(int(rows[0]), int(columns[0]), inside, float(where.sum()))


def said(where: np.ndarray, sure: float = 0.8) -> np.ndarray:
    crater = np.where(where, sure, 1 - sure).astype(np.float32)
    return np.stack([1 - crater, crater])


@pytest.mark.parametrize("levels", [1, 3])
def test_a_mask_corrects_a_blurred_outline(levels: int) -> None:
    """The assistant sees a crater too small and shifted; the mask has its rim, and its majority is crater."""
    true, seen = disc(30, 30, 14), disc(32, 31, 13)
    found = fuse(said(seen), [mask_of(true)], FusionSettings(0.7, levels))
    assert (found.hard[true] == 1).all()
    assert (found.counts == true).all()
    # what the assistant saw beside the mask stays
    assert (found.hard[seen & ~true] == 1).all()
    assert found.soft.sum(0) == pytest.approx(np.ones((SIDE, SIDE)), abs=1e-5)
    assert (found.soft[1][true] > said(seen)[1][true]).all()
    assert found.soft[:, ~true] == pytest.approx(said(seen)[:, ~true])


def test_a_mask_whose_majority_is_too_small_does_not_count() -> None:
    half = disc(30, 30, 14) & (np.arange(SIDE) < 30)
    probabilities, mask = said(half), mask_of(disc(30, 30, 14))
    assert not fuse(probabilities, [mask], FusionSettings(0.7, 1)).counts.any()
    kept = fuse(probabilities, [mask], FusionSettings(0.7, 1))
    assert (kept.hard == half).all()
    assert kept.soft == pytest.approx(probabilities)
    # a lower threshold lets it count, as ground of the half that is larger
    assert fuse(probabilities, [mask], FusionSettings(0.4, 1)).counts.any()


def test_the_smaller_of_two_masks_decides() -> None:
    crater, plain = disc(30, 30, 8), disc(32, 32, 28)
    masks = [mask_of(crater), mask_of(plain)]
    found = fuse(said(disc(30, 30, 7)), masks, FusionSettings(0.7, 1))
    assert (found.hard[crater] == 1).all()
    assert (found.hard[plain & ~crater] == 0).all()


def test_a_mask_that_was_asked_for_has_its_class_where_it_agrees() -> None:
    """The assistant sees less than half of a crater; the majority inside is ground, but a crater was asked for."""
    true, seen = disc(30, 30, 14), disc(30, 30, 9)
    mask = replace(mask_of(true), channel=1, agreement=0.41)
    assert (fuse(said(seen), [mask], FusionSettings(0.4)).hard[true] == 1).all()
    refused = fuse(said(seen), [mask], FusionSettings(0.5))
    assert not refused.counts.any()
    assert (refused.hard == seen).all()
    # nobody has asked for this one, so its majority decides
    assert (fuse(said(seen), [mask_of(true)], FusionSettings(0.5)).hard[true] == 0).all()


def test_masks_of_a_level_are_averaged_before_the_threshold() -> None:
    """Two masks of one level on each other, one all crater, one half: alone only the first counts."""
    crater = disc(30, 30, 10)
    whole, half = mask_of(crater), mask_of(crater | (disc(30, 44, 10) & ~crater))
    assert fuse(said(crater), [whole, half], FusionSettings(0.9, 1)).counts.sum() == crater.sum()
    # one level for both: shares 1 and about 0.6 are averaged to 0.8 where they overlap
    averaged = fuse(
        said(crater), [whole, half, mask_of(disc(4, 4, 3)), mask_of(disc(4, 60, 3))], FusionSettings(0.9, 2)
    )
    assert not averaged.counts[crater].any()
    assert averaged.counts[disc(4, 4, 3)].all()


def test_no_masks_leave_the_assistant_as_it_is() -> None:
    probabilities = said(disc(30, 30, 10))
    found = fuse(probabilities, [], FusionSettings())
    assert (found.hard == probabilities.argmax(0)).all()
    assert not found.counts.any()


def test_borders_go_to_where_the_masks_have_theirs_nearby() -> None:
    seen, true, boulder = disc(30, 30, 13), disc(30, 30, 14), disc(30, 30, 4)
    labels = seen.astype(np.uint8)
    joined = joined_boundaries(labels, [mask_of(true), mask_of(boulder)])
    assert joined[true & ~disc(30, 30, 12.8)].any()
    # the assistant's own border is a place off and gives way; one within a class is none
    assert not (joined & boulder).any()
    alone = joined_boundaries(labels, [])
    assert (alone == class_boundaries(labels)).all()


def test_the_sides_of_a_window_are_no_border() -> None:
    cut = np.zeros((SIDE, SIDE), dtype=bool)
    cut[:, :20] = True
    joined = joined_boundaries(cut.astype(np.uint8), [mask_of(cut)])
    assert joined[:, 18:21].any(1).all()
    assert not joined[:, :18].any()


def test_losses_are_least_for_what_is_wanted() -> None:
    where = disc(30, 30, 12)
    wanted = torch.from_numpy(said(where, 0.999))[None]
    right, wrong = wanted.log(), wanted.flip(1).log()
    counts = torch.ones(1, SIDE, SIDE, dtype=torch.bool)
    assert soft_cross_entropy(right, wanted, counts) < 0.05 < soft_cross_entropy(wrong, wanted, counts)
    assert float(consistency(right, right, counts)) == 0
    assert consistency(right, wrong, counts) > 1.9
    border = torch.from_numpy(class_boundaries(where.astype(np.uint8)))[None]
    flat = torch.zeros_like(right)
    moved = torch.roll(right, 9, -1)
    assert boundary_loss(right, border, counts) < boundary_loss(flat, border, counts)
    assert boundary_loss(right, border, counts) < boundary_loss(moved, border, counts)
    features = torch.randn(1, 8, 4, 4)
    cells = torch.ones(1, 4, 4, dtype=torch.bool)
    assert float(feature_loss(3 * features, features, cells)) == pytest.approx(0, abs=1e-5)
    assert feature_loss(-features, features, cells) > 1.9
    # places that do not count have no say
    none = torch.zeros_like(counts)
    assert float(soft_cross_entropy(wrong, wanted, none)) == 0
