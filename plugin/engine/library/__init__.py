"""Landform Mapper for scripts and notebooks: ten functions over what the command line and QGIS use.

In the engine's Python (`.engine/bin/python` of a checkout, `engine/bin/python` in the plugin's own folder):

```python
from plugin.engine import library as landform

crater = landform.segment("scene.tif", points=[(1203.5, -880.0)])
landform.save(crater, "craters.gpkg")
landform.train([("scene.tif", "craters.gpkg")], "craters.model")
landform.map("other.tif", "craters.model", "run1")
```

Rasters are named as GDAL does it, or given as a `RasterReference` that tells bands, contrast and nodata. Polygons come
as `geopandas.GeoDataFrame` in the raster's own CRS, with the table of a landform layer; lengths and areas are measured
on the body. `progress` is called with a `Progress` (text, share that is done, seconds left), and `cancelled` is asked
whether to stop. Errors derive from `plugin.engine.errors.LandformError`, and their text says what to do.
"""

from .decoders import compare, export, judge, learning_curve, map, train
from .landforms import everything, info, save, segment

__all__ = ["info", "segment", "everything", "save", "train", "judge", "compare", "learning_curve", "map", "export"]
