"""The engine's process: frames in, frames out.

``python -m plugin.engine.server`` reads requests from its standard input and answers on its standard output; the
desktop starts it, and it ends with the desktop. The main thread reads and answers ``ping`` and ``cancel``; worker
threads do the rest (:mod:`.service.lanes`).
"""

from __future__ import annotations

import faulthandler
import importlib
import importlib.metadata
import logging
import os
import platform
import signal
import sys

from ..protocol.envelope import Refusal
from ..protocol.framing import FramingError
from ..protocol.messages.engine import PROTOCOL_VERSION, Failure, Welcome
from ..protocol.version import plugin_version
from .loading import loading
from .service.channel import Channel

log = logging.getLogger(__name__)

#: Imported before anything is read: some of these lock up when another thread sits in a read while they load.
HEAVY = ("numpy", "torch", "rasterio", "shapely", "pyproj", "contourpy")
OPTIONAL = ("openvino",)
#: Our own modules that a first click needs, with what they import.
FIRST_CLICK = (".sam.loader", ".segmenting.segmenter", ".segmenting.attributes")
#: How much the engine gives way to QGIS: drawing the map and the outline takes moments, and must not wait for a
#: computation that takes all cores.
NICENESS = 5

#: Megabytes of raster blocks that GDAL keeps; its own default grows with the machine.
RASTER_CACHE_MB = 512

TOLD_VERSIONS = ("torch", "openvino", "numpy", "rasterio", "shapely", "pyproj")


def main() -> None:
    """Serve until the desktop goes away; never returns."""
    channel = Channel.claim_standard()
    # of the thread that crashed alone: the end of the log, which is shown, would tell of those that wait
    faulthandler.enable(all_threads=False)
    # The dock shows it: what libraries say beside the point ("Created 104 records") is nothing to users.
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    for own in (log, logging.getLogger(__package__)):
        own.setLevel(logging.INFO)
    # Ctrl+C in the terminal that QGIS was started from is meant for QGIS.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    os.environ.setdefault("GDAL_CACHEMAX", str(RASTER_CACHE_MB))
    with loading():
        welcome = preload()
    if isinstance(welcome, Failure):
        log.error("%s\n%s", welcome.sentence, welcome.details)
    serve(channel, welcome)


def serve(channel: Channel, welcome: Welcome | Failure) -> None:
    """Read and answer until the input ends, then end the process at once, whatever is still running."""
    from .service.dispatcher import Dispatcher
    from .service.registry import handlers
    from .service.segment import flush_outlines

    dispatcher = Dispatcher(channel, handlers, welcome)
    status = 0
    try:
        for frame in channel.frames():
            dispatcher.receive(frame)
    except FramingError as error:
        channel.send(Refusal(None, Failure("protocol", f"The engine was sent damaged data and ends: {error}")))
        status = 2
    flush_outlines()
    logging.shutdown()
    # Worker threads may be deep in native code; what they write appears by rename, so nothing is lost.
    os._exit(status)


def preload() -> Welcome | Failure:
    """Import what is heavy, and tell what there is; or say which part of the environment does not work."""
    for name in HEAVY + OPTIONAL + FIRST_CLICK:
        try:
            importlib.import_module(name, __package__)
        except Exception as error:  # A broken native library raises OSError, RuntimeError and worse.
            if name in OPTIONAL:
                log.warning("%s is not available: %s", name, error)
                continue
            culprit = (error.name if isinstance(error, ImportError) else None) or name
            sentence = (
                f"The engine's environment is broken: {culprit} cannot be loaded. Open the Engine page and press "
                "\N{LEFT DOUBLE QUOTATION MARK}Repair\N{RIGHT DOUBLE QUOTATION MARK}."
            )
            return Failure("environment", sentence, f"{type(error).__name__}: {error}")
    from .sam.loader import available_backends

    return Welcome(
        protocol=PROTOCOL_VERSION,
        engine_version=plugin_version(),
        process_id=os.getpid(),
        backends=available_backends(),
        devices=_devices(),
        versions={"python": platform.python_version(), "PROJ": _proj_version(), **_versions()},
        raster_formats=_raster_formats(),
        on_maps=_on_maps(),
    )


def _devices() -> tuple[str, ...]:
    import torch

    found = ["cpu"]
    if torch.cuda.is_available():
        found.append("cuda")
    if torch.backends.mps.is_available():
        found.append("mps")
    return tuple(found)


def _proj_version() -> str:
    import pyproj

    return pyproj.proj_version_str


def _on_maps() -> tuple[float, ...]:
    import pyproj

    from ..protocol.proj_check import BASE, MAPS, PLACES

    found: list[float] = []
    for _, text in MAPS:
        way = pyproj.Transformer.from_crs(BASE, text, always_xy=True)
        found += [float(value) for place in PLACES for value in way.transform(*place)]
    return tuple(found)


def _raster_formats() -> tuple[str, ...]:
    import rasterio

    with rasterio.Env() as gdal:
        return tuple(sorted(gdal.drivers()))


def _versions() -> dict[str, str]:
    found = {}
    for name in TOLD_VERSIONS:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    return found


if __name__ == "__main__":
    main()
