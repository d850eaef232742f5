"""How often ground is looked at: as it is and turned, since what a network sees depends on which way is up."""

from __future__ import annotations

from ..encoders.turned import VIEWS

#: Up to so many windows are looked at in all views without being asked; more would take their time.
FEW_WINDOWS = 100


def number_of_views(asked: int, windows: int) -> int:
    """Views of each window, from 1 to all of :data:`..encoders.turned.VIEWS`.

    Args:
        asked: As many as the user wants; 0 leaves it to the number of windows.
        windows: That there are.
    """
    if asked:
        return min(asked, len(VIEWS))
    return len(VIEWS) if windows <= FEW_WINDOWS else 1
