"""What two counts of the same ground tell of their completeness, against numbers by hand and known truth."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from plugin.engine.counting.recapture import bounds, chapman, completeness, joined
from plugin.engine.counting.same_craters import same_craters
from plugin.engine.formats.geopackage import write_extent, write_landforms
from plugin.engine.polygons.rim_curve import RimFit
from plugin.protocol.messages.recapture import Completeness, SecondCount, SecondCrater
from tests.engine.cli.commands import run
from tests.engine.counting.craters import CRS, sizes, surface
from tests.engine.formats.exports.ground import box, cap, table

RADIUS_KM = 3396.19


def circle(lon: float, lat: float, size_km: float) -> RimFit:
    return RimFit("circle", lon, lat, 1000 * size_km, 1000 * size_km, 0.0, 0.0)


def second(found: np.ndarray, is_in_first: np.ndarray, is_part: bool = False) -> SecondCount:
    pairs = zip(found.tolist(), is_in_first.tolist(), strict=True)
    return SecondCount(tuple(SecondCrater(size, is_in) for size, is_in in pairs), is_part)


def both_of(first: int, other: int, both: int, **options: Any) -> Completeness:
    """Two counts of craters of 2 km."""
    found = completeness([2.0] * first, second(np.full(other, 2.0), np.arange(other) < both), **options)
    assert found is not None
    return found


def test_craters_are_the_same_where_their_circles_share_half() -> None:
    one = [circle(0, 0, 10.0), circle(0, 0, 2.0), circle(5, 5, 1.0)]
    degrees = 1 / 59.27  # a kilometre on Mars
    other = [circle(0, 0.3 * degrees, 2.2), circle(1 * degrees, 0, 9.5), circle(5 + 0.6 * degrees, 5, 1.0)]
    assert same_craters(one, other, RADIUS_KM).tolist() == [[0, 1], [1, 0]]
    assert same_craters(one, [], RADIUS_KM).tolist() == []


def test_numbers_by_hand() -> None:
    """24 and 19 craters, 9 of both: (25 · 20) / 10 - 1 = 49 craters."""
    assert chapman(24, 19, 9) == 49
    (entry,) = both_of(24, 19, 9).bins
    assert (entry.first, entry.second, entry.both, entry.all) == (24, 19, 9, 49)
    assert entry.of_first is not None and entry.of_second is not None and entry.together is not None
    assert entry.of_first.share == 24 / 49 and entry.of_second.share == 19 / 49 and entry.together.share == 34 / 49
    assert entry.of_first.high == 24 / entry.all_low and entry.of_first.low == 24 / entry.all_high
    assert entry.from_km <= 2.0 < entry.to_km and both_of(24, 19, 9).from_smallest.all == 49


def test_intervals_by_hand() -> None:
    """One crater each, the same: of N craters both have the same one with 1/N, which is below 2.5 % from 40 on.

    Two each and one of both: 2 (N - 2) / C(N, 2) and more common ones leave 1 - (N - 2)(N - 3) / (N (N - 1)) > 2.5 %
    up to 159 craters; three are seen.
    """
    assert bounds(1, 1, 1) == (1, 39)
    share = [1 - (number - 2) * (number - 3) / (number * (number - 1)) for number in range(4, 300)]
    assert bounds(2, 2, 1) == (3, 3 + sum(one > 0.025 for one in share)) == (3, 159)
    assert bounds(5, 4, 0)[1] is None
    # All of 20 common: 21 craters would have that once in 21, 22 once in 231.
    assert bounds(20, 20, 20) == (20, 21)
    # None of 12 and 12 common: 24 craters would have that once in 2.7 million.
    assert bounds(12, 12, 0)[0] > 50


def test_the_interval_holds_the_estimate_for_all_small_numbers() -> None:
    for first in range(1, 9):
        for other in range(1, 9):
            for both in range(min(first, other) + 1):
                (entry,) = both_of(first, other, both).bins
                for share in (entry.of_first, entry.of_second, entry.together):
                    assert share is not None and 0 <= share.low <= share.share <= share.high <= 1


@pytest.mark.parametrize("number", [8, 30, 120])
@pytest.mark.parametrize("seen", [(0.9, 0.9), (0.8, 0.5), (0.3, 0.5)])
def test_intervals_of_a_class_cover_what_is_known(number: int, seen: tuple[float, float]) -> None:
    """Reviewers who see each crater by chance: 95 % and more of the intervals hold the share that was found."""
    generator, held, trials = np.random.default_rng(7), 0, 300
    for _ in range(trials):
        first, other = (generator.uniform(size=number) < share for share in seen)
        if not first.any() or not other.any():
            held += 1
            continue
        low, high = bounds(int(first.sum()), int(other.sum()), int((first & other).sum()))
        held += low <= number and (high is None or number <= high)
    assert held / trials >= 0.95


def reviewers(number: int, generator: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Diameters of craters, and who of two reviewers has found each: large ones more easily than small ones."""
    diameters = np.minimum((1 - generator.uniform(size=number)) ** (-1 / 2.2), 64.0)
    first, other = (generator.uniform(size=number) < 1 / (1 + (half / diameters) ** 2) for half in (1.6, 2.2))
    return diameters, first, other


@pytest.mark.parametrize("binning", ["pseudo-log", "root-2", "x2", "none"])
def test_a_curve_follows_what_reviewers_see_by_size(binning: str) -> None:
    generator, held, errors, pooled = np.random.default_rng(3), [], [], []
    for _ in range(60):
        diameters, first, other = reviewers(600, generator)
        found = completeness(diameters[first].tolist(), second(diameters[other], first[other]), binning)
        assert found is not None and sum(entry.first for entry in found.bins) == first.sum()
        for entry in found.bins:
            here = (diameters >= entry.from_km) & (diameters < entry.to_km)
            if entry.of_first is not None and entry.of_second is not None and entry.both > 6 and binning != "x2":
                for share, who in ((entry.of_first, first), (entry.of_second, other)):
                    held.append(share.low <= who[here].mean() <= share.high)
        total = found.from_smallest
        assert total.of_first is not None and total.all is not None
        errors.append(total.all / 600)
        pooled.append(chapman(int(first.sum()), int(other.sum()), int((first & other).sum())) / 600)
        held.append(total.of_first.low <= first.mean() <= total.of_first.high)
    assert np.mean(held) >= 0.9 and np.mean(errors) == pytest.approx(1.0, abs=0.02)
    assert np.mean(pooled) < 0.9  # one estimate of all misses those that neither sees well


def test_completeness_from_a_diameter_on() -> None:
    diameters, first, other = reviewers(4000, np.random.default_rng(5))
    given = diameters[first].tolist(), second(diameters[other], first[other]), "pseudo-log"
    whole, large = (completeness(*given, smallest_km=size) for size in (0.0, 4.2))
    assert whole is not None and large is not None and whole.bins == large.bins
    shares = [found.from_smallest.of_first for found in (whole, large)]
    assert shares[0] is not None and shares[1] is not None and shares[0].share < shares[1].share
    # 4.2 km lies in the class that begins at 4 km.
    assert large.from_smallest.from_km == pytest.approx(4.0)
    assert large.from_smallest.first == (first & (diameters >= 4.0)).sum()
    assert shares[1].low < first[diameters >= 4.0].mean() < shares[1].high
    beyond = completeness(*given, smallest_km=500.0)
    assert beyond is not None and beyond.from_smallest.of_first is None


def test_classes_are_joined_until_enough_are_common() -> None:
    numbers = np.array([[4, 3, 1], [30, 20, 12], [6, 6, 5], [3, 3, 3]])
    assert joined(numbers) == [(9, 9, 8), (34, 23, 13)]
    assert joined(numbers[:1]) == [(4, 3, 1)] and joined(np.zeros((2, 3), dtype=int)) == []


def test_who_finds_none_has_none_and_the_other_is_not_told() -> None:
    found = completeness([8.0] * 9, second(np.array([8.0] * 9 + [1.0] * 5), np.arange(14) < 9), "x2")
    assert found is not None
    small, large = found.bins
    assert small.all is None and small.of_first is not None and small.of_second is None
    assert (small.of_first.share, small.of_first.high) == (0, 0)
    assert large.of_first is not None and large.of_first.share == 1
    assert completeness([], second(np.ones(3), np.zeros(3, bool))) is None
    assert completeness([1.0], SecondCount(())) is None


def test_what_is_left_out_is_left_out_of_both_or_missed() -> None:
    craters = (
        SecondCrater(2.0, True),
        SecondCrater(2.0, True, first_doubts=("tiny",)),
        SecondCrater(2.0, False, doubts=("cut off",)),
        SecondCrater(2.0, True, first_doubts=("low score",)),
        SecondCrater(2.0, False, doubts=("low score",)),
    )
    numbers = {}
    for left_out in ((), ("tiny", "cut off"), ("low score",)):
        found = completeness([2.0] * 4, SecondCount(craters), left_out=frozenset(left_out))
        assert found is not None
        numbers[left_out] = found.from_smallest.second, found.from_smallest.both
    assert numbers == {(): (5, 3), ("tiny", "cut off"): (3, 2), ("low score",): (5, 2)}


def rows_of(places: list[tuple[float, float, float]], **known: Any) -> list[dict[str, Any]]:
    """Craters at longitudes and latitudes, of sizes in km."""
    return [{"geometry": cap(CRS, lon, lat, 500 * size, 72), "class": "crater", **known} for lon, lat, size in places]


def places(number: int, seed: int) -> list[tuple[float, float, float]]:
    generator = np.random.default_rng(seed)
    lons, lats = generator.uniform(10.1, 15.9, number), generator.uniform(-2.9, 2.9, number)
    return list(zip(lons.tolist(), lats.tolist(), sizes(number, seed=seed).tolist(), strict=True))


def test_two_reviewers_of_a_layer_give_a_curve_a_table_and_a_picture(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Ada has 36 of 48 craters, Ben 32, both 24: (37 · 33) / 25 - 1 = 47.84 craters."""
    all_of = places(48, 2)
    rows = rows_of(all_of[:36], reviewer="Ada") + rows_of(all_of[12:44], reviewer="Ben")
    craters = write_landforms(tmp_path / "craters.gpkg", rows, CRS)
    write_extent(tmp_path / "area.gpkg", box(CRS, 10, -3, 16, 3), CRS, "area", {})
    curve, plot = tmp_path / "curve.csv", tmp_path / "plot.png"
    reviewed = ("count", craters, "--area", tmp_path / "area.gpkg", "--second", craters, "--second-reviewer", "Ben")
    status, _, error = run(capfd, *reviewed)
    assert status != 0 and "--reviewer" in error
    status, data, _ = run(capfd, *reviewed, "--reviewer", "Ada", "--table", curve, "--plot", plot, "--binning", "x2")
    assert status == 0 and len(data["count"]["craters"]) == 36
    total = data["dated"]["completeness"]["from_smallest"]
    assert (total["first"], total["second"], total["both"]) == (36, 32, 24)
    assert total["of_first"]["low"] < 36 / 48 < total["of_first"]["high"]
    written = list(csv.DictReader(curve.open(newline="")))
    assert [row["rows"] for row in written] == ["class"] * (len(written) - 1) + ["from smallest"]
    assert float(written[-1]["of_first"]) == total["of_first"]["share"] and plot.stat().st_size > 20_000
    assert sum(int(row["first"]) for row in written[:-1]) == 36
    status, _, error = run(capfd, *reviewed, "--reviewer", "Ada", "--table", curve)
    assert status != 0 and "there already" in error
    status, _, error = run(capfd, *reviewed[:4], "--reviewer", "Eve")
    assert status != 0 and "“Ada”, “Ben”" in error
    assert run(capfd, *reviewed[:4], "--table", curve)[0] == 2
    written_too = "export", *reviewed[1:4], "--out", tmp_path / "ada.scc", "--reviewer", "Ada"
    assert run(capfd, *written_too)[0] == 0 and len(table(tmp_path / "ada.scc", "crater")) == 36
    everything = "export", craters, "--out", tmp_path / "ben.csv", "--reviewer", "Ben"
    assert run(capfd, *everything)[1]["count"] == 32


def test_a_decoder_is_measured_against_what_stands_after_a_review(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """A review has kept 30 craters of a decoder and added ten by hand: the decoder has 75 % of these."""
    all_of = places(40, 4)
    rows = rows_of(all_of[:30], origin="model", reviewed=True) + rows_of(all_of[30:], origin="click", reviewed=True)
    craters = write_landforms(tmp_path / "craters.gpkg", rows, CRS)
    write_extent(tmp_path / "area.gpkg", box(CRS, 10, -3, 16, 3), CRS, "area", {})
    given = "count", craters, "--area", tmp_path / "area.gpkg", "--second", craters, "--second-origin", "model"
    status, data, _ = run(capfd, *given)
    total = data["dated"]["completeness"]["from_smallest"]
    assert status == 0 and data["dated"]["completeness"]["is_part"]
    assert (total["all"], total["of_first"], total["of_second"]["share"]) == (40, None, 0.75)
    # Wilson's interval of 30 of 40.
    assert [total["of_second"][end] for end in ("low", "high")] == pytest.approx([0.598, 0.858], abs=1e-3)


def test_craters_on_the_border_are_the_same_whoever_says_they_lie_within(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """One crater that the first has just within the border and the second just beyond, and the other way round."""
    inner = places(8, 6)
    half = 2.0 / 2 / 59.27
    border = [(16 + half - 0.0005, 1.0, 2.0), (16 + half + 0.0005, -1.0, 2.0)]
    mirrored = [(16 + half + 0.0005, 1.0, 2.0), (16 + half - 0.0005, -1.0, 2.0)]
    files = [
        write_landforms(tmp_path / f"{name}.gpkg", rows_of([*inner, *those]), CRS)
        for name, those in (("one", border), ("other", mirrored))
    ]
    write_extent(tmp_path / "area.gpkg", box(CRS, 10, -3, 16, 3), CRS, "area", {})
    _, data, _ = run(capfd, "count", files[0], "--area", tmp_path / "area.gpkg", "--second", files[1])
    total = data["dated"]["completeness"]["from_smallest"]
    assert (total["first"], total["second"], total["both"]) == (9, 9, 9)


def test_a_second_layer_without_classes_or_of_another_body(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    from tests.engine.formats.exports.ground import iau

    craters, area = surface(tmp_path, 20)
    plain = [{"geometry": row["geometry"], "kind": "c"} for row in rows_of(places(6, 1))]
    other = write_landforms(tmp_path / "plain.gpkg", plain, CRS)
    status, data, _ = run(capfd, "count", craters, "--area", area, "--second", other, "--second-class-field", "")
    assert status == 0 and data["dated"]["completeness"]["from_smallest"]["second"] == 6
    moon = [{"geometry": cap(iau(30100), 12, 0, 900, 72), "class": "crater"}]
    beside = write_landforms(tmp_path / "moon.gpkg", moon, iau(30100))
    status, _, error = run(capfd, "count", craters, "--area", area, "--second", beside)
    assert status != 0 and "no second count" in error


def test_completeness_is_written_with_the_count(tmp_path: Path) -> None:
    from plugin.engine.formats.exports.run import export_landforms
    from plugin.engine.jobs import JobContext
    from plugin.protocol.messages.exports import Export

    craters, area = surface(tmp_path, 12)
    request = Export(
        str(craters), str(tmp_path / "x.scc"), "scc", area=str(area), completeness=both_of(24, 19, 9, smallest_km=1.5)
    )
    exported = export_landforms(request, JobContext())
    assert exported.files == (str(tmp_path / "x.scc"), str(tmp_path / "x_completeness.csv"))
    assert "# Completeness: from 1.41 km on 49% (" in (tmp_path / "x.scc").read_text()
    assert len(table(tmp_path / "x.scc", "crater")) == exported.count
    assert len((tmp_path / "x_completeness.csv").read_text().splitlines()) == 3
