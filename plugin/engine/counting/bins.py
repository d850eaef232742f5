"""Bins of crater diameters, edge for edge those of Craterstats.

The rules are those of ``Cratercount.generate_bins`` in Craterstats 3.6.11 (github.com/ggmichael/craterstats, BSD
3-Clause), tests compare both. Pseudo-logarithmic bins have 18 steps a decade (Neukum 1983); those of Hartmann are
powers of the square root of two (Arvidson et al. 1979, Icarus 37, 467-474).
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]

_PSEUDO_LOG = np.array([1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.7, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0, 6.0, 7.0, 8.0, 9.0])
_PER_DECADE = {
    "x2": float(1.0 / np.log10(2.0)),
    "root-2": float(2.0 / np.log10(2.0)),
    "4th root-2": float(4.0 / np.log10(2.0)),
    "10/decade": 10.0,
    "20/decade": 20.0,
}
#: How far beyond the largest diameter bins reach, as a logarithm, so that it lies in one of them.
_BEYOND = 0.001


def bin_edges(binning: str, diameters_km: FloatArray) -> FloatArray:
    """Edges of the bins that hold diameters: from that at or below the smallest to one above the largest.

    Args:
        binning: Name of a binning other than "none".
        diameters_km: (N,) diameters in km, above zero, at least one.

    Returns:
        (M,) edges in km, in order.

    Raises:
        KeyError: There is no such binning.
    """
    # Operation for operation as there: whether a diameter at an edge has an empty bin below is a matter of rounding.
    span = np.log10(np.array([np.min(diameters_km), np.max(diameters_km)]))
    span[1] += _BEYOND
    if binning == "pseudo-log":
        decades = [10.0**power for power in range(math.floor(span[0]), math.ceil(span[1] + 0.1))]
        edges = np.outer(decades, _PSEUDO_LOG).ravel()
    else:
        steps = _PER_DECADE[binning]
        first_step, last_step = np.floor(span[0] * steps), np.ceil(span[1] * steps)
        edges = 10.0 ** (np.arange(first_step, last_step + 1) / steps)
    first, last = np.searchsorted(edges, 10.0**span)
    return np.asarray(edges[max(int(first) - 1, 0) : int(last) + 1], dtype=np.float64)


def snapped(binning: str, smallest_km: float, largest_km: float) -> tuple[float, float]:
    """A range of diameters, widened to the edges of the bins that hold its ends; infinity and zero stay.

    A range that ends at an edge ends there, whatever the rounding.
    """
    if binning == "none":
        return smallest_km, largest_km
    low = float(bin_edges(binning, np.array([smallest_km * 1.0000001]))[0]) if smallest_km > 0 else smallest_km
    high = float(bin_edges(binning, np.array([largest_km * 0.999999]))[1]) if math.isfinite(largest_km) else largest_km
    return low, high
