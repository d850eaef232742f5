"""The pinned requirements, and which of them this machine gets.

``requirements.txt`` holds every pin with its hashes, for Linux, Windows and macOS. On Linux the standard build of
PyTorch also needs the parts of CUDA in ``requirements-cuda.txt``; its CPU-only build (local version ``+cpu``) does not.
Both files are complete, so they install with ``--no-deps`` and pip resolves nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import List, Sequence

FOLDER = Path(__file__).resolve().parent
LOCK = FOLDER / "requirements.txt"
CUDA_LOCK = FOLDER / "requirements-cuda.txt"
#: What cluster support takes beside them.
CLUSTER_LOCK = FOLDER / "requirements-cluster.txt"
#: What ages of crater counts take beside them.
AGES_LOCK = FOLDER / "requirements-ages.txt"
_PIN = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)===?(?P<version>[^\s;\\]+)\s*(?:;\s*(?P<marker>[^\\\n]*?))?\s*\\?$", re.M)


@dataclass(frozen=True)
class Pin:
    """One pinned distribution.

    Attributes:
        name: Distribution name.
        version: Exact version.
        marker: Environment marker; empty when it applies everywhere.
    """

    name: str
    version: str
    marker: str = ""


def pins_of(files: Sequence[Path]) -> List[Pin]:
    """All pins of ``files``, in order."""
    return [
        Pin(match["name"].lower(), match["version"], match["marker"] or "")
        for file in files
        for match in _PIN.finditer(file.read_text(encoding="utf-8"))
    ]


def torch_version(file: Path) -> str:
    """The pinned version of PyTorch, or an empty string when ``file`` does not name it."""
    return next((pin.version for pin in pins_of([file]) if pin.name == "torch"), "")


def select_torch(text: str, local: str) -> str:
    """Pin one build of PyTorch: ``===`` also tells builds of the same version apart, ``==`` does not.

    Args:
        text: A requirements file.
        local: ``cpu`` for the CPU-only build, empty for the standard one.
    """
    return re.sub(r"^torch===?([^\s+\\]+)(?:\+\w+)?", r"torch===\1" + (f"+{local}" if local else ""), text, flags=re.M)


def only_torch(text: str) -> str:
    """The entry of PyTorch alone, with its hashes."""
    return next((entry for entry in re.split(r"\n(?=\S)", text) if re.match(r"torch==", entry)), "").strip() + "\n"


def has_hashes(text: str) -> bool:
    """Whether every pin carries a hash; pip then refuses anything that is not what was pinned."""
    entries = [entry for entry in re.split(r"\n(?=\S)", text) if _PIN.match(entry)]
    return bool(entries) and all("--hash=" in entry for entry in entries)
