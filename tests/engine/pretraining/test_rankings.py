"""Label images of ranked masks, as the script that was released with SATIR draws them, and otherwise."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from plugin.engine.pretraining.rankings import RANKINGS, RankedMask, class_count, label_image

LARGE = RankedMask(shapely.box(0, 0, 20, 20), 0.9, 0.5)
MIDDLE = RankedMask(shapely.box(5, 5, 15, 15), 0.7, 0.9)
SMALL = RankedMask(shapely.box(14, 14, 18, 18), 0.8, 0.7)
ALL = [MIDDLE, SMALL, LARGE]
SHAPE = (24, 24)


def at(image: np.ndarray) -> tuple[int, ...]:
    """Large alone, middle alone, small alone, and where small and middle overlap."""
    return tuple(int(image[place]) for place in ((1, 1), (8, 8), (16, 16), (14, 14)))


@pytest.mark.parametrize(
    ("ranking", "expected"),
    [
        ("rating", (1, 3, 2, 3)),  # the worse rated one lies on top
        ("reversed", (1, 1, 1, 1)),  # the best rated one covers all
        ("area", (1, 2, 3, 3)),
        ("stability", (3, 3, 3, 3)),  # the least stable one covers all
    ],
)
def test_values_follow_the_ranking_and_later_masks_cover_earlier_ones(ranking: str, expected: tuple[int, ...]) -> None:
    image = label_image(ALL, SHAPE, ranking)
    assert at(image) == expected
    assert image[22, 22] == 0 and image.shape == SHAPE


def test_only_so_many_masks_are_drawn_and_they_are_the_first() -> None:
    assert set(np.unique(label_image(ALL, SHAPE, "rating", masks=2))) == {0, 1, 2}
    assert at(label_image(ALL, SHAPE, "rating", masks=2)) == (1, 1, 2, 2)
    assert at(label_image(ALL, SHAPE, "area", masks=1)) == (1, 1, 1, 1)


def test_shuffled_values_stay_on_the_same_masks_and_differ_between_images() -> None:
    plain = label_image(ALL, SHAPE, "rating")
    seen = [label_image(ALL, SHAPE, "shuffled", seed=(0, number)) for number in range(8)]
    for image in seen:
        for value in (1, 2, 3):
            assert len(np.unique(image[plain == value])) == 1
        assert (image[plain == 0] == 0).all() and image.max() <= 9
    assert len({at(image) for image in seen}) > 1
    assert np.array_equal(seen[0], label_image(ALL, SHAPE, "shuffled", seed=(0, 0)))


def test_boundaries_are_one_class_along_the_rims() -> None:
    image = label_image(ALL, SHAPE, "boundaries")
    assert set(np.unique(image)) == {0, 1} and class_count("boundaries") == 1 and class_count("rating", 4) == 4
    assert image[19, 3] == 1 and image[5, 5] == 1 and image[1, 1] == 0 and image[8, 8] == 0
    assert image[0, 3] == 0, "the side of the image is no rim"


def test_an_image_without_masks_and_an_unknown_ranking() -> None:
    for ranking in RANKINGS:
        assert not label_image([], SHAPE, ranking).any()
    with pytest.raises(ValueError, match="no ranking 'colour'"):
        label_image(ALL, SHAPE, "colour")
