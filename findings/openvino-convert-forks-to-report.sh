#!/usr/bin/env bash
# openvino 2026.4.1 with openvino-telemetry 2025.2.0, which it requires (Python 3.11, Linux)
#
# Guessed: `openvino.convert_model` is a function of its arguments; a library that one embeds reports nothing, or asks.
# Runs: each call reports the conversion to an address of its maker. Nobody is asked (the dialog is switched off and
# counts as a yes where none was ever shown); a folder ~/intel with an id of the user appears. The requests are made by
# `multiprocessing.Process` under Linux, so by fork, out of a pool of threads: several forks a conversion, of a process
# that may have many gigabytes and threads that hold locks. In a program with other native threads such forks were seen
# to wait for each other for good. Where openvino_telemetry cannot be imported a stub of OpenVINO's own takes its
# place, and nothing is forked or written.
#
# Output seen:
#   as installed: forks, id file written
#   import forbidden: no forks, no id file
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet openvino==2026.4.1 openvino-telemetry==2025.2.0 onnx==1.23.2 numpy==2.3.5
cat > try.py <<'PYTHON'
import os
import sys
import time
from pathlib import Path

forks = []
os.register_at_fork(before=lambda: forks.append(1))
if sys.argv[1] == "forbidden":
    sys.modules["openvino_telemetry"] = None

import onnx
import openvino
from onnx import TensorProto, helper

put, get = (helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, 2]) for name in ("x", "y"))
graph = helper.make_graph([helper.make_node("Relu", ["x"], ["y"])], "relu", [put], [get])
onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9), "relu.onnx")
openvino.convert_model("relu.onnx")
time.sleep(3)
written = (Path.home() / "intel" / "openvino_ga_cid").is_file()
print(f"{'forks' if forks else 'no forks'}, {'id file written' if written else 'no id file'}")
os._exit(0)
PYTHON
mkdir one two
installed=$(HOME="$folder/one" CI= env/bin/python -W ignore try.py installed | tail -1) || true
forbidden=$(HOME="$folder/two" CI= env/bin/python -W ignore try.py forbidden | tail -1) || true
echo "as installed: $installed"
echo "import forbidden: $forbidden"
[ "$installed" = "forks, id file written" ] && [ "$forbidden" = "no forks, no id file" ]
