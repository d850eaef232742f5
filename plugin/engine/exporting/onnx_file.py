"""Writes networks as ONNX files, with what Deepness reads of a model in their metadata.

Keys as Deepness 0.6.5 documents them ("Adding metadata to ONNX model"); each value is JSON. The documentation has the
tile's size as ``tiles_size`` while the plugin reads ``tile_size``, so both are there.
"""

from __future__ import annotations

import contextlib
import io
import json
import logging
import warnings
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from ..formats.model_package import ModelCard
from ..students.samples import MIDDLE, SPREAD

#: Version of ONNX's operators that files are written in.
OPSET = 18
#: Share of a tile that overlaps with the next, in per cent.
OVERLAP = 15


def write_onnx(
    network: nn.Module,
    inputs: tuple[Any, ...],
    names: Sequence[str],
    path: Path,
    metadata: Mapping[str, Any],
) -> None:
    """Write a network; one output ``probabilities``.

    Args:
        network: In evaluation mode.
        inputs: An example of its inputs, whose sizes are fixed by it.
        names: Of the inputs.
        path: File to write.
        metadata: Values, written as JSON.
    """
    import onnx

    with torch.no_grad(), _quiet():
        program = torch.onnx.export(
            network.eval(), inputs, dynamo=True, opset_version=OPSET, input_names=list(names),
            output_names=["probabilities"], verbose=False,
        )  # fmt: skip
    assert program is not None
    model = program.model_proto
    for key, value in metadata.items():
        entry = model.metadata_props.add()
        entry.key, entry.value = key, json.dumps(value)
    onnx.checker.check_model(model)
    path.write_bytes(model.SerializeToString())


def deepness_metadata(card: ModelCard, names: Sequence[str], layers: int, side: int) -> dict[str, Any]:
    """What Deepness reads of a segmentation model.

    Args:
        card: Of the decoder.
        names: Of the output channels.
        layers: Of the ground, three bands each.
        side: Of a tile in samples.
    """
    known = {"resolution": 100.0 * card.ground_sampling_m} if card.georeferenced else {}
    bands = 3 * layers
    return {
        "model_type": "Segmentor",
        "class_names": {str(number): name for number, name in enumerate(names)},
        **known,
        "tiles_size": side,
        "tile_size": side,
        "tiles_overlap": OVERLAP,
        "standardization_mean": [MIDDLE / 255.0] * bands,
        "standardization_std": [SPREAD / 255.0] * bands,
        "seg_thresh": 0.0,
        "seg_small_segment": 0,
    }


def example(channels: int, side: int) -> Tensor:
    """Samples of a window as an example of an input."""
    return torch.zeros(1, channels, side, side)


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """The exporter prints, and standard output is the engine's pipe."""
    level = logging.getLogger("torch.onnx").level
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.getLogger("torch.onnx").setLevel(level)
