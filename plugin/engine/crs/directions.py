"""Places on a body as directions from its middle, whose distances know no border of longitudes and no poles."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


def directions(lons: Any, lats: Any) -> NDArray[np.float64]:
    """(N, 3) unit vectors of longitudes and latitudes in degrees."""
    east, north = np.radians(lons), np.radians(lats)
    return np.column_stack([np.cos(north) * np.cos(east), np.cos(north) * np.sin(east), np.sin(north)])
