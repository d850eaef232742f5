"""What lies in the folder of a run: whose it is, what of it may go, and what a run that is finished answers."""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

from ...protocol.codec import ProtocolError, from_json
from ...protocol.messages.jobs import Map, Mapped
from ..errors import OutputError
from ..formats.targets import check_targets
from ..words import counted
from . import results
from .checksums import damaged_file
from .plan import MANIFEST, TILES, Claim, Plan, claim_of, tile_name
from .reviewed import reviewed_in
from .tile_files import owner_of, tile_owner

RESULT = "result.json"
#: Scratch folder of the files that are made from the tiles.
WORK = ".landform-map-"
_ALLOW = "allow overwriting (--overwrite in a terminal)"


def settings_of(plan: Plan, request: Map) -> dict[str, Any]:
    """What the files of a run depend on; tiles depend on the key alone."""
    return {
        "key": plan.key,
        "minimum_area_m2": request.minimum_area_m2,
        "smoothing": request.smoothing,
        "thresholds": {name: least for name, least in request.thresholds.items() if least > 0},
        "probabilities": request.probabilities,
    }


#: What runs of earlier versions had.
_SETTINGS_BEFORE: dict[str, Any] = {"thresholds": {}, "probabilities": False}
#: How settings are called where they are others.
_SETTING_WORDS = {
    "key": "another raster or layer, model or extent",
    "minimum_area_m2": "another minimum area",
    "smoothing": "another smoothing",
    "thresholds": "other thresholds",
    "probabilities": "another choice of probabilities per class",
}


def files_of(request: Map) -> tuple[str, ...]:
    """Names of the files that a run makes, in the order in which they take their place."""
    return ((*results.OPTIONAL_FILES,) if request.probabilities else ()) + results.FILES


def check_folder(plan: Plan, request: Map) -> Mapped | None:
    """Decide whether the folder may be used; nothing is changed.

    Returns:
        The reply of a run that is finished already.

    Raises:
        OutputError: It holds another run, or files of others, and they may not be overwritten; or what no run may
            replace: links, folders and devices under the names of its files, its own inputs, tiles that are none.
    """
    folder = plan.folder
    if os.path.lexists(folder) and not folder.is_dir():
        raise OutputError(f"{folder} is a file. Choose a folder for the results.")
    claim = claim_of(folder)
    names = (RESULT, *results.FILES, *(results.OPTIONAL_FILES if request.probabilities else ()))
    taken = [name for name in names if os.path.lexists(folder / name)]
    if not request.overwrite:
        if claim is None and taken:
            raise OutputError(
                f"{folder} already holds {taken[0]}, which is not of this run and is not overwritten. Choose another "
                f"folder, or {_ALLOW}."
            )
        if claim is not None and claim.key != plan.key:
            raise OutputError(
                f"{folder} holds another map run (other raster, model, extent, or number of looks). Choose another "
                f"folder, or {_ALLOW}."
            )
        if RESULT in taken:
            return _finished(plan, request)
    replaced = (MANIFEST, RESULT, *results.FILES, *results.OPTIONAL_FILES)
    check_targets(*(folder / name for name in replaced), overwrite=True, inputs=request)
    _check_tiles(plan, claim, request.overwrite)
    return None


def clear_folder(plan: Plan, request: Map) -> None:
    """Remove what the new run replaces: tiles that the manifest of another one claims, and the word that it is done.

    To be called after :func:`check_folder`, while the folder is held.

    Raises:
        OutputError: The folder cannot be written.
    """
    folder, claim = plan.folder, claim_of(plan.folder)
    try:
        if request.overwrite and claim is not None:
            if claim.key != plan.key:
                for number in range(claim.tiles):
                    (folder / TILES / tile_name(number)).unlink(missing_ok=True)
                with contextlib.suppress(OSError):  # a file of someone else keeps it
                    (folder / TILES).rmdir()
            for name in {*results.OPTIONAL_FILES} - {*files_of(request)}:
                (folder / name).unlink(missing_ok=True)
            (folder / RESULT).unlink(missing_ok=True)
        for leftover in _partial_files(folder):
            leftover.unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(f"{folder} cannot be written: {error.strerror}. Choose another folder.") from error


def _partial_files(folder: Path) -> list[Path]:
    """Files of ours whose writers were killed."""
    own = [*folder.glob(f".{MANIFEST}.*.partial"), *folder.glob(f".{RESULT}.*.partial")]
    return [*own, *(folder / TILES).glob(".[0-9][0-9][0-9][0-9][0-9][0-9].npz.*.partial")]


def _check_tiles(plan: Plan, claim: Claim | None, overwrite: bool) -> None:
    """Refuse files under the names of tiles that neither the manifest nor themselves say to be ours."""
    tiles = plan.folder / TILES
    if not os.path.lexists(tiles):
        return
    if not tiles.is_dir():
        raise OutputError(f"{tiles} is a file, where tiles of the run would go. Choose another folder.")
    claimed = 0 if claim is None else claim.tiles
    for number in range(plan.count):
        path = plan.tile_path(number)
        if not os.path.lexists(path):
            continue
        check_targets(path, overwrite=True)
        if number < claimed:
            continue
        owner = tile_owner(path)
        if owner is None:
            raise OutputError(f"{path} is no tile of a map run and is not replaced. Choose another folder.")
        if owner != owner_of(plan, number) and not overwrite:
            raise OutputError(f"{tiles} holds tiles of another map run. Choose another folder, or {_ALLOW}.")


def _finished(plan: Plan, request: Map) -> Mapped:
    path = plan.folder / RESULT
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        mapped, settings = from_json(Mapped, content["mapped"]), {**_SETTINGS_BEFORE, **content["settings"]}
    except (OSError, ValueError, KeyError, TypeError, ProtocolError) as error:
        raise OutputError(f"{path} is damaged. Choose another folder, or {_ALLOW}.") from error
    asked = settings_of(plan, request)
    others = [_SETTING_WORDS[name] for name in _SETTING_WORDS if settings.get(name) != asked[name]]
    if others:
        number = reviewed_in(plan.folder)
        lost = f", but the review of {counted(number, 'polygon')} is lost" if number else ""
        raise OutputError(
            f"{plan.folder} holds this map with {' and '.join(others)}. Choose another folder, or {_ALLOW}; "
            f"the tiles are used again{lost}."
        )
    missing = [name for name in files_of(request) if not (plan.folder / name).exists()]
    if missing:
        raise OutputError(
            f"{plan.folder / missing[0]} of the finished run is gone. Allow overwriting to make it again from "
            f"the tiles."
        )
    damaged = damaged_file(plan.folder, content.get("sums"))
    if damaged:
        raise OutputError(
            f"{plan.folder / damaged} is not as the finished run has left it: it was changed or damaged since. Allow "
            f"overwriting to make it again from the tiles, or choose another folder."
        )
    return replace(located(mapped, plan.folder), tiles_resumed=mapped.tiles)


def located(mapped: Mapped, folder: Path) -> Mapped:
    """The reply with files in the folder where they lie now, which may have been moved."""
    return replace(
        mapped,
        polygons=str(folder / results.POLYGONS),
        class_raster=str(folder / results.CLASSES),
        probability_raster=str(folder / results.PROBABILITY),
        style=str(folder / results.STYLE),
        mapped_extent=str(folder / results.EXTENT),
        class_probabilities=str(folder / results.PROBABILITIES) if mapped.class_probabilities else "",
    )
