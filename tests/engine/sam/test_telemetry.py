"""OpenVINO converts without reports to its maker, and without processes for them."""

from __future__ import annotations

import subprocess
import sys

import pytest

from plugin.engine.sam.backends import openvino_backend

_CONVERT = """
import os, sys
forks = []
os.register_at_fork(before=lambda: forks.append(1))
{first}
import torch, openvino
layer = torch.nn.Linear(2, 2)
openvino.convert_model(torch.jit.trace(layer, torch.zeros(1, 2)), example_input=torch.zeros(1, 2))
import time
time.sleep(2)
from openvino.tools.ovc import telemetry_utils
print(len(forks), telemetry_utils.tm.__name__)
"""


@pytest.mark.skipif(not openvino_backend.available(), reason="needs OpenVINO")
def test_a_conversion_reports_to_nobody() -> None:
    code = _CONVERT.format(first="import plugin.engine")
    said = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert said.strip() == "0 openvino.tools.ovc.telemetry_stub"
