"""Landforms that a decoder's package knows by their centres: a SAM outlines what is in each box.

Everything mode clicks on a grid and keeps what the SAM trusts; where landforms touch, or are none that it was taught,
that is few of them. What a :class:`~..decoders.centres.CentreHead` has learnt from labels says where they lie.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from ...protocol.messages.annotating import Prompt
from ..crs.circles import ellipse_in
from ..decoders.component_reader import ComponentReader
from ..decoders.package import ModelPackage
from ..embeddings.cache import EmbeddingCache
from ..encoders.encoder import FeatureEncoder
from ..errors import PromptError
from ..polygons.edges import ends_at_missing_data
from ..polygons.outline import shape_on_map
from ..raster.grid import is_own_ground, windows_across
from ..raster.image import WindowImage
from ..raster.layer import GridLayer
from ..raster.parts import sample_of
from ..raster.sheared_grid import is_own_part, windows_to_scale
from ..raster.source import RasterSource
from ..raster.window import GridWindow
from ..raster.windows_in import windows_in
from ..sam.backends.threads import one_torch_thread
from ..sam.model import SamModel
from ..segmenting.at_border import counts_here, on_map, touches_border
from ..segmenting.candidates import SegmentedMask, overlap
from ..segmenting.everything import FoundMask
from ..segmenting.segmenter import Segmenter
from ..training.levels import nearest_level
from .plan import FindPlan
from .tiles import write_outlines

#: Folder of their tiles in that of the search.
CENTRES = "centres"
#: How sure a centre is at least that is looked at. Below, of a hundred boxes a few hold landforms.
LEAST_SURE = 0.2
#: An outline shows what its box says where both share so much (IoU); elsewhere the ellipse in the box is the outline,
#: and the SAM's rating of it counts as so much.
AGREES, _UNSEEN = 0.5, 0.3


def centre_plan(plan: FindPlan, source: RasterSource, package: ModelPackage) -> FindPlan | None:
    """The part of a search that looks for centres, in a folder of its own; None where a package knows of none.

    Args:
        plan: The search.
        source: What is searched.
        package: The decoder.
    """
    if package.centres is None:
        return None
    level = nearest_level(source, package.card.ground_sampling_m, package.card.georeferenced)
    beside = windows_to_scale(source, level, plan.pixels)
    windows = tuple(windows_in(plan.extent, source, beside + windows_across(source, level, plan.pixels)))
    identity = [plan.key, package.hash, level]
    if any(window.to_scale for window in windows):  # earlier versions had none
        identity.append("to scale")
    key = hashlib.sha256(json.dumps(identity).encode()).hexdigest()
    first = plan.first + plan.count
    return replace(plan, folder=plan.folder / CENTRES, windows=windows, key=key, first=first, by_centres=True)


class CentreFinder:
    """Finds landforms by their centres.

    Args:
        package: The decoder, whose head knows centres.
        encoder: That it was trained on.
        layers: The raster, and further layers of its ground as the decoder reads them.
        model: Outlines what is in the boxes.
        cache: Where features and embeddings are kept.
        check: Is called before each box; may raise to stop.
    """

    def __init__(
        self,
        package: ModelPackage,
        encoder: FeatureEncoder,
        layers: Sequence[GridLayer],
        model: SamModel,
        cache: EmbeddingCache,
        check: Callable[[], None],
    ) -> None:
        assert package.centres is not None
        self._head, self._layers = package.centres, tuple(layers)
        self._reader = ComponentReader(package.head.reduction, package.card.levels, encoder, cache)
        self._segmenter, self._check = Segmenter(model, cache), check

    def compute_tile(self, plan: FindPlan, number: int, source: RasterSource) -> None:
        """Look at a window and write what is there in one step.

        Raises:
            RasterError: The window cannot be read.
            OutputError: The file cannot be written.
            Cancelled: The user stopped.
        """
        # workers of one thread must come to the same outlines as a process that has all processors
        with one_torch_thread():
            self._compute_tile(plan, number, source)

    def _compute_tile(self, plan: FindPlan, number: int, source: RasterSource) -> None:
        window = plan.windows[number]
        image = source.read(window)
        boxes = self._head.boxes(self._reader.read(self._layers, window), LEAST_SURE)
        centres = (boxes[:, 1:3] + boxes[:, 3:5]) / 2
        columns, rows = source.pixels_of(*image.to_crs(centres[:, 0], centres[:, 1]))
        if window.is_across:
            columns = np.mod(columns, source.width)
        left, top, right, bottom = plan.pixels
        if window.to_scale:
            own = is_own_part(plan.windows, number, source, columns, rows)
        else:
            own = is_own_ground(window, source.width, source.height, columns, rows, plan.overlap)
        own &= (columns >= left) & (columns < right) & (rows >= top) & (rows < bottom)
        own[own] &= image.valid[sample_of(centres[own], image.valid.shape)]
        masks, sure, around = [], [], []
        for index in np.flatnonzero(own).tolist():
            self._check()
            ellipse = shape_on_map(_ellipse(boxes[index, 1:]), image)
            middle = shapely.Point(*image.to_crs(*centres[index]))
            if plan.extent is not None and not plan.extent.intersects(on_map(middle, window, source)):
                continue
            if ellipse is not None and counts_here(ellipse, window, image, source, plan.pixels, plan.overlap):
                masks.append(self._outlined(ellipse, middle, window, image, source))
                sure.append(boxes[index, 0])
                around.append(ellipse.bounds)
        more = {"centres": np.array(sure, dtype=np.float64), "boxes": np.array(around).reshape(-1, 4)}
        write_outlines(plan, number, masks, more)

    def _outlined(
        self,
        ellipse: BaseGeometry,
        middle: shapely.Point,
        window: GridWindow,
        image: WindowImage,
        source: RasterSource,
    ) -> FoundMask:
        candidates: Sequence[SegmentedMask] = ()
        if not window.is_across:  # a SAM that is shown a box does not look across the border of a map
            prompt = Prompt(box=ellipse.bounds, around=tuple(map(tuple, shapely.get_coordinates(ellipse))))
            with suppress(PromptError):  # the box is cut off by the raster's border, or holds no data
                candidates = self._segmenter.segment(source, prompt, only_best=True).candidates
        shape, score = ellipse, _UNSEEN
        if candidates and overlap(shapely.make_valid(candidates[0].polygon), ellipse) >= AGREES:
            shape, score = candidates[0].polygon, float(np.clip(candidates[0].score, 0.0, 1.0))
        at_border = touches_border(shape, window, image, source) or ends_at_missing_data(shape, image)
        shape, (centre,) = on_map(shape, window, source), on_map(middle, window, source).coords
        return FoundMask(shape, score, window, centre, at_border)


def _ellipse(box: NDArray[np.float64]) -> shapely.Polygon:
    """The ellipse in a box of samples."""
    left, top, right, bottom = box.tolist()
    return shapely.Polygon(np.column_stack(ellipse_in((left, top, right, bottom))))
