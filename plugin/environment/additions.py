"""What can be added to an environment at any time: packages in a folder of their own inside it.

The folder appears by rename, and a path file that names it relative to itself puts it on the environment's path.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Mapping, Optional, Tuple

from .folders import remove_tree
from .interpreters import OLDEST, inspect, too_old
from .launcher import site_packages
from .locations import engine_python
from .options import BuildOptions
from .pip import Pip
from .requirements import AGES_LOCK, CLUSTER_LOCK


@dataclass(frozen=True)
class Addition:
    """Packages that not every engine needs.

    Attributes:
        name: Of its folder and of its option.
        title: For people.
        lock: Pins of what it takes beside the engine's own packages.
        oldest: Python that its packages need at least.
    """

    name: str
    title: str
    lock: Path
    oldest: Tuple[int, int] = (0, 0)

    def folder_in(self, environment: Path) -> Path:
        """Where its packages lie in an environment that has it."""
        return environment / self.name

    def is_in(self, environment: Path) -> bool:
        """Whether it was added to an environment."""
        return self.folder_in(environment).is_dir()


CLUSTER = Addition("cluster", "cluster support", CLUSTER_LOCK)
#: Craterstats 3.3 and newer are published for Python 3.12 and newer.
AGES = Addition("ages", "ages of crater counts", AGES_LOCK, (3, 12))
ADDITIONS = (CLUSTER, AGES)

#: Pins of each addition that an environment shall have, or that those it has are compared with.
Pins = Mapping[Addition, Optional[Path]]
#: The plugin's own.
OWN_PINS: Pins = {addition: addition.lock for addition in ADDITIONS}


def asked_for(options: BuildOptions) -> Pins:
    """Those that shall be there, with their pins; None where nobody asks."""
    return {CLUSTER: options.cluster, AGES: options.ages}


def oldest_for(options: BuildOptions) -> Tuple[int, int]:
    """Python that is needed at least for what is asked for."""
    return max([OLDEST, *(addition.oldest for addition, file in asked_for(options).items() if file is not None)])


def wanted_in(folder: Path, options: BuildOptions, python: Tuple[int, ...]) -> Dict[Addition, Path]:
    """Additions of an environment that is built anew: those that are asked for, and those that it has had.

    What it has had is left out where the new environment's Python is too old for it.
    """
    pins = {addition: file for addition, file in asked_for(options).items() if file is not None}
    had = {
        addition: addition.lock
        for addition in ADDITIONS
        if addition.is_in(folder) and tuple(python[:2]) >= addition.oldest
    }
    return {**had, **pins}


def files_of(pins: Pins, environment: Path) -> Tuple[Path, ...]:
    """Pins of those additions that an environment has."""
    return tuple(file for addition, file in pins.items() if file is not None and addition.is_in(environment))


def missing_of(pins: Pins, environment: Path) -> Tuple[Addition, ...]:
    """Those that are asked for and not there."""
    return tuple(addition for addition, file in pins.items() if file is not None and not addition.is_in(environment))


def install(addition: Addition, folder: Path, requirements: Path, pip: Pip) -> None:
    """Add packages to an environment, or put them in the place of what is there of them.

    Args:
        addition: Which.
        folder: The environment.
        requirements: Pins of what it takes beside the engine's own.
        pip: Of that environment.

    Raises:
        EnvironmentProblem: The environment's Python is too old, or pip failed; what was there is unchanged.
        OSError: The disk refused.
    """
    _refuse_older(addition, folder)
    aside = folder / f"{addition.name}.building"
    remove_tree(aside)
    try:
        pip.install([requirements], ["--target", str(aside)])
        packages = site_packages(folder)
        if packages is None:
            raise FileNotFoundError(f"{folder} has no site-packages")
        place = addition.folder_in(folder)
        path_file = packages / f"landform_{addition.name}.pth"
        path_file.write_text(f"{os.path.relpath(place, packages)}\n", encoding="utf-8")
        remove_tree(place)
        os.rename(aside, place)
    finally:
        remove_tree(aside)


def _refuse_older(addition: Addition, folder: Path) -> None:
    if addition.oldest == (0, 0):
        return
    found = inspect(engine_python(folder))
    if found.version[:2] < addition.oldest:
        raise too_old(found, addition.oldest)
