"""Level ground to build on, and light on it."""

from __future__ import annotations

import numpy as np

from plugin.engine.terrain.ground import Body, Ground
from plugin.engine.terrain.light import Light, Sun


def level(size: int = 256, metres: float = 1.0, body: Body = "mars", seed: int = 0, wind: float = 0.0) -> Ground:
    zeros = np.zeros((size, size), dtype=np.float32)
    return Ground(zeros, np.ones_like(zeros), metres, body, wind, np.random.default_rng(seed))


def light(elevation: float = 25.0, azimuth: float = 0.0) -> Light:
    return Light(Sun(elevation, azimuth), 0.5, 0.05)
