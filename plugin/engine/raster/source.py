"""A raster as clicks, training and mapping read it: windows of stretched samples, square on the ground."""

from __future__ import annotations

import hashlib
import math
import threading
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import lru_cache, partial
from typing import Any

import numpy as np
import pyproj
import rasterio
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio.errors import RasterioError

from ...protocol.messages.rasters import RasterDescription, RasterReference, Stretch
from ..crs.bodies import Body, body_of
from ..crs.conventions import is_silent
from ..crs.crs import parse_crs
from ..crs.seam import turn_of
from ..errors import CrsError, RasterError
from ..file_waits import waiting_for_file
from ..words import said_by
from . import opening
from .across import read_across
from .bands import reader_of
from .beyond import beyond_warnings
from .contrast import shown
from .georeference import pixel_of, transform_of
from .image import Sides, WindowImage, apply_affine, sides_outside
from .instrument import instrument_of
from .label_latitude import latitude_warnings
from .label_longitude import direction_warnings
from .layout import cog_bytes, slow_because
from .map_label import map_label
from .placement import placement_of
from .places import read_places
from .polar import read_polar
from .recent import RecentWindows
from .resample import read_sheared
from .stamps import RasterFiles, reading
from .window import WINDOW, GridWindow

#: Windows of which it is known where they lie.
_PLACEMENTS = 256


class RasterSource:
    """An open raster. Use as a context manager, from one thread at a time.

    Attributes:
        reference: What was opened.
        name: Short name for messages.
        width, height: In pixels.
        bands: 1-based numbers of the bands read (one or three, or any whose mean is shown).
        dtype: Of those bands.
        transform: Columns and rows to coordinates of the CRS.
        crs: None without one.
        nodata: Declared value, or None.
        stretch: Contrast stretch, the same for every window.
        automatic: The stretch is the automatic one, not one that was chosen.
        instrument: That took it, as far as the file says; else empty.
        identity: Changes when files, bands, stretch or georeference change.
        body: Where the CRS lies, or None.
        pixel_m: Ground size of a pixel at the raster's centre in metres; without a CRS in units of the geotransform,
            which are pixels where there is none.
        pixel_size: Size of a pixel in units of the CRS (the longer side).
        empty: No pixel has data.
        flat: Windows near a pole lie in the map's own plane too, so that they fit side by side.
        rows_down: Coordinates are columns and rows, as GDAL gives them to an image without a georeference.
        warnings: Sentences that a geologist should read.
        placement: Where a window of the grid lies, see :func:`.placement.placement_of`; worked out once.
    """

    #: The grid of its windows is its own, see :class:`.layer.GridLayer`.
    borrowed = False

    def __init__(self, dataset: rasterio.DatasetReader, reference: RasterReference, name: str) -> None:
        """Use :meth:`open`, which words the errors."""
        self._dataset = dataset
        self._turn = threading.RLock()
        # what lies beyond the left, top, right and bottom border: nothing, or more of what QGIS renders
        self._ends: Sides = (True, True, True, True)
        self.flat = False
        # a window is shown to an encoder, and to what looks at the pixels beside its features
        self._recent = RecentWindows(self._read_window)
        self.placement = lru_cache(maxsize=_PLACEMENTS)(partial(placement_of, self))
        self.reference = reference
        self.name = name
        self.width, self.height = int(dataset.width), int(dataset.height)
        self.bands = opening.choose_bands(dataset, reference, name)
        self.dtype = str(dataset.dtypes[self.bands[0] - 1])
        self.nodata = dataset.nodatavals[self.bands[0] - 1]
        self.crs = self._crs(dataset, reference)
        self.transform = transform_of(dataset, reference, self.crs, name)
        self.body: Body | None = None if self.crs is None else body_of(self.crs)
        self._files = RasterFiles(dataset, reference.source)
        self._read_block, self._statistics = reader_of(
            dataset, self.bands, reference, self._files.stamp, (self.crs, self.transform)
        )
        self.stretch: Stretch = opening.stretch_of(reference, self._statistics.stretch, name)
        self.automatic = self.stretch == self._statistics.stretch
        self.instrument = instrument_of(dataset, name)
        self.empty = self._statistics.empty
        self.rows_down = self.crs is None and self.transform == Affine.identity()
        # The place decides how windows are cut, so a file under another georeference is another source.
        place = self.transform[:6], "" if self.crs is None else self.crs.to_wkt()
        empty_values = reference.nodata, reference.all_ground
        seen = self._files.stamp, self.bands, reference.mean, reference.hillshade, self.stretch, place, empty_values
        self.identity = hashlib.sha256(repr(seen).encode()).hexdigest()
        a, b, _, d, e, _ = self.transform[:6]
        self.pixel_m = pixel_of(self.crs, self.transform, self.width, self.height, name)
        self.pixel_size = float(max(np.hypot(a, d), np.hypot(b, e)))
        label = map_label(dataset)
        said = opening.warnings_of(dataset, label, self.crs, self.bands, self._statistics, self.length_unit)
        said = (*latitude_warnings(dataset, label, reference, self.crs, self.transform), *said)
        said = (*beyond_warnings(self.crs, self.transform, self.width, self.height), *said)
        self.warnings = (*direction_warnings(dataset, label, self.crs, self.transform), *said)

    @staticmethod
    def open(reference: RasterReference, flat: bool = False) -> RasterSource:
        """Open a file, a subdataset or any GDAL source; ``flat`` as above.

        Raises:
            RasterError: It is missing, not a raster, damaged, or of a kind that cannot be shown.
        """
        name = opening.short_name(reference.source)
        with waiting_for_file():
            dataset = opening.open_dataset(reference.source, name)
            try:
                source = RasterSource(dataset, reference, name)
            except (RasterioError, ValueError, MemoryError) as error:
                dataset.close()
                raise RasterError(
                    f"{name} cannot be read: {said_by(error)}. Check the file or copy it again."
                ) from error
            except Exception:
                dataset.close()
                raise
        source.flat = flat
        return source

    def __enter__(self) -> RasterSource:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._recent.forget()
        self._dataset.close()

    def is_current(self) -> bool:
        """Whether the files on disk still are those that were opened."""
        return self._files.is_current()

    @property
    def length_unit(self) -> str:
        """What lengths measured on this raster are in: "m", or without a CRS "map units" or "pixels"."""
        if self.crs is not None:
            return "m"
        return "pixels" if math.isclose(self.pixel_m, 1.0) else "map units"

    @property
    def ground(self) -> shapely.Polygon:
        """The raster's border in the CRS."""
        corners = self.coordinates_of([0, self.width, self.width, 0], [0, 0, self.height, self.height])
        return shapely.Polygon(np.column_stack(corners))

    @property
    def goes_round(self) -> bool:
        """Whether the raster's left and right borders are the same meridian."""
        turn = turn_of(self.crs)
        return turn is not None and math.isclose(abs(self.transform.a) * self.width, turn, rel_tol=1e-6)

    def coordinates_of(self, columns: Any, rows: Any) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Coordinates of the CRS of columns and rows."""
        return apply_affine(self.transform, columns, rows)

    def pixels_of(self, xs: Any, ys: Any) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Columns and rows (0, 0 is the upper left corner of the raster) of coordinates of the CRS."""
        return apply_affine(~self.transform, xs, ys)

    def read(self, window: GridWindow) -> WindowImage:
        """Read a window of the grid.

        Raises:
            RasterError: The file is gone, has changed, or is damaged there.
        """
        with self._reading():
            return self._recent(window)

    def _read_window(self, window: GridWindow) -> WindowImage:
        if window.is_across and self.goes_round:
            return read_across(self, window)
        place = self.placement(window)
        to_pixels, plane = place.to_pixels, place.plane
        if plane is not None:
            values, valid, edges = read_polar(self._read_block, plane, (self.width, self.height))
            return replace(self._image(values, valid, to_pixels, window.level, edges), plane=plane)
        if to_pixels.b == to_pixels.d == 0:
            width, height = WINDOW * to_pixels.a, WINDOW * to_pixels.e
            image = self.read_pixels(to_pixels.c, to_pixels.f, width, height, WINDOW, WINDOW)
            return WindowImage(image.rgb, image.valid, image.transform, window.level, image.edges)
        values, valid = read_sheared(self._read_block, to_pixels, WINDOW)
        edges = self._ending(sides_outside(to_pixels, WINDOW, self.width, self.height))
        return self._image(values, valid, to_pixels, window.level, edges)

    def samples_of(
        self, window: GridWindow, columns: Any, rows: Any
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Where native columns and rows lie in a window, in samples from its upper left corner.

        Away from its standard parallel a window holds more columns than its :attr:`GridWindow.pixel_bounds` say, since
        its samples are square on the ground and the raster's pixels are not.
        """
        return self.placement(window).samples_of(columns, rows)

    def read_pixels(
        self, column_off: float, row_off: float, width: float, height: float, out_width: int, out_height: int
    ) -> WindowImage:
        """Read any rectangle of native pixels into samples; outside the raster there is no data.

        Raises:
            RasterError: The file is gone, has changed, or is damaged there.
        """
        with self._reading():
            values, valid = self._read_block((column_off, row_off, width, height), (out_height, out_width))
        step_x, step_y = width / out_width, height / out_height
        to_pixels = Affine(step_x, 0.0, column_off, 0.0, step_y, row_off)
        level = round(float(np.log2(max(step_x, step_y))))
        edges = self._edges(column_off, row_off, column_off + width, row_off + height)
        return self._image(values, valid, to_pixels, level, edges)

    def read_at(
        self, columns: NDArray[np.float64], rows: NDArray[np.float64]
    ) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
        """Stretched samples (H, W, 3) at native columns and rows (H, W), and where there is data.

        Raises:
            RasterError: The file is gone, has changed, or is damaged there.
        """
        with self._reading():
            values, valid = read_places(self._read_block, columns, rows, (self.width, self.height))
        return shown(values, valid, self.stretch), valid

    def describe(self) -> RasterDescription:
        """What a person wants to know before clicking."""
        return RasterDescription(
            width=self.width,
            height=self.height,
            bands=int(self._dataset.count),
            dtype=self.dtype,
            crs_wkt="" if self.crs is None else str(self.crs.to_wkt("WKT2_2019")),
            body="" if self.body is None else self.body.name,
            pixel_m=self.pixel_m,
            stretch=self.stretch,
            automatic=self._statistics.stretch,
            histograms=self._statistics.histograms,
            assumed_nodata=self._statistics.assumed_nodata,
            heights_unsure=self._statistics.heights_unsure,
            latitudes_unsure=is_silent(self.crs),
            geotransform=tuple(float(v) for v in self.transform.to_gdal()),
            warnings=self.warnings,
            cog_bytes=cog_bytes(self._dataset) if slow_because(self._dataset) else 0,
        )

    def _crs(self, dataset: rasterio.DatasetReader, reference: RasterReference) -> pyproj.CRS | None:
        if reference.crs_wkt:
            return parse_crs(reference.crs_wkt)
        try:
            return opening.crs_of(dataset)
        except CrsError as error:
            raise RasterError(f"{self.name}: {error}") from error

    def _reading(self) -> AbstractContextManager[None]:
        return reading(self.name, self._files, self._turn)

    def _edges(self, left: float, top: float, right: float, bottom: float) -> Sides:
        return self._ending((left <= 0, top <= 0, right >= self.width, bottom >= self.height))

    def _ending(self, outside: Sides) -> Sides:
        left, top, right, bottom = (bool(is_out and ends) for is_out, ends in zip(outside, self._ends, strict=True))
        return left, top, right, bottom

    def _image(
        self,
        values: NDArray[Any],
        valid: NDArray[np.bool_],
        to_pixels: Affine,
        level: int,
        edges: Sides,
    ) -> WindowImage:
        rgb = shown(values, valid, self.stretch)
        return WindowImage(rgb, valid, self.transform @ to_pixels, level, edges)
