"""Formats that the engine's GDAL lacks."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugin.engine.errors import RasterError
from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.rasters import RasterReference


@pytest.mark.parametrize(
    ("file", "head", "said"),
    [
        ("a.fits", b"SIMPLE  =                    T".ljust(5760), "does not read FITS"),
        ("a.hdf", b"\x0e\x03\x13\x01" + bytes(4000), "does not read HDF4"),
        ("a.ecw", b"e\x02\x01\x01" + bytes(4000), "does not read ECW"),
        ("a.sid", b"msid" + bytes(4000), "does not read MrSID"),
        ("a.xyzzy", b"what is this", "does not know its format"),
    ],
)
def test_row_20_a_format_that_is_lacked_is_never_called_damaged(
    tmp_path: Path, file: str, head: bytes, said: str
) -> None:
    """Row 20 of issue 17."""
    (tmp_path / file).write_bytes(head)
    with pytest.raises(RasterError) as told:
        RasterSource.open(RasterReference(str(tmp_path / file)))
    assert said in str(told.value) and "Save it as a GeoTIFF" in str(told.value)
    assert "damaged" not in str(told.value)


def test_row_20_a_tiff_that_is_cut_off_may_be_damaged(tmp_path: Path) -> None:
    (tmp_path / "a.tif").write_bytes(b"II*\0" + bytes(100))
    with pytest.raises(RasterError, match="may be damaged, cut off"):
        RasterSource.open(RasterReference(str(tmp_path / "a.tif")))
