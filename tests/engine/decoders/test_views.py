"""Maps look at little ground as it is and turned, and the mean of what is said counts."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest

from plugin.engine.cli.app import main
from plugin.engine.decoders.component_reader import ComponentReader
from plugin.engine.decoders.package import load_package
from plugin.engine.decoders.views import FEW_WINDOWS, number_of_views
from plugin.engine.decoders.window_scorer import WindowScorer
from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.encoders.loader import load_encoder
from plugin.engine.encoders.turned import VIEWS, TurnedEncoder
from plugin.engine.errors import OutputError
from plugin.engine.jobs import JobContext
from plugin.engine.mapping.run import map_landforms
from plugin.engine.mapping.tiles.plan import make_plan
from plugin.engine.raster.grid import windows_beside
from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.jobs import Map
from plugin.protocol.messages.rasters import RasterReference


def test_little_ground_is_looked_at_three_times_by_itself():
    assert number_of_views(0, FEW_WINDOWS) == len(VIEWS) == 3
    assert number_of_views(0, FEW_WINDOWS + 1) == 1
    assert [number_of_views(asked, 1) for asked in (1, 2, 3, 9)] == [1, 2, 3, 3]


def test_the_mean_of_the_views_counts(learnt):
    package, cache = load_package(learnt.package), EmbeddingCache(None)
    encoder = load_encoder(package.card.encoder.reference)
    with RasterSource.open(RasterReference(str(learnt.raster)), flat=True) as source:
        window = windows_beside(source.width, source.height, 0, (0, 0, source.width, source.height))[0]
        image = source.read(window)
        found = WindowScorer(package, encoder, cache, views=3).probabilities((source,), window, image)
        each = [
            package.head.probabilities(
                ComponentReader(package.head.reduction, package.card.levels, one, cache).read((source,), window),
                image.rgb,
            )
            for one in (encoder, TurnedEncoder(encoder, 1, False), TurnedEncoder(encoder, 2, True))
        ]
    assert np.abs(each[0] - each[1]).max() > 0.05, "views differ, or nothing is shown"
    # as near as compiled decoders are: within a hundredth, but where probabilities change from place to place
    apart = np.abs(found - np.mean(each, axis=0))
    assert np.quantile(apart, 0.999) < 1e-2 and apart.max() < 0.1
    assert np.allclose(found.sum(0), 1, atol=1e-5)


def test_runs_with_other_views_are_other_runs(learnt, tmp_path):
    request = Map(RasterReference(str(learnt.raster)), str(learnt.package), str(tmp_path / "map"))
    with RasterSource.open(request.raster, flat=True) as source:
        package = load_package(learnt.package)
        plans = [make_plan(dataclasses.replace(request, views=views), source, package) for views in (0, 1, 3)]
    assert [plan.views for plan in plans] == [3, 1, 3]
    assert plans[0].key == plans[2].key != plans[1].key
    map_landforms(dataclasses.replace(request, views=1), JobContext())
    with pytest.raises(OutputError, match="another map run"):
        map_landforms(request, JobContext())


def test_the_command_takes_views(learnt, tmp_path, capsys):
    command = ["map", "--raster", str(learnt.raster), "--model", str(learnt.package), "--probabilities", "--json"]
    shares = {}
    for views in ("1", "3"):
        assert main([*command, "--out", str(tmp_path / views), "--views", views]) == 0
        shares[views] = Path(json.loads(capsys.readouterr().out)["probability_raster"]).read_bytes()
    assert shares["1"] != shares["3"]
    assert main([*command, "--out", str(tmp_path / "4"), "--views", "4"]) == 2
