from __future__ import annotations

import importlib
import os
import pkgutil
import re
import signal
import subprocess
import sys
from enum import Enum
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine

from plugin.engine import cli
from plugin.engine.cli import output
from plugin.engine.cli.app import main
from plugin.engine.cli.segment import Backend
from plugin.engine.cli.train import Kind, Unlabelled
from plugin.engine.decoders.kinds import KINDS
from plugin.engine.errors import Cancelled
from plugin.engine.raster.source import RasterSource
from plugin.engine.sam.loader import BACKENDS
from plugin.engine.training.asked import UNLABELLED
from plugin.protocol.messages.jobs import DECODER_KINDS
from tests.engine import painted, untrained
from tests.engine.cli.commands import run
from tests.scenes import odd, scene, write_raster

ROOT = Path(__file__).resolve().parents[3]


def test_a_raster_is_converted_to_a_cog(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status, data, said = run(capfd, "convert", scene("gusev/gusev_900.tif"), "--out", tmp_path / "gusev.tif")
    assert status == 0, said
    assert data["size_bytes"] == (tmp_path / "gusev.tif").stat().st_size
    with rasterio.open(tmp_path / "gusev.tif") as raster:
        assert raster.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
    status, data, said = run(capfd, "convert", scene("gusev/gusev_900.tif"), "--out", tmp_path / "gusev.tif")
    assert status == 1 and "is there already" in said


def test_info_tells_body_and_scale(capfd: pytest.CaptureFixture[str]) -> None:
    status, data, _ = run(capfd, "info", scene("gusev/gusev_900.tif"))
    assert status == 0
    assert data["body"] == "Mars"
    assert data["pixel_m"] == pytest.approx(93.4, abs=0.1)
    assert (data["width"], data["height"]) == (900, 900)


def test_info_tells_of_several_rasters_and_goes_on_after_one_that_cannot_be_read(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    first = write_raster(tmp_path / "first.tif", np.full((30, 40), 9, np.uint8))
    second = write_raster(tmp_path / "second.tif", np.full((3, 20, 50), 9, np.uint8))
    status, data, _ = run(capfd, "info", first, second)
    assert status == 0 and [(one["raster"], one["width"]) for one in data["rasters"]] == [
        (str(first), 40), (str(second), 50),
    ]  # fmt: skip
    missing = tmp_path / "missing.tif"
    status, data, said = run(capfd, "info", first, missing, second)
    assert status == 1 and f"missing.tif is not there ({missing})" in said
    assert ["error" in one for one in data["rasters"]] == [False, True, False]
    assert main(["info", str(first), str(second)]) == 0
    text = capfd.readouterr().out
    assert f"raster      {first}" in text and "40 x 30 pixels" in text and "50 x 20 pixels" in text
    assert main(["info", str(first)]) == 0 and capfd.readouterr().out.startswith("size        40 x 30")


def test_a_command_that_was_stopped_says_what_it_leaves() -> None:
    with pytest.raises(Cancelled, match="^Stopped. Nothing was written.$"), output.Reporter() as reporter:
        signal.raise_signal(signal.SIGINT)
        reporter.context.check()
    with pytest.raises(Cancelled, match="^Stopped. Tiles are kept.$"), output.Reporter("Tiles are kept.") as reporter:
        signal.raise_signal(signal.SIGINT)
        reporter.context.check()
    with pytest.raises(Cancelled, match="^Of itself.$"), output.Reporter():
        raise Cancelled("Of itself.")


def test_help_says_what_commands_do_in_whole_sentences_and_what_options_want(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert main(["--help"]) == 0
    text = capfd.readouterr().out
    assert "..." not in text.split("Commands:")[1]
    for name in ("train", "judge", "learning-curve", "compare-prompts", "compare", "map", "export"):
        assert f"  {name} " in text and main([name, "--help"]) == 0
        told = capfd.readouterr().out
        assert not re.search(r"--[a-z-]+ +<(list|int|float|str)", told), "types of a program are no help"


def test_a_path_is_not_told_twice(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(capfd, "info", "missing.tif")[2].startswith("missing.tif is not there: check the path")


def test_ctrl_c_where_nobody_listens_for_it_is_told_and_status_1(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(RasterSource, "open", interrupted)
    assert main(["info", "a.tif"]) == 1
    assert capfd.readouterr().err == "Stopped.\n"


def test_models_are_listed(capfd: pytest.CaptureFixture[str]) -> None:
    for words in (("models",), ("models", "list")):
        status, data, _ = run(capfd, *words)
        assert status == 0
        assert [model["name"] for model in data["models"]][:2] == ["default", "vit_b"]


@pytest.mark.parametrize("name", ["truncated", "zero_bytes"])
def test_a_failure_is_one_sentence_and_status_1(capfd: pytest.CaptureFixture[str], name: str) -> None:
    status, data, said = run(capfd, "info", odd(name))
    assert status == 1
    assert data["error"]["kind"] == "raster"
    assert len(said.strip().splitlines()) == 1


def test_a_field_that_is_not_there_names_the_option_that_chooses_another(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    raster, labels = painted.paint(tmp_path), painted.label(tmp_path / "labels.gpkg")
    pair = ("--raster", raster, "--labels", labels, "--out", tmp_path / "model")
    status, _, said = run(capfd, "train", *pair, "--class-field", "kind")
    assert status == 1 and "has no field 'kind'" in said and "--class-field in a terminal" in said


def test_labels_that_nobody_has_reviewed_are_refused(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    raster, labels = painted.paint(tmp_path), painted.label(tmp_path / "labels.gpkg")
    pair = ("--raster", raster, "--labels", labels, "--out", tmp_path / "model")
    status, data, _said = run(capfd, "train", *pair, "--reviewed-only")
    assert status == 1
    assert data["error"]["sentence"].startswith("No polygon of labels.gpkg is reviewed yet")


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("dance",),
        ("segment",),
        ("segment", "a.tif", "--point", "1", "--out", "a.gpkg"),
        ("segment", "a.tif", "--point", "1", "north", "--out", "a.gpkg"),
        ("segment", "a.tif", "--box", "1", "2", "3", "--out", "a.gpkg"),
        ("segment", "a.tif", "--out", "a.gpkg"),
        ("segment", "a.tif", "--point", "1", "2", "--prompts", "p.csv", "--out", "a.gpkg"),
        ("segment", "a.tif", "--background", "1", "2", "--out", "a.gpkg"),
        ("segment", "a.tif", "--point", "1", "2", "--out", "a.gpkg", "--backend", "nonsense"),
        ("train", "--raster", "a.tif", "--labels", "a.gpkg", "--out", "m", "--unlabelled", "nonsense"),
        ("train", "--raster", "a.tif", "--labels", "a.gpkg", "--out", "m", "--kind", "nonsense"),
    ],
)
def test_a_wrong_call_is_status_2(capfd: pytest.CaptureFixture[str], words: tuple[str, ...]) -> None:
    assert main(list(words)) == 2
    assert capfd.readouterr().err.strip()


def test_the_choices_offered_are_those_that_are_taken() -> None:
    assert set(Backend) == set(BACKENDS)
    assert set(Unlabelled) == set(UNLABELLED)
    assert set(Kind) == set(DECODER_KINDS) == {"auto", *KINDS}


def test_sentences_quote_choices_as_words(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    package = untrained.package(tmp_path / "first.model")
    image, labels = scene("gusev/gusev_900.tif"), scene("gusev/gusev_900_craters.geojson")
    words = ("train", "--raster", image, "--labels", labels, "--class-field", "cls", "--out", tmp_path / "m")
    status, _, said = run(capfd, *words, "--start", package, "--kind", "conv")
    assert status == 1
    assert "is a decoder of the kind 'linear', and 'conv' is asked for." in said
    of_patches = ("patches", "train", "--raster", image, "--labels", labels, "--side", 5000, "--out", tmp_path / "p")
    status, _, said = run(capfd, *of_patches, "--samples", 100, "--samples", 64)
    assert status == 1
    assert "up to 1024 samples, not 100 and 64." in said


def test_every_choice_is_quoted_as_a_word() -> None:
    modules = [importlib.import_module(found.name) for found in pkgutil.iter_modules(cli.__path__, f"{cli.__name__}.")
               if not found.name.endswith("__main__")]  # fmt: skip
    choices = {kind for module in modules for kind in vars(module).values()
               if isinstance(kind, type) and issubclass(kind, Enum) and list(kind)}  # fmt: skip
    assert len(choices) > 5
    assert [repr(word) for kind in choices for word in kind] == [repr(word.value) for kind in choices for word in kind]


def test_a_file_that_is_there_is_kept(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    out = tmp_path / "a.gpkg"
    out.write_text("mine")
    status, _, said = run(capfd, "segment", scene("gusev/gusev_900.tif"), "--point", 1, 2, "--out", out)
    assert status == 1
    assert "--overwrite" in said
    assert out.read_text() == "mine"


def test_what_gdal_and_rasterio_say_by_themselves_stays_away(tmp_path: Path) -> None:
    """A source that is gone, and an image without a georeference that a raster is written beside."""
    grey = np.random.default_rng(1).integers(60, 200, (96, 96)).astype(np.uint8)
    write_raster(tmp_path / "plain.tif", grey, None, Affine.identity())
    gone = '<SourceFilename relativeToVRT="1">gone.tif</SourceFilename><SourceBand>1</SourceBand>'
    band = f'<VRTRasterBand dataType="Byte" band="1"><SimpleSource>{gone}</SimpleSource></VRTRasterBand>'
    (tmp_path / "missing.vrt").write_text(f'<VRTDataset rasterXSize="96" rasterYSize="96">{band}</VRTDataset>')
    said = {}
    for name, words in (
        ("missing.vrt", ("info", "missing.vrt")),
        ("plain.tif", ("convert", "plain.tif", "--out", "cog.tif")),
    ):
        command = [sys.executable, "-m", "plugin.engine.cli", *words]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
        said[name] = done.returncode, done.stderr.splitlines()
    (status, lines), (converted, told) = said["missing.vrt"], said["plain.tif"]
    assert status == 1 and len(lines) == 1 and lines[0].startswith("missing.vrt cannot be read")
    assert converted == 0 and not [line for line in told if "Warning" in line or "dataset = " in line]
