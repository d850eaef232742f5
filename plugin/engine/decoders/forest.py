"""A random forest on components and pixels: hard to beat where labels are few and brightness tells.

Grown by scikit-learn, kept as plain tables: a pickle would run code when it is opened.
"""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from .decoder import Decoder, on_detail

_TREES, _DEPTH, _LEAF = 60, 14, 4
#: Widths over which the detail is averaged as well, in squares of 4 samples.
_WIDTHS = (5, 17)
#: Components that the forest reads; trees drown in more.
_COMPONENTS = 32


class ForestDecoder(Decoder):
    """Mean class shares in the leaves of all trees (Breiman 2001)."""

    kind: ClassVar[str] = "forest"
    learns_by_steps: ClassVar[bool] = False
    compiles: ClassVar[bool] = False

    feature: Tensor
    threshold: Tensor
    branches: Tensor
    shares: Tensor

    def __init__(self, channels: int, components: int, outputs: int, nodes: int = 1, **settings: Any) -> None:
        super().__init__(channels, components, outputs, nodes=nodes, **settings)
        self._lay_out(nodes)

    def _lay_out(self, nodes: int) -> None:
        self.settings["nodes"] = nodes
        self.register_buffer("feature", torch.zeros(_TREES, nodes, dtype=torch.int32))
        self.register_buffer("threshold", torch.zeros(_TREES, nodes))
        self.register_buffer("branches", torch.zeros(_TREES, nodes, 2, dtype=torch.int32))
        self.register_buffer("shares", torch.zeros(_TREES, nodes, self.outputs))

    def problem(self) -> str:
        """As :meth:`.decoder.Decoder.problem`; trees point to columns and branches that there are."""
        columns = min(self.components, _COMPONENTS) + (1 + len(_WIDTHS)) * self.detail_channels
        for numbers, count in ((self.feature, columns), (self.branches, self.feature.shape[1])):
            if int(numbers.min()) < 0 or int(numbers.max()) >= count:
                return "hold a tree that points to nothing"
        return super().problem()

    def fit(self, components: Tensor, detail: Tensor, labels: Tensor, seed: int) -> None:
        """As :meth:`.decoder.Decoder.fit`; ``detail`` is (N, 18 L), as :func:`surroundings` gives it."""
        from sklearn.ensemble import RandomForestClassifier

        table = torch.cat([components[:, :_COMPONENTS], detail], 1).numpy()
        forest = RandomForestClassifier(
            _TREES, max_depth=_DEPTH, min_samples_leaf=_LEAF, random_state=seed, class_weight="balanced_subsample"
        ).fit(table, labels.numpy())
        trees = [tree.tree_ for tree in forest.estimators_]
        self._lay_out(max(tree.node_count for tree in trees))
        for number, tree in enumerate(trees):
            count, leaf = tree.node_count, tree.children_left < 0
            own = np.arange(count)
            left = np.where(leaf, own, tree.children_left)
            right = np.where(leaf, own, tree.children_right)
            self.feature[number, :count] = torch.from_numpy(np.maximum(tree.feature, 0).astype(np.int32))
            self.threshold[number, :count] = torch.from_numpy(tree.threshold.astype(np.float32))
            self.branches[number, :count] = torch.from_numpy(np.stack([left, right], 1).astype(np.int32))
            shares = tree.value[:, 0] / tree.value[:, 0].sum(1, keepdims=True)
            table_of_all = np.zeros((count, self.outputs), dtype=np.float32)
            table_of_all[:, forest.classes_] = shares
            self.shares[number, :count] = torch.from_numpy(table_of_all)

    def scores(self, components: Tensor, detail: Tensor) -> Tensor:
        """As :meth:`.decoder.Decoder.scores`."""
        seen = torch.cat([on_detail(components[:, :_COMPONENTS]), surroundings(detail)], 1)
        batch, _, rows, columns = seen.shape
        table = seen.permute(0, 2, 3, 1).reshape(-1, seen.shape[1])
        total = torch.zeros(len(table), self.outputs, device=table.device)
        for feature, threshold, children, shares in zip(
            self.feature, self.threshold, self.branches, self.shares, strict=True
        ):
            node = torch.zeros(len(table), dtype=torch.long, device=table.device)
            for _ in range(_DEPTH):
                value = table.gather(1, feature[node].long()[:, None])[:, 0]
                node = children[node, (value > threshold[node]).long()].long()
            total += shares[node]
        logits = torch.log(total / _TREES + 1e-3)
        return logits.reshape(batch, rows, columns, -1).permute(0, 3, 1, 2)


def surroundings(detail: Tensor) -> Tensor:
    """Detail (B, 6 L, H, W) with its means over wider squares: (B, 18 L, H, W)."""
    wider = [functional.avg_pool2d(detail, width, 1, width // 2, count_include_pad=False) for width in _WIDTHS]
    return torch.cat([detail, *wider], 1)
