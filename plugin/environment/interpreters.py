"""Which Python can carry the engine.

Inside QGIS ``sys.executable`` is a Python on Linux, but QGIS itself on Windows and macOS: there the interpreter that
QGIS bundles is looked for next to it. The layouts of Windows and macOS are tested as simulated folders only; nobody has
run them on the real systems yet.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterator, List, Mapping, Optional, Tuple

from .errors import EnvironmentProblem
from .process import capture

OLDEST = (3, 11)
NEWEST = (3, 14)
_PREFERRED = ("3.12", "3.13", "3.11", "3.14")
_QUESTION = (
    "import json,sys,importlib.util as u;"
    "print(json.dumps({'version':list(sys.version_info[:3]),'venv':u.find_spec('venv') is not None,"
    "'ensurepip':u.find_spec('ensurepip') is not None,'bits':64 if sys.maxsize>2**32 else 32}))"
)
_ANSWER_SECONDS = 20.0


@dataclass(frozen=True)
class Interpreter:
    """A Python that answered."""

    path: Path
    version: Tuple[int, int, int]
    has_venv: bool
    has_ensurepip: bool
    bits: int = 64

    @property
    def number(self) -> str:
        """E.g. ``3.11.2``."""
        return ".".join(map(str, self.version))

    @property
    def is_usable(self) -> bool:
        """Whether the engine can be built from it."""
        return OLDEST <= self.version[:2] <= NEWEST and self.has_venv and self.has_ensurepip and self.bits == 64

    @property
    def objection(self) -> str:
        """Why not, as a sentence; empty when it is usable."""
        if self.bits != 64:
            return f"{self.path} is a 32-bit Python; the engine needs a 64-bit one."
        if not OLDEST <= self.version[:2] <= NEWEST:
            return f"{self.path} is Python {self.number}; the engine needs {_range()}."
        if not (self.has_venv and self.has_ensurepip):
            return (
                f"{self.path} has no venv module. Install it (on Debian and Ubuntu: apt-get install python3-venv), "
                "then try again."
            )
        return ""


def inspect(path: Path) -> Interpreter:
    """Ask the program at ``path`` what it is.

    Raises:
        EnvironmentProblem: It does not start, or is not a Python.
    """
    try:
        answer = capture([str(path), "-I", "-c", _QUESTION], timeout=_ANSWER_SECONDS)
        facts = json.loads(answer.stdout.strip().splitlines()[-1])
        return Interpreter(path, tuple(facts["version"]), facts["venv"], facts["ensurepip"], facts["bits"])
    except (OSError, subprocess.TimeoutExpired, ValueError, IndexError, KeyError) as error:
        raise EnvironmentProblem(
            "interpreter", f"{path} does not answer as a Python interpreter. Choose another one."
        ) from error


def find(named: Optional[Path] = None, oldest: Tuple[int, int] = OLDEST) -> Interpreter:
    """The interpreter to build with.

    Args:
        named: The user's choice; nothing else is tried then.
        oldest: Version that it has at least.

    Raises:
        EnvironmentProblem: None fits; the sentence says what was found and what to install.
    """
    if named is not None:
        chosen = inspect(_resolved(named))
        if chosen.is_usable and chosen.version[:2] >= oldest:
            return chosen
        if chosen.is_usable:
            raise too_old(chosen, oldest)
        raise EnvironmentProblem(_objection_kind(chosen), chosen.objection)
    objections: List[Interpreter] = []
    for path in candidates(sys.platform, Path(sys.executable), os.environ):
        try:
            found = inspect(path)
        except EnvironmentProblem:
            continue
        if found.is_usable and found.version[:2] >= oldest:
            return found
        objections.append(found)
    # One that only lacks a module is closer to working than one that is too old.
    objections.sort(key=_objection_kind, reverse=True)
    if objections:
        first = objections[0]
        if first.is_usable:
            raise too_old(first, oldest)
        raise EnvironmentProblem(
            _objection_kind(first), f"{first.objection} Or name another interpreter in the engine's settings."
        )
    raise EnvironmentProblem(
        "interpreter", f"No Python was found. Install {_range()} or name an interpreter in the engine's settings."
    )


def too_old(interpreter: Interpreter, oldest: Tuple[int, int]) -> EnvironmentProblem:
    """The problem that a Python is too old for what shall be added to the engine."""
    return EnvironmentProblem(
        "interpreter",
        f"What shall be added is published for Python {oldest[0]}.{oldest[1]} and newer, and {interpreter.path} is "
        f"Python {interpreter.number}. Choose a newer Python in the engine's settings and set the engine up again.",
    )


def candidates(
    system: str,
    executable: Path,
    environ: Mapping[str, str],
    which: Callable[[str], Optional[str]] = shutil.which,
    applications: Path = Path("/Applications"),
    frameworks: Path = Path("/Library/Frameworks"),
) -> List[Path]:
    """Interpreters that may fit, best first, each once; only paths that exist.

    Args:
        system: ``sys.platform`` of the machine.
        executable: ``sys.executable``: Python, or QGIS itself.
        environ: Variables of the process.
        which: Looks a program up on the search path.
        applications: Folder of applications (macOS).
        frameworks: Folder of frameworks (macOS).
    """
    if system == "win32":
        paths = _windows(executable, environ)
    elif system == "darwin":
        paths = _macos(executable, applications, frameworks)
    else:
        paths = _posix(executable)
    names = ["python3", *(f"python{number}" for number in _PREFERRED)] if system != "win32" else ["python", "python3"]
    on_path = (Path(found) for found in map(which, names) if found is not None)
    unique: List[Path] = []
    for path in (*paths, *on_path):
        # Windows answers to "python" with a starter of its shop when none is installed.
        if path.is_file() and path not in unique and "WindowsApps" not in path.parts:
            unique.append(path)
    return unique


def _posix(executable: Path) -> Iterator[Path]:
    if executable.name.startswith("python"):
        yield executable


def _windows(executable: Path, environ: Mapping[str, str]) -> Iterator[Path]:
    """QGIS's own (``bin/qgis-bin.exe`` beside ``apps/Python312``), then Python's installer's."""
    roots = [executable.parent.parent]
    if environ.get("OSGEO4W_ROOT"):
        roots.append(Path(environ["OSGEO4W_ROOT"]))
    for root in roots:
        for folder in _newest_first(root / "apps", "Python3*"):
            yield folder / "python.exe"
    if executable.name.lower() in ("python.exe", "python3.exe"):
        yield executable
    for variable, inner in (("LOCALAPPDATA", "Programs/Python"), ("PROGRAMFILES", ".")):
        if environ.get(variable):
            for folder in _newest_first(Path(environ[variable]) / inner, "Python3*"):
                yield folder / "python.exe"


def _macos(executable: Path, applications: Path, frameworks: Path) -> Iterator[Path]:
    """QGIS's own (inside the application bundle), then python.org's and Homebrew's."""
    if executable.name.startswith("python"):
        yield executable
    bundles = [folder for folder in executable.parents if folder.suffix == ".app"]
    bundles += sorted(applications.glob("QGIS*.app"))
    for bundle in bundles:
        for inner in ("MacOS/bin", "MacOS", "Frameworks/bin", "Resources/python/bin"):
            for number in _PREFERRED:
                yield bundle / "Contents" / inner / f"python{number}"
            yield bundle / "Contents" / inner / "python3"
    for number in _PREFERRED:
        yield frameworks / "Python.framework" / "Versions" / number / "bin" / "python3"
        for homebrew in ("/opt/homebrew/bin", "/usr/local/bin"):
            yield Path(homebrew) / f"python{number}"


def _newest_first(folder: Path, pattern: str) -> List[Path]:
    def number(path: Path) -> int:
        digits = re.sub(r"\D", "", path.name)
        return int(digits) if digits else 0

    return sorted(folder.glob(pattern), key=number, reverse=True)


def _resolved(named: Path) -> Path:
    found = shutil.which(str(named))
    return Path(found) if found else named.expanduser()


def _objection_kind(interpreter: Interpreter) -> str:
    fits = OLDEST <= interpreter.version[:2] <= NEWEST and interpreter.bits == 64
    return "venv" if fits else "interpreter"


def _range() -> str:
    return f"Python {OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]}"
