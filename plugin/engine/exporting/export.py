"""Exports a decoder as one ONNX file with a STAC item beside it: the door for desktop and command line."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import torch
from torch import nn

from ...protocol.messages.decoders import ExportedModel, ExportModel
from ...protocol.messages.jobs import Progress
from ..decoders.package import ModelPackage, load_package
from ..encoders.loader import light_network
from ..errors import ModelError, OutputError
from ..formats.disk import full_sentence, is_full
from ..formats.scratch import scratch_folder
from ..formats.targets import check_ending, check_targets
from ..jobs import JobContext
from ..raster.window import WINDOW
from .networks import OfLevels, OfSamples
from .onnx_file import OPSET, deepness_metadata, example, write_onnx
from .stac_item import stac_item


def export_model(request: ExportModel, context: JobContext) -> ExportedModel:
    """Write a decoder for other programs.

    A decoder that reads the pixels alone, or features of one level, has one input and is opened by Deepness. One that
    looks at several levels has an input for the window at each, and for the place of the first in the others.

    Args:
        request: Package, ONNX file to write; the item is written beside it with the ending ``.json``.
        context: Progress and cancellation.

    Raises:
        ModelError: The package is damaged, or its decoder cannot be one ONNX file.
        OutputError: A file is there already, or cannot be written.
        Cancelled: The user stopped; nothing is written.
    """
    path = Path(request.output)
    item_path = path.with_suffix(".json")
    check_targets(path, item_path, overwrite=request.overwrite, inputs=request)
    check_ending(path, ".onnx")
    package = load_package(Path(request.package))
    context.progress(Progress("Putting the network together", 0.0))
    network, inputs, metadata = _network_of(package)
    context.stoppable(Progress("Exporting to ONNX", 0.2))
    try:
        with scratch_folder(path.parent) as scratch:
            aside = scratch / path.name
            write_onnx(network, *inputs, aside, metadata)
            content = aside.read_bytes()
            facts = {"name": path.name, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
            shapes = _shapes(inputs)
            item = stac_item(package.card, _names(package), shapes, facts)
            (scratch / item_path.name).write_text(json.dumps(item, indent=2, ensure_ascii=False), encoding="utf-8")
            context.check()
            aside.replace(path)
            (scratch / item_path.name).replace(item_path)
    except OSError as error:
        if is_full(error, path.parent):
            raise OutputError(full_sentence(str(path))) from error
        raise OutputError(
            f"{path} could not be written: {error.strerror or error}. Free some space or choose another folder."
        ) from error
    context.progress(Progress("Done", 1.0, 0.0))
    return ExportedModel(str(path), str(item_path), OPSET, tuple(name for name, _ in shapes))


_Inputs = tuple[tuple[Any, ...], list[str]]


def _network_of(package: ModelPackage) -> tuple[nn.Module, _Inputs, dict[str, Any]]:
    """The network, an example of its inputs with their names, and what its file tells of it."""
    head, card = package.head, package.card
    layers = head.layer_count
    samples = example(3 * layers, WINDOW)
    told = deepness_metadata(card, _names(package), layers, WINDOW)
    if not head.reads_features:
        return OfSamples(head), ((samples,), ["samples"]), told
    if not head.learns_by_steps:
        raise ModelError(
            f"{card.name} is a decoder of the kind {head.kind!r}, which is no network and cannot be exported. Train "
            "one of another kind."
        )
    if layers > 1:
        raise ModelError(
            f"{card.name} looks at features of {layers} layers, which no one ONNX file takes. Train a student on them, "
            "and export that."
        )
    encoder = light_network(card.encoder.reference)
    if encoder is None:
        raise ModelError(
            f"{card.name} reads features of {card.encoder.name}. Only decoders on the default model, and those that "
            "read the pixels alone, are exported as one ONNX file."
        )
    package.require_encoder(encoder[1])
    around = [example(3, WINDOW) for _ in card.levels[1:]]  # the exporter takes one tensor twice for one input
    if not around:
        return OfLevels(head, encoder[0], card.levels), ((samples, [], []), ["samples"]), told
    places = [torch.zeros(2) for _ in around]
    names = ["samples", *(f"around_{up}" for up in card.levels[1:]), *(f"place_{up}" for up in card.levels[1:])]
    # Deepness takes models of one input alone, so that nothing is told to it
    told = {"landform_mapper_levels": list(card.levels), "class_names": told["class_names"]}
    return OfLevels(head, encoder[0], card.levels), ((samples, around, places), names), told


def _names(package: ModelPackage) -> tuple[str, ...]:
    return (("background",) if package.card.background else ()) + tuple(item.name for item in package.card.classes)


def _shapes(inputs: _Inputs) -> list[tuple[str, tuple[int, ...]]]:
    flat: list[torch.Tensor] = []
    for part in inputs[0]:
        flat += part if isinstance(part, list) else [part]
    return [(name, tuple(tensor.shape)) for name, tensor in zip(inputs[1], flat, strict=True)]
