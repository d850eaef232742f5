"""Train the default model: ``python -m plugin.engine.default_model --work DIR --data PATH``."""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import torch

from ..errors import LandformError
from .export import export
from .samples import Sampler
from .scenes import AnnotatedScene, real_scenes, rendered_scene, training_seeds
from .trainer import Settings, Trainer

_ROOT = Path(__file__).resolve().parents[3]


def _rendered(seeds: range, processes: int) -> list[AnnotatedScene]:
    print(f"Rendering {len(seeds)} scenes of terrain", file=sys.stderr, flush=True)
    with ProcessPoolExecutor(processes) as pool:
        return list(pool.map(rendered_scene, seeds, chunksize=8))


def main(arguments: list[str] | None = None) -> int:
    """Train, or go on where an earlier run stopped, and write the model folder."""
    parser = argparse.ArgumentParser(prog="python -m plugin.engine.default_model", description=__doc__)
    parser.add_argument(
        "--work",
        type=Path,
        default=_ROOT / "build" / "default-model",
        help="folder for the checkpoint; a later run goes on from it",
    )
    parser.add_argument("--steps", type=int, default=Settings.steps, help="length of the run, earlier parts included")
    parser.add_argument(
        "--data", type=Path, default=_ROOT.parent / "shared" / "data", help="folder with the real scenes"
    )
    parser.add_argument("--out", type=Path, help="model folder to write (default: WORK/model)")
    parser.add_argument("--scenes", type=int, default=500, help="number of rendered scenes")
    parser.add_argument("--seed", type=int, default=20)
    parser.add_argument("--threads", type=int, default=2, help="more is slower where others use the processor")
    options = parser.parse_args(arguments)
    options.work.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(options.threads)
    settings = Settings(steps=options.steps, seed=options.seed)
    try:
        seeds = training_seeds(options.seed, options.scenes)
        scenes = real_scenes(options.data, "training")
        scenes += _rendered(seeds, options.threads)
        trainer = Trainer(Sampler(scenes, options.seed), options.work, settings)
    except (LandformError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    trainer.run()
    export(options.work, options.out or options.work / "model")
    return 0


if __name__ == "__main__":
    sys.exit(main())
