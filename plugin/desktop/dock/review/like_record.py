"""What was decided in a review of landforms that are like others, beside the search, so that it can go on any time."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import List, Optional, Tuple

from ....environment.locations import searches_folder
from ....protocol.codec import ProtocolError, from_json

_FILE = "review.json"


@dataclass(frozen=True)
class LikeRecord:
    """A review that may not be at its end.

    Attributes:
        image: Source of the image's layer.
        target: File of the landform layer that accepted ones went to.
        class_name: That of the landforms that more are looked for of.
        examples: Number of these.
        count: Number of landforms that were found.
        left: Number of those that wait for a decision; the others are decided, or were mapped before.
        accepted: Numbers of the accepted ones in the layer of the search, in the order of the decisions.
        rejected: Likewise.
    """

    image: str
    target: str
    class_name: str
    examples: int
    count: int = 0
    left: int = 0
    accepted: Tuple[int, ...] = ()
    rejected: Tuple[int, ...] = ()

    @property
    def decided(self) -> int:
        """Number of decisions."""
        return len(self.accepted) + len(self.rejected)


@dataclass(frozen=True)
class LeftReview:
    """A review that was left before its end."""

    folder: Path
    record: LikeRecord


def write_record(folder: Path, record: LikeRecord) -> None:
    """Keep a review; a record is whole, or as it was before.

    Raises:
        OSError: It cannot be written.
    """
    partial = folder / f".{_FILE}.{os.getpid()}"
    partial.write_text(json.dumps(asdict(record)), encoding="utf-8")
    os.replace(partial, folder / _FILE)


def read_record(folder: Path) -> Optional[LikeRecord]:
    """The review of a search; None where there is none, or its record is damaged."""
    try:
        return from_json(LikeRecord, json.loads((folder / _FILE).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError, KeyError, ProtocolError):
        return None


def end_record(folder: Path) -> None:
    """The review is at its end."""
    (folder / _FILE).unlink(missing_ok=True)


def left_review(image: str) -> Optional[LeftReview]:
    """The review of landforms on an image that was left last; None where there is none.

    Args:
        image: Source of its layer.
    """
    place = searches_folder()
    found: List[Tuple[float, LeftReview]] = []
    for path in place.glob(f"*/{_FILE}") if place.is_dir() else ():
        record = read_record(path.parent)
        if record is not None and record.image == image and record.count:
            found.append((path.stat().st_mtime, LeftReview(path.parent, record)))
    return max(found, key=lambda item: item[0])[1] if found else None
