"""Networks on samples at work: on OpenVINO, converted once and kept on disk, or in torch where there is a GPU."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from ...environment.locations import cache_folder
from ..sam.backends import openvino_backend
from ..sam.backends.conversion import keep_converted
from ..sam.backends.torch_backend import best_device

#: Part of the cache folder's name; raise it when a conversion changes.
_CONVERSION = 1
#: Conversions that are kept, the latest used: each training makes a network of its own.
_KEPT = 8

Run = Callable[[NDArray[np.uint8]], NDArray[np.float32]]


class OnBytes(nn.Module):
    """A network on samples as they lie in memory: (H, W, C) bytes to (outputs, H / 4, W / 4) logits.

    Args:
        network: Takes (1, C, H, W) of 0 to 255.
    """

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, samples: Tensor) -> Tensor:
        """Logits of samples; see the class for the shapes."""
        logits: Tensor = self.network(samples.permute(2, 0, 1)[None].float())
        return logits[0]


def runner_of(
    network: nn.Module, digest: str, channels: int, side: int, tell: Callable[[str], None] = lambda text: None
) -> Run:
    """What runs a network on windows.

    Args:
        network: Takes (1, C, side, side) of 0 to 255 and gives (1, outputs, side / 4, side / 4) logits.
        digest: Hash of its weights.
        channels: C.
        side: Of a window in samples.
        tell: Is told about a conversion, which takes some seconds the first time.

    Returns:
        A function of (side, side, C) bytes, which gives logits (outputs, side / 4, side / 4).

    Raises:
        ModelError: The conversion finds no room on the disk.
    """
    device = best_device()
    if device != "cpu" or not openvino_backend.available():
        return _in_torch(OnBytes(network).to(device).eval(), device)
    path = cache_folder() / "openvino" / f"student-{digest[:32]}-v{_CONVERSION}" / "student.xml"
    example = torch.zeros(side, side, channels, dtype=torch.uint8)

    def convert() -> None:
        tell("Converting the decoder to OpenVINO (once)")
        keep_converted(lambda: _converted(OnBytes(network).eval(), example), path)

    if not path.with_suffix(".bin").is_file():
        convert()
    precision = openvino_backend.best_precision()
    try:
        compiled = openvino_backend.compiled(path, precision)
    except RuntimeError:
        shutil.rmtree(path.parent, ignore_errors=True)  # damaged: once more
        convert()
        compiled = openvino_backend.compiled(path, precision)
    _tidy(path.parent)

    def run(samples: NDArray[np.uint8]) -> NDArray[np.float32]:
        logits: NDArray[np.float32] = compiled([np.ascontiguousarray(samples)])[0]
        return logits.copy()

    return run


def _converted(network: OnBytes, example: Tensor) -> Any:
    """The network in OpenVINO, for pictures of the example's size."""
    return openvino_backend.traced(network, (example,), None)


def _in_torch(network: OnBytes, device: str) -> Run:
    @torch.inference_mode()
    def run(samples: NDArray[np.uint8]) -> NDArray[np.float32]:
        logits: NDArray[np.float32] = network(torch.from_numpy(samples).to(device)).float().cpu().numpy()
        return logits

    return run


def _tidy(used: Path) -> None:
    """Keep the latest conversions of students, this one among them."""
    used.touch()
    found = sorted(used.parent.glob("student-*-v*"), key=lambda folder: -folder.stat().st_mtime)
    for folder in found[_KEPT:]:
        shutil.rmtree(folder, ignore_errors=True)
