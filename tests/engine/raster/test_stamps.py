"""Rasters whose pixels lie in files behind the one that is opened."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio

from plugin.engine.errors import RasterError
from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.rasters import RasterReference
from tests.scenes import write_raster

SIDE = 256
VRT = """<VRTDataset rasterXSize="{side}" rasterYSize="{side}">
  <SRS>{crs}</SRS><GeoTransform>500000, 100, 0, 300000, 0, -100</GeoTransform>
  <VRTRasterBand dataType="Byte" band="1"><SimpleSource>
    <SourceFilename relativeToVRT="1">{name}</SourceFilename><SourceBand>1</SourceBand>
    <SrcRect xOff="0" yOff="0" xSize="{side}" ySize="{side}"/>
    <DstRect xOff="0" yOff="0" xSize="{side}" ySize="{side}"/>
  </SimpleSource></VRTRasterBand>
</VRTDataset>"""


def ground(path: Path, brightness: int, **more: object) -> Path:
    values = np.random.default_rng(0).integers(0, 20, (SIDE, SIDE)) + brightness
    return write_raster(path, values.astype("uint8"), **more)


def mosaic(path: Path, of: Path) -> Path:
    with rasterio.open(of) as dataset:
        path.write_text(VRT.format(side=SIDE, crs=dataset.crs.to_wkt(), name=of.name))
    return path


def seen(path: Path) -> tuple[str, float]:
    """Identity of a raster, by which embeddings are kept, and its black point, which statistics give."""
    with RasterSource.open(RasterReference(str(path))) as source:
        return source.identity, source.stretch.low[0]


@pytest.mark.parametrize("depth", [1, 2, 3])
def test_row_11_a_mosaic_is_another_when_its_source_was_made_again(tmp_path: Path, depth: int) -> None:
    path = scene = ground(tmp_path / "scene.tif", 50)
    for number in range(depth):
        path = mosaic(tmp_path / f"mosaic_{number}.vrt", path)
    before = seen(path)
    assert seen(path) == before
    scene.unlink()
    ground(scene, 150)
    after = seen(path)
    assert after[0] != before[0] and (before[1], after[1]) == (50, 150)


def test_a_raster_that_is_put_back_from_a_copy_is_the_same_but_not_the_one_that_was_open(tmp_path: Path) -> None:
    scene = ground(tmp_path / "scene.tif", 50)
    kept = Path(shutil.copy2(scene, tmp_path / "kept.tif"))
    before = seen(scene)
    with RasterSource.open(RasterReference(str(scene))) as source:
        kept.replace(scene)
        assert not source.is_current()
    assert seen(scene) == before
    scene.touch()
    assert seen(scene)[0] != before[0]


def test_row_11_a_mosaic_whose_source_changes_while_it_is_open_is_noticed(tmp_path: Path) -> None:
    scene = ground(tmp_path / "scene.tif", 50)
    with RasterSource.open(RasterReference(str(mosaic(tmp_path / "mosaic.vrt", scene)))) as source:
        source.read_pixels(0, 0, 64, 64, 64, 64)
        scene.unlink()
        ground(scene, 150)
        assert not source.is_current()
        with pytest.raises(RasterError, match=r"mosaic\.vrt has changed since it was opened"):
            source.read_pixels(0, 0, 64, 64, 64, 64)


@pytest.mark.parametrize("behind", [False, True], ids=["raster", "mosaic"])
def test_row_11_overviews_in_a_file_of_their_own_belong_to_the_raster(tmp_path: Path, behind: bool) -> None:
    scene = ground(tmp_path / "scene.tif", 50)
    path = mosaic(tmp_path / "mosaic.vrt", scene) if behind else scene
    bare = seen(path)[0]
    half = write_raster(tmp_path / "half.tif", np.full((SIDE // 2, SIDE // 2), 90, "uint8"))
    half.rename(tmp_path / "scene.tif.ovr")  # as QGIS keeps them outside
    with rasterio.open(scene) as dataset:
        assert dataset.overviews(1) == [2]
    with_overviews = seen(path)[0]
    (tmp_path / "scene.tif.ovr").unlink()
    assert with_overviews != bare == seen(path)[0]


def test_row_11_statistics_that_qgis_leaves_beside_a_file_change_nothing(tmp_path: Path) -> None:
    scene = ground(tmp_path / "scene.tif", 50)
    before = seen(scene)
    (tmp_path / "scene.tif.aux.xml").write_text(
        "<PAMDataset><PAMRasterBand band='1'><Metadata><MDI key='STATISTICS_MAXIMUM'>69</MDI></Metadata>"
        "</PAMRasterBand></PAMDataset>"
    )
    assert seen(scene) == before
    (tmp_path / "scene.tif.aux.xml").write_text(
        "<PAMDataset><PAMRasterBand band='1'><NoDataValue>50</NoDataValue></PAMRasterBand></PAMDataset>"
    )
    after = seen(scene)
    assert after[0] != before[0] and after[1] == 51
