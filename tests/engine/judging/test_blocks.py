from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from plugin.engine.judging.blocks import block_counts, choose_side, number_blocks, split_blocks


def counts(table: dict[tuple[int, int], list[int]]) -> dict[tuple[int, int, int], np.ndarray]:
    return {(0, *place): np.array(samples) for place, samples in table.items()}


def test_both_sides_hold_every_class_where_possible():
    table = counts({(row, column): [100, 10 * (column % 3)] for row in range(4) for column in range(6)})
    split = split_blocks(table, 128, 0.25, seed=1)
    held = sum(table[key] for key in split.validation)
    total = sum(table.values())
    assert (held >= 0.25 * total).all() and (held <= 0.5 * total).all()


def test_a_class_in_one_block_stays_on_the_training_side():
    table = counts({(0, 0): [0, 50], (0, 1): [50, 0], (0, 2): [50, 0], (0, 3): [50, 0], (0, 4): [50, 0]})
    assert (0, 0, 0) not in split_blocks(table, 128, 0.25, seed=0).validation


@given(st.integers(0, 50), st.sampled_from([64, 128, 256]))
def test_training_samples_keep_their_distance_from_validation_blocks(seed, side):
    table = counts({(row, column): [10, 10] for row in range(6) for column in range(6)})
    split = split_blocks(table, side, 0.25, seed)
    columns, rows = np.meshgrid(np.arange(4.5, 6 * side, 9), np.arange(4.5, 6 * side, 9))
    trains, validates = split.sides(0, columns, rows)
    assert validates.any() and trains.any() and not (trains & validates).any()
    for shift in (-split.guard + 1, split.guard - 1):
        assert not (trains & split.sides(0, columns + shift, rows)[1]).any()
        assert not (trains & split.sides(0, columns, rows + shift)[1]).any()
    elsewhere = split.sides(1, columns, rows)
    assert elsewhere[0].all() and not elsewhere[1].any()


def test_counting_finds_each_sample_once():
    labels = np.random.default_rng(0).choice([0, 1, 255], size=(64, 64)).astype(np.uint8)
    columns, rows = np.meshgrid(np.arange(64) + 0.5, np.arange(64) + 100.5)
    table = block_counts(2, columns, rows, labels, 2, 32)
    assert set(table) == {(2, row, column) for row in (3, 4, 5) for column in (0, 1)}
    assert sum(table.values()).tolist() == [(labels == 0).sum(), (labels == 1).sum()]


def test_blocks_shrink_until_there_are_enough():
    labels = np.zeros((1024, 1024), dtype=np.uint8)
    columns, rows = np.meshgrid(np.arange(1024) + 0.5, np.arange(1024) + 0.5)
    by_side = {side: block_counts(0, columns, rows, labels, 1, side) for side in (512, 256, 128, 64, 32)}
    assert choose_side(by_side) == 256


def test_blocks_have_the_same_keys_in_every_window_and_as_they_are_counted():
    columns, rows = np.meshgrid(np.arange(64) + 0.5, np.arange(64) - 20.5)
    numbers, keys = number_blocks(2, columns, rows, 32)
    assert set(keys) == set(np.unique(numbers))
    assert set(keys.values()) == set(block_counts(2, columns, rows, np.zeros((64, 64), np.uint8), 1, 32))
    moved, others = number_blocks(2, columns + 32, rows, 32)
    here = [[keys[number] for number in row] for row in numbers[:, 32:].tolist()]
    assert here == [[others[number] for number in row] for row in moved[:, :32].tolist()]
