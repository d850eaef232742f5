"""Cluster support: dask in a folder of its own inside the environment, so that it can be added at any time.

The folder appears by rename, and a path file that names it relative to itself puts it on the environment's path.
"""

from __future__ import annotations

import os
from pathlib import Path

from .folders import remove_tree
from .launcher import site_packages
from .pip import Pip

_NAME = "cluster"
_PATH_FILE = "landform_cluster.pth"


def cluster_folder(folder: Path) -> Path:
    """Where the packages lie in an environment that has cluster support."""
    return folder / _NAME


def has_cluster(folder: Path) -> bool:
    """Whether cluster support was added to an environment."""
    return cluster_folder(folder).is_dir()


def install_cluster(folder: Path, requirements: Path, pip: Pip) -> None:
    """Add cluster support to an environment, or put it in the place of what is there of it.

    Args:
        folder: The environment.
        requirements: Pins of what it takes beside the engine's own.
        pip: Of that environment.

    Raises:
        EnvironmentProblem: pip failed; what was there is unchanged.
        OSError: The disk refused.
    """
    aside = folder / f"{_NAME}.building"
    remove_tree(aside)
    try:
        pip.install([requirements], ["--target", str(aside)])
        packages = site_packages(folder)
        if packages is None:
            raise FileNotFoundError(f"{folder} has no site-packages")
        place = cluster_folder(folder)
        (packages / _PATH_FILE).write_text(f"{os.path.relpath(place, packages)}\n", encoding="utf-8")
        remove_tree(place)
        os.rename(aside, place)
    finally:
        remove_tree(aside)
