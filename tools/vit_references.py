"""Tiny random vision transformers of transformers and timm, with the features that these libraries themselves give.

The tests compare the engine's own network with them. Neither library is needed for that; to make the files again, put
both where Python finds them, beside the engine's environment, and run::

    pip install --target build/references --no-deps transformers timm torchvision
    pip install --target build/references huggingface_hub tokenizers regex pyyaml tqdm requests
    PYTHONPATH=build/references .engine/bin/python -m tools.vit_references tests/engine/encoders/references
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import save_file
from torch import Tensor, nn

#: Of every network: small files, yet more than one block and head.
_CHANNELS, _DEPTH, _HEADS, _PATCH, _SIDE = 24, 2, 3, 4, 24
#: Pictures that are as large as the network was made for, and pictures that are not.
_PICTURES = ((24, 24), (16, 28))


def main() -> int:
    """Write all references."""
    folder = Path(sys.argv[1])
    for name, network, config, features in (*_of_transformers(), *_of_timm()):
        _shake(network)
        _write(folder / name, network, config, features)
        print(folder / name)
    return 0


def _shake(network: nn.Module) -> None:
    """Give every weight a random value, so that none is left out unseen."""
    generator = torch.Generator().manual_seed(5)
    with torch.no_grad():
        for name, value in network.named_parameters():
            around = 1.0 if "norm" in name and name.endswith("weight") else 0.5 if "lambda" in name else 0.0
            value.copy_(around + 0.3 * torch.randn(value.shape, generator=generator))


def _write(folder: Path, network: nn.Module, config: dict[str, Any], features: Callable[[Tensor], Tensor]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    network.eval()
    if hasattr(network, "save_pretrained"):
        network.save_pretrained(folder)  # by the names that files of the library have
    else:
        save_file({name: value.contiguous() for name, value in network.state_dict().items()},
                  folder / "model.safetensors")  # fmt: skip
        (folder / "config.json").write_text(json.dumps(config, indent=1), encoding="utf-8")
    for rows, columns in _PICTURES:
        picture = torch.randn(1, 3, rows, columns, generator=torch.Generator().manual_seed(7))
        with torch.no_grad():
            found = features(picture)  # (1, tokens, channels)
        shape = rows // _PATCH, columns // _PATCH
        tokens = found[:, -shape[0] * shape[1] :]
        mapped = tokens.transpose(1, 2).reshape(-1, *shape).numpy()
        np.savez_compressed(folder / f"features_{rows}x{columns}.npz", picture=picture.numpy(), features=mapped)


def _of_transformers() -> Iterator[tuple[str, nn.Module, dict[str, Any], Callable[[Tensor], Tensor]]]:
    import transformers as t

    common = {"hidden_size": _CHANNELS, "num_hidden_layers": _DEPTH, "num_attention_heads": _HEADS,
              "patch_size": _PATCH, "image_size": _SIDE, "intermediate_size": 2 * _CHANNELS}  # fmt: skip
    kinds = {
        "dinov2": (t.Dinov2Model, t.Dinov2Config(**common, mlp_ratio=2)),
        "dinov2_swiglu": (t.Dinov2Model, t.Dinov2Config(**common, use_swiglu_ffn=True)),
        "dinov2_with_registers": (
            t.Dinov2WithRegistersModel,
            t.Dinov2WithRegistersConfig(**common, mlp_ratio=2, num_register_tokens=3),
        ),
        "vit": (t.ViTModel, t.ViTConfig(**common)),
        "dinov3_vit": (t.DINOv3ViTModel, t.DINOv3ViTConfig(**common, num_register_tokens=2)),
        "dinov3_vit_gated": (
            t.DINOv3ViTModel,
            t.DINOv3ViTConfig(**common, num_register_tokens=2, use_gated_mlp=True, hidden_act="silu"),
        ),
    }
    for name, (kind, config) in kinds.items():
        network = kind(config).eval()
        more = {"interpolate_pos_encoding": True} if name == "vit" else {}
        yield name, network, {}, lambda picture, network=network, more=more: network(picture, **more).last_hidden_state
    network = t.ViTMAEModel(t.ViTMAEConfig(**common, mask_ratio=0.0)).eval()

    def unmasked(picture: Tensor) -> Tensor:
        count = (picture.shape[2] // _PATCH) * (picture.shape[3] // _PATCH)
        kept_in_order = torch.arange(count, dtype=torch.float32)[None]
        found: Tensor = network(picture, noise=kept_in_order, interpolate_pos_encoding=True).last_hidden_state
        return found

    yield "vit_mae", network, {}, unmasked


def _of_timm() -> Iterator[tuple[str, nn.Module, dict[str, Any], Callable[[Tensor], Tensor]]]:
    import timm

    common = {"embed_dim": _CHANNELS, "depth": _DEPTH, "num_heads": _HEADS, "patch_size": _PATCH, "img_size": _SIDE,
              "num_classes": 0, "dynamic_img_size": True, "mlp_ratio": 2.0}  # fmt: skip
    kinds = {
        "timm_vit": ("vit_base_patch16_224", {}),
        "timm_registers": ("vit_small_patch14_reg4_dinov2", {}),
        "timm_swiglu": ("vit_giant_patch14_dinov2", {}),
        "timm_dinov3": ("vit_small_patch16_dinov3", {}),
    }
    for name, (architecture, more) in kinds.items():
        arguments = {**common, **more}
        network = timm.create_model(architecture, pretrained=False, **arguments).eval()
        config = {"architecture": architecture, "num_classes": 0, "model_args": arguments,
                  "pretrained_cfg": {"mean": [0.5, 0.5, 0.5], "std": [0.5, 0.5, 0.5]}}  # fmt: skip
        yield name, network, config, network.forward_features


if __name__ == "__main__":
    sys.exit(main())
