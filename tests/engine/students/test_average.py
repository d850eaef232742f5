"""What is kept of the weights that steps go through."""

from __future__ import annotations

import torch
from torch.optim.swa_utils import AveragedModel

from plugin.engine.students.average import running_mean


def test_weights_that_are_thrown_about_are_kept_as_their_mean():
    layer = torch.nn.Linear(1, 1, bias=False)
    mean = AveragedModel(layer, avg_fn=running_mean)
    for step in range(300):
        with torch.no_grad():
            layer.weight.fill_(0.5 + (1.0 if step % 2 else -1.0))
        mean.update_parameters(layer)
    assert abs(float(layer.weight) - 0.5) == 1.0, "the latest is as far off as ever"
    assert abs(float(mean.module.weight) - 0.5) < 0.05
