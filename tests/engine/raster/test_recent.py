"""Windows that were read last are not read again, and many rasters together keep no more than one needs."""

from __future__ import annotations

import weakref
from contextlib import ExitStack
from pathlib import Path

import numpy as np

from plugin.engine.raster.source import RasterSource
from plugin.engine.raster.window import GridWindow
from plugin.protocol.messages.rasters import RasterReference
from tests.scenes import write_raster

WINDOW = GridWindow(0, 0, 0)


def test_many_rasters_keep_few_windows(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "ground.tif", np.arange(256 * 256, dtype=np.uint16).reshape(256, 256))
    with ExitStack() as stack:
        sources = [stack.enter_context(RasterSource.open(RasterReference(str(path)))) for _ in range(40)]
        seen = [weakref.ref(source.read(WINDOW)) for source in sources]
        kept = [number for number, image in enumerate(seen) if image() is not None]
        assert kept == list(range(28, 40)), "those that were read last"
        assert sources[39].read(WINDOW) is seen[39]()
        sources[39].close()
        assert seen[39]() is None and seen[38]() is not None
