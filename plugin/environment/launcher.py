"""The doors into a built environment: the ``landform`` command, and ``plugin`` on its import path."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import Iterator, Optional

PATH_FILE = "landform_plugin.pth"

# No shebang names an interpreter: a virtual environment's path may hold blanks or be longer than the kernel allows.
_POSIX = """#!/bin/sh
# Starts Landform Mapper's command line with the interpreter next to this file.
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
unset PYTHONHOME PYTHONPATH GDAL_DATA GDAL_DRIVER_PATH PROJ_LIB PROJ_DATA
PYTHONNOUSERSITE=1 exec "$here/python" -P -m plugin.engine.cli "$@"
"""
_WINDOWS = """@echo off
rem Starts Landform Mapper's command line with the interpreter next to this file.
setlocal
set PYTHONHOME=
set PYTHONPATH=
set GDAL_DATA=
set GDAL_DRIVER_PATH=
set PROJ_LIB=
set PROJ_DATA=
set PYTHONNOUSERSITE=1
"%~dp0python.exe" -P -m plugin.engine.cli %*
exit /b %ERRORLEVEL%
"""


def write_doors(folder: Path, root: Path) -> None:
    """Write the launcher and the ``.pth`` file that puts the plugin's root on the environment's path.

    Args:
        folder: A virtual environment.
        root: The plugin's root, the folder that holds ``plugin/``.
    """
    packages = site_packages(folder)
    if packages is None:
        raise FileNotFoundError(f"{folder} has no site-packages")
    _write(packages / PATH_FILE, f"{root}\n", executable=False)
    if sys.platform == "win32":
        _write(folder / "Scripts" / "landform.bat", _WINDOWS.replace("\n", "\r\n"), executable=False)
    else:
        _write(folder / "bin" / "landform", _POSIX, executable=True)


def doors_stand(folder: Path, root: Path) -> bool:
    """Whether the launcher is there and the environment imports the plugin from ``root``."""
    packages = site_packages(folder)
    launcher = folder / "Scripts" / "landform.bat" if sys.platform == "win32" else folder / "bin" / "landform"
    if packages is None or not launcher.is_file():
        return False
    try:
        return (packages / PATH_FILE).read_text(encoding="utf-8").strip() == str(root)
    except OSError:
        return False


def site_packages(folder: Path) -> Optional[Path]:
    """The environment's ``site-packages``; None when there is none."""
    if sys.platform == "win32":
        found = folder / "Lib" / "site-packages"
        return found if found.is_dir() else None
    return next(iter(sorted(folder.glob("lib/python3*/site-packages"))), None)


def rename_inside_scripts(folder: Path, built_at: Path, moved_to: Path) -> None:
    """Replace the folder's building name by its final one in the scripts that pip and venv wrote.

    A virtual environment names its own folder in the first line of each script and in ``activate``. We ourselves only
    ever call ``python -m …``, which needs none of them; this is for users who call ``bin/rio`` or ``bin/activate``.

    Args:
        folder: Where the environment lies now.
        built_at: The folder's name when pip ran.
        moved_to: The name that it will have.
    """
    old, new = os.fsencode(built_at), os.fsencode(moved_to)
    for script in _scripts(folder):
        content = script.read_bytes()
        # The .exe starters on Windows carry the path next to an archive whose offsets a longer path would shift.
        if old in content and b"\0" not in content:
            script.write_bytes(content.replace(old, new))
    config = folder / "pyvenv.cfg"
    if config.is_file():
        config.write_bytes(config.read_bytes().replace(old, new))


def _scripts(folder: Path) -> Iterator[Path]:
    for name in ("bin", "Scripts"):
        inside = folder / name
        if inside.is_dir():
            yield from (file for file in sorted(inside.iterdir()) if file.is_file() and not file.is_symlink())


def _write(path: Path, text: str, executable: bool) -> None:
    aside = path.with_name(path.name + ".new")
    aside.write_bytes(text.encode("utf-8"))
    if executable:
        aside.chmod(aside.stat().st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)
    os.replace(aside, path)
