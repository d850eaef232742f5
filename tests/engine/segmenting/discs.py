"""Rasters of bright discs, and prompts on them."""

from __future__ import annotations

import math

import numpy as np
import rasterio
from affine import Affine

from plugin.engine.polygons.edges import end_notice
from plugin.engine.segmenting.attributes import click_attributes
from plugin.protocol.messages.annotating import Prompt
from plugin.protocol.messages.rasters import RasterReference, Stretch

PIXEL = 6.0
ORIGIN = (100_000.0, -50_000.0)
GROUND, DISC = 60, 200


def draw(path, size, discs, hole=None):
    """A raster with bright discs (column, row, radius in pixels) whose rims are shaded by the share they cover."""
    width, height = size
    rows, columns = np.mgrid[0:height, 0:width] + 0.5
    values = np.full((height, width), GROUND, dtype=np.float32)
    for column, row, radius in discs:
        cover = np.clip(radius - np.hypot(columns - column, rows - row) + 0.5, 0, 1)
        values += (DISC - GROUND) * cover
    values = values.round().astype(np.uint8)
    if hole is not None:
        left, top, right, bottom = hole
        values[top:bottom, left:right] = 0
    profile = {"driver": "GTiff", "width": width, "height": height, "count": 1, "dtype": "uint8", "nodata": 0}
    mars = 'PROJCS["Mars plain",GEOGCS["Mars",DATUM["Mars",SPHEROID["Mars",3396190,0]],PRIMEM["Reference",0],'
    mars += 'UNIT["degree",0.0174532925199433]],PROJECTION["Equirectangular"],PARAMETER["standard_parallel_1",0],'
    mars += 'PARAMETER["central_meridian",0],PARAMETER["false_easting",0],PARAMETER["false_northing",0],'
    mars += 'UNIT["metre",1]]'
    transform = Affine(PIXEL, 0, ORIGIN[0], 0, -PIXEL, ORIGIN[1])
    with rasterio.open(path, "w", crs=mars, transform=transform, **profile) as file:
        file.write(values, 1)
    return RasterReference(str(path), stretch=Stretch((0.0,), (255.0,)))


def at(column, row):
    return ORIGIN[0] + PIXEL * column, ORIGIN[1] - PIXEL * row


def click(column, row, *off):
    points = (at(column, row), *(at(*point) for point in off))
    return Prompt(points=points, labels=(1, *(0 for _ in off)))


def radius_px(polygon):
    return math.sqrt(polygon.area / math.pi) / PIXEL


def attributes(segmenter, source, prompt, scale=None):
    found = segmenter.segment(source, prompt, scale)
    mask = found.candidates[0]
    notice = end_notice(mask.polygon, source, found.image, mask.cut_off)
    return mask, click_attributes(mask, found, segmenter.model, source, prompt), notice
