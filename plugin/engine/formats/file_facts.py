"""What tells a file from one that was put in its place: path, size, time and hash."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ..sam.files import file_hash


def file_facts(name: str) -> dict[str, Any]:
    """Path, bytes, time of the last change and SHA-256 of a file; the name alone of what is none.

    Hashing takes a while for large files, and no time where the same file was hashed before.

    Args:
        name: Path, or another GDAL source.

    Raises:
        ModelError: It cannot be read.
    """
    path = Path(name)
    if not path.is_file():
        return {"path": name}
    stat = path.stat()
    changed = datetime.fromtimestamp(stat.st_mtime, UTC).isoformat(timespec="seconds")
    return {"path": str(path), "bytes": stat.st_size, "changed": changed, "sha256": file_hash(path)}


def facts_told(facts: dict[str, Any]) -> str:
    """What :func:`file_facts` found, in words for a report: path, size, time, SHA-256; the name of what is none."""
    if "sha256" not in facts:
        return str(facts["path"])
    return f"{facts['path']}, {facts['bytes']} bytes, changed {facts['changed']}, SHA-256 {facts['sha256']}"
