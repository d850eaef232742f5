"""Which decoders lie in folders, with what their cards tell, and why those that are damaged cannot be used."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from ...protocol.messages.decoders import DecoderInfo
from ..errors import ModelError
from ..formats.model_package import CARD, FORMAT, REPORT, WEIGHTS, ModelCard
from .package import load_package


def list_decoders(folders: Iterable[Path]) -> list[DecoderInfo]:
    """Look for decoders.

    Args:
        folders: Model packages, or folders that hold some.

    Returns:
        Each decoder once, latest first; those that cannot be used come last, with the reason.
    """
    packages = dict.fromkeys(package.resolve() for folder in folders for package in _packages(folder))
    found = [_info(package) for package in packages]
    return sorted(found, key=lambda one: (not one.problem, one.created, one.name), reverse=True)


def _packages(folder: Path) -> Iterator[Path]:
    if _looks_like_one(folder) or not folder.is_dir():
        yield folder
        return
    for inside in sorted(folder.iterdir()):
        if inside.is_dir() and _looks_like_one(inside) and not _is_of_another_kind(inside):
            yield inside


def _looks_like_one(folder: Path) -> bool:
    return (folder / CARD).is_file() or (folder / WEIGHTS).is_file()


def _is_of_another_kind(folder: Path) -> bool:
    """Whether it is a model of something else, such as a classifier of patches."""
    try:
        card = json.loads((folder / CARD).read_bytes())
        return bool(card["format"] != FORMAT or "patches" in card["training"])
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _info(folder: Path) -> DecoderInfo:
    if not folder.exists():
        return DecoderInfo(str(folder), folder.name, problem=f"There is no folder {folder}. Check its name.")
    try:
        package = load_package(folder)
    except (ModelError, OSError) as problem:
        return DecoderInfo(str(folder), folder.name, problem=str(problem))
    return _of_card(folder, package.card, package.head.kind)


def _of_card(folder: Path, card: ModelCard, kind: str) -> DecoderInfo:
    pairs: list[dict[str, Any]] = list(card.training.get("pairs", ()))
    interval = card.scores.get("mean_iou_interval") or ()
    report = folder / REPORT
    return DecoderInfo(
        folder=str(folder),
        name=card.name,
        created=card.created,
        grounds=tuple(dict.fromkeys(str(pair.get("raster", "")) for pair in pairs)),
        classes={item.name: item.colour for item in card.classes},
        mean_iou=card.scores.get("mean_iou"),
        interval=tuple(float(end) for end in interval),
        kind=kind,
        encoder=card.encoder.name,
        polygons=sum(sum(pair.get("polygons", {}).values()) for pair in pairs),
        report=str(report) if report.is_file() else "",
        start=str((card.training.get("start") or {}).get("name", "")),
    )
