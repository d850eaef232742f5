"""What the true outline of a held-out landform is, and how a polygon is compared with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio.features
import shapely
from affine import Affine
from shapely import affinity
from shapely.geometry import Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from ..raster.image import apply_affine
from ..raster.source import RasterSource
from ..segmenting.candidates import overlap
from .scenes import AnnotatedScene, Box, Target

#: Smallest landform that is measured, in pixels of its longer side.
MINIMUM_PX = {"ctx_craters": 20.0, "gusev": 10.0, "hirise_pits": 20.0, "rendered": 20.0}

_FILES = {"ctx_craters": "ctx_craters/images/{}", "gusev": "gusev/{}.tif", "hirise_pits": "hirise_pits/images/{}"}


@dataclass(frozen=True)
class MeasuredLandform:
    """A held-out landform in the CRS of its raster.

    Attributes:
        group: Kind of scene.
        kind: Kind of landform.
        size_px: Longer side of its bounds in pixels.
        bounds: xmin, ymin, xmax, ymax; the box that a person would drag.
        outline: True outline, as far as it lies on the raster.
        by_box: Only the bounds are known, so bounds are compared with bounds.
    """

    group: str
    kind: str
    size_px: float
    bounds: Box
    outline: BaseGeometry
    by_box: bool

    @property
    def centre(self) -> tuple[float, float]:
        """The middle of the bounds."""
        return (self.bounds[0] + self.bounds[2]) / 2, (self.bounds[1] + self.bounds[3]) / 2

    def iou(self, found: BaseGeometry | None) -> float:
        """Intersection over union of a polygon with the truth; 0 without one."""
        if found is None or found.is_empty:
            return 0.0
        if self.by_box:
            return overlap(box(*found.bounds), box(*self.outline.bounds))
        return overlap(found, self.outline)


def scene_file(data: Path, scene: AnnotatedScene) -> Path:
    """The file of a real scene."""
    return data / _FILES[scene.group].format(scene.name)


def truth_of(target: Target) -> BaseGeometry:
    """The target's outline in pixels: its mask, its ring, or the ellipse inscribed in its box."""
    left, top, right, bottom = target.bounds
    if target.mask is not None:
        inside = np.asarray(target.mask) > 127
        place = Affine.translation(left, top)
        parts = rasterio.features.shapes(inside.astype(np.uint8), mask=inside, transform=place)
        return shapely.union_all([shapely.geometry.shape(part) for part, _ in parts])
    if target.ring is not None:
        return Polygon(target.ring).buffer(0)
    circle = Point((left + right) / 2, (top + bottom) / 2).buffer(1.0, 64)
    return affinity.scale(circle, (right - left) / 2, (bottom - top) / 2)


def measured_landforms(
    scene: AnnotatedScene, source: RasterSource, minimum_px: float | None = None
) -> Iterator[MeasuredLandform]:
    """The landforms of a scene that are measured: not too small, and with their centre on the raster.

    Args:
        scene: With its targets in pixels.
        source: The scene's raster, open.
        minimum_px: Smallest longer side; None takes that of the kind of scene.
    """
    minimum = MINIMUM_PX[scene.group] if minimum_px is None else minimum_px
    a, b, c, d, e, f = source.transform[:6]
    raster = box(0, 0, source.width, source.height)
    for target in scene.targets:
        left, top, right, bottom = target.bounds
        size = max(right - left, bottom - top)
        if size < minimum or not raster.contains(Point((left + right) / 2, (top + bottom) / 2)):
            continue
        xs, ys = apply_affine(source.transform, [left, right], [bottom, top])
        outline = affinity.affine_transform(truth_of(target).intersection(raster), (a, b, d, e, c, f))
        yield MeasuredLandform(
            group=scene.group,
            kind=target.kind,
            size_px=size,
            bounds=(float(xs.min()), float(ys.min()), float(xs.max()), float(ys.max())),
            outline=outline,
            by_box=scene.group == "hirise_pits",
        )
