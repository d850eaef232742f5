"""Copies a tiled raster to a Cloud Optimized GeoTIFF, with progress, and stopped at any time."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

#: A COG holds its overviews too, and they are written to a file of their own first.
_COG_PER_TILED = 4 / 3 + 1 / 3

_POLL_S = 0.2

#: Overviews and copy, in a process of their own, since GDAL cannot be stopped in the midst of it. It ends when its
#: input does, so that none is left when the engine goes.
_COPY = """
import json, os, sys, threading
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(1)), daemon=True).start()
import rasterio, rasterio.shutil
with rasterio.Env(GDAL_PAM_ENABLED="NO", GDAL_CACHEMAX=128 << 20):
    rasterio.shutil.copy(
        sys.argv[1], sys.argv[2], driver="COG", COMPRESS="DEFLATE", BIGTIFF="IF_SAFER", NUM_THREADS="ALL_CPUS",
        **json.loads(sys.argv[3]),
    )
os._exit(0)
"""


def copy_as_cog(tiled: Path, target: Path, options: Mapping[str, str], tell: Callable[[float], None]) -> None:
    """Copy a raster, its overviews made on the way.

    Args:
        tiled: Compressed and in tiles.
        target: Written; no other file of its folder has a name that begins with its own.
        options: Further creation options of GDAL's COG driver.
        tell: Is told, as the file grows, the share that is done; may raise to stop.

    Raises:
        RuntimeError: GDAL cannot.
    """
    wanted = tiled.stat().st_size * _COG_PER_TILED
    with _copying(tiled, target, options) as process:
        while True:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(_POLL_S)
                break
            written = sum(file.stat().st_size for file in _files(target))
            tell(min(written / max(1.0, wanted), 0.99))


@contextlib.contextmanager
def _copying(tiled: Path, target: Path, options: Mapping[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """The process that writes the COG; ended when it is left, and what it could not do is raised."""
    command = [sys.executable, "-c", _COPY, str(tiled), str(target), json.dumps(dict(options))]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        yield process
    finally:
        process.kill()
        _, said = process.communicate()
    lines = said.decode("utf-8", errors="replace").strip().splitlines()
    if process.returncode != 0:
        raise RuntimeError(" ".join(lines[-3:]) or f"the process ended with status {process.returncode}")


def _files(target: Path) -> Iterator[Path]:
    """The file and those that GDAL writes beside it; those that go meanwhile are left out."""
    for file in target.parent.glob(f"{target.name}*"):
        with contextlib.suppress(FileNotFoundError):
            file.stat()
            yield file
