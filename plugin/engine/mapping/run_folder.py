"""What lies in the folder of a run: whose it is, what of it may go, and what a run that is finished answers."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Generic, TypeVar

from ...protocol.codec import ProtocolError, from_json
from ...protocol.messages.jobs import Map, Mapped
from ..errors import OutputError
from ..formats.targets import check_targets
from ..words import counted
from . import results
from .checksums import damaged_file, sums_of
from .reviewed import reviewed_in
from .tiles.plan import MANIFEST, TILES, Claim, Plan, Tiled, claim_of, tile_name, write_json
from .tiles.tile_files import owner_of, tile_owner

Reply = TypeVar("Reply")

RESULT = "result.json"
#: Scratch folder of the files that are made from the tiles.
WORK = ".landform-map-"
_ALLOW = "allow overwriting (--overwrite in a terminal)"


def settings_of(plan: Plan, request: Map) -> dict[str, Any]:
    """What the files of a run depend on; tiles depend on the key alone."""
    thresholds = {name: least for name, least in request.thresholds.items() if least > 0}
    return {
        "key": plan.key,
        "minimum_area_m2": request.minimum_area_m2,
        "smoothing": request.smoothing,
        "thresholds": thresholds,
        "thresholds_only_take": bool(thresholds),
        "probabilities": request.probabilities,
        "whole_at_border": request.whole_at_border,
    }


#: What runs of earlier versions had.
_SETTINGS_BEFORE: dict[str, Any] = {
    "thresholds": {},
    "thresholds_only_take": False,  # the next best class got the ground that they took
    "probabilities": False,
    "whole_at_border": False,
}
#: How settings are called where they are others.
_SETTING_WORDS = {
    "key": "another raster or layer, model or extent",
    "minimum_area_m2": "another minimum area",
    "smoothing": "another smoothing",
    "thresholds": "other thresholds",
    "thresholds_only_take": "thresholds as an earlier version used them",
    "probabilities": "another choice of probabilities per class",
    "whole_at_border": "another choice for polygons across the border of the map",
}


@dataclass(frozen=True)
class Outcome(Generic[Reply]):
    """What a run leaves in its folder beside its tiles.

    Attributes:
        files: Names of the files that it makes, in the order in which they take their place.
        all_files: Those that it makes with any settings.
        settings: What they depend on, with the key; tiles depend on the key alone.
        words: How settings are called where they are others.
        reply: Type of its reply.
        entry: Name of the reply in the file that says that the run is done.
        before: Settings of runs of earlier versions, which do not tell of them.
    """

    files: tuple[str, ...]
    all_files: tuple[str, ...]
    settings: Mapping[str, Any]
    words: Mapping[str, str]
    reply: type[Reply]
    entry: str
    before: Mapping[str, Any] = field(default_factory=dict)


def files_of(request: Map) -> tuple[str, ...]:
    """Names of the files that a run makes, in the order in which they take their place."""
    return ((*results.OPTIONAL_FILES,) if request.probabilities else ()) + results.FILES


def outcome_of(plan: Plan, request: Map) -> Outcome[Mapped]:
    """What a map leaves."""
    every = (*results.FILES, *results.OPTIONAL_FILES)
    settings = settings_of(plan, request)
    return Outcome(files_of(request), every, settings, _SETTING_WORDS, Mapped, "mapped", _SETTINGS_BEFORE)


def check_folder(plan: Tiled, outcome: Outcome[Reply], request: Any) -> Reply | None:
    """Decide whether the folder may be used; nothing is changed.

    Args:
        plan: The run.
        outcome: What it leaves.
        request: Names what is read, and says in ``overwrite`` whether results may be replaced.

    Returns:
        The reply of a run that is finished already, as it was written.

    Raises:
        OutputError: It holds another run, or files of others, and they may not be overwritten; or what no run may
            replace: links, folders and devices under the names of its files, its own inputs, tiles that are none.
    """
    folder = plan.folder
    if os.path.lexists(folder) and not folder.is_dir():
        raise OutputError(f"{folder} is a file. Choose a folder for the results.")
    claim = claim_of(folder)
    taken = [name for name in (RESULT, *outcome.files) if os.path.lexists(folder / name)]
    if not request.overwrite:
        if claim is None and taken:
            raise OutputError(
                f"{folder} already holds {taken[0]}, which is not of this run and is not overwritten. Choose another "
                f"folder, or {_ALLOW}."
            )
        if claim is not None and claim.key != plan.key and (taken or _has_tiles(folder, claim)):
            raise OutputError(
                f"{folder} holds another map run (other raster, model, extent, or number of looks). Choose another "
                f"folder, or {_ALLOW}."
            )
        if RESULT in taken:
            return _finished(plan, outcome)
    replaced = (MANIFEST, RESULT, *outcome.all_files)
    check_targets(*(folder / name for name in replaced), overwrite=True, inputs=request)
    _check_tiles(plan, claim, request.overwrite)
    return None


def clear_folder(plan: Tiled, outcome: Outcome[Any], overwrite: bool) -> None:
    """Remove what the new run replaces: tiles that the manifest of another one claims, and the word that it is done.

    To be called after :func:`check_folder`, while the folder is held.

    Raises:
        OutputError: The folder cannot be written.
    """
    folder, claim = plan.folder, claim_of(plan.folder)
    try:
        if overwrite and claim is not None:
            if claim.key != plan.key:
                for number in range(claim.tiles):
                    (folder / TILES / tile_name(number)).unlink(missing_ok=True)
                with contextlib.suppress(OSError):  # a file of someone else keeps it
                    (folder / TILES).rmdir()
            for name in {*outcome.all_files} - {*outcome.files}:
                (folder / name).unlink(missing_ok=True)
            (folder / RESULT).unlink(missing_ok=True)
        for leftover in _partial_files(folder):
            leftover.unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(f"{folder} cannot be written: {error.strerror}. Choose another folder.") from error


def write_result(plan: Tiled, outcome: Outcome[Reply], reply: Reply, look: Callable[[], None]) -> None:
    """Write that the run is done: its settings, its reply, and checksums of its files.

    Args:
        plan: The run.
        outcome: What it has left.
        reply: Its answer.
        look: May raise to stop.

    Raises:
        OutputError: The folder cannot be written.
    """
    sums = sums_of(plan.folder, outcome.files, look)
    told = asdict(reply)  # type: ignore[call-overload]
    content = {"settings": dict(outcome.settings), outcome.entry: told, "sums": sums}
    write_json(plan.folder / RESULT, content)


def _has_tiles(folder: Path, claim: Claim) -> bool:
    """Whether a run has got beyond its manifest; one that has not, as its raster was damaged, is no loss."""
    return any((folder / TILES / tile_name(number)).exists() for number in range(claim.tiles))


def _partial_files(folder: Path) -> list[Path]:
    """Files of ours whose writers were killed."""
    own = [*folder.glob(f".{MANIFEST}.*.partial"), *folder.glob(f".{RESULT}.*.partial")]
    return [*own, *(folder / TILES).glob(".[0-9][0-9][0-9][0-9][0-9][0-9].npz.*.partial")]


def _check_tiles(plan: Tiled, claim: Claim | None, overwrite: bool) -> None:
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


def _finished(plan: Tiled, outcome: Outcome[Reply]) -> Reply:
    path = plan.folder / RESULT
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        reply, settings = from_json(outcome.reply, content[outcome.entry]), {**outcome.before, **content["settings"]}
    except (OSError, ValueError, KeyError, TypeError, ProtocolError) as error:
        raise OutputError(f"{path} is damaged. Choose another folder, or {_ALLOW}.") from error
    others = [word for name, word in outcome.words.items() if settings.get(name) != outcome.settings[name]]
    if others:
        number = reviewed_in(plan.folder)
        lost = f", but the review of {counted(number, 'polygon')} is lost" if number else ""
        raise OutputError(
            f"{plan.folder} holds this map with {' and '.join(others)}. Choose another folder, or {_ALLOW}; "
            f"the tiles are used again{lost}."
        )
    missing = [name for name in outcome.files if not (plan.folder / name).exists()]
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
    return reply


def finished_map(plan: Plan, request: Map) -> Mapped | None:
    """The reply of a map that is finished already, with its files where they lie now; see :func:`check_folder`.

    Raises:
        OutputError: The folder may not be used.
    """
    mapped = check_folder(plan, outcome_of(plan, request), request)
    return None if mapped is None else replace(located(mapped, plan.folder), tiles_resumed=mapped.tiles)


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
