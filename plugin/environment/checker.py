"""Is the engine's environment fit to start?"""

from __future__ import annotations

import importlib.metadata
import json
import re
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional

from .additions import ADDITIONS, OWN_PINS, Pins, files_of
from .errors import EnvironmentProblem
from .folders import old_folder
from .launcher import doors_stand, site_packages
from .locations import engine_python, plugin_root
from .process import run_lines
from .requirements import FOLDER, LOCK, Pin, pins_of

READY = "ready"
MISSING = "missing"
BROKEN = "broken"
OUTDATED = "outdated"
# The first start after an install compiles and reads gigabytes; later ones take a few seconds.
_PROBE_SECONDS = 300.0


@dataclass(frozen=True)
class CheckResult:
    """What a check found.

    Attributes:
        state: ``ready``, ``missing``, ``broken`` or ``outdated``.
        sentence: The same for a person, with what to do next.
        versions: Version of each pinned distribution found, and of ``python``.
        details: Everything that was wrong, for the log.
    """

    state: str
    sentence: str
    versions: Dict[str, str] = field(default_factory=dict)
    details: List[str] = field(default_factory=list)

    @property
    def is_ready(self) -> bool:
        """Whether the engine can start from it."""
        return self.state == READY


def check(
    folder: Path,
    requirements: Optional[Path] = None,
    thorough: bool = True,
    cancelled: Callable[[], bool] = lambda: False,
    added: Pins = OWN_PINS,
) -> CheckResult:
    """Check the environment in ``folder``; never raises for what is wrong with it.

    Args:
        folder: The environment.
        requirements: Pins to compare with; the engine's own by default.
        thorough: Also import the packages and run the self-test in a child; without it only files are looked at,
            which takes a few milliseconds.
        cancelled: Asked ten times a second while the child runs.
        added: Pins of additions, for an environment that has them; those that are not named are left out.

    Raises:
        EnvironmentProblem: It was cancelled (``cancelled``).
    """
    python = engine_python(folder)
    if not folder.is_dir() and old_folder(folder).is_dir():
        return CheckResult(BROKEN, f"Setting up the engine in {folder} was interrupted at its end. Repair the engine.")
    if not folder.is_dir():
        return CheckResult(MISSING, f"The engine is not set up yet: {folder} does not exist. Set up the engine.")
    if not python.is_file():
        return CheckResult(
            BROKEN, f"The engine in {folder} is damaged: its Python {python} is missing. Repair the engine."
        )
    pins = pins_of([requirements or LOCK, *files_of(added, folder)])
    if not thorough:
        return _judge(folder, pins, _installed(folder))
    return _probe(folder, pins, _question(pins, requirements), cancelled)


def _probe(folder: Path, pins: List[Pin], question: str, cancelled: Callable[[], bool]) -> CheckResult:
    python = engine_python(folder)
    lines: List[str] = []
    overdue = time.monotonic() + _PROBE_SECONDS
    try:
        status = run_lines(
            [str(python), "-I", str(FOLDER / "probe.py"), question],
            lines.append,
            lambda: cancelled() or time.monotonic() > overdue,
        )
    except EnvironmentProblem as problem:
        if problem.kind != "cancelled":
            sentence = f"The engine's Python {python} does not start. Repair the engine."
            return CheckResult(BROKEN, sentence, details=[problem.sentence])
        if cancelled():
            raise
        return CheckResult(BROKEN, f"The engine in {folder} did not answer within {_PROBE_SECONDS:.0f} s. Repair it.")
    found = _last_answer(lines)
    if found is None:
        said = [line for line in lines if line.strip()] or [f"exit status {status}"]
        return CheckResult(BROKEN, f"The engine in {folder} broke off: {said[-1]}. Repair the engine.", details=said)
    return _judge(folder, pins, found)


def _last_answer(lines: List[str]) -> Optional[Mapping[str, Any]]:
    """The probe's answer among what libraries print while they load and end."""
    for line in reversed(lines):
        try:
            found = json.loads(line)
        except ValueError:
            continue
        if isinstance(found, dict):
            return found
    return None


def _judge(folder: Path, pins: List[Pin], found: Mapping[str, Any]) -> CheckResult:
    versions: Dict[str, str] = found["versions"]
    details = [f"{name} is missing" for name in found["missing"]] + list(found["failures"])
    if details:
        sentence = f"The engine in {folder} is damaged ({_few(details)}). Repair the engine."
        return CheckResult(BROKEN, sentence, versions, details)
    details = [
        f"{pin.name} {versions[pin.name]} instead of {pin.version}"
        for pin in pins
        if pin.name in versions and not _same_version(versions[pin.name], pin.version)
    ]
    if details:
        sentence = f"The engine in {folder} is of another version of the plugin ({_few(details)}). Repair the engine."
        return CheckResult(OUTDATED, sentence, versions, details)
    if not doors_stand(folder, plugin_root()):
        sentence = f"The engine in {folder} belongs to another copy of the plugin. Repair the engine."
        return CheckResult(OUTDATED, sentence, versions, ["the launcher or the path file points elsewhere"])
    python = versions.get("python", "")
    return CheckResult(READY, f"The engine in {folder} is ready{f' (Python {python})' if python else ''}.", versions)


def _installed(folder: Path) -> Dict[str, Any]:
    """The same answer as the probe's, from the files alone."""
    packages = site_packages(folder)
    path = [] if packages is None else [str(packages), *(str(addition.folder_in(folder)) for addition in ADDITIONS)]
    versions = {
        (found.metadata["Name"] or "").lower(): found.version for found in importlib.metadata.distributions(path=path)
    }
    return {"versions": versions, "missing": [], "failures": [] if versions else ["no packages are installed"]}


def _question(pins: List[Pin], requirements: Optional[Path]) -> str:
    """For each pin: name, version, whether it may be missing here (it has a marker), and whether to import it."""
    direct = None if requirements else _direct_names()
    rows = [[pin.name, pin.version, bool(pin.marker), direct is None or pin.name in direct] for pin in pins]
    return json.dumps({"pins": rows, "self_test": requirements is None})


def _direct_names() -> List[str]:
    files = (FOLDER / "requirements.in", *(addition.lock.with_suffix(".in") for addition in ADDITIONS))
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    return [re.split(r"[=<>;\s]", line)[0] for line in lines if line.strip() and not line.startswith("#")]


def _same_version(found: str, pinned: str) -> bool:
    # The CPU-only build of PyTorch calls itself 2.13.0+cpu.
    return found == pinned or found.split("+")[0] == pinned


def _few(details: List[str]) -> str:
    return "; ".join(details[:3]) + (f"; and {len(details) - 3} more" if len(details) > 3 else "")
