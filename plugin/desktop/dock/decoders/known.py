"""Which decoders the plugin knows: those used last and those in the folders it looks in, less those put away."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Iterable, List, Set

from qgis.core import QgsSettings

from ..map.model_chooser import forget_model, recent_models

_HIDDEN = "landform_mapper/hidden_decoders"


def known_folders(folders: Iterable[Path]) -> List[Path]:
    """Model packages used last, and those of ``folders`` that are there."""
    return [*recent_models(), *(folder for folder in folders if folder.is_dir())]


def is_put_away(folder: Path) -> bool:
    """Whether the user has removed a decoder from the list and not used it since."""
    recent = {known.resolve() for known in recent_models()}
    return str(folder.resolve()) in _hidden() and folder.resolve() not in recent


def put_away(folder: Path) -> None:
    """Remove a decoder from the list; its folder stays where it is."""
    forget_model(folder)
    QgsSettings().setValue(_HIDDEN, json.dumps(sorted(_hidden() | {str(folder.resolve())})))


def _hidden() -> Set[str]:
    try:
        return {str(folder) for folder in json.loads(QgsSettings().value(_HIDDEN, "[]", type=str))}
    except ValueError:
        return set()
