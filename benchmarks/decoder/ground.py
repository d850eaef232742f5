"""What a ground is: labelled rasters in folds, and the truth that a fold is judged by, pixel by pixel."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

import geopandas
import numpy as np
import rasterio
import shapely
from numpy.typing import NDArray
from rasterio.errors import NotGeoreferencedWarning
from rasterio.features import rasterize
from shapely import affinity
from shapely.geometry.base import BaseGeometry

#: Value of a pixel of which nothing is known, or that does not count.
UNKNOWN = 255
BACKGROUND = "background"

Bytes = NDArray[np.uint8]
Ids = NDArray[np.int32]


@dataclass(frozen=True)
class Layer:
    """A further layer of a raster's ground; ``hillshade`` is azimuth, altitude and factor, empty for itself."""

    raster: Path
    hillshade: tuple[float, ...] = ()


@dataclass(frozen=True)
class Pair:
    """A raster with the labels to learn from, the ground that they are complete on, and further layers of it."""

    raster: Path
    labels: Path
    extent_wkt: str
    others: tuple[Layer, ...] = ()


@dataclass(frozen=True)
class Scene:
    """A raster to be mapped and judged, with further layers of its ground.

    ``truth`` is a file of :func:`write_truth`; ``extent_wkt`` empty means all.
    """

    name: str
    raster: Path
    truth: Path
    extent_wkt: str = ""
    others: tuple[Layer, ...] = ()

    def classes(self) -> Bytes:
        """(H, W) true class of each pixel of the raster, :data:`UNKNOWN` where it does not count."""
        with np.load(self.truth) as stored:
            classes: Bytes = stored["classes"]
        return classes

    def instances(self) -> Ids:
        """(H, W) number of the landform that each pixel belongs to, from 1; 0 where there is none."""
        with np.load(self.truth) as stored:
            instances: Ids = stored["instances"]
        return instances


@dataclass(frozen=True)
class Fold:
    """What is learnt from, and what is judged, which training never sees."""

    name: str
    pairs: tuple[Pair, ...]
    scenes: tuple[Scene, ...]


@dataclass(frozen=True)
class Ground:
    """A kind of ground, with its folds.

    Attributes:
        name: Short, for files and options.
        title: For headings.
        classes: All that a pixel can be; a truth's values count from the first. :data:`BACKGROUND` comes first.
        folds: Each is learnt and judged for itself; scores are taken from all of them together.
        about: Where it comes from and how it is judged, for the page.
        module: The source file that makes it, on which cached results depend.
        things: Classes that are counted as objects.
        smallest_area: Objects of fewer pixels are neither missed nor wrong.
        unseen: Folds whose judged pictures the shipped encoder has never seen, where it has seen others.
        share_of: A class whose share of the body's whole surface is told.
        published_share: What is published of that share.
    """

    name: str
    title: str
    classes: tuple[str, ...]
    folds: tuple[Fold, ...]
    about: str
    module: Path
    things: tuple[str, ...] = ()
    smallest_area: int = 0
    unseen: tuple[str, ...] = ()
    share_of: str = ""
    published_share: str = ""

    @property
    def unlabelled(self) -> str:
        """What ground without a label counts as while training."""
        return BACKGROUND if BACKGROUND in self.classes else "ignore"

    @property
    def labelled_classes(self) -> tuple[str, ...]:
        """The classes that labels have."""
        return tuple(name for name in self.classes if name != BACKGROUND)

    def limited(self, most: int | None) -> Ground:
        """At most so many folds, training pairs and judged scenes, for a trial."""
        if most is None:
            return self
        folds = (replace(fold, pairs=fold.pairs[:most], scenes=fold.scenes[:most]) for fold in self.folds[:most])
        return replace(self, folds=tuple(folds))


@dataclass(frozen=True)
class Outlines:
    """Polygons with a class each, in the coordinates of their raster."""

    polygons: tuple[BaseGeometry, ...] = ()
    names: tuple[str, ...] = ()
    crs: object = field(default=None, compare=False)

    @classmethod
    def read(cls, path: Path, layer: str | None = None) -> Outlines:
        """Read a layer of landforms."""
        frame = geopandas.read_file(path, layer=layer)
        return cls(tuple(frame.geometry), tuple(str(name) for name in frame["class"]), frame.crs)

    def write(self, path: Path) -> Path:
        """Write as a GeoPackage, in the place of what was there."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        frame = geopandas.GeoDataFrame({"class": list(self.names)}, geometry=list(self.polygons), crs=self.crs)
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message=".*crs.*")
            frame.to_file(path, layer="landforms", driver="GPKG")
        return path


def ellipse_in(left: float, top: float, right: float, bottom: float) -> BaseGeometry:
    """The ellipse inscribed in a box."""
    circle = shapely.Point((left + right) / 2, (top + bottom) / 2).buffer(1.0, 32)
    return affinity.scale(circle, (right - left) / 2, (bottom - top) / 2)


def read_grey(path: Path) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """First band of a raster, and where it has data."""
    with quiet(), rasterio.open(path) as raster:
        return raster.read(1).astype(np.float32), raster.read_masks(1) > 0


def border_of(path: Path) -> BaseGeometry:
    """All of a raster, as a polygon in its coordinates."""
    with quiet(), rasterio.open(path) as raster:
        corners = [(0, 0), (raster.width, 0), (raster.width, raster.height), (0, raster.height)]
        return shapely.Polygon([raster.transform @ corner for corner in corners])


def draw(outlines: Outlines, classes: Sequence[str], raster: Path, ground: BaseGeometry | None) -> tuple[Bytes, Ids]:
    """Draw outlines onto the pixels of a raster, the large ones first, as the engine does.

    Args:
        outlines: In the raster's coordinates.
        classes: Values are counted from the first; outlines of other classes make :data:`UNKNOWN`.
        raster: Whose pixels.
        ground: What counts, or None for all; pixels outside and those without data are :data:`UNKNOWN`.

    Returns:
        Classes, and numbers of the outlines, from 1 on in their given order; 0 where there is none.
    """
    with quiet(), rasterio.open(raster) as source:
        shape, transform, valid = (source.height, source.width), source.transform, source.read_masks(1) > 0
    order = np.argsort([-polygon.area for polygon in outlines.polygons], kind="stable")
    shapes = [(outlines.polygons[i], int(i) + 1) for i in order if not outlines.polygons[i].is_empty]
    ids = np.zeros(shape, dtype=np.int32)
    if shapes:
        ids = rasterize(shapes, out_shape=shape, transform=transform, fill=0, dtype=np.int32)
    unlabelled = classes.index(BACKGROUND) if BACKGROUND in classes else UNKNOWN
    values = [classes.index(name) if name in classes else UNKNOWN for name in outlines.names]
    drawn = np.array([unlabelled, *values], dtype=np.uint8)[ids]
    counts = valid
    if ground is not None:
        counts = counts & (rasterize([(ground, 1)], out_shape=shape, transform=transform, dtype=np.uint8) == 1)
    drawn[~counts] = UNKNOWN
    ids[drawn == UNKNOWN] = 0
    return drawn, ids


def write_truth(path: Path, classes: Bytes, instances: Ids) -> Path:
    """Keep a truth for :class:`Scene`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(path, classes=classes, instances=instances)
    return path


@lru_cache(maxsize=1024)
def names_in(labels: Path) -> frozenset[str]:
    """The classes that a label file holds."""
    return frozenset(Outlines.read(labels).names)


def labels_of(pair: Pair, classes: Sequence[str]) -> Bytes:
    """The labels of a training pair on the pixels of its raster."""
    return draw(Outlines.read(pair.labels), classes, pair.raster, shapely.from_wkt(pair.extent_wkt))[0]


class quiet(warnings.catch_warnings):
    """Images without a georeference are meant to be so."""

    def __enter__(self) -> None:  # type: ignore[override]
        super().__enter__()
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
