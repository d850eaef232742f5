from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
import rasterio

from plugin.engine.jobs import JobContext
from plugin.engine.mapping.run import map_landforms
from plugin.protocol.messages.jobs import Map, Mapped
from plugin.protocol.messages.rasters import RasterReference

#: What a run gives that depends on nothing but its tiles.
RASTERS = ("classes.tif", "probability.tif")


@dataclass(frozen=True)
class Wide:
    """A raster of 24 tiles, mapped in one process."""

    request: Map
    mapped: Mapped

    def elsewhere(self, folder: Path) -> Map:
        return replace(self.request, output=str(folder))

    def differing(self, folder: Path) -> list[str]:
        """Tiles and rasters of a run that are not the same to the bit."""
        tiles = sorted(path.relative_to(self.request.output) for path in Path(self.request.output).glob("tiles/*"))
        names = [*tiles, *RASTERS]
        assert len(tiles) == 24
        one = Path(self.request.output)
        return [str(name) for name in names if (folder / name).read_bytes() != (one / name).read_bytes()]


@pytest.fixture(scope="session")
def wide(learnt, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wide]:
    folder = tmp_path_factory.mktemp("wide")
    with rasterio.open(learnt.raster) as source:
        values, profile = np.tile(source.read(1), (3, 4)), source.profile
    profile.update(width=values.shape[1], height=values.shape[0])
    with rasterio.open(folder / "wide.tif", "w", **profile) as out:
        out.write(values, 1)
    request = Map(RasterReference(str(folder / "wide.tif")), str(learnt.package), str(folder / "one"), views=1)
    yield Wide(request, map_landforms(request, JobContext()))
