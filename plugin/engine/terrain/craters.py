"""Impact craters: their laws of form, decay and number, and how they change the ground.

Sources:
    Depth and rim height on the Moon: Pike 1977, in *Impact and Explosion Cratering*, 489-509.
    Depth on Mars: Garvin & Frawley 1998, Geophys. Res. Lett. 25, 4405.
    Thickness of ejecta: McGetchin, Settle & Head 1973, Earth Planet. Sci. Lett. 20, 226.
    Decay by diffusion: Fassett & Thomson 2014, J. Geophys. Res. Planets 119, 2255.
    Equilibrium number: Trask 1966, JPL Tech. Rep. 32-800; production: Neukum, Ivanov & Hartmann 2001, Space Sci. Rev.
    96, 55. Central peaks: Hale & Head 1979, Proc. Lunar Planet. Sci. Conf. 10, 2623.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from .ground import Body, Ground
from .relief import Floats, Patch, Window, outline_radius, power_law, smooth_step

_STEPS = 40  # samples of the radial profile in one crater radius
_REACH = 4.0
_RADII = (np.arange(int(_STEPS * _REACH)) + 0.5) / _STEPS

#: Diameter in metres from which craters have flat floors, terraces and central peaks.
COMPLEX_FROM = {"moon": 15_000.0, "mars": 8_000.0}


@dataclass(frozen=True)
class CraterForm:
    """Form of a fresh crater in metres: rim crest to floor, and rim crest above the ground around."""

    depth: float
    rim: float
    complex: bool


def fresh_form(diameter: float, body: Body) -> CraterForm:
    """Depth and rim height of a fresh crater.

    Args:
        diameter: From crest to crest, in metres.
        body: On which body.
    """
    km = diameter / 1000
    large = diameter >= COMPLEX_FROM[body]
    if body == "moon":
        depth = 1.044 * km**0.301 if large else 0.196 * km**1.010
    else:
        depth = 0.25 * km**0.49 if large else min(0.14 * km**0.90, 0.2 * km)
    # measured on the Moon; rims of Mars are taken to have the same share of the depth
    lunar_depth, lunar_rim = (1.044 * km**0.301, 0.236 * km**0.399) if large else (0.196 * km**1.010, 0.036 * km**1.014)
    return CraterForm(1000 * depth, 1000 * depth * lunar_rim / lunar_depth, large)


def equilibrium_number(area: float, diameter: float) -> float:
    """Craters larger than ``diameter`` on ``area`` where new ones erase as many old ones: 10^-1.1 D^-2 (Trask)."""
    return float(10**-1.1 * area / diameter**2)


def production_slope(diameter: float) -> float:
    """How steeply the cumulative number of new craters falls with size, around a diameter in metres."""
    return 3.0 if diameter < 1500 else 1.8


def radial_profile(form: CraterForm, diameter: float, decay: float, rng: np.random.Generator) -> NDArray[np.float64]:
    """Heights over the radius in crater diameters: bowl or terraced floor, raised rim, ejecta.

    Args:
        form: The fresh crater's form.
        diameter: In metres.
        decay: Diffusivity times time over the squared radius; 0 is fresh, 0.05 has a third of the
            rim left.
        rng: Source of randomness.

    Returns:
        Heights at the middles of steps of 1/40 radius, out to 4 radii.
    """
    depth, rim, r = form.depth / diameter, form.rim / diameter, _RADII
    if form.complex:
        floor = rng.uniform(0.45, 0.7)
        wall = np.clip((r - floor) / (1 - floor), 0, 1)
        terraces = 0.07 * np.sin(2 * np.pi * wall * rng.integers(2, 5)) * (wall > 0) * (wall < 1)
        inner = rim - depth * (1 - np.clip(wall**1.2 + terraces, 0, 1))
        inner += depth * rng.uniform(0.2, 0.5) * np.clip(1 - r / rng.uniform(0.16, 0.26), 0, None)
    else:
        inner = rim - depth * (1 - r ** rng.uniform(1.7, 2.3))
    fade = np.asarray(smooth_step(r.astype(np.float32), _REACH, 0.6 * _REACH), dtype=np.float64)
    profile = np.where(r < 1, inner, rim * np.maximum(r, 1.0) ** -3 * fade)
    return _diffused(profile, decay)


def _diffused(profile: NDArray[np.float64], decay: float) -> NDArray[np.float64]:
    """The radial profile after linear diffusion, with no flow through the centre and the far end."""
    if decay <= 0:
        return profile
    rates, modes, weights = _diffusion_modes()
    amounts = modes.T @ (profile * weights)
    result: NDArray[np.float64] = (modes @ (amounts * np.exp(rates * decay))) / weights
    return result


@cache
def _diffusion_modes() -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Decay rates, modes and weights of radially symmetric diffusion on the profile's steps."""
    count = len(_RADII)
    faces = np.arange(1, count) / _STEPS * _STEPS**2
    operator = np.zeros((count, count))
    inner, outer = np.arange(count - 1), np.arange(1, count)
    operator[inner, outer] = operator[outer, inner] = faces
    operator[np.arange(count), np.arange(count)] = -operator.sum(1)
    weights = np.sqrt(_RADII)
    rates, modes = np.linalg.eigh(operator / weights[:, None] / weights[None, :])
    return rates, modes, weights


def crest_radius(profile: NDArray[np.float64]) -> float:
    """Where the rim is highest, in radii; diffusion moves it outwards."""
    near = (_RADII > 0.8) & (_RADII < 1.5)
    return float(_RADII[near][np.argmax(profile[near])]) if profile[near].max() > 0 else 1.0


def crater(
    ground: Ground, centre: tuple[float, float], radius: float, rng: np.random.Generator, decay: float | None = None
) -> None:
    """Build an impact crater; its mask ends at the rim's crest.

    Args:
        ground: The ground to build on.
        centre: Column and row.
        radius: To the rim's crest when fresh, in samples.
        rng: Source of randomness.
        decay: See :func:`radial_profile`; None for any, from fresh to nearly erased.
    """
    decay = float(0.05 * rng.random() ** 2) if decay is None else decay
    diameter = 2 * radius * ground.metres
    form = fresh_form(diameter, ground.body)
    profile = 2 * radius * radial_profile(form, diameter, decay, rng)
    profile *= 1 - rng.uniform(0, 0.85) * min(decay / 0.03, 1)  # old craters are also buried, by lava, dust or ejecta
    crest = crest_radius(profile)
    if not form.complex and rng.random() < (0.55 if ground.body == "mars" else 0.15):
        profile = _filled(profile, crest, rng.uniform(0.03, 0.35 + 2 * decay), 0.1 * decay)
    fresh = decay < 0.012
    rough = rng.uniform(0.01, 0.06) * np.exp(-decay / 0.012) if radius > 6 else 0.0
    patch = Patch(
        ground.size,
        centre,
        radius,
        rng,
        reach=_REACH,
        roughness=rough,
        axis_ratio=1.0 + abs(rng.normal(0, 0.05)),
        orders=16,
    )
    if not patch.r.size:
        return
    along = patch.r
    if form.complex:  # terraces are no perfect rings
        wall = smooth_step(along, 0.3, 0.6) * smooth_step(along, 1, 0.8)
        along = along + 0.06 * ground.noise(patch.window, "smooth") * wall
    relief = np.interp(along, _RADII, profile).astype(np.float32)
    if radius > 10:
        relief += _rubble(ground, patch, decay)
    if ground.body == "mars" and fresh and 1500 < diameter < 30_000 and rng.random() < 0.5:
        relief += _rampart(patch, 2 * radius * form.rim / diameter, rng)
    tint = _halo(patch, rng) if fresh and rng.random() < 0.45 else None
    ground.add("crater", patch.window, patch.r < crest, _levelled(ground, patch, decay) + relief, tint)


def _filled(profile: NDArray[np.float64], crest: float, share: float, decay: float) -> NDArray[np.float64]:
    """The profile with a flat floor of dust, lava or slumped wall up to a share of its depth, its border softened."""
    low, high = float(profile.min()), float(np.interp(crest, _RADII, profile))
    filled = np.where(crest > _RADII, np.maximum(profile, low + (high - low) * share), profile)
    return _diffused(filled, decay)


def _levelled(ground: Ground, patch: Patch, decay: float) -> Floats:
    """The change that takes away the older relief inside, down to its mean slope."""
    old = ground.height[patch.window]
    inside = patch.r < 1.2
    if not inside.any():
        return np.zeros_like(old)
    level = np.float32(old[inside].mean())
    offset = (old - level) * inside
    plane = np.full_like(old, level)
    for axis in (patch.u, patch.v):
        plane = plane + axis * np.float32((axis * offset).sum() / max(float((axis**2 * inside).sum()), 1e-6))
    # what has happened since has given old craters the texture of the ground around them
    share = np.float32(max(0.95 - 12 * decay, 0.15))
    result: Floats = (plane - old) * smooth_step(patch.r, 1.25, 0.85) * share
    return result


def _rubble(ground: Ground, patch: Patch, decay: float) -> Floats:
    """Slumps on the wall and hummocks on the ejecta; time smooths them."""
    strength = patch.radius * 0.02 * np.exp(-decay / 0.02)
    where = smooth_step(patch.r, 0.3, 0.8) * smooth_step(patch.r, 2.4, 1.1)
    result: Floats = ground.noise(patch.window, "rough") * where * np.float32(strength)
    return result


def _rampart(patch: Patch, rim: float, rng: np.random.Generator) -> Floats:
    """A layered ejecta sheet with lobes and a raised margin (Barlow et al. 2000, J. Geophys. Res. 105, 26733)."""
    reach = np.float32(rng.uniform(1.7, 2.5))
    edge = patch.r / np.minimum(reach * outline_radius(patch.angle, rng.uniform(0.15, 0.35), rng, 14), 3.8)
    sheet = (
        smooth_step(edge, 1.0, 0.94) * (0.35 + 0.65 * smooth_step(edge, 0.8, 0.95)) * smooth_step(patch.r, 0.95, 1.2)
    )
    return np.asarray(rim * rng.uniform(0.25, 0.5) * sheet, dtype=np.float32)


def _halo(patch: Patch, rng: np.random.Generator) -> Floats:
    """Ejecta brighter or darker than the ground, drawn out into rays."""
    strength = rng.uniform(0.06, 0.35) if rng.random() < 0.75 else -rng.uniform(0.06, 0.2)
    # rays of many widths and lengths: a ragged outline far outside the rim
    rays = np.minimum(2.4 * outline_radius(patch.angle, rng.uniform(0.3, 0.7), rng, 30), 3.9)
    glow = smooth_step(patch.r / rays, 1.0, 0.2) * np.maximum(patch.r, 0.9) ** -1.5
    return np.asarray(1 + strength * glow, dtype=np.float32)


def population(ground: Ground, share: float, smallest: float, largest: float, rng: np.random.Generator) -> None:
    """Strew craters of all ages, a share of the equilibrium number; those too small to outline only roughen the ground.

    Args:
        ground: The ground to build on.
        share: 1 is equilibrium, where the cumulative number falls with the square of the size; less is production.
        smallest: Radius in samples.
        largest: Radius in samples.
        rng: Source of randomness.
    """
    slope = 2.0 if share > 0.3 else production_slope(2 * smallest * ground.metres)
    count = min(int(rng.poisson(share * equilibrium_number(float(ground.size) ** 2, 2 * smallest))), 1500)
    for radius in power_law(count, smallest, largest, slope, rng):
        column, row = rng.uniform(0, ground.size, 2)
        if radius >= 4.5:
            crater(ground, (float(column), float(row)), float(radius), rng)
        else:
            _dimple(ground, int(column), int(row), float(radius), rng)


def _dimple(ground: Ground, column: int, row: int, radius: float, rng: np.random.Generator) -> None:
    """A crater of a few samples."""
    span = int(2 * radius) + 1
    rows, columns = (slice(max(at - span, 0), at + span + 1) for at in (row, column))
    window: Window = rows, columns
    y, x = np.ogrid[rows.start - row : span + 1, columns.start - column : span + 1]
    part = ground.height[window]
    squared = (x * x + y * y)[: part.shape[0], : part.shape[1]] / radius**2
    freshness = rng.random()
    # a bowl with a low rim, both a tenth of a diameter smoothed
    part += np.float32(radius * 0.4 * freshness) * ((0.55 * squared - 0.75) * np.exp(-1.1 * squared)).astype(np.float32)
