"""Copies a tiled raster to a Cloud Optimized GeoTIFF, with progress, and stopped at any time."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

#: A COG holds its overviews too, and they are written to a file of their own first.
_COG, _OVERVIEWS = 4 / 3, 1 / 3

_POLL_S = 0.2

_PROCESS = Path(__file__).with_name("cog_process.py")


def copy_as_cog(
    tiled: Path,
    target: Path,
    options: Mapping[str, str],
    tell: Callable[[float], None],
    passing_bytes: int | None = None,
) -> None:
    """Copy a raster, its overviews made on the way.

    Args:
        tiled: Compressed and in tiles.
        target: Written; no other file of its folder has a name that begins with its own.
        options: Further creation options of GDAL's COG driver.
        tell: Is told, as the file grows, the share that is done; may raise to stop.
        passing_bytes: Size of the raster without compression, where its overviews may lie on the disk so meanwhile,
            which takes half the time; None has them compressed.

    Raises:
        OSError: GDAL cannot, or what it wrote is not whole, as where the disk is full.
    """
    size, most = tiled.stat().st_size, 0
    wanted = _COG * size + _OVERVIEWS * (size if passing_bytes is None else passing_bytes)
    passing = {} if passing_bytes is None else {"COG_TMP_COMPRESSION": "NONE"}
    with _copying(tiled, target, options, passing) as process:
        while True:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(_POLL_S)
                break
            most = max(most, sum(_sizes(target)))  # less again when the overviews are in the copy
            tell(min(most / max(1.0, wanted), 0.99))


@contextlib.contextmanager
def _copying(
    tiled: Path, target: Path, options: Mapping[str, str], settings: Mapping[str, str]
) -> Iterator[subprocess.Popen[bytes]]:
    """The process that writes the COG; ended when it is left, and what it could not do is raised."""
    told = [json.dumps(dict(some)) for some in (options, settings)]
    command = [sys.executable, "-P", str(_PROCESS), str(tiled), str(target), *told]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        yield process
    finally:
        process.kill()
        _, said = process.communicate()
    lines = said.decode("utf-8", errors="replace").strip().splitlines()
    if process.returncode != 0:
        raise OSError(" ".join(lines[-3:]) or f"the process ended with status {process.returncode}")


def _sizes(target: Path) -> Iterator[int]:
    """Sizes of the file and of those that GDAL writes beside it; those that go meanwhile are left out."""
    for file in target.parent.glob(f"{target.name}*"):
        with contextlib.suppress(FileNotFoundError):
            yield file.stat().st_size
