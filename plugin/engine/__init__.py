"""The half that reads rasters, runs Segment Anything, makes polygons, trains and maps; it never imports qgis."""
