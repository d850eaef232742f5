"""What a person's actions cost."""

from __future__ import annotations

import pytest

from plugin.engine.effort.ways import BOX, BOX_AND_CLICK, BY_HAND, CENTRE, THREE, Costs
from plugin.engine.errors import LabelError


def test_seconds_and_clicks_are_those_of_the_actions():
    costs = Costs(click=2, next_click=3, box=7, accept=0.5, polygon=60)
    assert [way.seconds(costs) for way in (CENTRE, THREE, BOX, BOX_AND_CLICK, BY_HAND)] == [2.5, 8.5, 7.5, 10.5, 60]
    assert [way.actions for way in (CENTRE, THREE, BOX, BOX_AND_CLICK, BY_HAND)] == [1, 3, 2, 3, 0]


def test_costs_can_be_others_if_they_are_costs():
    assert Costs().but({"box": 5.0}).box == 5.0 and Costs().but({}) == Costs()
    with pytest.raises(LabelError, match="no action 'lasso'.*click, next_click, box, accept, polygon"):
        Costs().but({"lasso": 3.0})
    for wrong in (0.0, -1.0, float("nan")):
        with pytest.raises(LabelError, match="'box' must cost more than 0 seconds"):
            Costs().but({"box": wrong})
