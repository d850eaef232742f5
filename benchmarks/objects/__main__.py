"""Measure how well objects are found: ``make bench-objects``; ``LIMIT=1`` takes one scene of each ground."""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from pathlib import Path

from benchmarks.decoder.ground import Pair, read_grey
from benchmarks.decoder.methods import ROOT
from benchmarks.machine import when_and_where
from plugin.engine.words import counted
from plugin.environment.locations import models_folder

from . import page, reviews
from .grounds import GROUNDS, ObjectGround, ObjectScene, pointed_out
from .kinds import kinds
from .methods import Answer, Runner, Took
from .scores import score

#: What needs no training.
_NOTHING = Took()


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and write the page."""
    options = _options(arguments)
    work = options.work.resolve()
    grounds = [ground for name in options.grounds for ground in GROUNDS[name](options.data, work)[: options.limit]]
    if options.limit:
        grounds = [_limited(ground, options.limit) for ground in grounds]
    small = []
    if options.limit:
        small.append(f"at most {counted(options.limit, 'scene')} of each ground to learn from, and as many to judge")
    if tuple(options.grounds) != tuple(GROUNDS):
        small.append(f"of the grounds {', '.join(options.grounds)} alone")
    trial = "; ".join(small)
    docs = (options.out or ROOT / ("build/benchmarks/docs" if trial else "docs")) / "benchmarks"
    docs.mkdir(parents=True, exist_ok=True)
    if not options.reviews:
        rows = {}
        for ground in grounds:
            path = work / f"{ground.name}.rows.json"
            rows[ground.name] = kept(path, ground, lambda g=ground: _measured(g, Runner(work)))
        (docs / "objects.md").write_text(page.write(rows, grounds, when_and_where(), trial), encoding="utf-8")
        print(docs / "objects.md")
    os.environ.update(LANDFORM_MODELS=str(models_folder()), LANDFORM_HOME=str(work / "home"))
    played = {}
    for ground in grounds:
        like = pointed_out(ground, work)
        folders = [work / f"{ground.name}-{scene.name}-ranked" for scene in ground.scenes]
        played[ground.name] = [
            _played(ground, scene, like, out) for scene, out in zip(ground.scenes, folders, strict=True)
        ]
    if "rendered" in options.grounds:
        for ground, like in kinds(work):
            grounds.append(ground)
            played[ground.name] = [_played(ground, ground.scenes[0], like, work / "kinds-ranked")]
    told = reviews.page(played, grounds, when_and_where(), trial)
    (docs / "reviews.md").write_text(told, encoding="utf-8")
    print(docs / "reviews.md")
    return 0


def _played(ground: ObjectGround, scene: ObjectScene, like: Pair, out: Path) -> reviews.Played:
    print(f"{ground.name}, a review of {scene.name}", file=sys.stderr, flush=True)
    found = reviews.play(ground, scene, like, out)
    print(found, file=sys.stderr, flush=True)
    return found


def kept(path: Path, ground: ObjectGround, measure: Callable[[], list[page.Row]]) -> list[page.Row]:
    """What was measured on a ground: as it was kept, where the same code has found it on the same scenes; else anew."""
    code = hashlib.sha256(repr([ground.pairs, ground.few, ground.scenes, ground.smallest_px]).encode())
    for room in ("decoders", "finding", "segmenting", "mapping", "training"):
        for file in sorted((ROOT / "plugin" / "engine" / room).glob("*.py")):
            code.update(file.read_bytes())
    if path.is_file():
        found = json.loads(path.read_text(encoding="utf-8"))
        if found["key"] == code.hexdigest():
            return [page.row_of(told) for told in found["rows"]]
    rows = measure()
    path.write_text(json.dumps({"key": code.hexdigest(), "rows": [asdict(row) for row in rows]}), encoding="utf-8")
    return rows


def _measured(ground: ObjectGround, runner: Runner) -> list[page.Row]:
    """All methods on a ground."""
    rows = []
    megapixels = sum(read_grey(scene.raster)[0].size for scene in ground.scenes) / 1e6

    def add(name: str, ask: Callable[[], Answer], trained: Took = _NOTHING) -> None:
        print(f"{ground.name}, {name}", file=sys.stderr, flush=True)
        answer = ask()
        took = answer.took
        each = replace(took, seconds=took.seconds / megapixels, cpu_seconds=took.cpu_seconds / megapixels)
        learnt = trained + answer.trained
        rows.append(page.Row(name, score(ground.scenes, answer.claims, ground.smallest_px), each, learnt))
        print(rows[-1], file=sys.stderr, flush=True)

    add("everything", lambda: runner.objects(ground, None, None))
    if ground.round:
        add("circles", lambda: runner.circles(ground))
    add("detector", lambda: runner.detector(ground))
    model, trained = runner.train(ground.name, ground.pairs)
    add("cover", lambda: runner.cover(ground, model), trained)
    add("objects", lambda: runner.objects(ground, model, None), trained)
    if ground.few:
        few, trained_few = runner.train(f"{ground.name}-few", ground.few)
        add("objects, few", lambda: runner.objects(ground, few, None), trained_few)
    like = pointed_out(ground, runner.work)
    add("like", lambda: runner.objects(ground, None, like))
    return rows


def _limited(ground: ObjectGround, most: int) -> ObjectGround:
    return replace(ground, pairs=ground.pairs[:most], few=(), scenes=ground.scenes[:most])


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.objects", description=__doc__)
    parser.add_argument("--limit", type=int, metavar="N", help="take so many scenes of each ground only, for a trial")
    parser.add_argument(
        "--reviews", action="store_true", help="play reviews of more like these, and measure nothing else"
    )
    parser.add_argument("--grounds", nargs="+", choices=GROUNDS, default=list(GROUNDS), help="which grounds")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data", help="folder of the real scenes")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "bench-objects", help="folder of what is kept")
    parser.add_argument("--out", type=Path, help="folder in the place of docs")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
