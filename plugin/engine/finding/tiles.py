"""One tile of a search: a window in, the outlines that a SAM finds there out. Idempotent and independent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from ..embeddings.cache import EmbeddingCache
from ..mapping.tiles.tile_files import opened, owner_of, tile_is_whole, write_entries
from ..raster.source import RasterSource
from ..sam.model import SamModel
from ..segmenting.at_border import in_one_piece
from ..segmenting.everything import FoundMask, look_at_window
from .plan import FindPlan

#: Entries of a tile that are attributes of :class:`Outlines` as they are.
_KEPT = ("scores", "stability", "clicks", "touches_edge", "features", "ground", "centres", "boxes")


@dataclass(frozen=True)
class Outlines:
    """The outlines of a tile, before it is known which of them show the same landform.

    Attributes:
        shapes: (n,) polygons in the raster's CRS.
        scores: (n,) the SAM's own ratings, 0 to 1.
        stability: (n,) how like each is to what another threshold gives.
        clicks: (n, 2) the places that were asked about, in the CRS.
        touches_edge: (n,) whether it ends where the raster or its data do.
        features: (n, 2 C) what the SAM's encoder sees inside and around, see :func:`..segmenting.pooled.pooled`.
        ground: (m, 2 C) what it sees of discs on the same ground, whatever is there.
        centres: (n,) how sure the decoder's package is of a centre that they were outlined around, 0 to 1; 0 for those
            that a SAM has found by itself.
        wholes: (n,) the shapes, in one piece where the border of a map all around a body cuts them.
        boxes: (n, 4) xmin, ymin, xmax and ymax of what a SAM was shown around a centre, in the CRS; NaN elsewhere.
    """

    shapes: NDArray[np.object_]
    wholes: NDArray[np.object_]
    scores: NDArray[np.float64]
    stability: NDArray[np.float64]
    clicks: NDArray[np.float64]
    touches_edge: NDArray[np.bool_]
    features: NDArray[np.float16]
    ground: NDArray[np.float16]
    centres: NDArray[np.float64]
    boxes: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.shapes)

    @property
    def vectors(self) -> tuple[NDArray[np.float16], NDArray[np.float16]]:
        """What is seen of the outlines, and of the ground."""
        return self.features, self.ground


def compute_tile(plan: FindPlan, number: int, source: RasterSource, model: SamModel, cache: EmbeddingCache) -> None:
    """Search a window and write what is there in one step.

    Raises:
        RasterError: The window cannot be read.
        OutputError: The file cannot be written.
    """
    window = plan.windows[number]
    masks, ground = look_at_window(source, window, model, cache, plan.settings, plan.pixels, with_features=True)
    if plan.extent is not None:
        masks = [mask for mask in masks if shapely.intersects_xy(plan.extent, *mask.click)]
    write_outlines(plan, number, masks, {"ground": ground})


def write_outlines(
    plan: FindPlan, number: int, masks: Sequence[FoundMask], more: Mapping[str, NDArray[np.floating]]
) -> None:
    """Write a tile in one step.

    Args:
        plan: The run.
        number: Of the tile.
        masks: (n,) outlines.
        more: Further attributes of :class:`Outlines` by name.

    Raises:
        OutputError: The file cannot be written.
    """
    corners, offsets = np.zeros((0, 2)), (np.zeros(1, dtype=np.int64),) * 3
    if masks:
        _, corners, offsets = shapely.to_ragged_array([shapely.MultiPolygon(_parts(mask)) for mask in masks])
    entries = {f"offsets_{depth}": values for depth, values in enumerate(offsets)}
    features = [mask.features for mask in masks if mask.features is not None]
    write_entries(
        plan,
        number,
        {
            **entries,
            "corners": corners,
            "scores": np.array([mask.score for mask in masks], dtype=np.float64),
            "stability": np.array([mask.stability for mask in masks], dtype=np.float64),
            "clicks": np.array([mask.click for mask in masks], dtype=np.float64).reshape(-1, 2),
            "touches_edge": np.array([mask.touches_edge for mask in masks], dtype=bool),
            "features": np.array(features, dtype=np.float16).reshape(len(masks), -1 if features else 0),
            "ground": np.zeros((0, 0), np.float16),
            **more,
        },
    )


def read_tile(plan: FindPlan, number: int) -> Outlines:
    """Read a tile of a run.

    Raises:
        OutputError: It is gone, damaged, or that of another run.
    """
    with opened(plan, number) as data:
        single = np.zeros(0, dtype=object)
        if len(data["scores"]):
            offsets = tuple(data[f"offsets_{depth}"] for depth in range(3))
            shapes = shapely.from_ragged_array(shapely.GeometryType.MULTIPOLYGON, data["corners"], offsets)
            single = np.array([shape.geoms[0] if len(shape.geoms) == 1 else shape for shape in shapes], dtype=object)
        # tiles of earlier versions are from before there were centres
        none = {"centres": np.zeros(len(single)), "boxes": np.full((len(single), 4), np.nan)}
        kept = {**none, **{name: data[name] for name in _KEPT if name in data}}
        wholes = np.array([in_one_piece(shape, plan.turn) for shape in single], dtype=object)
        return Outlines(single, wholes, **kept)


def is_whole(plan: FindPlan, number: int) -> bool:
    """Whether a tile is there, undamaged, and of this run."""
    return tile_is_whole(plan.tile_path(number), owner_of(plan, number), ("corners",))


def _parts(mask: FoundMask) -> list[shapely.Polygon]:
    polygon = mask.polygon
    return list(polygon.geoms) if isinstance(polygon, shapely.MultiPolygon) else [polygon]
