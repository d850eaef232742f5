"""What tiles and results have cost on this machine: remembered from run to run, to tell what the next one will cost."""

from __future__ import annotations

import json
import logging
import math
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ....environment.locations import home
from ...decoders.package import ModelPackage
from ...errors import OutputError
from ...formats.model_package import ModelCard
from .plan import FORMAT_VERSION, write_json

_log = logging.getLogger(__name__)

_FILE = "map_paces.json"
#: Runs that count for a mean: an older one may be of another version, or of a machine with less in it.
_RUNS = 5
#: Kinds of work that are remembered, the latest ones.
_KINDS = 100


@dataclass(frozen=True)
class Pace:
    """Seconds and bytes of one piece of work, a mean over the last runs."""

    seconds: float
    size_bytes: float


class Work:
    """Pieces of one kind that are being worked off; what they cost is remembered when it is over, or stopped.

    Use as a context manager; the clock starts on entering.

    Args:
        kind: As :func:`tile_kind` or :func:`result_kind` name it.
    """

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self._started = self._last = 0.0
        self._pieces, self._bytes = 0, 0
        self._lock = threading.Lock()

    def __enter__(self) -> Work:
        self._started = self._last = time.monotonic()
        return self

    def done(self, size_bytes: int, pieces: int = 1) -> None:
        """So many pieces are finished, and their files have this size; may be called from several threads."""
        with self._lock:
            self._pieces += pieces
            self._bytes += size_bytes
            self._last = time.monotonic()

    def __exit__(self, *_: object) -> None:
        if self._pieces:
            _remember(self._kind, self._pieces, self._last - self._started, self._bytes)


def tile_kind(package: ModelPackage, views: int) -> str:
    """What the cost of a tile depends on."""
    card = package.card
    encoder = card.encoder.hash if package.head.reads_features else ""
    return f"tile {FORMAT_VERSION} {package.head.kind} {encoder} {_seen(card)} {len(card.channel_values)} {views}"


def result_kind(package: ModelPackage, probabilities: bool) -> str:
    """What the cost of a cell of the results depends on, apart from what is seen there."""
    return f"cell {FORMAT_VERSION} {len(package.card.channel_values)} {probabilities}"


def known_pace(kind: str) -> Pace | None:
    """What a piece of a kind has cost in the last runs; None where there were none."""
    runs = _runs(_read().get(kind))
    pieces = sum(run[0] for run in runs)
    if pieces <= 0:
        return None
    return Pace(sum(run[1] for run in runs) / pieces, sum(run[2] for run in runs) / pieces)


def _seen(card: ModelCard) -> str:
    return f"{len(card.levels)}x{len(card.layers)}"


def _runs(stored: Any) -> list[list[float]]:
    """Pieces, seconds and bytes of each run that a file tells of, as far as they are numbers."""
    runs = stored if isinstance(stored, list) else []
    return [
        run
        for run in runs
        if isinstance(run, list) and len(run) == 3 and all(type(n) in (int, float) and math.isfinite(n) for n in run)
    ]


def _remember(kind: str, pieces: int, seconds: float, size_bytes: int) -> None:
    """Note what a run has cost; a home that cannot be written is no reason to end one."""
    known = _read()
    runs = [*_runs(known.pop(kind, None)), [pieces, seconds, size_bytes]][-_RUNS:]
    latest = dict([*known.items(), (kind, runs)][-_KINDS:])
    try:
        write_json(home() / _FILE, latest)
    except OutputError as error:
        _log.warning("What maps take on this machine could not be remembered: %s", error)


def _read() -> dict[str, Any]:
    path: Path = home() / _FILE
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
