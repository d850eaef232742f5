"""Describes an exported decoder as a STAC item with the Machine Learning Model extension, version 1.5.

Its schema: https://stac-extensions.github.io/mlm/v1.5.0/schema.json, of STAC 1.0. A decoder belongs to no place, so the
item covers the whole body, in degrees, and all times.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from importlib.metadata import version
from typing import Any

from ..formats.model_package import ModelCard
from ..students.samples import MIDDLE, SPREAD
from .onnx_file import OPSET

MLM = "https://stac-extensions.github.io/mlm/v1.5.0/schema.json"
FILE = "https://stac-extensions.github.io/file/v2.1.0/schema.json"
CLASSIFICATION = "https://stac-extensions.github.io/classification/v1.1.0/schema.json"


def stac_item(
    card: ModelCard, names: Sequence[str], inputs: Sequence[tuple[str, tuple[int, ...]]], file: dict[str, Any]
) -> dict[str, Any]:
    """The item.

    Args:
        card: Of the decoder.
        names: Of the output channels.
        inputs: Name and shape of each input; those of four axes are samples.
        file: ``name``, ``bytes`` and ``sha256`` of the ONNX file.
    """
    side = inputs[0][1][-1]
    name = re.sub(r"[^a-zA-Z0-9_.\-\s]", "_", card.name).strip(" _.-") or "decoder"
    properties = {
        "description": f"Decoder of landforms of the kind {card.head['kind']}, trained with Landform Mapper.",
        "datetime": None,
        "start_datetime": "1900-01-01T00:00:00Z",
        "end_datetime": "9999-12-31T23:59:59Z",
        "created": card.created.replace("+00:00", "Z"),
        "mlm:name": name if re.match(r"[a-zA-Z].*[a-zA-Z0-9]$", name) and len(name) > 2 else f"decoder-{name}",
        "mlm:architecture": str(card.head["kind"]),
        "mlm:tasks": ["semantic-segmentation"],
        "mlm:framework": "ONNX",
        "mlm:framework_version": version("onnx"),
        "mlm:total_parameters": int(card.head.get("parameters", 0)),
        "mlm:pretrained": True,
        "mlm:batch_size_suggestion": 1,
        "mlm:accelerator_constrained": False,
        "mlm:input": [_input(name, shape) for name, shape in inputs],
        "mlm:output": [
            {
                "name": "probabilities",
                "tasks": ["semantic-segmentation"],
                "result": {
                    "shape": [1, len(names), side, side],
                    "dim_order": ["batch", "class", "height", "width"],
                    "data_type": "float32",
                },
                "classification:classes": _classes(card, names),
            }
        ],
        "mlm:hyperparameters": {
            "ground_sampling": card.ground_sampling_m,
            "ground_sampling_unit": "m" if card.georeferenced else "pixel",
            "levels": list(card.levels),
            "opset": OPSET,
        },
    }
    return {
        "stac_version": "1.0.0",
        "stac_extensions": [MLM, CLASSIFICATION, FILE],
        "type": "Feature",
        "id": name,
        "geometry": {"type": "Polygon", "coordinates": [[[-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]]]},
        "bbox": [-180, -90, 180, 90],
        "properties": properties,
        "assets": {
            "model": {
                "href": f"./{file['name']}",
                "title": card.name,
                "type": "application/octet-stream; framework=onnx",
                "roles": ["mlm:model", "mlm:weights"],
                "mlm:artifact_type": "onnx",
                "file:size": file["bytes"],
                "file:checksum": f"1220{file['sha256']}",  # a multihash: SHA-256, 32 bytes
            }
        },
        "links": [],
    }


def _input(name: str, shape: tuple[int, ...]) -> dict[str, Any]:
    if len(shape) != 4:
        structure = {"shape": list(shape), "dim_order": ["axis"], "data_type": "float32"}
        return {"name": name, "bands": [], "input": structure}
    scaling = {"type": "z-score", "mean": MIDDLE, "stddev": SPREAD}
    return {
        "name": name,
        "bands": [],
        "input": {"shape": list(shape), "dim_order": ["batch", "channel", "height", "width"], "data_type": "float32"},
        "value_scaling": [scaling],
    }


def _classes(card: ModelCard, names: Sequence[str]) -> list[dict[str, Any]]:
    colours = {item.name: item.colour.lstrip("#").upper() for item in card.classes}
    return [
        {"value": number, "name": re.sub(r"[^0-9A-Za-z\-_]", "_", name), "description": name}
        | ({"color_hint": colours[name]} if name in colours else {})
        for number, name in enumerate(names)
    ]
