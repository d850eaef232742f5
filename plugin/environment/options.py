"""How an environment is built, and what its steps tell."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Optional, Union


@dataclass(frozen=True)
class Step:
    """One of the few steps of a build, told when it begins."""

    number: int
    count: int
    title: str


Report = Callable[[Union[Step, str]], None]


@dataclass(frozen=True)
class BuildOptions:
    """How to build.

    Attributes:
        interpreter: Python to build from; None looks for one.
        wheels_folder: Install from the wheels in this folder and never from the network.
        index_url: Package index in place of pip's configured one.
        proxy: Proxy URL for pip, e.g. QGIS's own setting; empty keeps the environment's.
        device: ``cpu``, ``cuda`` or ``auto`` (by what the machine has).
        requirements: Pinned requirements in place of the engine's own.
        cluster: Pinned requirements of cluster support; None leaves it out, unless it is there already.
        ages: Those of ages of crater counts, likewise.
        fetch_python: Fetch a Python where the machine has none that fits, and ``interpreter`` names none.
    """

    interpreter: Optional[Path] = None
    wheels_folder: Optional[Path] = None
    index_url: str = ""
    proxy: str = ""
    device: str = "auto"
    requirements: Optional[Path] = None
    cluster: Optional[Path] = None
    ages: Optional[Path] = None
    fetch_python: bool = False
