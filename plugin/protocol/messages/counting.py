"""Messages about size-frequency distributions of craters, and about ages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from .exports import Export
from .recapture import Completeness, SecondCount

#: What speaks against counting a crater: nobody has looked at what a decoder found; few pixels; a part lies beyond the
#: counted area; a low score; one of a cluster, as secondaries are.
DOUBTS: Tuple[str, ...] = ("unreviewed", "tiny", "cut off", "low score", "not round", "clustered")

#: Ways to plot a size-frequency distribution, and of binning it (those of Craterstats).
PRESENTATIONS: Tuple[str, ...] = ("cumulative", "differential", "R-plot", "Hartmann")
BINNINGS: Tuple[str, ...] = ("pseudo-log", "20/decade", "10/decade", "x2", "root-2", "4th root-2", "none")

#: Ways to an age: Poisson statistics, or a fit of the cumulative or the differential distribution.
FITS: Tuple[str, ...] = ("poisson", "cumulative", "differential")


@dataclass(frozen=True)
class CountCraters:
    """Measure the craters of a layer in a counted area, and see which are doubtful; nothing is written.

    Attributes:
        of: The layer, its classes and the counted area; ``output`` and ``format`` are not looked at.
        second: File with the craters that another reviewer, or a decoder, has outlined there; empty for none. It may be
            the same file.
        second_layer: Its layer.
        second_class_field: Field that holds the class there; empty when there is none.
        second_reviewer: Only what this reviewer has outlined there; empty for all.
        second_origin: Only landforms of this origin, such as "model" for what a decoder has found; empty for all.
    """

    of: Export
    second: str = ""
    second_layer: str = ""
    second_class_field: str = "class"
    second_reviewer: str = ""
    second_origin: str = ""


@dataclass(frozen=True)
class Crater:
    """A counted crater.

    Attributes:
        fid: Number of its feature.
        diameter_km: Of the circle through its rim.
        fraction: Linear share of it in the counted area.
        lon: Longitude of its centre in degrees, positive east.
        lat: Planetocentric latitude; on the Earth the geodetic one.
        x: Of the outline's middle, in the CRS of its layer.
        y: Of the outline's middle.
        doubts: Some of :data:`DOUBTS`.
    """

    fid: int
    diameter_km: float
    fraction: float
    lon: float
    lat: float
    x: float = 0.0
    y: float = 0.0
    doubts: Tuple[str, ...] = ()


@dataclass(frozen=True)
class CratersCounted:
    """Craters of an area.

    Attributes:
        craters: Those that lie in it, at least in part.
        area_km2: Size of the counted area.
        perimeter_km: Length of its borders.
        body: Name of the body.
        n_sigma: By how many standard deviations the mean distance to the second nearest neighbour is less than that of
            craters strewn at random; None where there are too few.
        second: The second count, where there is one.
        notes: What a person should know.
        without_circle: Number of craters whose outline is near no circle, so that they are not counted.
        pieces: Number of the area's parts, less that of the holes in them.
    """

    craters: Tuple[Crater, ...]
    area_km2: float
    perimeter_km: float
    body: str
    n_sigma: Optional[float] = None
    second: Optional[SecondCount] = None
    notes: Tuple[str, ...] = ()
    without_circle: int = 0
    pieces: int = 1


@dataclass(frozen=True)
class DateCraters:
    """Plot a size-frequency distribution, and date it where Craterstats is there.

    Attributes:
        diameters_km: Of the craters.
        fractions: Linear shares of them in the counted area.
        area_km2: Size of that area.
        perimeter_km: Length of its borders; for buffered counts.
        body: Name of the body, whose chronologies are offered.
        binning: One of :data:`BINNINGS`.
        system: Name of a chronology system; empty for the first of the body.
        smallest_km: Diameter from which on the count is complete; 0 dates nothing.
        largest_km: Largest diameter that is dated; 0 for all.
        fit: One of :data:`FITS`.
        buffered: Each crater counts as one on the area from which craters of its size reach into the counted area.
        isochrones_ga: Ages of further isochrones.
        second: A second count, which tells how complete this one is.
        left_out: Craters with one of these :data:`DOUBTS` are not among the diameters.
        pieces: Number of the area's parts, less that of the holes in them; for buffered counts.
    """

    diameters_km: Tuple[float, ...]
    fractions: Tuple[float, ...]
    area_km2: float
    perimeter_km: float = 0.0
    body: str = ""
    binning: str = "pseudo-log"
    system: str = ""
    smallest_km: float = 0.0
    largest_km: float = 0.0
    fit: str = "poisson"
    buffered: bool = False
    isochrones_ga: Tuple[float, ...] = ()
    second: Optional[SecondCount] = None
    left_out: Tuple[str, ...] = ()
    pieces: int = 1


@dataclass(frozen=True)
class SizeCurve:
    """A curve of a plot: diameters in km, and densities; ``age_ga`` where it is an isochrone."""

    d_km: Tuple[float, ...]
    y: Tuple[float, ...]
    age_ga: Optional[float] = None


@dataclass(frozen=True)
class SizePlot:
    """One way to plot a distribution.

    Attributes:
        presentation: One of :data:`PRESENTATIONS`.
        d_km: Diameters of the points.
        y: Densities.
        error: One standard deviation of these, up and down.
        isochrones: Those that were asked for.
        fit: The isochrone of the age, over the diameters that were dated.
    """

    presentation: str
    d_km: Tuple[float, ...]
    y: Tuple[float, ...]
    error: Tuple[float, ...]
    isochrones: Tuple[SizeCurve, ...] = ()
    fit: Optional[SizeCurve] = None


@dataclass(frozen=True)
class CraterAge:
    """An age.

    Attributes:
        age_ga: Of the surface, in billions of years.
        low_ga: Where one standard deviation begins.
        high_ga: Where it ends.
        n1: Craters larger than 1 km for each km², by the production function.
        n1_low: Where one standard deviation of that begins.
        n1_high: Where it ends.
        count: Craters that were dated, those on the border in part.
        events: Craters that were dated, whole.
        from_km: Smallest diameter that was dated.
        to_km: Largest one.
    """

    age_ga: float
    low_ga: float
    high_ga: float
    n1: float
    n1_low: float
    n1_high: float
    count: float
    events: int
    from_km: float
    to_km: float


@dataclass(frozen=True)
class CratersDated:
    """A distribution, ready to be drawn.

    Attributes:
        plots: Of each presentation.
        systems: Chronology systems of the body.
        system: The one that was taken; empty where there is none.
        age: The age; None where none was asked for, or can be had.
        version: Of Craterstats; empty where it is not there.
        notes: Why something is missing.
        completeness: How complete the count is, where there is a second one.
    """

    plots: Tuple[SizePlot, ...]
    systems: Tuple[str, ...] = ()
    system: str = ""
    age: Optional[CraterAge] = None
    version: str = ""
    notes: Tuple[str, ...] = ()
    completeness: Optional[Completeness] = None
