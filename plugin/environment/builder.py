"""Builds the engine's environment aside, checks it, and only then lets it take its place."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Callable, Optional, TextIO, Union

from . import folders
from .checker import CheckResult, check
from .cluster import has_cluster, install_cluster
from .diagnosis import explain
from .errors import EnvironmentProblem
from .launcher import write_doors
from .locations import engine_python, plugin_root
from .options import BuildOptions, Report, Step
from .pip import Pip
from .recipe import Recipe
from .requirements import CLUSTER_LOCK, pins_of

__all__ = ["BuildOptions", "Step", "add_cluster", "build", "remove", "repair"]


def build(
    folder: Path,
    report: Report,
    options: Optional[BuildOptions] = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> CheckResult:
    """Build the environment in ``folder``, replacing the one that is there.

    Everything happens in a neighbour folder that is renamed at the end, so an interruption at any moment leaves what
    was there before. All output also goes to ``<folder>.log``.

    Args:
        folder: Where the environment shall lie.
        report: Receives each :class:`Step` when it begins, and each line that pip prints.
        options: How to build.
        cancelled: Asked ten times a second.

    Returns:
        The check that the new environment has passed.

    Raises:
        EnvironmentProblem: It could not be built; the sentence says why and what to do.
    """
    folder = Path(os.path.abspath(folder))
    log = folders.beside(folder, "log")
    building = folders.building_folder(folder)
    folders.refuse_foreign(folder)
    try:
        with folders.only_one(folder), log.open("w", encoding="utf-8") as log_file:
            folders.rescue(folder)
            tell = _noting(report, log_file)
            try:
                return Recipe(folder, building, log, options or BuildOptions(), tell, cancelled).run()
            except EnvironmentProblem as problem:
                print(problem.sentence, file=log_file)
                raise
            finally:
                folders.remove_tree(building)
    except OSError as error:
        raise explain([str(error)], folder, log) from error


def repair(
    folder: Path,
    report: Report,
    options: Optional[BuildOptions] = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> CheckResult:
    """Make the environment in ``folder`` fit again: what is wrong of doors and cluster support, else all of it.

    Cluster support that is asked for and not there is added.

    Args:
        folder: The environment.
        report: As in :func:`build`.
        options: As in :func:`build`.
        cancelled: As in :func:`build`.

    Returns:
        The check that it passes now.

    Raises:
        EnvironmentProblem: It could not be repaired; what was there is unchanged.
    """
    folder = Path(os.path.abspath(folder))
    requirements = options.requirements if options else None
    folders.refuse_foreign(folder)
    try:
        with folders.only_one(folder):
            folders.rescue(folder)
            if engine_python(folder).is_file():
                write_doors(folder, plugin_root())
    except OSError as error:
        report(f"The launcher cannot be written ({error}).")
    wanted = options.cluster if options else None
    found = check(folder, requirements, cancelled=cancelled, cluster=wanted or CLUSTER_LOCK)
    if found.is_ready and (wanted is None or has_cluster(folder)):
        return found
    if not found.is_ready:
        report(found.sentence)
    if found.is_ready or (
        has_cluster(folder) and check(folder, requirements, cancelled=cancelled, cluster=None).is_ready
    ):
        return add_cluster(folder, report, options, cancelled)
    return build(folder, report, options, cancelled)


def add_cluster(
    folder: Path,
    report: Report,
    options: Optional[BuildOptions] = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> CheckResult:
    """Add cluster support to the environment in ``folder``, which is fit otherwise.

    Args:
        folder: The environment.
        report: As in :func:`build`.
        options: As in :func:`build`.
        cancelled: As in :func:`build`.

    Returns:
        The check that it passes now.

    Raises:
        EnvironmentProblem: It could not be added, or does not work; the environment is as it was otherwise.
    """
    folder, options = Path(os.path.abspath(folder)), options or BuildOptions()
    requirements, log = options.cluster or CLUSTER_LOCK, folders.beside(folder, "log")
    try:
        with folders.only_one(folder), log.open("a", encoding="utf-8") as log_file:
            tell = _noting(report, log_file)
            tell(Step(1, 2, f"Installing {len(pins_of([requirements]))} packages for cluster support"))
            install_cluster(folder, requirements, Pip(folder, folder, log, options, tell, cancelled))
            tell(Step(2, 2, "Checking what was installed"))
            found = check(folder, options.requirements, cancelled=cancelled, cluster=requirements)
    except OSError as error:
        raise explain([str(error)], folder, log) from error
    if not found.is_ready:
        raise EnvironmentProblem(
            "broken", f"What was installed does not work: {'; '.join(found.details) or found.sentence}"
        )
    return found


def remove(folder: Path) -> None:
    """Remove the environment in ``folder`` and whatever an interrupted build has left beside it.

    Args:
        folder: The environment; a missing one is fine.

    Raises:
        EnvironmentProblem: It holds something else, is in use, or cannot be removed.
    """
    folder = Path(os.path.abspath(folder))
    folders.refuse_foreign(folder)
    log = folders.beside(folder, "log")
    try:
        with folders.only_one(folder):
            folders.rescue(folder)
            if folder.exists():
                folders.set_aside(folder)
            if log.exists():
                log.unlink()
    except OSError as error:
        raise explain([str(error)], folder, log) from error


def _noting(report: Report, log_file: TextIO) -> Report:
    """A report that also stands in the log."""

    def tell(news: Union[Step, str]) -> None:
        text = news if isinstance(news, str) else f"== {news.number}/{news.count} {news.title}"
        print(text, file=log_file, flush=True)
        report(news)

    return tell
