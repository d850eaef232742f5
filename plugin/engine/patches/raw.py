"""What a patch classifier is judged against: raw pixels, and a small network that learns from scratch."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import nn

from .scores import Labels

#: Grey pixels along a side that the network from scratch sees, and those of the classifier of raw pixels.
NETWORK_SIDE, PIXEL_SIDE = 48, 32
_EPOCHS, _BATCH = 20, 64


def grey(rgb: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """A patch (H, W, 3) in (side, side) grey pixels."""
    return np.asarray(Image.fromarray(rgb).convert("L").resize((side, side), Image.Resampling.BOX), dtype=np.uint8)


def small_network(count: int) -> nn.Module:
    """Three blocks of convolution, mean over the patch, one linear layer: 24 thousand weights for six classes."""
    blocks: list[nn.Module] = []
    for before, after in ((1, 16), (16, 32), (32, 64)):
        blocks += [nn.Conv2d(before, after, 3, padding=1), nn.BatchNorm2d(after), nn.ReLU(), nn.MaxPool2d(2)]
    return nn.Sequential(*blocks, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Dropout(0.3), nn.Linear(64, count))


def train_network(pixels: NDArray[np.uint8], labels: Labels, count: int, seed: int, epochs: int = _EPOCHS) -> nn.Module:
    """Train the network from scratch on turned and mirrored patches, with a falling step size.

    Args:
        pixels: (N, side, side) grey.
        labels: (N,) class numbers.
        count: Number of classes.
        seed: The same seed gives the same network.
        epochs: Times that it sees each patch.
    """
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        network = small_network(count)
        samples, truth = _prepared(pixels), torch.from_numpy(labels.astype(np.int64))
        steps = epochs * max(1, -(-len(samples) // _BATCH))
        optimiser = torch.optim.AdamW(network.parameters(), lr=2e-3, weight_decay=1e-2)
        schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 2e-3, total_steps=steps)
        for _ in range(epochs):
            for chosen in torch.randperm(len(samples)).split(_BATCH):
                batch = torch.rot90(samples[chosen], int(torch.randint(4, ())), (2, 3))
                if torch.rand(()) < 0.5:
                    batch = batch.flip(3)
                loss = nn.functional.cross_entropy(network(batch), truth[chosen])
                optimiser.zero_grad()
                loss.backward()
                optimiser.step()
                schedule.step()
    return network.eval()


@torch.inference_mode()
def said_by(network: nn.Module, pixels: NDArray[np.uint8]) -> Labels:
    """(N,) class numbers that a network says of (N, side, side) grey pixels."""
    parts = [network(part).argmax(1).numpy() for part in _prepared(pixels).split(256)]
    return np.concatenate(parts).astype(np.intp)


def _prepared(pixels: NDArray[np.uint8]) -> torch.Tensor:
    return torch.from_numpy((pixels.astype(np.float32) - 127.5) / 63.75)[:, None]
