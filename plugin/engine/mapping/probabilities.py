"""Probabilities of each class over an extent, for those who look into them and make no map."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ...protocol.messages.jobs import Map
from ..decoders.package import ModelPackage, load_package
from ..errors import OutputError
from ..formats.disk import full_sentence, is_full
from ..jobs import JobContext
from ..raster.cache import raster_cache
from ..raster.mosaic import open_mosaic
from ..scheduling.work import Scheduler
from .reduce.blend import CERTAIN, NODATA, blend
from .reduce.thresholds import rule_of
from .run import check_georeference
from .run_folder import WORK
from .scheduling.job import job_of, work_of
from .stages import Stages
from .tiles.layers import open_others
from .tiles.plan import make_plan
from .tiles.tile_runs import compute_tiles, hold_folder, on_this_machine

#: Share of the job that tiles take; the rest is blending.
_TILES_SHARE = 0.95
_CACHE_MB = 64


@dataclass(frozen=True)
class Probabilities:
    """What a decoder says of an extent; to be read while :func:`class_probabilities` holds it open.

    Attributes:
        package: The decoder.
        raster: A band for each of its channels, in bytes.
    """

    package: ModelPackage
    raster: rasterio.DatasetReader

    def read(self, bounds: tuple[float, float, float, float], most: int) -> tuple[NDArray[np.float32], Affine] | None:
        """Probabilities of a rectangle, coarser where it is large.

        Args:
            bounds: Its xmin, ymin, xmax and ymax in the CRS.
            most: Cells along a side at most.

        Returns:
            (C, h, w) probabilities, NaN where there are none, and the place of their cells; None where the rectangle
            lies beside the extent.
        """
        xmin, ymin, xmax, ymax = bounds
        inverse = ~self.raster.transform
        corners = [inverse @ corner for corner in ((xmin, ymin), (xmin, ymax), (xmax, ymin), (xmax, ymax))]
        left, top = (max(0, int(np.floor(min(corner[axis] for corner in corners)))) for axis in (0, 1))
        right, bottom = (
            min(size, int(np.ceil(max(corner[axis] for corner in corners))))
            for axis, size in ((0, self.raster.width), (1, self.raster.height))
        )
        if left >= right or top >= bottom:
            return None
        width, height = min(most, right - left), min(most, bottom - top)
        shape = (self.raster.count, height, width)
        window = Window(left, top, right - left, bottom - top)
        cells = self.raster.read(window=window, out_shape=shape, resampling=Resampling.nearest)
        found = np.where(cells == NODATA, np.float32(np.nan), cells / np.float32(CERTAIN))
        scale = Affine.scale((right - left) / width, (bottom - top) / height)
        return found, self.raster.transform @ Affine.translation(left, top) @ scale


@contextmanager
def class_probabilities(
    request: Map, context: JobContext, scheduler: Scheduler | None = None
) -> Iterator[Probabilities]:
    """Have a decoder look at an extent as a map run does, and open what it says.

    Finished tiles stay in the output folder, so the same request resumes after a cancellation or a kill.

    Args:
        request: Raster, package, extent, output folder.
        context: Progress and cancellation.
        scheduler: Has the tiles computed by workers; None computes them here.

    Raises:
        OutputError: The folder holds another run or other files, another run is at work in it, or it cannot be written.
        ModelError: The package is damaged, or needs another encoder.
        RasterError: The raster cannot be read, or the extent does not touch it.
        Cancelled: The user stopped; finished tiles stay.
    """
    package = load_package(Path(request.package))
    with ExitStack() as stack:
        source = open_mosaic(request.raster, request.more, stack)
        check_georeference(source, package)
        others = open_others(source, request.others, package, stack)
        plan = make_plan(request, source, package, others)
        finished = hold_folder(plan, request, package, None, stack)
        if finished is not None and finished.class_probabilities:
            yield Probabilities(package, stack.enter_context(rasterio.open(finished.class_probabilities)))
            return
        compute = partial(on_this_machine, plan, source, others, package, context)
        if scheduler is not None:
            compute = partial(scheduler.finished, work_of(job_of(request, plan)), context=context)
        compute_tiles(plan, None, compute, context, _TILES_SHARE)
        for stale in plan.folder.glob(f"{WORK}*"):
            shutil.rmtree(stale, ignore_errors=True)
        temporary = tempfile.TemporaryDirectory(prefix=WORK, dir=plan.folder, ignore_cleanup_errors=True)
        work = Path(stack.enter_context(temporary))
        each = work / "e.tif"
        tell = Stages(context, _TILES_SHARE).stage("Blending tiles", _TILES_SHARE, 1.0)
        try:
            with raster_cache(_CACHE_MB):
                blend(plan, rule_of(package.card, {}), work / "c.tif", work / "p.tif", each, tell)
            raster = stack.enter_context(rasterio.open(each))
        except (OSError, RasterioError) as error:
            if is_full(error, plan.folder):
                said = full_sentence(f"what the decoder says in {plan.folder}")
                raise OutputError(f"{said} The finished tiles stay.") from error
            raise OutputError(
                f"What the decoder says could not be written to {plan.folder}: {error}. Free some space or choose "
                "another folder; the finished tiles stay."
            ) from error
        yield Probabilities(package, raster)
