"""Builds the engine's environment aside, checks it, and only then lets it take its place."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Callable, Optional, Union

from . import folders
from .checker import CheckResult, check
from .diagnosis import explain
from .errors import EnvironmentProblem
from .launcher import write_doors
from .locations import engine_python, plugin_root
from .recipe import BuildOptions, Recipe, Report, Step

__all__ = ["BuildOptions", "Step", "build", "remove", "repair"]


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

            def tell(news: Union[Step, str]) -> None:
                text = news if isinstance(news, str) else f"== {news.number}/{news.count} {news.title}"
                print(text, file=log_file, flush=True)
                report(news)

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
    """Make the environment in ``folder`` fit again: its doors if only they are wrong, else all of it.

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
    found = check(folder, requirements, cancelled=cancelled)
    if found.is_ready:
        return found
    report(found.sentence)
    return build(folder, report, options, cancelled)


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
