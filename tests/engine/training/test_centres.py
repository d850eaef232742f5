"""What a training keeps beside the decoder: where each landform lies and how large it is."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely
import torch
from affine import Affine
from scipy.ndimage import gaussian_filter

from plugin.engine.crs.crs import parse_crs
from plugin.engine.decoders.centres import CentreHead
from plugin.engine.decoders.decoder import Decoder
from plugin.engine.decoders.package import load_package, save_package
from plugin.engine.errors import ModelError
from plugin.engine.finding.run import find_objects
from plugin.engine.formats.geopackage import write_landforms
from plugin.engine.formats.model_package import ModelCard
from plugin.engine.jobs import JobContext
from plugin.engine.training.train import train_decoder
from plugin.protocol.messages.finding import Find
from plugin.protocol.messages.jobs import LabelledRaster, Progress, Train
from plugin.protocol.messages.rasters import RasterReference
from tests.scenes import MARS_EQUIRECTANGULAR, write_raster

SIDE, METRES = 1024, 10.0
TO_GROUND = Affine(METRES, 0, 0, 0, -METRES, 0)


def blocks(seed: int) -> list[tuple[float, float, float, float]]:
    """Boxes in columns and rows, in rows and columns that nearly touch."""
    random = np.random.default_rng(seed)
    found = []
    for column, row in np.ndindex(18, 18):
        left, top = 20 + 55 * column + random.uniform(0, 4), 20 + 55 * row + random.uniform(0, 4)
        found.append((left, top, left + random.uniform(42, 50), top + random.uniform(32, 50)))
    return found


def paint(folder: Path, seed: int) -> Path:
    """Bright blocks with dark gaps between them, on noise."""
    random = np.random.default_rng(100 + seed)
    picture = 90 + 12 * gaussian_filter(random.normal(size=(SIDE, SIDE)), 2) / 0.14
    for left, top, right, bottom in blocks(seed):
        picture[round(top) : round(bottom), round(left) : round(right)] = random.uniform(150, 190)
    picture = np.clip(gaussian_filter(picture, 1) + random.normal(size=picture.shape) * 4, 1, 255)
    folder.mkdir(exist_ok=True)
    return write_raster(folder / f"blocks{seed}.tif", picture.astype(np.uint8), transform=TO_GROUND)


def shapes(seed: int) -> list[shapely.Polygon]:
    """The blocks on the ground."""
    return [shapely.box(left * METRES, -bottom * METRES, right * METRES, -top * METRES)
            for left, top, right, bottom in blocks(seed)]  # fmt: skip


def request_for(folder: Path, labels: list[shapely.Polygon], **settings: object) -> Train:
    """A training on the first picture."""
    raster = paint(folder, 1)
    rows = [{"geometry": shape, "class": "block"} for shape in labels]
    layer = write_landforms(folder / "labels.gpkg", rows, parse_crs(MARS_EQUIRECTANGULAR))
    pair = LabelledRaster(RasterReference(str(raster)), str(layer))
    asked = Train((pair,), str(folder / "blocks.model"), unlabelled="background", kind="conv", validation_share=0)
    return dataclasses.replace(asked, **settings)


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Progress]]:
    told: list[Progress] = []
    asked = request_for(tmp_path_factory.mktemp("learnt") / "one", shapes(1), epochs=16)
    return Path(train_decoder(asked, JobContext(told.append)).package), told


def test_blocks_that_all_but_touch_are_found_one_by_one(trained: tuple[Path, list[Progress]], tmp_path: Path) -> None:
    package, told = trained
    steps = [progress for progress in told if progress.text == "Learning where each landform lies"]
    before = told[told.index(steps[0]) - 1]
    assert before.seconds_left is not None and before.seconds_left > 10
    fractions = [progress.fraction for progress in told if progress.fraction is not None]
    assert len(steps) > 100 and steps[-1].seconds_left is not None and fractions == sorted(fractions)
    raster, true = RasterReference(str(paint(tmp_path, 2))), shapes(2)
    found = find_objects(Find(raster, str(tmp_path / "run"), package=str(package), smallest_m=250.0), JobContext())
    frame = pyogrio.read_dataframe(found.polygons)
    alike = [max(shape.intersection(one).area / shape.union(one).area for one in frame.geometry) for shape in true]
    assert sum(iou > 0.5 for iou in alike) >= 0.9 * len(true) and len(frame) <= 1.15 * len(true)
    assert set(frame["class"]) == {"block"} and frame["score"].between(0.4, 1).all()
    prompts = [json.loads(prompt) for prompt in frame["prompts"]]
    around = [shapely.box(*prompt["box"]) for prompt in prompts if prompt.get("box")]
    assert len(around) > 20
    # those that a centre was found of are not lost with the centres: the search is another one, in the same folder
    plain = Path(save_package(tmp_path / "plain.model", *_parts(package)).folder)
    fewer = find_objects(
        Find(raster, str(tmp_path / "run"), package=str(plain), smallest_m=250.0, overwrite=True), JobContext()
    )
    assert fewer.tiles_resumed == fewer.tiles < found.tiles
    assert not any(json.loads(prompt).get("box") for prompt in pyogrio.read_dataframe(fewer.polygons)["prompts"])


def _parts(package: Path) -> tuple[Decoder, ModelCard, bytes]:
    opened = load_package(package)
    return opened.head, opened.card, b""


def test_centres_are_kept_to_the_bit_and_refused_when_they_are_no_numbers(
    trained: tuple[Path, list[Progress]], tmp_path: Path
) -> None:
    opened = load_package(trained[0])
    assert opened.centres is not None and opened.card.head["centres"] is True
    seen = np.random.default_rng(0).normal(size=(opened.head.components, 64, 64)).astype(np.float32)
    again = save_package(tmp_path / "again.model", opened.head, opened.card, b"", opened.centres)
    assert again.centres is not None and len(again.centres.boxes(seen, 0.01)) > 0
    assert np.array_equal(again.centres.boxes(seen, 0.01), opened.centres.boxes(seen, 0.01))
    broken = CentreHead(opened.head.components)
    broken.load_state_dict(opened.centres.state_dict())
    torch.nn.init.constant_(broken.layers[-1].bias, float("nan"))
    with pytest.raises(ModelError, match="no numbers"):
        save_package(tmp_path / "broken.model", opened.head, opened.card, b"", broken)
    assert opened.hash == load_package(trained[0]).hash


def test_a_start_from_an_earlier_decoder_keeps_what_it_knows_of_centres(
    trained: tuple[Path, list[Progress]], tmp_path: Path
) -> None:
    few = request_for(tmp_path / "two", shapes(1)[:3], epochs=2, start=str(trained[0]))
    again, before = load_package(Path(train_decoder(few, JobContext()).package)), load_package(trained[0])
    assert again.centres is not None and before.centres is not None
    state = before.centres.state_dict()
    assert all(torch.equal(values, state[name]) for name, values in again.centres.state_dict().items())


@pytest.mark.parametrize(("count", "wide"), [(290, False), (400, True)])
def test_few_labels_and_such_as_wide_as_ground_are_no_objects(tmp_path: Path, count: int, wide: bool) -> None:
    strips = [shapely.box(25.0 * n, -9000, 25.0 * n + 20, -1000) for n in range(count)]
    labels = strips if wide else shapes(1)[:count]
    asked = request_for(tmp_path / "one", labels, epochs=1, kind="linear")
    assert load_package(Path(train_decoder(asked, JobContext()).package)).centres is None


def test_a_training_that_is_stopped_after_the_decoder_keeps_the_decoder(tmp_path: Path) -> None:
    stop: list[bool] = []

    def tell(progress: Progress) -> None:
        if progress.text.startswith("Learning where"):
            stop.append(True)

    asked = request_for(tmp_path / "one", shapes(1), epochs=2, kind="linear")
    made = train_decoder(asked, JobContext(tell, lambda: bool(stop)))
    assert len(stop) == 1 and made.cancelled and "where each landform lies" in " ".join(made.scores["notes"])
    package = load_package(Path(made.package))
    assert package.centres is None and package.card.head["centres"] is False
