"""From the tiles of a search to a layer of landforms, each once, streamed from the top of the extent to its bottom."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...protocol.codec import to_json
from ...protocol.messages.annotating import Prompt
from ...protocol.schema import LANDFORM_LAYER
from ..formats.geopackage import write_landform_columns
from ..polygons.attributes import rounded
from ..polygons.many_measures import measure_many
from ..raster.source import RasterSource
from ..sam.model import SamModel
from .once import Outline, Settled, each_once
from .plan import FindPlan
from .ranking import SeenWriter
from .rating import Rater, Ratings
from .searching import Searched
from .tiles import Outlines, read_tile

#: Landforms that are measured and written together.
_TOGETHER = 500


@dataclass
class Tally:
    """What was written.

    Attributes:
        objects: Number of landforms.
        classes: Number of each class.
        doubtful: Number of those in doubt.
        split: Outlines that were left out for the landforms that they hold.
    """

    objects: int = 0
    classes: Counter[str] = field(default_factory=Counter)
    doubtful: int = 0
    split: int = 0


@dataclass(frozen=True)
class Around:
    """What attributes need to know besides the outline itself."""

    plan: FindPlan
    source: RasterSource
    model: SamModel
    mapped_at: str


def gather(
    path: Path,
    around: Around,
    found: Sequence[Searched],
    rater: Rater,
    tell: Callable[[float], None],
    seen: SeenWriter | None = None,
) -> Tally:
    """Write the landforms that tiles hold as a landform layer.

    Args:
        path: GeoPackage, written.
        around: The search.
        found: The parts of the search, with the tiles of each that are there.
        rater: What is kept, and which outline of a landform stays.
        tell: Is told the share that is done; may raise to stop.
        seen: Is given what is seen of those that are written.

    Raises:
        OutputError: A tile is damaged, or the file cannot be written.
    """
    tally = Tally()

    def chunks() -> Iterator[dict[str, Any]]:
        rows: list[_Row] = []
        for settled in each_once(_batches(around, found, rater, tell, seen is not None)):
            if settled.is_sum:
                tally.split += 1
                continue
            rows.append(_noted(settled))
            if len(rows) == _TOGETHER:
                yield chunk(rows)
                rows = []
        if rows:
            yield chunk(rows)

    def chunk(rows: list[_Row]) -> dict[str, Any]:
        columns = _columns(rows, around, tally)
        if seen is not None:
            features = np.stack([row.features for row in rows if row.features is not None])
            wholes = np.array([row.whole for row in rows], dtype=object)
            seen.add(features, [row.sam for row in rows], wholes)
        return columns

    write_landform_columns(path, chunks(), around.source.crs, LANDFORM_LAYER)
    return tally


@dataclass(frozen=True)
class _Row:
    """What is kept of an outline until it is written."""

    shape: shapely.Geometry
    whole: shapely.Geometry
    score: float
    name: str | None
    doubtful: bool
    click: tuple[float, float]
    touches_edge: bool
    level: int
    sam: float
    features: NDArray[np.float16] | None
    box: tuple[float, float, float, float] | None

    @property
    def prompt(self) -> Prompt:
        """What the SAM was asked."""
        return Prompt((self.click,), (1,)) if self.box is None else Prompt(box=self.box)


def _batches(
    around: Around,
    found: Sequence[Searched],
    rater: Rater,
    tell: Callable[[float], None],
    with_features: bool,
) -> Iterator[tuple[float, list[Outline[_Row]]]]:
    """The outlines of tiles in the order of their upper ends, with the row above which none comes any more."""
    order = sorted(
        (
            (_top(around, part.plan, number), part.plan.first + number, part.plan, number)
            for part in found
            for number in part.tiles
        ),
        key=lambda tile: tile[:2],
    )
    for place, (_, _, plan, number) in enumerate(order):
        tell(place / len(order))
        outlines = read_tile(plan, number)
        rated = rater.rate(outlines)
        above = order[place + 1][0] if place + 1 < len(order) else np.inf
        if not with_features:
            outlines = replace(outlines, features=np.zeros((0, 0), np.float16))
        yield above, list(_outlines_of(around, plan, number, outlines, rated, rater.least))


def _top(around: Around, plan: FindPlan, number: int) -> float:
    """The first native row that an outline of a tile reaches."""
    return float(_rows(around, read_tile(plan, number).shapes)[0].min(initial=np.inf))


def _outlines_of(
    around: Around, plan: FindPlan, number: int, found: Outlines, rated: Ratings, least: float
) -> Iterator[Outline[_Row]]:
    tops, bottoms = _rows(around, found.shapes)
    diameters = np.sqrt(4 * shapely.area(found.shapes) / np.pi)
    for index in np.flatnonzero((rated.scores >= least) & (diameters >= around.plan.smallest)).tolist():
        row = _Row(
            found.shapes[index],
            found.wholes[index],
            float(rated.scores[index]),
            rated.classes[index],
            bool(rated.doubtful[index]),
            (float(found.clicks[index, 0]), float(found.clicks[index, 1])),
            bool(found.touches_edge[index]),
            plan.windows[number].level,
            float(found.scores[index]),
            found.features[index].copy() if len(found.features) else None,
            None if np.isnan(found.boxes[index, 0]) else tuple(found.boxes[index].tolist()),
        )
        own = ((plan.first + number) << 20) + index
        rough = row.box is not None
        yield Outline(row.shape, row.score, own, float(tops[index]), float(bottoms[index]), row, rough, row.whole)


def _rows(around: Around, shapes: Any) -> tuple[Any, Any]:
    """(n,) first and last native rows of outlines."""
    if not len(shapes):
        return np.zeros(0), np.zeros(0)
    xmin, ymin, xmax, ymax = shapely.bounds(shapes).T
    _, rows = around.source.pixels_of(np.stack([xmin, xmin, xmax, xmax]), np.stack([ymin, ymax, ymin, ymax]))
    return rows.min(0), rows.max(0)


def _noted(settled: Settled[_Row]) -> _Row:
    row = settled.outline.about
    return replace(row, doubtful=True) if settled.merged else row


def _columns(rows: Sequence[_Row], around: Around, tally: Tally) -> dict[str, Any]:
    """Columns of the layer for landforms; they are counted as well."""
    source, model = around.source, around.model
    shapes = np.array([row.shape for row in rows], dtype=object)
    tally.objects += len(rows)
    tally.classes.update(row.name for row in rows if row.name is not None)
    tally.doubtful += sum(row.doubtful for row in rows)
    samples = np.array([max(1.0, 2.0**row.level) for row in rows])
    prompts = [json.dumps(to_json(row.prompt), separators=(",", ":")) for row in rows]
    measures = measure_many(shapes, source.crs, source.rows_down)
    return {
        **{name: rounded(name, values) for name, values in measures.items()},
        "geometry": shapes,
        "class": np.array([row.name for row in rows], dtype=object),
        "score": np.array([row.score for row in rows]),
        "identity_confidence": np.array(["questionable" if row.doubtful else None for row in rows], dtype=object),
        "location_confidence_m": float(source.pixel_m) * samples,
        "origin": "model",
        "reviewed": False,
        "mapped_at": around.mapped_at,
        "model": model.name,
        "model_hash": model.model_hash,
        "prompts": np.array(prompts, dtype=object),
        "source_image": source.name,
        "pixel_m": float(source.pixel_m),
        "touches_edge": np.array([row.touches_edge for row in rows], dtype=bool),
    }
