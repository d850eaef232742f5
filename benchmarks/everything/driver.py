"""Everything mode on a tile with the engine of the checkout that comes first in PYTHONPATH; a process of its own.

Usage: python -P driver.py SPEC.json

Imports nothing of the benchmarks, so that it runs with earlier commits too.
"""

from __future__ import annotations

import json
import shutil
import sys
import time
from pathlib import Path

import shapely


def main() -> None:
    """Search a tile with nothing encoded before, and write times and outlines beside the specification."""
    path = Path(sys.argv[1])
    spec = json.loads(path.read_text(encoding="utf-8"))
    from plugin.engine.embeddings.cache import EmbeddingCache
    from plugin.engine.raster.source import RasterSource
    from plugin.engine.sam.loader import load_model
    from plugin.environment.locations import cache_folder
    from plugin.protocol.messages.rasters import RasterReference

    try:
        from plugin.engine.segmenting.everything import everything_levels, segment_everything
    except ImportError:  # an earlier house
        from plugin.engine.sam.everything import everything_levels, segment_everything

    model = load_model("default")
    shutil.rmtree(cache_folder() / "embeddings", ignore_errors=True)
    with RasterSource.open(RasterReference(spec["raster"])) as source:
        began, cpu = time.monotonic(), time.process_time()
        cache, extent = EmbeddingCache(cache_folder() / "embeddings"), (0, 0, spec["side"], spec["side"])
        levels = everything_levels(source, spec["smallest_px"])
        found = segment_everything(source, model, cache, levels, extent=extent)
        seconds, cpu_seconds = time.monotonic() - began, time.process_time() - cpu
    masks = getattr(found, "masks", found)
    told = {
        "seconds": seconds,
        "cpu_seconds": cpu_seconds,
        "outlines": [shapely.to_wkt(mask.polygon) for mask in masks],
    }
    path.with_name("measured.json").write_text(json.dumps(told), encoding="utf-8")


if __name__ == "__main__":
    main()
