"""Runs experiments: ensembles by themselves, which need no student, and rows with one."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np

from plugin.engine.adapting.assistant import adapt_assistant, probabilities_of
from plugin.engine.adapting.fusion import FusionSettings, fuse
from plugin.engine.adapting.lessons import lessons_of
from plugin.engine.adapting.student import Budget, teach
from plugin.engine.adapting.windows import Windows
from plugin.engine.decoders.decoder import Decoder
from plugin.protocol.messages.adapting import MASKS

from .experiment import MOVES, Experiment, Form, Move
from .place import Ready, confusion, one_hot, ready, scores, tell

#: What ensembles are tried with.
THETAS, LEVELS = (0.3, 0.5, 0.65, 0.8), (1, 3)


@dataclass
class Kept:
    """The last ground that was made ready, since rows of one move and seed follow each other."""

    data: Path
    work: Path
    key: tuple[Any, ...] = ()
    stack: ExitStack = field(default_factory=ExitStack)
    ready: Ready | None = None
    #: Assistants that have adapted on this ground, by fusion and weights.
    adapted: dict[Any, Decoder] = field(default_factory=dict)

    def of(self, move: Move, fold: str, seed: int, form: Form) -> Ready:
        """The ground of a move."""
        key = move.name, fold, seed, form.scenes, form.side
        if self.ready is None or key != self.key:
            self.stack.close()
            self.stack = ExitStack()
            self.ready = ready(move, fold, seed, form, self.data, self.work, self.stack)
            self.key, self.adapted = key, {}
        return self.ready


def ensembles(kept: Kept, move: Move, fold: str, seed: int, form: Form) -> list[dict[str, Any]]:
    """Scores of the assistant, and of what it makes with the masks for each θ and number of levels."""
    file = kept.work / "ensembles" / f"{move.name}-{fold}-{seed}-{form.scenes}-{form.side}.json"
    if file.is_file():
        stored: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))
        return stored
    here = kept.of(move, fold, seed, form)
    names, count = here.ground.classes, len(here.channels)
    whole = scores(confusion(here, here.said), names)
    common = {"move": move.name, "fold": fold, "seed": seed, "scenes": len(here.scenes), "side": form.side}
    best = scores(confusion(here, here.said, with_true_outlines=True), names)
    first = {**common, "masks": "", "count": 0, "levels": 0, "theta": 0.0, "scores": whole, "true_outlines": best}
    rows: list[dict[str, Any]] = [first]
    stitched = [here.windows.stitched(number, here.said) for number in range(len(here.windows))]
    for kind in MASKS:
        masks = here.masks(kind)
        told = {**common, "masks": kind, "count": sum(len(part) for part in masks)}
        for levels, theta in product(LEVELS, THETAS):
            tell(f"{move.title}, fold {fold}: {kind}, θ {theta:g}, levels {levels}")
            fused = [fuse(one, part, FusionSettings(theta, levels)) for one, part in zip(stitched, masks, strict=True)]
            found = scores(confusion(here, [one_hot(one.hard, count) for one in fused]), names)
            decided = float(np.mean([one.counts.mean() for one in fused]))
            rows.append({**told, "levels": levels, "theta": theta, "scores": found, "decided": decided})
    write(file, rows)
    return rows


def run(kept: Kept, experiment: Experiment) -> dict[str, Any]:
    """One row; what was run before is read."""
    file = experiment.file(kept.work)
    if file.is_file():
        stored: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        return stored
    move = next(one for one in MOVES if one.name == experiment.move)
    tell(f"{move.title}: {experiment.row}, seed {experiment.seed}")
    here = kept.of(move, move.fold, experiment.seed, experiment.form)
    result: dict[str, Any] = {"experiment": experiment.as_json(), "megapixels": here.megapixels}
    if experiment.weights is None:
        result |= {"scores": scores(confusion(here, here.said), here.ground.classes), "seconds": here.seconds}
    else:
        result |= _student(here, kept.adapted, experiment)
    write(file, result)
    return result


def _student(here: Ready, adapted: dict[Any, Decoder], experiment: Experiment) -> dict[str, Any]:
    form, weights = experiment.form, experiment.weights
    assert weights is not None
    seed, names = experiment.seed, here.ground.classes
    said, masks = here.said, here.masks(form.masks)
    lessons = lessons_of(here.windows, said, masks, experiment.fusion)
    begun = time.monotonic()
    if weights.consistency:
        # what the assistant learns from is the same in several rows
        key = experiment.fusion, weights.ensemble, weights.hard, weights.consistency
        if key not in adapted:
            adapted[key] = adapt_assistant(here.package.head, here.windows, lessons, weights, seed, lambda: False)
        said = probabilities_of(adapted[key], here.windows)
        lessons = lessons_of(here.windows, said, masks, experiment.fusion)
    some = _drawn(len(here.windows), form.windows, seed)
    taught = teach(
        form.kind,
        _part(here.windows, some),
        [lessons[number] for number in some],
        weights,
        Budget(steps=form.steps),
        seed,
        lambda: False,
    )
    learnt = time.monotonic() - begun
    begun = time.monotonic()
    own = probabilities_of(taught.decoder, here.windows)
    seconds = time.monotonic() - begun
    labels = [one_hot(lesson.hard, len(here.channels)) for lesson in lessons]
    return {
        "scores": scores(confusion(here, own), names),
        "assistant": scores(confusion(here, said), names),
        "ensemble": scores(confusion(here, labels), names),
        "seconds": seconds,
        "taught_seconds": learnt,
        "kept_step": taught.step,
        "terms": taught.terms,
        "parameters": sum(value.numel() for value in taught.decoder.parameters()),
    }


def _drawn(count: int, most: int, seed: int) -> list[int]:
    """Numbers of the windows that are taught on; every row sees the same."""
    return sorted(np.random.default_rng(seed).permutation(count)[:most].tolist())


def _part(windows: Windows, numbers: Sequence[int]) -> Windows:
    return Windows(
        windows.targets,
        [windows.places[number] for number in numbers],
        windows.samples[list(numbers)],
        windows.components[list(numbers)],
    )


def write(file: Path, content: Any) -> None:
    """JSON, in one step."""
    file.parent.mkdir(parents=True, exist_ok=True)
    aside = file.with_name(f".{file.name}.{os.getpid()}")
    aside.write_text(json.dumps(content, indent=1), encoding="utf-8")
    os.replace(aside, file)
