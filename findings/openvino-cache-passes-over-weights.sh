#!/usr/bin/env bash
# openvino 2026.4.1, onnx 1.23.2, numpy 2.4.6 (Python 3.11, Linux x86_64)
#
# Guessed: with CACHE_DIR a compiled model is taken from the cache only while the model is the same; a model whose weights lie
# in a file of their own (.bin of OpenVINO's format, external data of ONNX) is another once that file is.
# Runs: place, size and time of the .xml or .onnx alone decide. Training again changes neither its bytes nor its size, and
# whoever copies only what differs (rsync, a cache of downloads) leaves its time as it was: the answers go on being those of
# the old weights, without a word. Without CACHE_DIR, or when the time of the small file changes, they are the new ones.
#
# Output seen (sum of 64 weights of 1, then of 5 in the file of the weights alone):
#   ONNX: 64, then 64 from the cache; without the cache 320
#   OpenVINO: 64, then 64 from the cache; without the cache 320
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet openvino==2026.4.1 onnx==1.23.2 numpy==2.4.6
cat > try.py <<'PYTHON'
import sys

sys.modules["openvino_telemetry"] = None

import numpy as np
import onnx
import openvino
from onnx import TensorProto, helper, numpy_helper

weights = numpy_helper.from_array(np.ones((64, 64), np.float32), "w")
put, get = (helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, 64]) for name in ("x", "y"))
graph = helper.make_graph([helper.make_node("MatMul", ["x", "w"], ["y"])], "sums", [put], [get], [weights])
model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
whole = openvino.Core().read_model(model.SerializeToString())
openvino.save_model(whole, "model.xml", compress_to_fp16=False)
onnx.save(model, "model.onnx", save_as_external_data=True, location="weights.bin", size_threshold=0)


def answer(path, cached):
    core = openvino.Core()
    if cached:
        core.set_property({"CACHE_DIR": "cache"})
    compiled = core.compile_model(path, "CPU")
    value = compiled(np.ones((1, 64), np.float32))[0][0, 0]
    return f"{value:.0f}{' from the cache' if cached and compiled.get_property('LOADED_FROM_CACHE') else ''}"


for name, path, file in (("ONNX", "model.onnx", "weights.bin"), ("OpenVINO", "model.xml", "model.bin")):
    before = answer(path, True)
    np.full((64, 64), 5, np.float32).tofile(file)
    print(f"{name}: {before}, then {answer(path, True)}; without the cache {answer(path, False)}")
PYTHON
said=$(env/bin/python -W ignore try.py)
echo "$said"
[ "$said" = "ONNX: 64, then 64 from the cache; without the cache 320
OpenVINO: 64, then 64 from the cache; without the cache 320" ]
