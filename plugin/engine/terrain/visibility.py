"""Whether a landform can be seen: the picture with it against the picture without it."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from .ground import Built, Ground
from .light import Light, reflectance, sunlit
from .relief import Floats, Mask, Window

#: Brightness changed by the landform over the brightness detail around it, below which nobody would outline it.
LEAST_CONTRAST = 1.3
#: And over the brightness of level ground.
LEAST_CHANGE = 0.025


def brightness(ground: Ground, height: Floats, window: Window, light: Light) -> Floats:
    """Brightness of a window without its albedo: sun where it reaches, plus the sky's share."""
    direct = reflectance(height, light.sun, light.lunar) * sunlit(height, light.sun)
    return direct * np.float32(1 - light.sky) + np.float32(light.sky) * ground.sky[window]


def visible(ground: Ground, item: Built, light: Light, noise: float) -> bool:
    """True when the landform changes the picture by more than the ground's own detail of its size.

    Args:
        ground: The finished ground.
        item: A landform on it.
        light: The light on it.
        noise: The camera's noise as brightness.
    """
    area = int(item.inside.sum())
    radius = np.sqrt(area / np.pi)
    rows, columns = _close_up(item.inside, int(0.35 * radius) + 2)
    window = _within(item.window, rows, columns)
    inside, rise = item.inside[rows, columns], item.rise[rows, columns]
    albedo = ground.albedo[window]
    height = ground.height[window]
    shown = brightness(ground, height, window, light) * albedo
    tint = 1.0 if item.tint is None else item.tint[rows, columns]
    bare = brightness(ground, height - rise, window, light) * (albedo / tint)
    # a coarse look for forms, a fine one for the ridges of a field
    return any(_stands_out(shown - bare, bare, inside, scale, noise) for scale in (max(0.5, 0.06 * radius), 0.7))


def _stands_out(change: Floats, bare: Floats, inside: Mask, scale: float, noise: float) -> bool:
    change, detail = (ndimage.gaussian_filter(values, scale) for values in (change, bare))
    signal = float(np.sqrt((change[inside] ** 2).mean()))
    grain = noise / (2 * np.sqrt(np.pi) * scale)
    clutter = float(np.hypot(detail.std(), grain))
    return signal > LEAST_CHANGE and signal > LEAST_CONTRAST * clutter


def _close_up(inside: Mask, margin: int) -> Window:
    rows, columns = np.flatnonzero(inside.any(1)), np.flatnonzero(inside.any(0))
    return (
        slice(max(int(rows[0]) - margin, 0), int(rows[-1]) + margin + 1),
        slice(max(int(columns[0]) - margin, 0), int(columns[-1]) + margin + 1),
    )


def _within(window: Window, rows: slice, columns: slice) -> Window:
    top, left = window[0].start, window[1].start
    return (
        slice(top + rows.start, min(top + rows.stop, window[0].stop)),
        slice(left + columns.start, min(left + columns.stop, window[1].stop)),
    )
