"""A distribution as it is drawn: points, isochrones and an age."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from ...protocol.messages.counting import (
    BINNINGS,
    FITS,
    PRESENTATIONS,
    CraterAge,
    CratersDated,
    DateCraters,
    SizeCurve,
    SizePlot,
)
from ...protocol.messages.recapture import Completeness
from ..errors import CountError
from .ages import Chronology, systems_of, version, why_missing
from .distribution import Cumulative, Distribution, buffer_areas, distribute, points_of
from .recapture import completeness


def date(request: DateCraters) -> CratersDated:
    """Plot a distribution, and date it where Craterstats is there and the count has a smallest diameter.

    Where there is a second count, say how complete the first is, in the same classes of sizes.

    Raises:
        CountError: There are no craters, no area, no such binning, fit or chronology system.
    """
    _check(request)
    return replace(_dated(request), completeness=_completeness(request))


def _completeness(request: DateCraters) -> Completeness | None:
    if request.second is None:
        return None
    left_out = frozenset(request.left_out)
    return completeness(request.diameters_km, request.second, request.binning, request.smallest_km, left_out)


def _dated(request: DateCraters) -> CratersDated:
    sizes, fractions, area = np.array(request.diameters_km), np.array(request.fractions), request.area_km2
    if request.buffered:
        fractions, area = 1.0 / buffer_areas(sizes, area, request.perimeter_km, request.pieces), 1.0
    distribution = distribute(sizes, fractions, area, request.binning)
    missing = why_missing()
    systems = () if missing else systems_of(request.body)
    if not systems and not request.system:
        said = missing or f"Craterstats has no chronology for {request.body or 'this body'}, so there are no ages."
        return CratersDated(_plots(distribution), systems, version=version(), notes=(said,))
    chronology = Chronology(request.system or systems[0])
    isochrones = [chronology.isochrone(age) for age in request.isochrones_ga]
    age, fit, notes = _age(request, chronology, fractions, area)
    plots = _plots(distribution, chronology.cumulative, isochrones, fit)
    return CratersDated(plots, systems, chronology.name, age, version(), notes)


def _check(request: DateCraters) -> None:
    for what, chosen, known in (("binning", request.binning, BINNINGS), ("fit", request.fit, FITS)):
        if chosen not in known:
            raise CountError(f"There is no {what} “{chosen}”; there are: {', '.join(known)}.")
    if 0 < request.largest_km < request.smallest_km:
        raise CountError(
            f"The smallest diameter that is dated, {request.smallest_km:g} km, is larger than the largest, "
            f"{request.largest_km:g} km."
        )
    if not request.diameters_km or not request.area_km2 > 0 or min(request.diameters_km) <= 0:
        raise CountError("There are no craters to plot: count some, in an area that is larger than nothing.")


def _age(
    request: DateCraters, chronology: Chronology, fractions: np.ndarray, area: float
) -> tuple[CraterAge | None, dict[str, SizeCurve], tuple[str, ...]]:
    """The age, where a smallest diameter is chosen; and why there is none."""
    if not request.smallest_km > 0:
        return None, {}, ()
    span = request.smallest_km, request.largest_km or math.inf
    poisson = request.fit == "poisson"
    areas = (request.area_km2, request.perimeter_km if request.buffered else None) if poisson else (area, None)
    shares = request.fractions if poisson else fractions
    try:
        age, curves = chronology.date(request.diameters_km, tuple(shares), areas, span, request.binning, request.fit)
    except CountError as error:
        return None, {}, (str(error),)
    return age, curves, ()


def _plots(
    distribution: Distribution,
    cumulative: Cumulative | None = None,
    isochrones: list[dict[str, SizeCurve]] | None = None,
    fit: dict[str, SizeCurve] | None = None,
) -> tuple[SizePlot, ...]:
    binned = bool(np.all(distribution.high_km > distribution.low_km))
    plots = []
    for name in PRESENTATIONS if binned else PRESENTATIONS[:1]:
        points = points_of(distribution, name, cumulative)
        d_km, y, error = (tuple(map(float, values)) for values in (points.d_km, points.y, points.error))
        curves = tuple(curve[name] for curve in isochrones or ())
        plots.append(SizePlot(name, d_km, y, error, curves, (fit or {}).get(name)))
    return tuple(plots)
