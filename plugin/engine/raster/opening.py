"""Opening a raster: which bands, which CRS, which geotransform, and every way it can go wrong, worded."""

from __future__ import annotations

import contextlib
import math
import os
import warnings
from collections.abc import Iterable, Iterator

import numpy as np
import pyproj
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.enums import ColorInterp
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from scipy import ndimage

from ...protocol.messages.rasters import RasterReference, Stretch
from ..crs.crs import parse_crs, written_crs
from ..errors import RasterError
from ..file_waits import waiting_for_file
from ..words import counted
from .foreign import why_not
from .layout import slow_because
from .map_label import MapLabel
from .regular import endless_in
from .sample import SourceStatistics

#: Patches of zeros up to this size inside a window are deep shadow.
_SHADOW_SAMPLES = 256

#: Samples along a side of a look at what has no data.
_LOOK = 512


def short_name(source: str) -> str:
    """What a person calls the source: the file's name."""
    return os.path.basename(source.rstrip("/\\")) or source


@waiting_for_file()
def open_dataset(source: str, name: str) -> rasterio.DatasetReader:
    """Open a GDAL source for reading.

    Raises:
        RasterError: There is nothing, or nothing that GDAL can read.
    """
    endless = endless_in(source)
    if endless:
        own = "a device or a pipe" if endless == source else f"made of a device or a pipe ({endless})"
        raise RasterError(f"{name} is {own}, and no image that can be opened: choose a file.")
    plain = "://" not in source and not source.startswith("/vsi") and ":" not in source[2:]
    if plain and not os.path.exists(source):
        where = "" if source == name else f" ({source})"
        raise RasterError(f"{name} is not there{where}: check the path, or add the layer again.")
    if plain and os.path.isfile(source) and os.path.getsize(source) == 0:
        raise RasterError(f"{name} is an empty file: copy or download it again.")
    try:
        with without_georeference_warning():
            dataset = rasterio.open(source)
    except (RasterioError, OSError, ValueError) as error:
        raise RasterError(f"{name} cannot be opened as a raster; {why_not(source, error)}") from error
    if dataset.count == 0:
        subdatasets = ", ".join(dataset.subdatasets[:3])
        dataset.close()
        hint = f" Choose one of its subdatasets: {subdatasets}." if subdatasets else ""
        raise RasterError(f"{name} has no raster bands.{hint}")
    return dataset


@contextlib.contextmanager
def without_georeference_warning() -> Iterator[None]:
    """Images without a georeference are welcome; rasterio would warn."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        yield


def choose_bands(dataset: rasterio.DatasetReader, reference: RasterReference, name: str) -> tuple[int, ...]:
    """One or three bands, or any for a mean: those asked for, red, green and blue of a colour image, or the first."""
    chosen = tuple(reference.bands)
    if not chosen:
        roles = list(dataset.colorinterp)
        colours = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
        chosen = tuple(roles.index(role) + 1 for role in colours) if all(role in roles for role in colours) else (1,)
    if len(chosen) not in (1, 3) and not reference.mean:
        raise RasterError(f"One or three bands of {name} can be shown, not {len(chosen)}: choose them again.")
    if reference.hillshade is not None and len(chosen) != 1:
        raise RasterError(f"The hillshade of {name} needs one band with heights, not {len(chosen)}: choose it again.")
    if any(not 1 <= band <= dataset.count for band in chosen):
        missing = [band for band in dict.fromkeys(chosen) if not 1 <= band <= dataset.count]
        asked = f"{'band' if len(missing) == 1 else 'bands'} {', '.join(map(str, missing))}"
        there = f"{counted(dataset.count, 'band')}, and no {asked}"
        raise RasterError(f"{name} has {there}. Choose {f'1 to {dataset.count}' if dataset.count > 1 else 'band 1'}.")
    require_numbers(dataset, chosen, name)
    return chosen


def require_numbers(dataset: rasterio.DatasetReader, bands: Iterable[int], name: str) -> None:
    """Refuse bands of complex numbers, as radar has them.

    Raises:
        RasterError: Of the first of them.
    """
    for band in bands:
        if np.dtype(dataset.dtypes[band - 1]).kind not in "uif":
            raise RasterError(
                f"{name} holds {dataset.dtypes[band - 1]} values, which are no image: save their amplitude as a raster "
                f"(gdal_calc.py), and take that."
            )


def stretch_of(reference: RasterReference, automatic: Stretch, name: str) -> Stretch:
    """The stretch that was asked for, or the automatic one.

    Raises:
        RasterError: It is one of other bands.
    """
    stretch, shown = reference.stretch, len(automatic.low)
    if stretch is None or not stretch.low:
        return automatic
    if len(stretch.low) != shown or len(stretch.high) != shown:
        raise RasterError(f"The stretch of {name} has {counted(len(stretch.low), 'band')} instead of {shown}.")
    return stretch


def crs_of(dataset: rasterio.DatasetReader) -> pyproj.CRS | None:
    """The CRS of the file, or None; what GDAL has lost of the one that it is called after is brought back."""
    text = _crs_text(dataset)
    return parse_crs(text) if text else None


def file_crs(dataset: rasterio.DatasetReader) -> pyproj.CRS | None:
    """The CRS of the file as GDAL tells it, or None."""
    text = _crs_text(dataset)
    return written_crs(text) if text else None


def _crs_text(dataset: rasterio.DatasetReader) -> str:
    if dataset.crs is None or not dataset.crs.to_wkt():
        return ""
    try:
        return str(dataset.crs.to_wkt(version="WKT2_2019"))
    except RasterioError:
        return str(dataset.crs.to_wkt())


def _is_assumed(dataset: rasterio.DatasetReader, label: MapLabel, bands: tuple[int, ...]) -> bool:
    """Whether samples of a PDS3 image have no data by a value that GDAL has chosen, and not the label."""
    if dataset.driver != "PDS" or dataset.nodata is None or label.names_missing:
        return False
    shape = min(dataset.height, _LOOK), min(dataset.width, _LOOK)
    return not bool(dataset.read_masks(bands[0], out_shape=shape).all())


def warnings_of(
    dataset: rasterio.DatasetReader,
    label: MapLabel,
    crs: pyproj.CRS | None,
    bands: tuple[int, ...],
    statistics: SourceStatistics,
    length_unit: str,
) -> tuple[str, ...]:
    """What a geologist should know of this raster before trusting polygons of it."""
    found = []
    if statistics.empty:
        found.append("No pixel has data.")
    if crs is None:
        found.append(f"There is no coordinate reference system: measures are in {length_unit}, not in metres.")
    elif _doubtful_parallel(crs):
        found.append(
            "The standard parallel is 0 although the sphere has a local radius, as some HiRISE labels have it wrongly: "
            "compare the place with another layer."
        )
    if _is_assumed(dataset, label, bands):
        found.append(
            f"The label names no value for missing samples. GDAL takes {dataset.nodata:g} for it, so ground of that "
            "value (shadow) counts as ground without data; where it is ground, save the image as a GeoTIFF without a "
            "nodata value."
        )
    if statistics.zero_is_null:
        found.append(
            "No nodata value is declared; the black border (value 0) is taken as ground without data, shadow there too."
        )
    if statistics.undeclared:
        values = ", ".join(f"{value:g}" for value in statistics.undeclared)
        if dataset.nodata is None:
            found.append(
                f"No nodata value is declared; pixels of this value are taken as ground without data: {values}."
            )
        else:
            found.append(
                f"The nodata value {dataset.nodata:g} is declared, and pixels of this value are taken as ground "
                f"without data too: {values}."
            )
    if statistics.special_null is not None:
        found.append(
            f"{statistics.special_null:.7g} is not declared as nodata; it is a special pixel of ISIS (null or "
            "saturated), so what holds it is taken as ground without data."
        )
    if statistics.unknown_unit:
        found.append(
            f"The heights are in “{statistics.unknown_unit}”, which is no unit of length that is known here: they are "
            "taken for metres. Give a factor (the third number of --hillshade in a terminal) where they are not."
        )
    if statistics.heights_unsure:
        found.append(
            "The heights do not say their unit, and in metres the ground would be flatter than any that is known: they "
            "are probably kilometres. Say so (a factor of 1000 in a terminal)."
        )
    if dataset.colorinterp[bands[0] - 1] == ColorInterp.palette:
        found.append("The raster has a colour table; its numbers are read as brightness.")
    slow = slow_because(dataset)
    return (*found, slow) if slow else tuple(found)


def _doubtful_parallel(crs: pyproj.CRS) -> bool:
    """A sphere of a local radius means a landform far from the equator, so parallel 0 is suspicious."""
    ellipsoid = crs.ellipsoid
    if ellipsoid is None or not crs.is_projected or "equirectangular" not in (crs.name or "").lower():
        return False
    operation = crs.coordinate_operation
    parallels = [str(p.value) for p in operation.params if "standard parallel" in p.name.lower()] if operation else []
    mars_local = abs(ellipsoid.semi_major_metre / 3_396_190.0 - 1)
    return parallels in (["0"], ["0.0"], ["-0.0"]) and 1e-4 < mars_local < 0.01


def grown_zeros(values: NDArray[np.generic], to_pixels: Affine) -> NDArray[np.bool_]:
    """Where all bands are zero over more than a shadow's core, and the rim into which resampling has mixed them."""
    zeros: NDArray[np.bool_] = (values == 0).all(axis=0)
    if not zeros.any():
        return zeros
    labels, count = ndimage.label(zeros)
    sizes = np.bincount(labels.ravel(), minlength=count + 1)
    border = np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])
    large = sizes >= _SHADOW_SAMPLES
    large[border] = True
    large[0] = False
    zeros = large[labels]
    step = math.hypot(to_pixels.a, to_pixels.d)
    if step == 1.0:
        return zeros
    grown: NDArray[np.bool_] = ndimage.binary_dilation(zeros, iterations=max(1, math.ceil(1 / step)))
    return grown
