"""What the embedding of a window is called."""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace

from plugin.engine.embeddings.window_embedding import embedding_key
from plugin.engine.raster.window import GridWindow


@dataclass
class Source:
    identity: str = "raster"
    near_pole: bool = False

    def placement(self, window: GridWindow) -> SimpleNamespace:
        return SimpleNamespace(plane="a plane" if self.near_pole else None)


@dataclass
class Model:
    model_hash: str = "weights"
    precision: str = "f32"


def test_keys_tell_apart_everything_that_decides_the_values():
    window = GridWindow(0, 1, 2)
    keys = {
        embedding_key(Source(), window, Model()),
        embedding_key(Source("changed"), window, Model()),
        embedding_key(Source(near_pole=True), window, Model()),
        embedding_key(Source(), GridWindow(1, 1, 2), Model()),
        embedding_key(Source(), GridWindow(0, 2, 1), Model()),
        embedding_key(Source(), window, Model("other weights")),
        embedding_key(Source(), window, Model(precision="bf16")),
    }
    assert len(keys) == 7
    assert embedding_key(Source(), GridWindow(0, 1, 2), Model()) in keys
