"""Prompts in the coordinates of a window, and what masks and outlines have to do with them."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.features import rasterize
from scipy.ndimage import distance_transform_edt
from shapely.geometry.base import BaseGeometry

from ...protocol.messages.annotating import Prompt
from ..crs.seam import turn_of, within
from ..errors import PromptError
from ..raster.grid import holds
from ..raster.image import WindowImage
from ..raster.last_pixel import at_end, on_pixels
from ..raster.parts import sample_of
from ..raster.source import RasterSource
from ..raster.window import WINDOW, GridWindow
from ..sam.box_mask import LIMIT, SLOPE
from .given import checked
from .scribble_mask import scribbled

FloatArray = NDArray[np.float32]
Places = tuple[tuple[float, float], ...]

#: Cells along each side of a mask prompt.
MASK_CELLS = 256

#: An outline this near to a window's side (in samples) was cut off by it.
_EDGE = 1.5


def on_raster(source: RasterSource, prompt: Prompt) -> Prompt:
    """A prompt whose longitudes are counted as the raster counts its own.

    A polygon also says where the landform is and that its inside belongs to it: its bounds become the box, and the
    place deepest inside a click.

    A click exactly on the right or lower border is one on the last pixel. On a map all around a body the right border
    is the left one, and the click goes there unless others lie on the right half: windows do not go on across it.

    Raises:
        PromptError: The polygon encloses no ground, or it is no prompt (see :func:`.given.checked`).
    """
    bounds = source.ground.bounds
    prompt = checked(prompt, bounds, turn_of(source.crs))

    def turned(places: Places) -> Places:
        return tuple((p.x, p.y) for p in (within(shapely.Point(place), source.crs, bounds) for place in places))

    clicks, lines = turned(prompt.points), [turned(line.vertices) for line in prompt.scribbles]
    corners = turned(() if prompt.box is None else (prompt.box[:2], prompt.box[2:]))
    beside = [*clicks, *chain(*lines), *corners, *prompt.outline]
    to_the_left = source.goes_round and not _right_of_middle(source, beside)

    def counted(places: Places) -> Places:
        return _off_the_border(source, places, to_the_left)

    scribbles = tuple(replace(line, vertices=counted(v)) for line, v in zip(prompt.scribbles, lines, strict=True))
    placed = replace(prompt, points=counted(clicks), scribbles=scribbles)
    if prompt.polygon:
        ring = shapely.Polygon(prompt.polygon) if len(prompt.polygon) > 2 else shapely.Polygon()
        drawn = _largest(within(_largest(ring), source.crs, bounds))
        deepest = shapely.maximum_inscribed_circle(drawn).coords[0]
        return replace(
            placed,
            points=(*placed.points, (deepest[0], deepest[1])),
            labels=(*prompt.labels, 1),
            box=drawn.bounds,
            polygon=tuple(drawn.exterior.coords[:-1]),
        )
    box = None if prompt.box is None else within(shapely.box(*prompt.box), source.crs, bounds)
    if box is None or prompt.box is None or box.geom_type != "Polygon":
        return placed
    shift = box.bounds[0] - prompt.box[0]
    around = tuple((x + shift, y) for x, y in prompt.around) if shift else prompt.around
    return replace(placed, box=box.bounds, around=around)


def _right_of_middle(source: RasterSource, places: list[tuple[float, float]]) -> bool:
    """Whether a place lies on the right half of a raster, not on its border."""
    columns, _ = source.pixels_of(*np.asarray(places, dtype=np.float64).reshape(-1, 2).T)
    return bool(((columns > source.width / 2) & ~at_end(columns, source.width)).any())


def _off_the_border(source: RasterSource, places: Places, to_the_left: bool) -> Places:
    """Places, of which those on the right or lower border of the raster are moved: see :func:`.on_pixels`."""
    pixels = np.stack(source.pixels_of(*np.asarray(places, dtype=np.float64).reshape(-1, 2).T))
    inside = np.stack(on_pixels(source, pixels[0], pixels[1], to_the_left))
    moved = (inside != pixels).any(axis=0)
    xy = np.column_stack(source.coordinates_of(*inside)).tolist()
    return tuple((x, y) if new else place for (x, y), new, place in zip(xy, moved, places, strict=True))


def _largest(polygon: BaseGeometry) -> shapely.Polygon:
    """The largest part of what a drawn ring encloses, however it crosses itself."""
    parts = [part for part in shapely.get_parts(shapely.make_valid(polygon)) if part.area > 0]
    if not parts:
        raise PromptError("The polygon encloses no ground: click three places or more around the landform.")
    largest: shapely.Polygon = max(parts, key=lambda part: float(part.area))
    return largest


def drawn_mask(image: WindowImage, prompt: Prompt) -> FloatArray | None:
    """What is drawn, or else the outline to refine, as a mask prompt (1, 256, 256) for a window.

    SAM takes an earlier answer as a mask prompt (Kirillov et al. 2023, arXiv:2304.02643, section 3); the polygon is
    laid out as such an answer, with logits that grow with the distance from its border. None without a polygon, or
    where it is smaller than a cell.
    """
    ring = prompt.polygon or prompt.outline
    if not ring:
        return None
    xs, ys = image.from_crs(*np.asarray(ring, dtype=np.float64).T)
    cells = shapely.Polygon(np.column_stack([xs, ys]) / (WINDOW / MASK_CELLS))
    inside = rasterize([cells], (MASK_CELLS, MASK_CELLS), dtype=np.uint8).astype(bool)
    if not inside.any():
        return None
    distance = distance_transform_edt(inside) - distance_transform_edt(~inside)
    # Cells beside the border are one apart from it on either side; it lies half a cell nearer.
    away = distance - np.sign(distance) * 0.5
    return np.clip(SLOPE * away, -LIMIT, LIMIT).astype(np.float32)[None]


def mask_prompt(image: WindowImage, prompt: Prompt, knows_scribbles: bool) -> FloatArray | None:
    """What is drawn as a mask prompt (1, 256, 256) for a window: see :func:`drawn_mask` and :func:`.scribbled`.

    Scribbles on the landform count for a model that ``knows_scribbles``, and without a box, which says more. Those
    beside it are their clicks: nothing was trained with lines that say no.
    """
    lines = [np.asarray(line.vertices, dtype=np.float64).T for line in prompt.scribbles if line.label == 1]
    if not knows_scribbles or not lines or prompt.box is not None or prompt.outline:
        return drawn_mask(image, prompt)
    cell = WINDOW / MASK_CELLS
    logits = scribbled([np.column_stack(image.from_crs(*line)) / cell for line in lines], MASK_CELLS)
    return None if logits is None else logits[None]


def points_in(image: WindowImage, prompt: Prompt) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Clicks within the window, in window coordinates (N, 2), and their labels (N,)."""
    given = np.asarray(prompt.points, dtype=np.float64).reshape(-1, 2)
    labels = np.asarray(prompt.labels, dtype=np.int64)
    points = np.column_stack(image.from_crs(given[:, 0], given[:, 1]))
    height, width = image.valid.shape
    inside = (points >= 0).all(axis=1) & (points <= (width, height)).all(axis=1)
    return points[inside], labels[inside]


def box_in(image: WindowImage, prompt: Prompt) -> NDArray[np.float64] | None:
    """The prompt's box in sample indices, x1, y1, x2, y2, clipped to the window; None without one.

    Where a window does not lie along the box, as near a pole, where the box is bent in it, these are the bounds of the
    polygon that was drawn, of the places that the box is drawn around, or else of the ellipse whose axes join the
    middles of opposite sides of the box. A circle on the ground touches its box there, far from the corners.
    """
    if prompt.box is None:
        return None
    places = prompt.polygon or prompt.around
    if places:
        ring = np.column_stack(image.from_crs(*np.asarray(places, dtype=np.float64).T))
        low, high = ring.min(axis=0), ring.max(axis=0)
    else:
        xmin, ymin, xmax, ymax = prompt.box
        x, y = (xmin + xmax) / 2, (ymin + ymax) / 2
        west, east, south, north = np.column_stack(image.from_crs([xmin, xmax, x, x], [y, y, ymin, ymax]))
        reach = np.hypot(east - west, north - south) / 2
        low, high = (south + north) / 2 - reach, (south + north) / 2 + reach
    height, width = image.valid.shape
    return np.clip([*low, *high], 0, (width, height) * 2) - 0.5


def check_ground(image: WindowImage, on: NDArray[np.float64], prompt: Prompt) -> None:
    """Refuse foreground clicks (N, 2, window coordinates) that miss the data.

    A line may run over a few samples without data, and where clicks are many the last one counts: those before have
    been answered, maybe in a finer window.

    Raises:
        PromptError: The last of them, or each of a line, lies on no data, or there is no data at all.
    """
    if not len(on) and prompt.box is None and not prompt.previous:
        raise PromptError("No click on the landform lies in the window that is looked at: click nearer together.")
    held = image.valid[sample_of(on, image.valid.shape)]
    if len(on) and not (held.any() if prompt.scribbles else held[-1]):
        raise PromptError("The click lies on ground without data: click on the image.")
    if not image.valid.any():
        raise PromptError("There is no data in this part of the raster: click on the image.")


def cut_off(polygon: BaseGeometry, image: WindowImage) -> bool:
    """Whether an outline runs along a side of the window beyond which the raster goes on."""
    xy = shapely.get_coordinates(polygon)
    xs, ys = image.from_crs(xy[:, 0], xy[:, 1])
    height, width = image.valid.shape
    at_side = (xs.min() < _EDGE, ys.min() < _EDGE, xs.max() > width - _EDGE, ys.max() > height - _EDGE)
    return any(touching and not border for touching, border in zip(at_side, image.edges, strict=True))


def has_only_clicks(prompt: Prompt) -> bool:
    """Whether nothing but clicks and scribbles is given, which do not tell the landform's size."""
    return prompt.box is None and not prompt.polygon and not prompt.outline


def wanted_points(prompt: Prompt) -> list[tuple[float, float]]:
    """Foreground clicks, opposite corners of the box, and vertices of an outline to refine."""
    wanted = [point for point, label in zip(prompt.points, prompt.labels, strict=True) if label == 1]
    if prompt.box is not None:
        wanted += [prompt.box[:2], prompt.box[2:]]
    return [*wanted, *prompt.outline]


def holds_prompt(source: RasterSource, window: GridWindow, prompt: Prompt) -> bool:
    """Whether foreground clicks and box lie within a window."""
    points = np.asarray(wanted_points(prompt), dtype=np.float64).reshape(-1, 2)
    columns, rows = source.pixels_of(points[:, 0], points[:, 1])
    return holds(source, window, columns, rows)
