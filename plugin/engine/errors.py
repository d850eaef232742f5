"""Errors of the engine: typed, and worded for the person at the screen."""

from __future__ import annotations


class LandformError(Exception):
    """Something the user can act on; the message says what happened, to which file, and what to do next."""

    kind = "error"


class RasterError(LandformError):
    """A raster cannot be opened or read."""

    kind = "raster"


class CrsError(LandformError):
    """Coordinates cannot be brought together: other bodies, or no usable CRS."""

    kind = "crs"


class ModelError(LandformError):
    """A model is missing, damaged, or does not fit."""

    kind = "model"


class DownloadError(LandformError):
    """A download failed; what has arrived stays for the next try."""

    kind = "download"


class LabelError(LandformError):
    """Label polygons are missing, empty or without the class field."""

    kind = "labels"


class OutputError(LandformError):
    """A result cannot be written, or would overwrite something."""

    kind = "output"


class PromptError(LandformError):
    """A prompt that cannot be answered, e.g. outside the raster."""

    kind = "prompt"


class Cancelled(LandformError):
    """The user stopped the job."""

    kind = "cancelled"
