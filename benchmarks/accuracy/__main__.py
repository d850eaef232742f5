"""Measure outlines on held-out scenes: ``make bench-accuracy``; ``make bench-accuracy LIMIT=4`` tries it."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from benchmarks.machine import when_and_where
from plugin.engine.default_model.scenes import AnnotatedScene, read_split, real_scenes, rendered_scene
from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.errors import LandformError
from plugin.engine.sam import catalogue
from plugin.engine.sam.loader import load_model
from plugin.engine.sam.model import SamModel
from plugin.engine.segmenting.everything import OFFICIAL_THRESHOLDS, EverythingSettings
from plugin.environment.locations import models_folder

from .everything import EverythingResult, measure_everything
from .figure import draw
from .margins import margins
from .model_scores import write_model_scores
from .report import Measured, report
from .results import Record
from .subjects import RENDERED_SEEDS, Subject, drawn, portions, real_subjects, rendered_subjects
from .worker import SMALL_PX, all_prompts, looks_at_small, start

ROOT = Path(__file__).resolve().parents[2]
TILE = "MC11E-D.png"
#: Landforms that a worker takes at a time.
_PORTION = 3


def main() -> int:
    """Measure, and write the page and its figure; a trial goes to build/ instead of docs/."""
    options = _options()
    out = options.out or ROOT / ("docs/benchmarks" if options.limit is None else "build/benchmarks")
    out.mkdir(parents=True, exist_ok=True)
    begun = time.monotonic()
    try:
        with tempfile.TemporaryDirectory() as folder:
            run = _measure(options, Path(folder), begun)
    except LandformError as error:
        print(error, file=sys.stderr)
        return 1
    if options.limit is None and options.out is None and options.models == ["default"]:
        write_model_scores(run.of(run.methods[0]), "default", load_model("default").model_hash)
    draw(run, out / "accuracy.svg")
    text = report(run, "accuracy.svg")
    (out / "accuracy.md").write_text(text, encoding="utf-8")
    print(text)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy", description=__doc__)
    parser.add_argument("--limit", type=int, help="at most this many landforms of each kind of scene, for a trial")
    parser.add_argument("--models", nargs="+", default=["default"], help="names, files or folders of models")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data", help="folder of the real scenes")
    parser.add_argument("--out", type=Path, help="folder of accuracy.md and accuracy.svg")
    parser.add_argument(
        "--tiles",
        nargs="*",
        choices=read_split()["held_out"]["ctx_craters"],
        help=f"tiles for everything mode (default: {TILE}, in a trial none)",
    )
    parser.add_argument("--processes", type=int, default=1, help="workers; each wants several processors for itself")
    options = parser.parse_args()
    if options.tiles is None:
        options.tiles = [TILE] if options.limit is None else []
    return options


def _measure(options: argparse.Namespace, folder: Path, begun: float) -> Measured:
    # a model is converted here once, before the workers load it
    named = [("default model" if given == "default" else Path(given).name, given) for given in options.models]
    models = {name: load_model(given) for name, given in named}
    subjects = drawn(real_subjects(options.data) + rendered_subjects(folder), options.limit)
    small = [item for item in real_subjects(options.data, SMALL_PX[0]) if item.group in ("ctx_craters", "gusev")]
    with ProcessPoolExecutor(options.processes, get_context("spawn"), start, (named, folder)) as pool:
        records = _gathered(pool.map(all_prompts, portions(subjects, _PORTION)), subjects)
        looks = list(pool.map(looks_at_small, portions(drawn(small, options.limit), _PORTION)))
    return Measured(
        machine=when_and_where(),
        methods=tuple(dict.fromkeys(item.method for item in records)),
        models=tuple(f"{name}: {model.model_hash[:12]}, {model.backend}" for name, model in models.items()),
        records=tuple(records),
        small=tuple(pair for part in looks for pair in part),
        margins=tuple(margins(_scenes(options.data))),
        everything=tuple(_everything(models, folder, options)),
        seconds=time.monotonic() - begun,
        limit=options.limit,
    )


def _scenes(data: Path) -> list[AnnotatedScene]:
    """All held-out scenes with their boxes."""
    return real_scenes(data, "held_out") + [rendered_scene(seed) for seed in RENDERED_SEEDS]


def _gathered(parts: Iterable[list[Record]], subjects: Sequence[Subject]) -> list[Record]:
    records: list[Record] = []
    total = sum(len(subject.landforms) for subject in subjects)
    for part in parts:
        records += part
        done = len(records) // len({item.method for item in records})
        print(f"{done} of {total} landforms", file=sys.stderr, flush=True)
    return records


def _everything(models: dict[str, SamModel], folder: Path, options: argparse.Namespace) -> Iterator[EverythingResult]:
    wanted = [(name, model, EverythingSettings()) for name, model in models.items()]
    if options.tiles and catalogue.entry("vit_b").path(models_folder()).is_file():
        wanted.append(("ViT-B", load_model("vit_b"), OFFICIAL_THRESHOLDS))
    for name, model, settings in wanted:
        cache = EmbeddingCache(folder / "everything", 8 << 30)
        for subject in real_subjects(options.data):
            if subject.name in options.tiles:
                yield measure_everything(name, model, cache, subject, settings)


if __name__ == "__main__":
    sys.exit(main())
