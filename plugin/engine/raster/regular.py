"""Only what ends is opened: files, folders, and what GDAL itself has names for.

A pipe that nobody writes to, or a device that never ends, would keep whoever opens it for good; GDAL opens both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import unescape

#: GDAL's names for what comes in through a pipe.
_STREAMS = ("/vsistdin", "/vsistdout")
_PREFIX = re.compile(r"^(/vsi\w+(_streaming)?/)+")
_SUBFILE = re.compile(r"^[\d_]+,")
_INNER = re.compile(r"<Source(?:Filename|Dataset)[^>]*>([^<]*)</Source(?:Filename|Dataset)>")
#: Mosaics in mosaics that are looked into; GDAL has no limit, and people use two.
_DEPTH = 3
_MOST_VRT_BYTES = 1 << 26


def endless_in(source: str) -> str:
    """A pipe, device or socket that a GDAL source string names, itself or through a mosaic (VRT).

    Args:
        source: ``scene.tif``, ``GTIFF_DIR:1:scene.tif``, ``NETCDF:"scene.nc":band``, ``/vsizip//folder/a.zip/b.tif`` …

    Returns:
        Its name; empty where there is none.
    """
    return next((name for name in _endless(source, _DEPTH)), "")


def is_endless(path: Path) -> bool:
    """Whether a path is there and is neither file nor folder."""
    try:
        return path.exists() and not path.is_file() and not path.is_dir()
    except (OSError, ValueError):
        return False


def _endless(source: str, depth: int) -> Iterator[str]:
    if source.startswith(_STREAMS):
        yield source
        return
    for text in _paths_in(source):
        path = Path(text)
        if is_endless(path):
            yield text
        elif depth and path.suffix.lower() == ".vrt":
            for inner in sources_of(path):
                yield from _endless(inner, depth - 1)


def _paths_in(source: str) -> Iterator[str]:
    """What in a source string may be a path."""
    yield source
    rest = _SUBFILE.sub("", _PREFIX.sub("", source))
    if rest != source:
        yield rest
    yield from re.findall(r'"([^"]+)"', source)
    parts = source.split(":")
    for number in range(1, len(parts)):  # a path may hold colons itself
        yield ":".join(parts[number:])
        yield ":".join(parts[number:-1])


def sources_of(mosaic: Path) -> list[str]:
    """Names of what a mosaic (VRT) shows, as GDAL opens them; none of what is none, or cannot be read."""
    try:
        if not mosaic.is_file() or mosaic.stat().st_size > _MOST_VRT_BYTES:
            return []
        text = mosaic.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    found = []
    for match in _INNER.finditer(text):
        name = unescape(match[1].strip(), {"&quot;": '"', "&apos;": "'"})
        relative = 'relativeToVRT="1"' in match[0].replace("'", '"')
        found.append(str(mosaic.parent / name) if relative else name)
    return found
