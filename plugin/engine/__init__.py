"""The half that reads rasters, runs Segment Anything, makes polygons, trains and maps; it never imports qgis."""

import sys

# OpenVINO reports each conversion to its maker, from processes that it forks among our threads: nobody who maps offline
# has agreed to that, and a fork among threads may never come back. Without the package it takes a stub of its own.
sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]  # None is how an import is forbidden
