"""Child processes with a clean environment, read line by line and stopped when asked."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Callable, Dict, List, Mapping, Optional, Sequence

from .errors import EnvironmentProblem

# What QGIS, OSGeo4W, conda or a snap put there for their own libraries; each has been seen to break another Python.
_DROPPED_PREFIXES = ("GDAL_", "PROJ_", "QGIS_", "OSGEO4W_", "DYLD_", "CONDA_", "QT_PLUGIN", "QML2_")
_DROPPED_NAMES = frozenset(
    {
        "PYTHONHOME",
        "PYTHONPATH",
        "PYTHONSTARTUP",
        "PYTHONEXECUTABLE",
        "PYTHONPLATLIBDIR",
        "PYTHONUSERBASE",
        "__PYVENV_LAUNCHER__",
        "VIRTUAL_ENV",
        "LD_LIBRARY_PATH",
        "LD_PRELOAD",
        "GEOTIFF_CSV",
        "GISBASE",
        "CPL_ZIP_ENCODING",
    }
)
_POLL_SECONDS = 0.1
_GRACE_SECONDS = 3.0


def clean_environment(base: Mapping[str, str]) -> Dict[str, str]:
    """A copy of ``base`` without what belongs to QGIS's own Python, GDAL, PROJ and Qt.

    Args:
        base: Usually ``os.environ`` of the process that starts the child.

    Returns:
        The variables for the child: no user site-packages, unbuffered and UTF-8.
    """
    kept = {
        name: value
        for name, value in base.items()
        if name.upper() not in _DROPPED_NAMES and not name.upper().startswith(_DROPPED_PREFIXES)
    }
    kept["PYTHONNOUSERSITE"] = "1"
    kept["PYTHONUNBUFFERED"] = "1"
    kept["PYTHONUTF8"] = "1"
    return kept


def run_lines(
    command: Sequence[str],
    on_line: Callable[[str], None],
    cancelled: Callable[[], bool],
    extra: Optional[Mapping[str, str]] = None,
) -> int:
    """Run ``command`` in a clean environment and hand over each line it prints, stderr included.

    Args:
        command: Program and arguments.
        on_line: Receives each line without its line end.
        cancelled: Asked ten times a second; once true, the child and its own children are ended.
        extra: Variables to add to the clean environment.

    Returns:
        The exit status.

    Raises:
        EnvironmentProblem: The program does not start (``interpreter``), or was cancelled (``cancelled``).
    """
    child = _start(command, {**clean_environment(os.environ), **(extra or {})})
    lines: queue.Queue[Optional[str]] = queue.Queue()
    threading.Thread(target=_pump, args=(child, lines), daemon=True).start()
    try:
        while True:
            if cancelled():
                raise EnvironmentProblem("cancelled", "The set-up was cancelled; what was there before is unchanged.")
            try:
                line = lines.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                continue
            if line is None:
                return child.wait()
            on_line(line)
    finally:
        end(child)


def capture(command: Sequence[str], timeout: float, cwd: Optional[Path] = None) -> subprocess.CompletedProcess[str]:
    """Run ``command`` in a clean environment and keep what it prints.

    Args:
        command: Program and arguments.
        timeout: Seconds after which the child is ended.
        cwd: Working folder of the child.

    Raises:
        OSError: The program does not start.
        subprocess.TimeoutExpired: It ran longer than ``timeout``.
    """
    return subprocess.run(
        list(command),
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=timeout,
        cwd=None if cwd is None else str(cwd),
        env=clean_environment(os.environ),
        stdin=subprocess.DEVNULL,
        creationflags=_creation_flags(),
        check=False,
    )


def _start(command: Sequence[str], environment: Dict[str, str]) -> subprocess.Popen[str]:
    try:
        return subprocess.Popen(
            list(command),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
            errors="replace",
            env=environment,
            # A group of its own, so that cancelling also ends what the child has started.
            start_new_session=os.name == "posix",
            creationflags=_creation_flags(),
        )
    except OSError as error:
        raise EnvironmentProblem(
            "interpreter", f"{command[0]} does not start ({error.strerror or error}). Choose another Python."
        ) from error


def _creation_flags() -> int:
    # Without it a console window flashes up for each child of QGIS on Windows.
    return int(getattr(subprocess, "CREATE_NO_WINDOW", 0))


def _pump(child: subprocess.Popen[str], lines: queue.Queue[Optional[str]]) -> None:
    assert child.stdout is not None
    for line in child.stdout:
        lines.put(line.rstrip("\r\n"))
    lines.put(None)


def end(child: subprocess.Popen[str]) -> None:
    """End ``child`` and what it has started; does nothing when it has ended."""
    if child.poll() is not None:
        return
    if sys.platform == "win32":
        subprocess.run(_taskkill(child.pid), capture_output=True, check=False, creationflags=_creation_flags())
        child.wait()
        return
    for sent in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(child.pid, sent)
        except ProcessLookupError:
            break
        try:
            child.wait(timeout=_GRACE_SECONDS)
            break
        except subprocess.TimeoutExpired:
            continue
    child.wait()


def _taskkill(pid: int) -> List[str]:
    return ["taskkill", "/PID", str(pid), "/T", "/F"]
