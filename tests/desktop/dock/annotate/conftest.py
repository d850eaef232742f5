"""Fixtures of the Annotate page's tests; page, window and ground are those of the dock's."""

from __future__ import annotations

import pytest


@pytest.fixture
def at_first_sight(page):
    """Has something done once, as soon as an outline is shown whose rivals are not known yet."""

    def do(action):
        def seen():
            if page.session.candidate is not None and page.session.is_waiting:
                page.session.changed.disconnect(seen)
                action()

        page.session.changed.connect(seen)

    return do
