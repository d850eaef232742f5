"""Ages and isochrones, computed by Craterstats (github.com/ggmichael/craterstats, 3.6), which the user may add.

Nothing of it is imported before it is needed. It ends the process for what it does not like; here that is an error.
"""

from __future__ import annotations

import contextlib
import importlib.util
import sys
from collections.abc import Iterator, Sequence
from types import SimpleNamespace
from typing import Any

import numpy as np

from ...protocol.messages.counting import PRESENTATIONS, CraterAge, SizeCurve
from ..errors import CountError
from .bins import FloatArray

#: Craterstats is published for this Python and newer.
_OLDEST = (3, 12)
_KINDS = {"poisson": "poisson", "cumulative": "c-fit", "differential": "d-fit"}


def why_missing() -> str:
    """A sentence on why there are no ages; empty where Craterstats is there."""
    if importlib.util.find_spec("craterstats") is not None:
        return ""
    if sys.version_info < _OLDEST:
        return (
            "Ages and isochrones need Craterstats 3.6, which runs on Python 3.12 and newer; this engine runs on Python "
            f"{sys.version_info[0]}.{sys.version_info[1]}. Add Craterstats on the tab Engine, which offers a "
            "newer Python."
        )
    return (
        "Ages and isochrones need Craterstats, which is not part of the first set-up. Add it on the tab Engine, or "
        f"with: python3 -m plugin.environment repair --ages --folder {sys.prefix}"
    )


def systems_of(body: str) -> tuple[str, ...]:
    """Names of the chronology systems for a body, in the order of Craterstats.

    Raises:
        CountError: Craterstats is not there.
    """
    return tuple(entry["name"] for entry in _functions()["chronology_system"] if entry.get("body") == body)


class Chronology:
    """A production function with a chronology function.

    Args:
        name: Of a chronology system.

    Raises:
        CountError: Craterstats is not there, or has no such system.
    """

    def __init__(self, name: str) -> None:
        functions = _functions()
        found = [entry for entry in functions["chronology_system"] if entry["name"] == name]
        if not found:
            known = "; ".join(entry["name"] for entry in functions["chronology_system"])
            raise CountError(f"Craterstats has no chronology system “{name}”; it has: {known}.")
        package = _package()
        self.name = name
        self._production = package.Productionfn(functions, found[0]["pf"])
        self._chronology = package.Chronologyfn(functions, found[0]["cf"])

    def cumulative(self, diameters_km: FloatArray) -> FloatArray:
        """The production function, up to a factor."""
        return np.asarray(self._production.evaluate("cumulative", diameters_km), dtype=np.float64)

    def isochrone(self, age_ga: float, span: tuple[float, float] | None = None) -> dict[str, SizeCurve]:
        """The distribution of a surface of an age, by presentation.

        Args:
            age_ga: In billions of years.
            span: Diameters in km; those of the production function without.
        """
        return self._curves(float(self._chronology.a0(age_ga)), span, age_ga)

    def date(
        self,
        diameters_km: Sequence[float],
        fractions: Sequence[float],
        areas_km2: tuple[float, float | None],
        span: tuple[float, float],
        binning: str = "pseudo-log",
        fit: str = "poisson",
    ) -> tuple[CraterAge, dict[str, SizeCurve]]:
        """Date craters.

        Args:
            diameters_km: All of them.
            fractions: Share of each that counts.
            areas_km2: The counted area; and the length of its border in km for Poisson statistics of a buffered count.
            span: Diameters that are dated; Craterstats widens them to the edges of bins.
            binning: One of ``BINNINGS``.
            fit: One of ``FITS``.

        Returns:
            The age, and by presentation the curve over the diameters that were dated.

        Raises:
            CountError: Too few craters are in that range.
        """
        package, (area, perimeter) = _package(), areas_km2
        count = package.Cratercount()
        order = np.argsort(diameters_km)
        count.diam, count.fraction = (list(np.asarray(values, float)[order]) for values in (diameters_km, fractions))
        count.area, count.perimeter, count.name = area, perimeter, ""
        kind = "b-poisson" if fit == "poisson" and perimeter is not None else _KINDS[fit]
        with _errors(f"The craters from {span[0]:g} to {span[1]:g} km cannot be dated"):
            plot = package.Craterplot(cratercount=count, type=kind, binning=binning, range=list(map(str, span)))
            plot.calculate_age(SimpleNamespace(pf=self._production, cf=self._chronology, ref_diameter=1.0))
        low, high = (float(plot.range[0]), float(plot.range[1])) if "poisson" in kind else map(float, plot.bin_range)
        largest = count.diam[-1]
        n1 = 10.0 ** np.asarray(plot.a0, float)
        age, young, old = (float(value) for value in plot.t)
        events = int(sum(low <= size < high for size in count.diam)) if "poisson" in kind else int(plot.n_event)
        if not events:
            raise CountError(f"No crater is from {span[0]:g} to {span[1]:g} km across, so there is nothing to date.")
        found = CraterAge(
            age, young, old, float(n1[0]), float(n1[1]), float(n1[2]), float(plot.n), events, low, min(high, largest)
        )
        return found, self._curves(float(plot.a0[0]), (low, min(high, largest)), age)

    def _curves(self, a0: float, span: tuple[float, float] | None, age_ga: float) -> dict[str, SizeCurve]:
        limits = None if span is None else np.array(span)
        data = {name: self._production.getplotdata(name, a0, range=limits) for name in PRESENTATIONS}
        return {
            name: SizeCurve(tuple(map(float, curve["d"])), tuple(map(float, curve["y"])), age_ga)
            for name, curve in data.items()
        }


def version() -> str:
    """Of Craterstats; empty where it is not there."""
    return "" if why_missing() else str(_package().__version__)


def _package() -> Any:
    """Craterstats.

    Raises:
        CountError: It is not there, or damaged.
    """
    missing = why_missing()
    if missing:
        raise CountError(missing)
    try:
        import craterstats
    except (ImportError, SyntaxError) as error:
        raise CountError(f"Craterstats cannot be loaded ({error}). Repair the engine.") from error
    return craterstats


def _functions() -> Any:
    return _package().Functionslist().functions


@contextlib.contextmanager
def _errors(what: str) -> Iterator[None]:
    """What ends Craterstats, as an error."""
    try:
        yield
    except (SystemExit, ArithmeticError, ValueError, TypeError, IndexError, RuntimeError) as error:
        raise CountError(f"{what}: Craterstats says “{error}”. Choose a wider range of diameters.") from error
