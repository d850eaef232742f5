"""Bins, densities, N(1) and ages are those of Craterstats itself, which computes the ages."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from plugin.engine.counting import ages
from plugin.engine.counting.bins import bin_edges, snapped
from plugin.engine.counting.distribution import distribute, points_of
from plugin.protocol.messages.counting import BINNINGS, PRESENTATIONS
from tests.engine.cli.commands import run
from tests.engine.counting.craters import sizes, surface

if ages.why_missing():
    pytest.skip(ages.why_missing(), allow_module_level=True)

import craterstats  # noqa: E402 - only where it is
from craterstats.cli import main as craterstats_command  # noqa: E402

SYSTEM = "Mars, Neukum-Ivanov (2001)"
BINNED = BINNINGS[:-1]


def counted_by_craterstats(diameters: np.ndarray, fractions: np.ndarray, area: float) -> Any:
    count = craterstats.Cratercount()
    order = np.argsort(diameters)
    count.diam, count.fraction, count.area = list(diameters[order]), list(fractions[order]), area
    return count


@pytest.mark.parametrize("binning", BINNED)
def test_bins_are_the_same_edge_for_edge(binning: str) -> None:
    theirs = craterstats.Cratercount()
    edges = bin_edges(binning, np.array([0.011, 90.0]))
    ranges = [np.sort(sizes(9, 0.02 + 0.1 * seed, seed=seed)) for seed in range(40)]
    ranges += [edges[place : place + 4] for place in range(len(edges) - 4)]
    for diameters in ranges:
        assert bin_edges(binning, diameters) == pytest.approx(theirs.generate_bins(binning, diameters), rel=1e-12)
        count = counted_by_craterstats(diameters, np.ones(len(diameters)), 1.0)
        ends = float(diameters[0]), float(diameters[-1] * 1.3)
        assert snapped(binning, *ends) == pytest.approx(count.decode_range(list(ends), binning, 1), rel=1e-12)


@pytest.mark.parametrize("binning", BINNINGS)
def test_densities_are_the_same(binning: str) -> None:
    diameters, fractions = sizes(300), np.random.default_rng(3).uniform(0.01, 1, 300)
    ours, theirs = distribute(diameters, fractions, 900.0, binning), counted_by_craterstats(diameters, fractions, 900.0)
    chronology = ages.Chronology(SYSTEM)
    for presentation in PRESENTATIONS if binning != "none" else PRESENTATIONS[:1]:
        points = points_of(ours, presentation, chronology.cumulative)
        expected = theirs.getplotdata(presentation, binning, pf=chronology._production)
        for name, values in (("d", points.d_km), ("y", points.y)):
            assert values == pytest.approx(expected[name], rel=1e-9), (presentation, name)
        error = expected["err"]
        assert points.error == pytest.approx(error, rel=1e-9), presentation


def table_of_craterstats(folder: Path, scc: Path, *plots: str) -> list[dict[str, str]]:
    """What the command of Craterstats writes of a count."""
    words = ["-cs", SYSTEM, "-o", str(folder / "out"), "-f", "csv"]
    for plot in plots:
        words += ["-p", f"source={scc},binning=pseudo-log,{plot}"]
    craterstats_command(words)
    _, _, *lines = (folder / "out.csv").read_text(encoding="utf-8-sig").splitlines()
    head, *rows = csv.reader(lines)
    # Numbers come first, and once more as formulas under the same names.
    return [dict(reversed(list(zip(head, row)))) for row in rows]  # noqa: B905 - rows end with a further comma


def test_ages_are_those_of_its_own_command_on_our_file(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    craters, area = surface(tmp_path)
    scc = tmp_path / "count.scc"
    assert run(capfd, "export", craters, "--out", scc, "--area", area)[0] == 0
    ways = [("poisson", "poisson", []), ("c-fit", "cumulative", []), ("d-fit", "differential", [])]
    ways.append(("b-poisson", "poisson", ["--buffered"]))
    rows = table_of_craterstats(tmp_path, scc, *(f"type={theirs},range=[0.85,6]" for theirs, _, _ in ways))
    for row, (theirs, ours, more) in zip(rows, ways, strict=True):
        words = ["--area", area, "--from", 0.85, "--to", 6, "--fit", ours, "--chronology", SYSTEM, *more]
        status, data, _ = run(capfd, "count", craters, *words)
        assert status == 0, data
        age = data["dated"]["age"]
        assert data["dated"]["system"] == SYSTEM and data["dated"]["version"] == craterstats.__version__
        told = [f"{age[name]:.3g}" for name in ("age_ga", "low_ga", "high_ga")]
        assert told == [row["Age"], row["Age-"], row["Age+"]], theirs
        densities = [f"{age[name]:.2e}" for name in ("n1", "n1_low", "n1_high")]
        assert densities == [row[name] for name in ("N(1)", "N(1)-", "N(1)+")], theirs
        assert row["Method"] == theirs


def test_a_surface_of_a_known_age_is_dated(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Craters drawn from the isochrone of 3 Ga give 3 Ga, and the picture is drawn."""
    from plugin.engine.counting.date import date
    from plugin.protocol.messages.counting import DateCraters

    chronology = ages.Chronology(SYSTEM)
    curve = chronology.isochrone(3.0, (0.5, 30.0))["cumulative"]
    area, number = 1e5, int(curve.y[0] * 1e5)
    quantiles = curve.y[0] * (np.arange(number) + 0.5) / number
    diameters = np.interp(-quantiles, -np.array(curve.y), np.array(curve.d_km))
    request = DateCraters(tuple(diameters), (1.0,) * number, area, 0.0, "Mars", smallest_km=0.5, isochrones_ga=(1.0,))
    dated = date(request)
    assert dated.system == dated.systems[0] and dated.age is not None
    assert dated.age.low_ga < 3.0 < dated.age.high_ga and dated.age.count == number
    plots = {plot.presentation: plot for plot in dated.plots}
    assert set(plots) == set(PRESENTATIONS)
    for plot in plots.values():
        assert plot.fit is not None and plot.fit.age_ga == dated.age.age_ga
        assert [isochrone.age_ga for isochrone in plot.isochrones] == [1.0]
    craters, area_file = surface(tmp_path)
    picture = tmp_path / "plot.png"
    words = ["--area", area_file, "--from", 1, "--isochrone", 1, "--isochrone", 3.5, "--plot", picture]
    assert run(capfd, "count", craters, *words)[0] == 0
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_what_craterstats_ends_at_is_a_sentence(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    craters, area = surface(tmp_path, 30)
    for fit in ("poisson", "cumulative"):
        status, data, said = run(capfd, "count", craters, "--area", area, "--from", 90, "--to", 95, "--fit", fit)
        assert status == 0 and data["dated"]["age"] is None
        assert "90 to 95 km" in said
    status, data, _ = run(capfd, "count", craters, "--area", area, "--chronology", "Pluto, nobody")
    assert status == 1 and "no chronology system “Pluto, nobody”" in data["error"]["sentence"]
