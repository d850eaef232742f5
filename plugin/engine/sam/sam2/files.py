"""Files and folders of SAM 2 and 3, read without running code that is in them."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from torch import Tensor, nn

from ...errors import ModelError
from ..contents import MODEL_2, MODEL_3, type_of_folder
from ..files import file_hash
from ..weights import read_tensors
from .names import by_names_of_transformers

_CONFIG, _WEIGHTS, _INDEX = "config.json", "model.safetensors", "model.safetensors.index.json"
#: Under which the official checkpoints keep their weights.
_INSIDE = "model"
_TRUNK = "image_encoder.trunk."
_EMBEDDED = f"{_TRUNK}patch_embed.proj.weight"

#: What the official configurations of the image encoder say beside the sizes of weights, by channels and blocks.
_LAYOUTS: dict[tuple[int, int], dict[str, Any]] = {
    (96, 12): {"blocks_per_stage": [1, 2, 7, 2], "global_attention_blocks": [5, 7, 9]},
    (96, 16): {"blocks_per_stage": [1, 2, 11, 2], "global_attention_blocks": [7, 10, 13]},
    (112, 24): {
        "blocks_per_stage": [2, 3, 16, 3],
        "global_attention_blocks": [12, 16, 20],
        "window_positional_embedding_background_size": [14, 14],
    },
    (144, 48): {
        "blocks_per_stage": [2, 6, 36, 4],
        "global_attention_blocks": [23, 33, 43],
        "window_size_per_stage": [8, 4, 16, 8],
    },
}
_SIZES = "tiny, small, base+ or large"


def read_network(path: Path) -> nn.Module:
    """Build a SAM 2 or 3 of ``transformers``, filled.

    Args:
        path: An official checkpoint of SAM 2 or 2.1 (``.pt``), or a folder as ``transformers`` saves a SAM 2 or 3.

    Raises:
        ModelError: It is missing, damaged, holds code, lacks weights, or has another layout.
    """
    network = _of_folder(path) if path.is_dir() else _of_checkpoint(path)
    return network.float().eval()


def network_hash(path: Path) -> str:
    """SHA-256, hexadecimal, over all that decides the answers of a file or folder.

    Raises:
        ModelError: A file cannot be read.
    """
    if not path.is_dir():
        return file_hash(path)
    parts = [file_hash(file) for file in (path / _CONFIG, *_weight_files(path))]
    return hashlib.sha256("".join(parts).encode()).hexdigest()


def _of_checkpoint(path: Path) -> nn.Module:
    from transformers import Sam2Model

    weights = _official_weights(path)
    config = config_of(weights, path)
    with torch.device("meta"):
        network: nn.Module = Sam2Model(config)
    try:
        network.load_state_dict(by_names_of_transformers(weights), strict=True, assign=True)
    except RuntimeError as error:
        raise ModelError(
            f"{path} looks like a SAM 2 checkpoint but some of its weights are missing, surplus or of another shape. "
            f"Use an official checkpoint ({_SIZES})."
        ) from error
    return network


def _official_weights(path: Path) -> dict[str, Tensor]:
    loaded = read_tensors(path)
    inside = loaded.get(_INSIDE)
    weights = inside if isinstance(inside, dict) else loaded
    if not all(isinstance(value, Tensor) for value in weights.values()):
        raise ModelError(f"{path} is no plain dictionary of weights. Use an official checkpoint of SAM 2 ({_SIZES}).")
    return weights


def config_of(weights: dict[str, Tensor], path: Path) -> Any:
    """The official configuration that weights by official names are of, as ``transformers.Sam2Config``.

    Raises:
        ModelError: There is none.
    """
    from transformers import Sam2Config, Sam2HieraDetConfig, Sam2VisionConfig

    embedded = weights.get(_EMBEDDED)
    channels = 0 if embedded is None else int(embedded.shape[0])
    blocks = len({name.split(".")[3] for name in weights if name.startswith(f"{_TRUNK}blocks.")})
    layout = _LAYOUTS.get((channels, blocks))
    if layout is None:
        raise ModelError(
            f"{path} has an image encoder of {channels} channels and {blocks} blocks, which is none of the official "
            f"sizes of SAM 2. Use {_SIZES}, or a folder as transformers saves a model, which tells its own layout."
        )
    widths = [channels * 2**stage for stage in range(4)]
    heads = 2 if channels > 96 else 1
    backbone = Sam2HieraDetConfig(
        hidden_size=channels,
        num_attention_heads=heads,
        embed_dim_per_stage=widths,
        num_attention_heads_per_stage=[heads * 2**stage for stage in range(4)],
        **layout,
    )
    return Sam2Config(vision_config=Sam2VisionConfig(backbone_config=backbone, backbone_channel_list=widths[::-1]))


def _of_folder(path: Path) -> nn.Module:
    import transformers

    kind = type_of_folder(path) or ""
    build: Any = transformers.Sam2Model if kind == MODEL_2 else getattr(transformers, "Sam3TrackerModel", None)
    if build is None:
        raise ModelError(f"{path} is a SAM 3, which this engine is too old for. Repair the engine on the tab Engine.")
    _weight_files(path)
    quiet = transformers.logging.get_verbosity()
    transformers.logging.set_verbosity_error()  # it tells of the parts for films that are left out
    try:
        # safetensors alone, since pickles may hold code; nothing is looked up in the network
        network, told = build.from_pretrained(
            path, local_files_only=True, use_safetensors=True, dtype=torch.float32, output_loading_info=True
        )
    except (OSError, ValueError, RuntimeError, KeyError, TypeError, SafetensorError) as error:
        raise ModelError(
            f"{path} is damaged or laid out as no {_title(kind)} is ({_first_line(error)}). Download it again."
        ) from error
    finally:
        transformers.logging.set_verbosity(quiet)
    if told["missing_keys"] or told.get("mismatched_keys"):
        lacking = sorted(told["missing_keys"]) or [str(key) for key in told["mismatched_keys"]]
        raise ModelError(f"{path} lacks weights of a {_title(kind)}, e.g. {lacking[0]}. Download the whole model.")
    found: nn.Module = network
    return found


def _title(kind: str) -> str:
    return "SAM 3" if kind == MODEL_3 else "SAM 2"


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0].rstrip(".")


def _weight_files(path: Path) -> list[Path]:
    """The files of weights of a folder: one, or the parts that an index names.

    Raises:
        ModelError: Some or all are missing.
    """
    if (path / _WEIGHTS).is_file():
        return [path / _WEIGHTS]
    index = path / _INDEX
    if not index.is_file():
        raise ModelError(
            f"{path} has a {_CONFIG} but no {_WEIGHTS}. Download the whole model, with weights as safetensors."
        )
    try:
        names = sorted(set(json.loads(index.read_text(encoding="utf-8"))["weight_map"].values()))
        files = [path / Path(name).name for name in names]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError(f"{index} cannot be read ({error}). Download the model again.") from error
    for file in files:
        if not file.is_file():
            raise ModelError(f"{path} lacks {file.name}. Download the whole model.")
    return [index, *files]
