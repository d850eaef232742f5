"""Builds the engine's environment aside, checks it, and only then lets it take its place."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Callable, Dict, Optional, TextIO, Union

from . import folders
from .additions import ADDITIONS, OWN_PINS, Addition, Pins, asked_for, install, missing_of
from .checker import CheckResult, check
from .diagnosis import explain
from .errors import EnvironmentProblem
from .fetched_python import MENDS, discard
from .launcher import write_doors
from .locations import engine_python, plugin_root
from .options import BuildOptions, Report, Step
from .pip import Pip
from .recipe import Recipe
from .requirements import pins_of

__all__ = ["BuildOptions", "Step", "add", "build", "remove", "repair"]


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
    """Make the environment in ``folder`` fit again: what is wrong of doors and additions, else all of it.

    Additions that are asked for and not there are added; where the environment's Python is too old for them, all of it
    is built again with another one if that may be fetched.

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
    asked = asked_for(options or BuildOptions())
    found = check(folder, requirements, cancelled=cancelled, added={**OWN_PINS, **_named(asked)})
    if found.is_ready and not missing_of(asked, folder):
        return found
    if not found.is_ready:
        report(found.sentence)
    if found.is_ready or (
        any(addition.is_in(folder) for addition in ADDITIONS)
        and check(folder, requirements, cancelled=cancelled, added={}).is_ready
    ):
        try:
            return add(folder, report, options, cancelled)
        except EnvironmentProblem as problem:
            if problem.kind not in MENDS or options is None or not options.fetch_python:
                raise
            report(problem.sentence)
    return build(folder, report, options, cancelled)


def add(
    folder: Path,
    report: Report,
    options: Optional[BuildOptions] = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> CheckResult:
    """Add what is asked for to the environment in ``folder``, fit otherwise, and mend additions that it has.

    Args:
        folder: The environment.
        report: As in :func:`build`.
        options: As in :func:`build`.
        cancelled: As in :func:`build`.

    Returns:
        The check that it passes now.

    Raises:
        EnvironmentProblem: Something could not be added, or does not work; the environment is as it was otherwise.
    """
    folder, options = Path(os.path.abspath(folder)), options or BuildOptions()
    asked, log = asked_for(options), folders.beside(folder, "log")
    pins = {**{addition: addition.lock for addition in ADDITIONS}, **_named(asked)}

    def is_due(addition: Addition) -> bool:
        alone = {addition: pins[addition]}
        return not check(folder, options.requirements, cancelled=cancelled, added=alone).is_ready

    try:
        with folders.only_one(folder), log.open("a", encoding="utf-8") as log_file:
            tell = _noting(report, log_file)
            due = [addition for addition in ADDITIONS if addition in missing_of(asked, folder)]
            due += [addition for addition in ADDITIONS if addition.is_in(folder) and is_due(addition)]
            for number, addition in enumerate(due, start=1):
                count = len(pins_of([pins[addition]]))
                tell(Step(number, len(due) + 1, f"Installing {count} packages for {addition.title}"))
                install(addition, folder, pins[addition], Pip(folder, folder, log, options, tell, cancelled))
            tell(Step(len(due) + 1, len(due) + 1, "Checking what was installed"))
            found = check(folder, options.requirements, cancelled=cancelled, added=pins)
    except OSError as error:
        raise explain([str(error)], folder, log) from error
    if not found.is_ready:
        raise EnvironmentProblem(
            "broken", f"What was installed does not work: {'; '.join(found.details) or found.sentence}"
        )
    return found


def _named(pins: Pins) -> Dict[Addition, Path]:
    """Without those that nobody asks for."""
    return {addition: file for addition, file in pins.items() if file is not None}


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
            discard(folder)
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
