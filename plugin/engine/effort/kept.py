"""What is done is kept beside the report while it is made, so that a comparison goes on where it was stopped."""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from ..errors import OutputError
from .results import Trial
from .ways import Way


class _Kept:
    """A file of records, one a line, of one key.

    Args:
        report: The report that is made.
        what: Part of the file's name.
        key: All that decides the records; those of another key are dropped.

    Raises:
        OutputError: The folder cannot be written.
    """

    def __init__(self, report: Path, what: str, key: Mapping[str, Any]) -> None:
        self._path = report.with_name(f".{report.stem}.{what}.jsonl")
        digest = hashlib.sha256(json.dumps(key, sort_keys=True).encode()).hexdigest()
        self.records = self._read(digest)
        if not self.records:
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                self._path.write_text(json.dumps({"key": digest}) + "\n", encoding="utf-8")
            except OSError as error:
                raise OutputError(f"{self._path.parent} cannot be written ({error}). Choose another folder.") from error

    def append(self, record: Mapping[str, Any]) -> None:
        """Keep a record."""
        with self._path.open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(record) + "\n")

    def remove(self) -> None:
        """The report is written, and holds them all."""
        with contextlib.suppress(OSError):
            self._path.unlink()

    def _read(self, digest: str) -> list[dict[str, Any]]:
        try:
            first, *lines = self._path.read_text(encoding="utf-8").splitlines()
            return [json.loads(line) for line in lines] if json.loads(first) == {"key": digest} else []
        except (OSError, ValueError):
            return []  # a line that was cut off by a kill: all is done again


class KeptTrials(_Kept):
    """Trials that are done."""

    def __init__(self, report: Path, key: Mapping[str, Any]) -> None:
        super().__init__(report, "trials", key)
        done = [Trial(**record) for record in self.records]
        self._trials = {(trial.way, trial.size, trial.seed): trial for trial in done}

    def find(self, way: str, size: int, seed: int) -> Trial | None:
        """A trial that is done."""
        return self._trials.get((way, size, seed))

    def add(self, trial: Trial) -> None:
        """Keep a trial."""
        self._trials[trial.way, trial.size, trial.seed] = trial
        self.append({**asdict(trial), "scores": dict(trial.scores)})


class KeptOutlines(_Kept):
    """Outlines of landforms, by their number."""

    def __init__(self, report: Path, key: Mapping[str, Any]) -> None:
        super().__init__(report, "outlines", key)
        self._outlines = {int(record["number"]): record["outlines"] for record in self.records}

    def find(self, number: int, ways: tuple[Way, ...]) -> dict[Way, BaseGeometry | None] | None:
        """What was outlined of a landform in each way."""
        found = self._outlines.get(number)
        if found is None:
            return None
        return {way: None if found[way.name] is None else shapely.from_wkb(found[way.name]) for way in ways}

    def add(self, number: int, outlines: Mapping[Way, BaseGeometry | None]) -> None:
        """Keep the outlines of a landform."""
        stored = {
            way.name: None if outline is None else shapely.to_wkb(outline, hex=True)
            for way, outline in outlines.items()
        }
        self._outlines[number] = stored
        self.append({"number": number, "outlines": stored})
