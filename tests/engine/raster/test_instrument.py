"""Which instrument took an image, told by labels and by the names of files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine

from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.rasters import RasterReference
from tests.isis import isis_label


def instrument(path: Path) -> str:
    with RasterSource.open(RasterReference(str(path))) as source:
        return source.instrument


def tiff(path: Path, **tags: str) -> Path:
    profile = {"driver": "GTiff", "width": 8, "height": 8, "count": 1, "dtype": "uint8"}
    with rasterio.open(path, "w", transform=Affine.scale(2.0), **profile) as out:
        out.write(np.arange(64, dtype=np.uint8).reshape(1, 8, 8))
        out.update_tags(**tags)
    return path


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ESP_011261_1960_RED.tif", "HiRISE"),
        ("DTEEC_011261_1960_011417_1960_A01.tif", "HiRISE"),
        ("B03_010644_1680_XN_12S173W.tif", "CTX"),
        ("MurrayLab_GlobalCTXMosaic_V01_CTX_E170.tif", "CTX"),
        ("h1022_0000_nd2.tif", "HRSC"),
        ("MY34_003252_019_0_NPB.tif", "CaSSIS"),
        ("M104311715LE.tif", "LROC NAC"),
        ("WAC_GLOBAL_E300N0450_100M.tif", "LROC WAC"),
        ("EN0108828322M.tif", "MDIS"),
        ("scene.tif", ""),
        ("context_2023.tif", ""),
        ("ctx_on_hirise.tif", ""),
    ],
)
def test_names_of_products_tell_the_instrument(tmp_path: Path, name: str, expected: str) -> None:
    assert instrument(tiff(tmp_path / name)) == expected


def test_free_text_counts_where_the_name_says_nothing(tmp_path: Path) -> None:
    text = "MRO CTX (NASA/JPL/MSSS), Caltech Murray Lab global mosaic, resampled"
    assert instrument(tiff(tmp_path / "a.tif", SOURCE=text)) == "CTX"
    assert instrument(tiff(tmp_path / "b.tif", SOURCE="CTX orthorectified on HRSC")) == ""
    assert instrument(tiff(tmp_path / "ESP_011261_1960_RED.tif", SOURCE=text)) == "HiRISE"


PDS3 = """PDS_VERSION_ID = PDS3
RECORD_TYPE = FIXED_LENGTH
RECORD_BYTES = 8
FILE_RECORDS = 8
^IMAGE = ("raw.img", 1)
INSTRUMENT_ID = "{instrument}"
OBJECT = IMAGE
 LINES = 8
 LINE_SAMPLES = 8
 SAMPLE_TYPE = UNSIGNED_INTEGER
 SAMPLE_BITS = 8
END_OBJECT = IMAGE
END
"""


@pytest.mark.parametrize(("told", "expected"), [("HIRISE", "HiRISE"), ("CTX", "CTX"), ("RDR", "RDR")])
def test_a_pds_label_tells_it_before_the_name(tmp_path: Path, told: str, expected: str) -> None:
    (tmp_path / "raw.img").write_bytes(bytes(range(64)))
    label = tmp_path / "h1022_0000_nd2.lbl"
    label.write_text(PDS3.format(instrument=told))
    assert instrument(label) == expected


INSTRUMENT = """  Group = Instrument
    SpacecraftName = "MARS RECONNAISSANCE ORBITER"
    InstrumentId = HIRISE
  End_Group
"""


def test_an_isis_cube_tells_it(tmp_path: Path) -> None:
    (tmp_path / "cube.raw").write_bytes(bytes(range(64)))
    (tmp_path / "cube.lbl").write_text(isis_label(8, groups=INSTRUMENT, pixels="cube.raw"))
    assert instrument(tmp_path / "cube.lbl") == "HiRISE"
