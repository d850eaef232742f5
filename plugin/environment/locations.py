"""Where things of Landform Mapper lie on this machine."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

FOLDER_NAME = "landform_mapper"


def plugin_root() -> Path:
    """The folder that holds ``metadata.txt``: the repository root, or the installed plugin."""
    return Path(__file__).resolve().parents[2]


def home() -> Path:
    """The folder for the engine, models and caches: ``$LANDFORM_HOME``, else the platform's place for user data."""
    named = os.environ.get("LANDFORM_HOME")
    if named:
        return Path(named).expanduser()
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
        return (Path(base) if base else Path.home() / "AppData" / "Local") / FOLDER_NAME
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / FOLDER_NAME
    base = os.environ.get("XDG_DATA_HOME")
    return (Path(base) if base else Path.home() / ".local" / "share") / FOLDER_NAME


def engine_folder() -> Path:
    """The engine's environment: ``$LANDFORM_ENGINE``, else ``engine`` under :func:`home`."""
    named = os.environ.get("LANDFORM_ENGINE")
    return Path(named).expanduser() if named else home() / "engine"


def engine_python(folder: Path) -> Path:
    """The interpreter of the environment in ``folder``; it need not exist."""
    if sys.platform == "win32":
        return folder / "Scripts" / "python.exe"
    return folder / "bin" / "python"


def models_folder() -> Path:
    """Where downloaded and trained models lie: ``$LANDFORM_MODELS``, else ``models`` under :func:`home`."""
    named = os.environ.get("LANDFORM_MODELS")
    return Path(named).expanduser() if named else home() / "models"


def cache_folder() -> Path:
    """Where embeddings and converted models are kept; safe to delete."""
    return home() / "cache"


def make_private(folder: Path) -> None:
    """Make a folder that nobody else on this machine may look into; one that is there is closed to others from now on.

    On Windows the place for a user's data is the user's alone anyway.

    Raises:
        OSError: It cannot be made.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix" and stat.S_IMODE(folder.stat().st_mode) & 0o077 and folder.stat().st_uid == os.getuid():
        folder.chmod(0o700)


def journals_folder() -> Path:
    """Where landforms that are not saved yet are written down, for the case that QGIS is killed."""
    return home() / "unsaved"


def searches_folder() -> Path:
    """Where searches for more landforms of a kind lie with what was decided on them, so that reviews can go on."""
    return home() / "searches"


def outlined_folder() -> Path:
    """Where outlines of long runs lie until the run is repeated or forgotten, so that one that was killed goes on."""
    return home() / "outlined"
