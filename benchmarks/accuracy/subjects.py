"""The held-out landforms that are measured: real ones by the split file, rendered ones by their seeds."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from plugin.engine.default_model.scenes import HELD_OUT_SEEDS, AnnotatedScene, real_scenes, rendered_scene
from plugin.engine.default_model.truth import MeasuredLandform, measured_landforms, scene_file
from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.rasters import RasterReference

#: Of the rendered scenes.
RENDERED_SEEDS = HELD_OUT_SEEDS[:16]
#: Scenes with many craters would drown the other landforms.
_OF_A_KIND = 2


@dataclass(frozen=True)
class Subject:
    """A held-out scene as a file, and those of its landforms that are measured."""

    name: str
    group: str
    path: Path
    landforms: tuple[MeasuredLandform, ...]

    def open(self) -> RasterSource:
        """The scene as the engine reads it."""
        return RasterSource.open(RasterReference(str(self.path)))


def real_subjects(data: Path, minimum_px: float | None = None) -> list[Subject]:
    """The held-out real scenes.

    Args:
        data: Folder of the real scenes.
        minimum_px: Smallest landform; None takes that of the kind of scene.

    Raises:
        LabelError: The scenes are missing.
    """
    return [_subject(scene, scene_file(data, scene), minimum_px) for scene in real_scenes(data, "held_out")]


def rendered_subjects(folder: Path) -> list[Subject]:
    """Held-out rendered scenes, written into a folder; at most two landforms of a kind from each."""
    return [_rendered(folder, seed) for seed in RENDERED_SEEDS]


def _subject(scene: AnnotatedScene, path: Path, minimum_px: float | None = None) -> Subject:
    with RasterSource.open(RasterReference(str(path))) as source:
        return Subject(scene.name, scene.group, path, tuple(measured_landforms(scene, source, minimum_px)))


def _rendered(folder: Path, seed: int) -> Subject:
    scene = rendered_scene(seed)
    path = folder / f"{scene.name}.png"
    scene.image.save(path)
    whole = _subject(scene, path)
    seen: Counter[str] = Counter()
    chosen = []
    for landform in whole.landforms:
        seen[landform.kind] += 1
        if seen[landform.kind] <= _OF_A_KIND:
            chosen.append(landform)
    return replace(whole, landforms=tuple(chosen))


def drawn(subjects: list[Subject], limit: int | None) -> list[Subject]:
    """At most so many landforms of each kind of scene, drawn at random (fixed seed), for a trial; None keeps all."""
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, subject in enumerate(subjects):
        places[subject.group] += [(number, index) for index in range(len(subject.landforms))]
    kept: set[tuple[int, int]] = set()
    for group in places.values():
        order = np.random.default_rng(0).permutation(len(group))[:limit]
        kept |= {group[index] for index in order}
    return [
        replace(subject, landforms=tuple(item for i, item in enumerate(subject.landforms) if (number, i) in kept))
        for number, subject in enumerate(subjects)
    ]


def portions(subjects: list[Subject], most: int) -> list[Subject]:
    """The same landforms in portions of one scene and at most so many landforms each."""
    return [
        replace(subject, landforms=subject.landforms[first : first + most])
        for subject in subjects
        for first in range(0, len(subject.landforms), most)
    ]
