"""Which ground a decoder has learnt from, its own and that of the decoders it started from, as its card tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import shapely
from shapely.errors import GEOSException

from ..crs.bodies import same_body
from ..crs.crs import parse_crs
from ..crs.seam import within
from ..errors import CrsError
from ..formats.model_package import ModelCard
from ..polygons.moving import transform_geometry
from ..polygons.reading import GeometryProblem, geometry_of_text
from ..raster.source import RasterSource

#: Key of the card's part about training.
LEARNT = "learnt_ground"
#: Parts of a ground that are kept one by one; of more, the hull of all is.
_PARTS = 64
#: Edges are straight in the CRS that they were drawn in, so each is cut in so many before it goes to another.
_CUTS = 32


@dataclass(frozen=True)
class LearntGround:
    """Ground that was learnt from.

    Attributes:
        raster: Name of the raster.
        crs: WKT of its CRS; empty without one.
        outline: Convex outlines of its parts in that CRS, as WKT.
    """

    raster: str
    crs: str
    outline: str

    def meets(self, ground: shapely.Geometry, source: RasterSource, margin_pixels: float = 0.0) -> bool | None:
        """Whether other ground is part of this.

        Args:
            ground: In the CRS of ``source``.
            source: Raster that it lies on.
            margin_pixels: Ground that is nearer than so many pixels of ``source`` counts as part.

        Returns:
            None where that cannot be known: the two have no CRS in common, and the rasters' names differ.
        """
        own = parse_crs(self.crs) if self.crs else None
        if own is None or source.crs is None:
            if own is not None or source.crs is not None or self.raster != source.name:
                return None
        elif not same_body(own, source.crs):
            return False
        try:
            outline = geometry_of_text(self.outline)
            left, bottom, right, top = outline.bounds
            cut = shapely.segmentize(outline, max(right - left, top - bottom) / _CUTS)
            moved = within(transform_geometry(cut, own, source.crs), source.crs, source.ground.bounds)
        except (CrsError, GEOSException, GeometryProblem, ValueError):
            return None
        reach = margin_pixels * float(np.sqrt(abs(source.transform.determinant)))
        return bool(shapely.dwithin(moved, ground, reach))


def ground_of(source: RasterSource, ground: shapely.Geometry) -> LearntGround:
    """What the card keeps of labelled ground."""
    parts = shapely.get_parts(ground)
    hulls = shapely.convex_hull(parts if len(parts) <= _PARTS else np.array([ground], dtype=object))
    outline = shapely.MultiPolygon([hull for hull in hulls if hull.area > 0])
    crs = "" if source.crs is None else str(source.crs.to_wkt("WKT2_2019"))
    return LearntGround(source.name, crs, shapely.to_wkt(outline, rounding_precision=-1))


def as_records(grounds: Sequence[LearntGround]) -> list[dict[str, Any]]:
    """The same for the card, each once."""
    return [asdict(ground) for ground in dict.fromkeys(grounds)]


def learnt_by(card: ModelCard) -> tuple[LearntGround, ...] | None:
    """All ground that a decoder's weights have seen; None where its card does not tell, as older ones do not."""
    try:
        return tuple(LearntGround(**record) for record in card.training[LEARNT])
    except (KeyError, TypeError):
        return None


def has_seen(
    card: ModelCard, source: RasterSource, ground: shapely.Geometry, margin_pixels: float = 0.0
) -> bool | None:
    """Whether a decoder has learnt from a part of this ground; None where that is not known.

    Args:
        card: Of the decoder.
        source: Raster of the ground.
        ground: In its CRS.
        margin_pixels: As of :meth:`LearntGround.meets`.
    """
    learnt = learnt_by(card)
    if learnt is None:
        return None
    met = [one.meets(ground, source, margin_pixels) for one in learnt]
    return True if True in met else None if None in met else False
