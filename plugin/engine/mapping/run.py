"""Maps landforms over an extent: the door that the desktop and the command line come through."""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path

from rasterio._err import CPLE_BaseError  # raised as it is by some functions; there is no public name for it
from rasterio.errors import RasterioError

from ...protocol.messages.jobs import Map, Mapped, Progress
from ...protocol.schema import LANDFORM_LAYER
from ..decoders.package import ModelPackage, load_package
from ..errors import ModelError, OutputError
from ..formats.disk import full_sentence, is_full
from ..jobs import JobContext
from ..raster.aligned import AlignedLayer, short_layers
from ..raster.cache import raster_cache
from ..raster.mosaic import open_mosaic
from ..raster.source import RasterSource
from ..scheduling.work import Scheduler
from ..training.other_ground import before_mapping
from . import results
from .probability_styles import class_probability_style, doubt_style
from .reduce.areas import GroundAreas
from .reduce.blend import blend
from .reduce.landforms import Surroundings, write_polygons
from .reduce.regions import find_regions
from .reduce.thresholds import ClassRule, rest_name, rule_of
from .reviewed import replaced_sentences
from .run_folder import WORK, files_of, finished_map, located, outcome_of, write_result
from .scheduling.job import job_of, work_of
from .smallest import smallest_area_m2
from .stages import Stages
from .tiles.layers import open_others
from .tiles.pace import Work, result_kind
from .tiles.plan import Plan, make_plan
from .tiles.planes import goes_round
from .tiles.tile_runs import compute_tiles, hold_folder, on_this_machine

_log = logging.getLogger(__name__)

#: Share of the progress bar that tiles take; the rest is blending and outlining.
_TILES_SHARE = 0.85
#: Begin and end of the stages that follow.
_BLENDING, _REGIONS, _OUTLINES, _RASTERS = (0.85, 0.90), (0.90, 0.92), (0.92, 0.98), (0.98, 1.0)
#: Megabytes of raster blocks that GDAL keeps meanwhile; each is read and written about once.
_CACHE_MB = 128


def map_landforms(
    request: Map,
    context: JobContext,
    shard: tuple[int, int] | None = None,
    scheduler: Scheduler | None = None,
) -> Mapped:
    """Run a decoder over an extent.

    Finished tiles stay in the output folder, so the same request resumes after a cancellation or a kill. A request
    that is already finished returns its files again.

    Args:
        request: Raster, package, extent, output folder.
        context: Progress and cancellation.
        shard: Number (from 1) and count of the parts that share the tiles. A part only computes its tiles; the files
            come from a run without ``shard``, which finds all tiles done. Their names are empty in the reply of a part.
        scheduler: Has the tiles computed by workers; None computes them here. All else is done here.

    Raises:
        OutputError: The folder holds another run or other files, another run is at work in it, or it cannot be written.
        ModelError: The package is damaged, needs another encoder, or does not know a class that has a threshold.
        RasterError: The raster cannot be read, or the extent does not touch it.
        ClusterError: Workers cannot be had, or are lost again and again; finished tiles stay.
        Cancelled: The user stopped; finished tiles stay.
    """
    if shard is not None and not 1 <= shard[0] <= shard[1]:
        raise OutputError(f"There is no part {shard[0]} of {shard[1]}. Count parts from 1, e.g. 1/4 to 4/4.")
    package = load_package(Path(request.package))
    with ExitStack() as stack:
        source = open_mosaic(request.raster, request.more, stack)
        check_georeference(source, package)
        others = open_others(source, request.others, package, stack)
        plan = make_plan(request, source, package, others)
        if request.minimum_area_m2 is None:
            request = replace(request, minimum_area_m2=smallest_area_m2(source, plan.level))
        rule = rule_of(package.card, request.thresholds)
        finished = finished_map(plan, request)
        if finished is not None:
            return finished
        notices = before_run(plan, source, package, others)
        for notice in notices:
            _log.warning("%s", notice)
        finished = hold_folder(plan, request, package, shard, stack)
        if finished is not None:  # by another process, meanwhile
            return finished
        replaced = replaced_sentences(plan.folder)
        for notice in replaced:
            _log.warning("%s", notice)
        notices += replaced
        elsewhere = (
            None if scheduler is None else partial(scheduler.finished, work_of(job_of(request, plan)), context=context)
        )
        here = partial(on_this_machine, plan, source, others, package, context)
        resumed = compute_tiles(plan, shard, elsewhere or here, context, _TILES_SHARE)
        if shard is not None:
            return Mapped("", "", "", "", "", plan.count, resumed, notices=notices)
        with Work(result_kind(package, request.probabilities)) as work:
            mapped = replace(_reduce(plan, request, source, package, rule, resumed, context), notices=notices)
            sizes = [(plan.folder / name).stat().st_size for name in files_of(request)]
            work.done(sum(sizes), plan.grid.width * plan.grid.height)
        write_result(plan, outcome_of(plan, request), mapped, context.check)
        context.progress(Progress("Done", 1.0, 0.0))
        return mapped


def before_run(
    plan: Plan, source: RasterSource, package: ModelPackage, others: Sequence[AlignedLayer]
) -> tuple[str, ...]:
    """Sentences about what should be known before a run: a decoder that is worth nothing, other ground, short layers.

    Args:
        plan: Of the run.
        source: What is mapped.
        package: The decoder.
        others: Further layers of the ground.
    """
    extent = source.ground if plan.extent is None else plan.extent
    return (*before_mapping(package.card, source), *short_layers(others, extent, "the ground that is mapped"))


def check_georeference(source: RasterSource, package: ModelPackage) -> None:
    """Refuse a raster whose scale is not known, where the decoder works at one.

    Raises:
        ModelError: It has no CRS.
    """
    if package.card.georeferenced and source.crs is None:
        raise ModelError(
            f"{source.name} has no georeference, and the model package {package.card.name} works at a ground sampling "
            f"of {package.card.ground_sampling_m:.4g} m. Give the raster a CRS and a geotransform."
        )


def _reduce(
    plan: Plan,
    request: Map,
    source: RasterSource,
    package: ModelPackage,
    rule: ClassRule,
    resumed: int,
    context: JobContext,
) -> Mapped:
    """Make the files from the tiles: aside first, then all take their place by rename."""
    grid = plan.grid
    ground = GroundAreas(source.crs, grid.transform, grid.width, grid.height)
    stages = Stages(context, _TILES_SHARE)
    for stale in plan.folder.glob(f"{WORK}*"):
        shutil.rmtree(stale, ignore_errors=True)
    try:
        with (
            raster_cache(_CACHE_MB),
            tempfile.TemporaryDirectory(prefix=WORK, dir=plan.folder, ignore_cleanup_errors=True) as name,
        ):
            work = Path(name)
            classes, probability, merged = work / "c.tif", work / "p.tif", work / "m.tif"
            each = work / "e.tif" if request.probabilities else None
            blend(plan, rule, classes, probability, each, stages.stage("Blending tiles", *_BLENDING))
            smallest = request.minimum_area_m2 or 0.0
            finding = stages.stage("Finding regions", *_REGIONS)
            whole = request.whole_at_border and goes_round(source, grid)
            regions = find_regions(classes, probability, ground, smallest, finding, goes_round=whole)
            around = Surroundings(source, package, plan, ground, results.now(), whole)
            outlining = stages.stage("Outlining landforms", *_OUTLINES)
            polygons = work / results.POLYGONS
            write_polygons(polygons, classes, merged, regions, request.smoothing, around, outlining)
            small, areas = regions.merged, results.areas_by_class(regions, package.card)
            del regions  # what is known of each piece of a large map takes memory that the rasters need now
            results.write_mapped_extent(work / results.EXTENT, around)
            _write_rasters(work, merged, probability, each, package, stages)
            for file in files_of(request):
                os.replace(work / file, plan.folder / file)
    except (OSError, RuntimeError, RasterioError, CPLE_BaseError, OutputError) as error:
        if is_full(error, plan.folder):
            raise OutputError(f"{full_sentence(f'the map in {plan.folder}')} The finished tiles stay.") from error
        raise OutputError(
            f"The map in {plan.folder} could not be written: {error}. Free some space or choose another folder; the "
            f"finished tiles stay."
        ) from error
    told = results.PROBABILITIES if request.probabilities else ""
    mapped = Mapped("", LANDFORM_LAYER, "", "", "", plan.count, resumed, areas, told)
    if not plan.crs_wkt:  # units of coordinates that are in no CRS mean nothing
        pixel = abs(plan.grid.transform.determinant) / plan.grid.step**2
        pixels = {name: area / pixel for name, area in areas.items()}
        mapped, smallest = replace(mapped, areas_m2=pixels, in_pixels=True), smallest / pixel
    return located(replace(mapped, minimum_area_m2=smallest, merged=small), plan.folder)


def _write_rasters(
    work: Path, classes: Path, probability: Path, each: Path | None, package: ModelPackage, stages: Stages
) -> None:
    card, scale = package.card, results.probability_scale()
    (work / results.CATEGORIES).write_text(results.category_names(card), encoding="utf-8")
    (work / results.STYLE).write_text(results.polygon_style(card), encoding="utf-8")
    (work / results.CLASS_STYLE).write_text(results.class_style(card), encoding="utf-8")
    (work / results.DOUBT_STYLE).write_text(doubt_style(), encoding="utf-8")
    first, last = _RASTERS
    count = 2 if each is None else 3
    tell = [
        stages.stage("Writing rasters", *(first + (last - first) * (number + end) / count for end in (0, 1)))
        for number in range(count)
    ]
    results.write_cog(classes, work / results.CLASSES, ["class"], tell[0], colours=results.class_colours(card))
    results.write_cog(probability, work / results.PROBABILITY, ["probability of the mapped class"], tell[1], scale)
    if each is not None:
        rest = [rest_name(card)] if card.background else []
        names = rest + [item.name for item in card.classes]
        results.write_cog(each, work / results.PROBABILITIES, names, tell[2], scale)
        style = class_probability_style(len(rest) + 1, card.classes[0])
        (work / results.PROBABILITIES_STYLE).write_text(style, encoding="utf-8")
