"""Compares two maps of one raster cell by cell: a layer of the differences, and how much ground changed its class."""

from __future__ import annotations

import json
import os
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.errors import RasterioError

from ....protocol.messages.decoders import CompareMaps, MapChange, MapDifference
from ....protocol.messages.jobs import Progress
from ....protocol.schema import CLASS_COLOURS
from ....protocol.version import plugin_version
from ...crs.crs import parse_crs
from ...errors import OutputError, RasterError
from ...formats.cog_copy import copy_as_cog
from ...formats.disk import full_sentence, is_full
from ...formats.scratch import scratch_folder
from ...formats.targets import check_targets
from ...formats.xml_text import quoteattr
from ...jobs import JobContext
from ...judging.drawing import draw_values
from ...judging.page import picture_uri, template
from ..reduce.areas import GroundAreas
from ..reduce.blend import BLOCK
from ..results import CLASSES
from .map_overlay import Overlay, open_map

FORMAT = "landform-mapper-map-difference"
VERSION = 1
#: Values of the difference raster; changes are counted from the next.
NO_DATA, SAME = 0, 1
_SAME_COLOUR = "#d9dee3"
#: Longest side of the picture in the report, in cells.
_PICTURE = 900


def compare_maps(request: CompareMaps, context: JobContext) -> MapDifference:
    """Compare two maps of one raster.

    Where one map is coarser than the other, each of its cells is compared with all that lie in it.

    Args:
        request: The two maps, and the file to write.
        context: Progress and cancellation.

    Returns:
        Where the files are, and the areas that changed.

    Raises:
        RasterError: One of them is no map of classes, or the two are not of one raster or of no common ground.
        OutputError: A file is there already, or cannot be written.
        Cancelled: The user stopped; nothing is written.
    """
    output = Path(request.output)
    if output.suffix.lower() not in (".tif", ".tiff"):
        raise OutputError(f"{output} would hold a GeoTIFF: let its name end with .tif.")
    files = [output, *(output.with_suffix(ending) for ending in (".qml", ".html", ".json"))]
    read = [Path(given) / CLASSES if Path(given).is_dir() else given for given in (request.first, request.second)]
    check_targets(*files, overwrite=request.overwrite, inputs=read)
    with ExitStack() as stack:
        maps = open_map(request.first, stack), open_map(request.second, stack)
        overlay = Overlay(*maps)
        try:
            return _write(overlay, stack.enter_context(scratch_folder(output.parent)), files, context)
        except (OSError, RasterioError) as error:
            if is_full(error, output.parent):
                raise OutputError(full_sentence(str(output))) from error
            raise OutputError(f"{output} could not be written: {error}. Free some space or choose another.") from error


def _write(overlay: Overlay, folder: Path, files: list[Path], context: JobContext) -> MapDifference:
    areas = _areas(overlay, context)
    pairs = [(a, b) for a, b in zip(*np.nonzero(areas), strict=True) if a != b]
    pairs.sort(key=lambda pair: -areas[pair])
    values = {pair: number for number, pair in enumerate(pairs, SAME + 1)}
    colours = {value: CLASS_COLOURS[number % len(CLASS_COLOURS)] for number, value in enumerate(values.values())}
    labels = {value: f"{overlay.names[a]} → {overlay.names[b]}" for (a, b), value in values.items()}
    output = files[0]
    plain, made = folder / "plain.tif", [folder / file.name for file in files]
    picture = _write_raster(overlay, values, plain, context)
    context.stoppable(Progress("Writing files", 0.95))
    copy_as_cog(plain, made[0], {"OVERVIEW_RESAMPLING": "NEAREST"}, lambda share: context.check())
    made[1].write_text(_style(labels, colours), encoding="utf-8")
    changes = [_change(overlay, a, b, value, areas) for (a, b), value in values.items()]
    same = [_change(overlay, a, a, SAME, areas) for a in range(len(overlay.names)) if areas[a, a] > 0]
    notes = _notes(overlay)
    numbers = _numbers(overlay, areas, changes, notes)
    drawn = draw_values(picture, {SAME: _SAME_COLOUR, **colours})
    page = template("map_difference.html.j2").render(
        report={**numbers, "changes": _rows(changes, colours, areas), "classes": _classes(overlay, areas)},
        picture=picture_uri(drawn, "png") if changes else None,
    )
    made[2].write_text(page, encoding="utf-8")
    made[3].write_text(json.dumps(numbers, indent=2, ensure_ascii=False, allow_nan=False), encoding="utf-8")
    context.check()
    for scratch, file in zip(reversed(made), reversed(files), strict=True):  # the raster last: with it all is there
        os.replace(scratch, file)
    context.progress(Progress("Done", 1.0, 0.0))
    listed = sorted([*changes, *same], key=lambda one: -one.area_m2)
    return MapDifference(
        str(output), str(files[1]), str(files[2]), str(files[3]), tuple(listed), tuple(notes)
    )  # fmt: skip


def _areas(overlay: Overlay, context: JobContext) -> npt.NDArray[np.float64]:
    """Area of each pair of classes in m², (N, N), first map by rows; in pixels where there is no CRS."""
    crs = parse_crs(overlay.crs.to_wkt()) if overlay.crs else None
    ground = GroundAreas(crs, overlay.transform, overlay.width, overlay.height)
    count = len(overlay.names)
    total = np.zeros(count * count)
    for window, first, second in overlay.blocks():
        context.stoppable(Progress("Comparing cells", 0.5 * window.row_off / overlay.height))
        cells = ground.cells(window.row_off, window.col_off, window.height, window.width)
        both = (first >= 0) & (second >= 0)
        weights = np.broadcast_to(cells, first.shape)[both]
        total += np.bincount(first[both] * count + second[both], weights=weights, minlength=count * count)
    if not total.any():
        first_map, second_map = overlay.maps
        raise RasterError(
            f"The maps {first_map.title} and {second_map.title} share no ground with data. Choose maps of one raster."
        )
    return total.reshape(count, count)


def _write_raster(
    overlay: Overlay, values: dict[tuple[int, int], int], path: Path, context: JobContext
) -> npt.NDArray[np.uint16]:
    """Write the differences; returns a reduced picture of them, in which a change wins over what is the same."""
    count = len(overlay.names)
    table = np.full(count * count, SAME, dtype=np.uint16)
    for (a, b), value in values.items():
        table[a * count + b] = value
    profile = {
        "driver": "GTiff", "width": overlay.width, "height": overlay.height, "count": 1, "dtype": "uint16",
        "transform": overlay.transform, "crs": overlay.crs, "nodata": NO_DATA, "tiled": True, "blockxsize": BLOCK,
        "blockysize": BLOCK, "compress": "deflate", "BIGTIFF": "IF_SAFER",
    }  # fmt: skip
    step = max(1, -(-max(overlay.width, overlay.height) // _PICTURE))
    picture = np.zeros((-(-overlay.height // step), -(-overlay.width // step)), dtype=np.uint16)
    with rasterio.open(path, "w", **profile) as out:
        for window, first, second in overlay.blocks():
            context.stoppable(Progress("Drawing the differences", 0.5 + 0.45 * window.row_off / overlay.height))
            both = (first >= 0) & (second >= 0)
            drawn = np.where(both, table[np.where(both, first * count + second, 0)], NO_DATA).astype(np.uint16)
            out.write(drawn, 1, window=window)
            rows, columns = np.nonzero(drawn)
            at = (rows + window.row_off) // step, (columns + window.col_off) // step
            np.maximum.at(picture, at, drawn[rows, columns])
        out.set_band_description(1, "difference of two maps")
    return picture


def _change(overlay: Overlay, a: int, b: int, value: int, areas: npt.NDArray[np.float64]) -> MapChange:
    return MapChange(overlay.names[a], overlay.names[b], int(value), float(areas[a, b]))


def _notes(overlay: Overlay) -> list[str]:
    first, second = overlay.maps
    notes = []
    if first.made_of and second.made_of and first.made_of != second.made_of:
        notes.append(
            f"{first.title} is a map of {Path(first.made_of).name} and {second.title} of {Path(second.made_of).name}: "
            "what differs may be the images."
        )
    sizes = [abs(one.raster.transform.a) for one in overlay.maps]
    if not np.isclose(*sizes):
        coarser = overlay.maps[int(np.argmax(sizes))].title
        notes.append(f"The cells of {coarser} are larger, so that borders differ where nothing else does.")
    for one, other in ((first, second), (second, first)):
        lacks = [name for name in other.names.values() if name not in one.names.values()]
        if lacks:
            notes.append(f"{one.title} does not know {', '.join(lacks)}, so it calls such ground something else.")
    return notes


def _numbers(
    overlay: Overlay, areas: npt.NDArray[np.float64], changes: list[MapChange], notes: list[str]
) -> dict[str, Any]:
    total, same = float(areas.sum()), float(np.trace(areas))
    first, second = overlay.maps
    return {
        "format": FORMAT,
        "version": VERSION,
        "title": f"{first.title} and {second.title}, cell by cell",
        "names": [first.title, second.title],
        "ground": f"{overlay.width} × {overlay.height} cells that both maps hold.",
        "on_ground": overlay.crs is not None,
        "total_m2": total,
        "same_m2": same,
        "changed_m2": total - same,
        "same_share": same / total,
        "changed_share": 1 - same / total,
        "classes": overlay.names,
        "areas_m2": areas.tolist(),
        "changes": [
            {"first": one.first, "second": one.second, "value": one.value, "area_m2": one.area_m2} for one in changes
        ],
        "notes": notes,
        "provenance": {
            "First map": str(first.path),
            "Second map": str(second.path),
            "Raster": first.made_of or "not known",
            "Landform Mapper": plugin_version(),
        },
    }


def _rows(changes: list[MapChange], colours: dict[int, str], areas: npt.NDArray[np.float64]) -> list[dict[str, Any]]:
    total = areas.sum()
    return [
        {
            "first": one.first, "second": one.second, "colour": colours[one.value], "area_m2": one.area_m2,
            "share": one.area_m2 / total,
        }
        for one in changes
    ]  # fmt: skip


def _classes(overlay: Overlay, areas: npt.NDArray[np.float64]) -> list[dict[str, Any]]:
    return [
        {
            "name": name, "colour": overlay.colour(name), "first_m2": areas[i].sum(), "second_m2": areas[:, i].sum(),
            "same_m2": areas[i, i],
        }
        for i, name in enumerate(overlay.names)
        if areas[i].any() or areas[:, i].any()
    ]  # fmt: skip


def _style(labels: dict[int, str], colours: dict[int, str]) -> str:
    """QGIS style of the difference raster: a palette with the changes, what is the same see-through."""
    entries = [(SAME, _SAME_COLOUR, 0, "the same"), *((value, colours[value], 255, labels[value]) for value in labels)]
    palette = "".join(
        f'<paletteEntry value="{value}" color={quoteattr(colour)} alpha="{alpha}" label={quoteattr(label)}/>'
        for value, colour, alpha, label in entries
    )
    return (
        '<!DOCTYPE qgis PUBLIC "http://mrcc.com/qgis.dtd" "SYSTEM">\n'
        '<qgis version="3.22" styleCategories="Symbology"><pipe><rasterrenderer type="paletted" band="1" opacity="1" '
        f'alphaBand="-1"><colorPalette>{palette}</colorPalette></rasterrenderer></pipe></qgis>\n'
    )
