"""Trains, maps or only encodes with the engine of the checkout that comes first in PYTHONPATH; a process of its own.

Usage: python -P driver.py SPEC.json

Imports nothing of the benchmarks, so that it runs with earlier commits too.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import threading
import time
from pathlib import Path
from typing import Any


def main() -> None:
    """Do what the specification says, and write times and memory beside it."""
    path = Path(sys.argv[1])
    spec = json.loads(path.read_text(encoding="utf-8"))

    def keep(found: dict[str, float]) -> None:
        path.with_name("measured.json").write_text(json.dumps(found | {"peak_mb": _peak_mb()}), encoding="utf-8")

    if spec["do"] == "map" and spec["patience_s"]:

        def give_up() -> None:
            keep({"seconds": spec["patience_s"], "cpu_seconds": _processor_time(), "given_up": 1.0})
            os._exit(0)

        # outlines of many specks took hours once, without a word in between
        waiting = threading.Timer(spec["patience_s"], give_up)
        waiting.daemon = True
        waiting.start()
    keep({"train": train, "map": make_map, "encode": encode}[spec["do"]](spec))


def train(spec: dict[str, Any]) -> dict[str, float]:
    """A decoder of craters against the ground around them."""
    from plugin.engine.jobs import JobContext
    from plugin.engine.training.train import train_decoder
    from plugin.protocol.messages.jobs import LabelledRaster, Train
    from plugin.protocol.messages.rasters import RasterReference

    pair = LabelledRaster(RasterReference(spec["raster"]), spec["labels"], "", spec["extent_wkt"])
    # a decoder that has learnt too little maps specks, and their outlines would take most of the time
    settings = {} if spec["epochs"] is None else {"epochs": spec["epochs"]}
    request = Train((pair,), spec["package"], model=spec["model"], unlabelled="background", **settings)
    train_decoder(request, JobContext())
    return {}


def make_map(spec: dict[str, Any]) -> dict[str, float]:
    """A whole map with nothing encoded before, at the level that is asked for whatever suited the labels."""
    from plugin.engine.jobs import JobContext
    from plugin.engine.mapping.run import map_landforms
    from plugin.environment.locations import cache_folder
    from plugin.protocol.messages.jobs import Map
    from plugin.protocol.messages.rasters import RasterReference

    card_file = Path(spec["package"]) / "card.json"
    card = json.loads(card_file.read_text(encoding="utf-8"))
    card |= {"level": spec["level"], "ground_sampling_m": spec["pixel_m"] * 2.0 ** spec["level"]}
    card_file.write_text(json.dumps(card), encoding="utf-8")
    if spec["half_overlap"]:  # this build alone
        from plugin.engine.mapping.tiles import plan
        from plugin.engine.raster.grid import windows_over

        plan.windows_beside = windows_over
    shutil.rmtree(cache_folder() / "embeddings", ignore_errors=True)
    shutil.rmtree(spec["out"], ignore_errors=True)
    began, cpu = time.monotonic(), _processor_time()
    # one look at each window, and every polygon, as the earlier code does
    known = Map.__dataclass_fields__
    same = {name: value for name, value in (("views", 1), ("minimum_area_m2", 0.0)) if name in known}
    map_landforms(Map(RasterReference(spec["raster"]), spec["package"], spec["out"], **same), JobContext())
    return {"seconds": time.monotonic() - began, "cpu_seconds": _processor_time() - cpu}


def encode(spec: dict[str, Any]) -> dict[str, float]:
    """Every sample through the encoder once, and nothing else; what the encoder is shown is read before."""
    from plugin.engine.encoders.loader import load_encoder
    from plugin.engine.raster.grid import STRIDE
    from plugin.engine.raster.source import RasterSource
    from plugin.engine.raster.window import WINDOW, GridWindow
    from plugin.protocol.messages.rasters import RasterReference

    encoder = load_encoder(spec["model"])
    step = WINDOW // STRIDE
    seconds = cpu_seconds = 0.0
    with RasterSource.open(RasterReference(spec["raster"])) as source:
        count = round(source.width / 2.0 ** spec["level"] / WINDOW)
        for row in range(count):
            for column in range(count):
                rgb = source.read(GridWindow(spec["level"], column * step, row * step)).rgb
                began, cpu = time.monotonic(), time.process_time()
                encoder.features(rgb)
                seconds += time.monotonic() - began
                cpu_seconds += time.process_time() - cpu
    return {"seconds": seconds, "cpu_seconds": cpu_seconds}


def _processor_time() -> float:
    """Of this process and of those that it has waited for, which copy rasters to COGs."""
    return sum(os.times()[:4])


def _peak_mb() -> float:
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return 0.0


if __name__ == "__main__":
    main()
