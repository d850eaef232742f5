#!/usr/bin/env bash
# torch 2.13.0 (CPU), onnx 1.23.2, onnxscript 0.7.2, Python 3.11
#
# Guessed: the example inputs of torch.onnx.export(dynamo=True) only tell shapes and types, so one tensor can stand for two
#          inputs of the same shape, as it could for the exporter before (dynamo=False).
# Runs:    inputs that are the same object are taken for the same value. The file has both inputs by name, one of them is
#          never read, and every answer in which they differ is wrong. Nothing warns; torch.export itself says the same
#          of its program (one placeholder is unused). Distinct tensors give the right file.
#
# Seen:    a - 2 b of a = 5, b = 1:  one tensor twice: -1.0; two tensors: 3.0; one tensor twice, dynamo=False: 3.0
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/python" -m pip install --quiet torch==2.13.0 onnx==1.23.2 onnxscript==0.7.2 numpy
cat > "$work/run.py" <<'PYTHON'
import sys

import numpy as np
import onnx.reference
import torch


class Difference(torch.nn.Module):
    def forward(self, a, b):
        return a - 2 * b


def answer(first, second, dynamo):
    path = f"{sys.argv[1]}/difference.onnx"
    torch.onnx.export(Difference(), (first, second), path, input_names=["a", "b"], dynamo=dynamo, verbose=False)
    model = onnx.load(path)
    assert [entry.name for entry in model.graph.input] == ["a", "b"]
    given = {"a": np.full((1, 3), 5, np.float32), "b": np.ones((1, 3), np.float32)}
    return float(onnx.reference.ReferenceEvaluator(model).run(None, given)[0][0, 0])


same = torch.zeros(1, 3)
print(
    f"one tensor twice: {answer(same, same, True)}; two tensors: {answer(same, same.clone(), True)}; "
    f"one tensor twice, dynamo=False: {answer(same, same, False)}"
)
PYTHON
found=$("$work/venv/bin/python" -W ignore "$work/run.py" "$work" 2>/dev/null | tail -n 1)
echo "$found"
[[ "$found" == "one tensor twice: -1.0; two tensors: 3.0; one tensor twice, dynamo=False: 3.0" ]]
