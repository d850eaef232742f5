"""The windows that were read last, of all rasters together: a training may have hundreds open."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable

from .image import WindowImage
from .window import GridWindow

#: Windows whose pixels are kept, 4 MiB each: those that a few threads are at, with those around them.
_KEPT = 12


class RecentWindows:
    """Windows of one raster among those that were read last; safe with several threads."""

    def __init__(self, read: Callable[[GridWindow], WindowImage]) -> None:
        self._read, self._owner = read, object()

    def __call__(self, window: GridWindow) -> WindowImage:
        """The window, read where it is not kept."""
        key = self._owner, window
        with _turn:
            if key in _recent:
                _recent.move_to_end(key)
                return _recent[key]
        image = self._read(window)
        with _turn:
            _recent[key] = image
            while len(_recent) > _KEPT:
                _recent.popitem(last=False)
        return image

    def forget(self) -> None:
        """Keep none of this raster any more."""
        with _turn:
            for key in [key for key in _recent if key[0] is self._owner]:
                del _recent[key]


_turn = threading.Lock()
_recent: OrderedDict[tuple[object, GridWindow], WindowImage] = OrderedDict()
