"""A review of four outlines around a crater."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry

from plugin.desktop.dock.annotate.prompting.candidate_outlines import CandidateOutline
from plugin.desktop.dock.review.queue import ReviewItem
from plugin.protocol.messages.annotating import Prompt


@pytest.fixture
def places(crater):
    """Centres of four outlines: the crater itself, two in view and one far outside it."""
    return [crater.centre, crater.at(4, 0), crater.at(0, -4), crater.at(30, 0)]


@pytest.fixture
def review(window, page, target, gusev, crater, places):
    """A review of four outlines, the first of them current."""
    items = []
    for number, place in enumerate(places):
        shape = QgsGeometry.fromPointXY(place).buffer(crater.radius, 24)
        outline = CandidateOutline(f"mask{number}", 0.9 - number / 10, shape, {"diameter_m": 2.0 * crater.radius})
        items.append(ReviewItem((outline,), Prompt(((place.x(), place.y()),), (1,)), model_hash="abc"))
    page.many.review.start(items, gusev)
    return page.many.review
