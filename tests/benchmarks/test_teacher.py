"""``make teacher``: weights that an export to ONNX has made anonymous are found again."""

from __future__ import annotations

import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from plugin.engine.encoders.vit import ViTShape, build_vit
from tests.engine.encoders.test_vit_files import weights_of as random_weights
from tools.teacher import weights_of

SHAPE = ViTShape(channels=64, depth=2, patch=14, grid=5, hidden=128)

#: By the names of transformers, as the export has them.
_LINEAR = {"attn.proj": "attention.output.dense", "mlp.fc1": "mlp.fc1", "mlp.fc2": "mlp.fc2"}
_PLAIN = {
    "norm1.weight": "norm1.weight",
    "norm1.bias": "norm1.bias",
    "norm2.weight": "norm2.weight",
    "norm2.bias": "norm2.bias",
    "ls1.gamma": "layer_scale1.lambda1",
    "ls2.gamma": "layer_scale2.lambda1",
}


def exported(weights: dict[str, torch.Tensor]) -> onnx.ModelProto:
    """A graph that holds weights as the export of a DINOv2 does: matrices transposed and without their names."""
    initializers, nodes = [], []

    def keep(name: str, value: torch.Tensor) -> str:
        initializers.append(numpy_helper.from_array(value.numpy().copy(), name))
        return name

    def linear(name: str, weight: torch.Tensor, bias: torch.Tensor) -> None:
        number = len(nodes)
        keep(f"backbone.{name}.bias", bias)
        keep(f"onnx::MatMul_{number}", weight.T)
        nodes.append(helper.make_node("MatMul", [f"in_{number}", f"onnx::MatMul_{number}"], [f"made_{number}"]))
        nodes.append(helper.make_node("Add", [f"backbone.{name}.bias", f"made_{number}"], [f"out_{number}"]))

    embeddings = "backbone.embeddings"
    keep(f"{embeddings}.cls_token", weights["cls_token"])
    keep(f"{embeddings}.patch_embeddings.projection.weight", weights["patch_embed.proj.weight"])
    keep(f"{embeddings}.patch_embeddings.projection.bias", weights["patch_embed.proj.bias"])
    keep("onnx::Reshape_7", weights["pos_embed"][:, 1:])
    keep("onnx::Concat_8", weights["pos_embed"][:, :1])
    keep("backbone.layernorm.weight", weights["norm.weight"])
    keep("backbone.layernorm.bias", weights["norm.bias"])
    keep("head.weight", torch.zeros(3, 64))
    for number in range(SHAPE.depth):
        block, layer = f"blocks.{number}", f"encoder.layer.{number}"
        for name, theirs in _PLAIN.items():
            keep(f"backbone.{layer}.{theirs}", weights[f"{block}.{name}"])
        # values before keys: the order in the file tells nothing
        parts = dict(zip(("query", "key", "value"), range(3), strict=True))
        for name in ("value", "query", "key"):
            part = slice(64 * parts[name], 64 * parts[name] + 64)
            linear(f"{layer}.attention.attention.{name}", weights[f"{block}.attn.qkv.weight"][part],
                   weights[f"{block}.attn.qkv.bias"][part])  # fmt: skip
        for name, theirs in _LINEAR.items():
            linear(f"{layer}.{theirs}", weights[f"{block}.{name}.weight"], weights[f"{block}.{name}.bias"])
    output = helper.make_tensor_value_info("out_0", TensorProto.FLOAT, None)
    return helper.make_model(helper.make_graph(nodes, "focus", [], [output], initializers))


def test_weights_are_those_that_were_exported() -> None:
    weights = random_weights(SHAPE)
    found = weights_of(exported(weights))
    assert set(found) == set(weights)
    for name, value in weights.items():
        assert torch.equal(found[name], value), name
    picture = torch.rand(1, 3, 70, 56)
    assert torch.equal(build_vit(found)(picture), build_vit(weights)(picture))
