"""Trains and maps with the plugin's engine through its public doors; a process of its own, also for other commits.

Usage: python -P driver.py SPEC.json
       python -P driver.py --ready ENCODER

Imports nothing of the benchmarks, so that it runs with the engine of whatever checkout comes first in PYTHONPATH.
"""

from __future__ import annotations

import json
import resource
import shutil
import sys
import tempfile
import time
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning

UNKNOWN = 255


def main() -> None:
    """Learn what the specification says, map its scenes, and write classes, times and memory into its folder."""
    warnings.simplefilter("ignore", NotGeoreferencedWarning)
    if sys.argv[1] == "--ready":
        make_ready(sys.argv[2])
        return
    spec = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    from plugin.environment.locations import cache_folder

    if spec["cold"]:
        shutil.rmtree(cache_folder() / "embeddings", ignore_errors=True)
    out = Path(spec["out"])
    with tempfile.TemporaryDirectory(dir=out) as aside:
        watch = Watch()
        package, notes = trained(spec, Path(aside))
        result = {f"train_{name}": value for name, value in watch.read().items()} | notes
        watch = Watch()
        for scene in spec["scenes"]:
            classes = mapped(spec, scene, package, Path(aside) / f"map-{scene['name']}")
            np.savez_compressed(out / f"{scene['name']}.npz", classes=classes)
        result |= {f"map_{name}": value for name, value in watch.read().items()}
    (out / "measured.json").write_text(json.dumps(result), encoding="utf-8")


def make_ready(encoder: str) -> None:
    """Let the engine convert an encoder, which it does once for each machine, so that no run is timed with it."""
    try:
        from plugin.engine.encoders.loader import load_encoder as load
    except ImportError:  # a commit from before there were encoders
        from plugin.engine.sam.loader import load_model as load
    load(encoder)


class Watch:
    """Seconds on the clock and of all processors together since it was made, and the process's peak memory."""

    def __init__(self) -> None:
        self._wall, self._cpu = time.monotonic(), time.process_time()

    def read(self) -> dict[str, float]:
        """What has passed."""
        return {
            "seconds": time.monotonic() - self._wall,
            "cpu_seconds": time.process_time() - self._cpu,
            "peak_mb": peak_mb(),
        }


def peak_mb() -> float:
    """The most memory that this process ever held."""
    status = Path("/proc/self/status")
    if status.is_file():
        for line in status.read_text(encoding="ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    largest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return largest / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def trained(spec: dict[str, Any], aside: Path) -> tuple[Path, dict[str, Any]]:
    """Train a decoder; its package, and what it says of itself."""
    from plugin.engine.jobs import JobContext
    from plugin.engine.training.train import train_decoder
    from plugin.protocol.messages.jobs import LabelledRaster, Train
    from plugin.protocol.messages.rasters import RasterReference

    pairs = tuple(
        LabelledRaster(RasterReference(pair["raster"]), pair["labels"], "", pair["extent_wkt"], **further(pair))
        for pair in spec["pairs"]
    )
    settings: dict[str, Any] = {
        "model": spec["encoder"],
        "unlabelled": spec["unlabelled"],
        "classes": tuple(spec["taught"]),
        "seed": spec["seed"],
    }
    if spec["epochs"] is not None:
        settings["epochs"] = spec["epochs"]
    # commits from before there were kinds have one decoder, and no name for it
    if spec["kind"]:
        settings["kind"] = spec["kind"]
    answer = train_decoder(Train(pairs, str(aside / "decoder.model"), **settings), JobContext(_tell))
    own = {"own_mean_iou": answer.scores.get("mean_iou"), "best_epoch": answer.best_epoch}
    return Path(answer.package), own


def further(seen: dict[str, Any]) -> dict[str, Any]:
    """Further layers of a raster's ground as the engine takes them; commits from before there were some know none."""
    if not seen.get("others"):
        return {}
    from plugin.protocol.messages.rasters import Hillshade, RasterReference

    layers = [
        RasterReference(layer["source"], hillshade=Hillshade(*layer["hillshade"]) if layer["hillshade"] else None)
        for layer in seen["others"]
    ]
    return {"others": tuple(layers)}


def _tell(progress: Any) -> None:
    print(progress.text, file=sys.stderr, flush=True)


def mapped(spec: dict[str, Any], scene: dict[str, str], package: Path, folder: Path) -> np.ndarray:
    """(H, W) class of each pixel of a scene, counted as in the specification; UNKNOWN where nothing was mapped."""
    from plugin.engine.jobs import JobContext
    from plugin.engine.mapping.run import map_landforms
    from plugin.protocol.messages.jobs import Map
    from plugin.protocol.messages.rasters import RasterReference

    request = Map(RasterReference(scene["raster"]), str(package), str(folder), scene["extent_wkt"], **further(scene))
    answer = map_landforms(request, JobContext(_tell))
    card = json.loads((package / "card.json").read_text(encoding="utf-8"))
    table = np.full(256, UNKNOWN, dtype=np.uint8)
    if "background" in spec["classes"]:
        table[0] = spec["classes"].index("background")
    for item in card["classes"]:
        table[item["value"]] = spec["classes"].index(item["name"])
    classes = table[at_pixels(Path(answer.class_raster), Path(scene["raster"]))]
    shutil.rmtree(folder)
    return classes


def at_pixels(classes: Path, raster: Path) -> np.ndarray:
    """A class raster at the pixels of the raster that it was made from, which may be finer and reach further."""
    with rasterio.open(classes) as coarse, rasterio.open(raster) as fine:
        values = np.pad(coarse.read(1), 1, constant_values=UNKNOWN)
        columns, rows = np.meshgrid(np.arange(fine.width) + 0.5, np.arange(fine.height) + 0.5)
        # from corner to corner: pixels to coordinates, and on to cells
        a, b, c, d, e, f = (~coarse.transform @ fine.transform)[:6]
        there, down = a * columns + b * rows + c, d * columns + e * rows + f
        at = [
            np.clip(np.floor(place).astype(np.int64), -1, size) + 1
            for place, size in ((down, coarse.height), (there, coarse.width))
        ]
    found: np.ndarray = values[at[0], at[1]]
    return found


if __name__ == "__main__":
    main()
