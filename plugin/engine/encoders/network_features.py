"""A network of torch as the feature map, on OpenVINO where that is the fastest here."""

from __future__ import annotations

import shutil
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from ...environment.locations import cache_folder
from ..sam.backends import openvino_backend
from ..sam.backends.conversion import keep_converted
from ..sam.backends.torch_backend import best_device
from .encoder import CELL, MULTIPLE

#: Part of the cache folder's name; raise it when a conversion changes.
_CONVERSION = 1


class Prepared(nn.Module):
    """Samples (1, 3, H, W) of 0 to 255 to features (1, C, H / 16, W / 16): scaling and normalisation included.

    Args:
        network: Takes normalised pictures.
        mean: Of each channel, 0 to 255.
        spread: Of each channel.
        patch: Pixels of the network's input along a side of one of its features; samples are scaled to it.
    """

    mean: Tensor
    spread: Tensor

    def __init__(self, network: nn.Module, mean: Tensor, spread: Tensor, patch: int = CELL) -> None:
        super().__init__()
        self.network, self.patch = network, patch
        self.register_buffer("mean", mean.reshape(1, 3, 1, 1).float())
        self.register_buffer("spread", spread.reshape(1, 3, 1, 1).float())

    def forward(self, samples: Tensor) -> Tensor:
        """Features of samples; see the class for the shapes."""
        if self.patch != CELL:
            size = [side // CELL * self.patch for side in samples.shape[2:]]
            samples = functional.interpolate(samples, size, mode="bilinear", align_corners=False)
        features: Tensor = self.network((samples - self.mean) / self.spread)
        return features


class NetworkFeatures:
    """Features of a network, see :class:`.encoder.FeatureEncoder`.

    Args:
        build: Makes the network; not called where its conversion is on disk already.
        name: As in the catalogue, or path.
        title: Name for the screen.
        model_hash: SHA-256 of its weights.
        channels: Of its features.
        progress: Is told about a conversion, which takes some seconds the first time.
    """

    whole = False

    def __init__(
        self,
        build: Callable[[], Prepared],
        name: str,
        title: str,
        model_hash: str,
        channels: int,
        progress: Callable[[str], None] = lambda text: None,
    ) -> None:
        self.name, self.title, self.model_hash, self.channels = name, title, model_hash, channels
        self.device = best_device()
        self.precision = "f32"
        if self.device == "cpu" and openvino_backend.available():
            self.precision = openvino_backend.best_precision()
            self._run = _converted(build, model_hash, self.precision, title, progress)
        else:
            self._run = _in_torch(build().to(self.device).eval(), self.device)

    def features(self, rgb: NDArray[np.uint8]) -> NDArray[np.floating]:
        """Features (C, H / 16, W / 16) of samples (H, W, 3)."""
        return self._run(np.ascontiguousarray(rgb.transpose(2, 0, 1)[None]).astype(np.float32))


_Run = Callable[[NDArray[np.float32]], NDArray[np.floating]]


def _in_torch(network: nn.Module, device: str) -> _Run:
    @torch.inference_mode()
    def run(samples: NDArray[np.float32]) -> NDArray[np.floating]:
        found: NDArray[np.floating] = network(torch.from_numpy(samples).to(device))[0].float().cpu().numpy()
        return found

    return run


def _converted(
    build: Callable[[], Prepared], model_hash: str, precision: str, title: str, progress: Callable[[str], None]
) -> _Run:
    path = cache_folder() / "openvino" / f"features-{model_hash[:32]}-v{_CONVERSION}" / "features.xml"
    if not path.with_suffix(".bin").is_file():
        progress(f"Converting {title} to OpenVINO (once)")
        _convert(build(), path)
    try:
        compiled = openvino_backend.compiled(path, precision)
    except RuntimeError:
        shutil.rmtree(path.parent, ignore_errors=True)  # damaged: once more
        _convert(build(), path)
        compiled = openvino_backend.compiled(path, precision)

    def run(samples: NDArray[np.float32]) -> NDArray[np.floating]:
        found: NDArray[np.floating] = compiled([samples])[0][0]
        return found

    return run


def _convert(network: Prepared, path: Path) -> None:
    """Convert a network for inputs of any size."""
    keep_converted(lambda: _exported(network), path)


def _exported(network: Prepared) -> Any:
    import openvino

    example = torch.zeros(1, 3, 4 * MULTIPLE, 5 * MULTIPLE)
    with torch.no_grad(), warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # both use classes that torch is about to drop
        exported = torch.export.export(
            network.eval(),
            (example,),
            dynamic_shapes={
                "samples": {
                    2: MULTIPLE * torch.export.Dim("rows", min=1, max=64),
                    3: MULTIPLE * torch.export.Dim("columns", min=1, max=64),
                }
            },
        )
        return openvino.convert_model(exported)
