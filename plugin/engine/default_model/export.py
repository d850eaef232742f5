"""From a checkpoint to a model folder: ``python -m plugin.engine.default_model.export --work DIR --out FOLDER``."""

from __future__ import annotations

import argparse
import json
import platform
import sys
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file

from ..sam.light import ARCHITECTURE, CARD_NAME, WEIGHTS_NAME, build_light_sam, load_light_sam
from .scenes import read_split
from .trainer import CHECKPOINT_NAME


def export(work: Path, out: Path) -> None:
    """Write the averaged weights of a checkpoint in half precision, with a card.

    Measured scores of an earlier card are dropped: they were another model's.

    Args:
        work: Folder of the checkpoint.
        out: Model folder to write.
    """
    state = torch.load(work / CHECKPOINT_NAME, map_location="cpu", weights_only=True)
    model = build_light_sam()
    model.load_state_dict(state["average"])
    out.mkdir(parents=True, exist_ok=True)
    weights = {
        # large tensors lose nothing that counts; the few small ones stay as they are
        name: (value.half() if value.ndim >= 2 and value.numel() > 4096 else value.float()).contiguous()
        for name, value in model.state_dict().items()
    }
    save_file(weights, out / WEIGHTS_NAME)
    (out / WEIGHTS_NAME).chmod(0o644)  # safetensors writes for the owner alone
    (out / CARD_NAME).write_text(json.dumps(_card(state), indent=1) + "\n", encoding="utf-8")
    load_light_sam(out)


def _card(state: dict[str, Any]) -> dict[str, Any]:
    return {
        "architecture": ARCHITECTURE,
        "title": "Landform Mapper default model",
        "licence": "GPL-2.0-or-later; ImageNet weights of EfficientNet-Lite0 Apache-2.0",
        "mask_prompts": ["box", "scribble"],
        "training": {
            "command": "make train-default-model",
            "steps": int(state["step"]),
            "minutes": round(float(state["seconds"]) / 60, 1),
            "hardware": f"{torch.get_num_threads()} threads of {platform.machine()}, no GPU"
            if not torch.cuda.is_available()
            else torch.cuda.get_device_name(),
            "settings": state["settings"],
            "data": {
                "rendered": "procedural terrain of plugin/engine/terrain",
                "ctx_craters": "Francis et al. 2020, Mars Crater Catalogue, CC-BY-4.0",
                "gusev": "CTX: NASA/JPL/MSSS, The Murray Lab; craters of the Robbins catalogue",
                "hirise_pits": "HiRISE: NASA/JPL/University of Arizona; boxes of DeepLandforms, GPL-3.0",
                "scenes": read_split()["training"],
            },
        },
        "known_failures": [
            "Landforms that span fewer than about 12 pixels of the screen: zoom in, or draw a box.",
            "Craters nearly erased, or in shadow altogether; pits of which one click outlines the dark floor alone.",
            "Trained on grey pictures of the Moon's and Mars's kind of ground; colour adds nothing yet.",
        ],
        "scores": {},
    }


def main(arguments: list[str] | None = None) -> int:
    """Write a model folder from the checkpoint of a run, finished or not."""
    parser = argparse.ArgumentParser(prog="python -m plugin.engine.default_model.export", description=__doc__)
    parser.add_argument("--work", type=Path, required=True, help="folder of the checkpoint")
    parser.add_argument("--out", type=Path, required=True, help="model folder to write")
    options = parser.parse_args(arguments)
    export(options.work, options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
