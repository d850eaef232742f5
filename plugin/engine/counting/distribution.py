"""Size-frequency distributions of craters, and the four ways in which they are plotted.

Cumulative, differential, relative (R) and incremental after Hartmann (Arvidson et al. 1979, "Standard techniques for
presentation and analysis of crater size-frequency data", Icarus 37, 467-474). Craters that a border cuts count by the
share of their diameter within (see ``formats.exports.area_share``). Differential densities are free of the bias of
wide bins (Michael 2013, Icarus 226, 885-890, equation 2). Numbers are those of ``Cratercount.getplotdata`` in
Craterstats 3.6.11; tests compare both.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .bins import FloatArray, bin_edges

#: Slope of cumulative distributions where no production function tells another.
_USUAL_SLOPE = -3.0

#: Cumulative densities at diameters in km, up to a factor.
Cumulative = Callable[[FloatArray], FloatArray]


@dataclass(frozen=True)
class Distribution:
    """Craters by size; one entry a bin, smallest first.

    Attributes:
        area_km2: The counted area.
        low_km: Lower edges.
        high_km: Upper edges.
        count: Craters of the bin, those on the border in part.
        events: Craters of the bin, whole.
    """

    area_km2: float
    low_km: FloatArray
    high_km: FloatArray
    count: FloatArray
    events: FloatArray


@dataclass(frozen=True)
class Points:
    """Bins with craters as points: diameters in km, densities, and their standard deviations."""

    d_km: FloatArray
    y: FloatArray
    error: FloatArray


def distribute(diameters_km: FloatArray, fractions: FloatArray, area_km2: float, binning: str) -> Distribution:
    """Sort craters into bins.

    Args:
        diameters_km: (N,) diameters, at least one, above zero.
        fractions: (N,) share of each that counts.
        area_km2: The counted area.
        binning: One of ``BINNINGS``; with "none" each crater is a bin of its own.

    Raises:
        ValueError: There are no craters, or no area.
    """
    if not len(diameters_km) or not area_km2 > 0:
        raise ValueError(f"{len(diameters_km)} craters on {area_km2} km² have no distribution.")
    if binning == "none":
        order = np.lexsort((fractions, diameters_km))
        sizes = diameters_km[order]
        return Distribution(area_km2, sizes, sizes, fractions[order], np.ones(len(sizes)))
    edges = bin_edges(binning, diameters_km)
    count, _ = np.histogram(diameters_km, edges, weights=fractions)
    events, _ = np.histogram(diameters_km, edges)
    return Distribution(area_km2, edges[:-1], edges[1:], count, events.astype(np.float64))


def points_of(distribution: Distribution, presentation: str, cumulative: Cumulative | None = None) -> Points:
    """A distribution as it is plotted.

    Args:
        distribution: Bins.
        presentation: One of ``PRESENTATIONS``.
        cumulative: A production function, whose slope in a bin tells its bias.

    Raises:
        ValueError: There is no such presentation, or bins have no width and it needs one.
    """
    filled = distribution.count > 0
    low, high = distribution.low_km[filled], distribution.high_km[filled]
    area, middle = distribution.area_km2, np.sqrt(low * high)
    if presentation == "cumulative":
        larger = np.cumsum(distribution.count[::-1])[::-1][filled] / area
        events = np.cumsum(distribution.events[::-1])[::-1][filled]
        return Points(low, larger, larger / np.sqrt(events))
    if not np.all(high > low):
        raise ValueError("Craters that are in no bins have a cumulative distribution alone.")
    density = distribution.count[filled] / (high - low) / area
    if presentation == "differential":
        error = density / np.sqrt(distribution.events[filled])
        return Points(middle, density / _bias(low, high, cumulative), error)
    if presentation == "R-plot":
        density = density * middle**3
    elif presentation == "Hartmann":
        density = density * middle * (math.sqrt(2.0) - 1.0)
    else:
        raise ValueError(f"There is no presentation {presentation!r}.")
    return Points(middle, density, density / np.sqrt(distribution.events[filled]))


def buffer_areas(diameters_km: FloatArray, area_km2: float, perimeter_km: float, pieces: int = 1) -> FloatArray:
    """Areas from which craters reach into the counted area, whose centres lie up to a radius beyond its border.

    To first order in the curvature of the border (Michael et al. 2021, Earth and Planetary Science Letters 568,
    117031, after Kneissl et al. 2015, Icarus 250, 384-394, for one area without holes; Steiner's formula). It is exact
    where bands as wide as a radius do not meet, and too large where they do.

    Args:
        diameters_km: (N,) of the craters.
        area_km2: Of the counted area.
        perimeter_km: Of its borders, 0 for a whole body.
        pieces: Number of its parts, less that of the holes in them.

    Returns:
        (N,) km² of each crater.
    """
    if perimeter_km == 0:
        return np.full(len(diameters_km), area_km2)
    corners = pieces * math.pi * diameters_km**2 / 4
    return np.asarray(area_km2 + diameters_km * perimeter_km / 2 + corners, dtype=np.float64)


def _bias(low: FloatArray, high: FloatArray, cumulative: Cumulative | None) -> FloatArray:
    """By what the mean density of a bin exceeds the density at its middle."""
    ratio = high / low
    slope = np.full(len(low), _USUAL_SLOPE)
    if cumulative is not None:
        slope = np.log(cumulative(high) / cumulative(low)) / np.log(ratio)
    flat = np.abs(slope) < 1e-5
    slope = np.where(flat, 1.0, slope)
    bias = (ratio ** (slope / 2) - ratio ** (-slope / 2)) / ((ratio**0.5 - ratio**-0.5) * slope)
    return np.asarray(np.where(flat, 1.0, bias), dtype=np.float64)
