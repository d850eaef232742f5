"""Errors of the engine: typed, and worded for the person at the screen."""

from __future__ import annotations

import errno


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


class EncoderDiffers(ModelError):
    """The encoder at hand is not the one that a decoder learnt on."""


class DownloadError(LandformError):
    """A download failed; what has arrived stays for the next try."""

    kind = "download"


class LabelError(LandformError):
    """The polygons of a vector layer are missing, empty or without the class field."""

    kind = "labels"


class OutputError(LandformError):
    """A result cannot be written, or would overwrite something."""

    kind = "output"


class CountError(LandformError):
    """Craters cannot be counted or dated so."""

    kind = "count"


class ClusterError(LandformError):
    """Workers on this or other machines cannot be had, or are lost again and again."""

    kind = "cluster"


class PromptError(LandformError):
    """A prompt that cannot be answered, e.g. outside the raster."""

    kind = "prompt"


class Cancelled(LandformError):
    """The user stopped the job."""

    kind = "cancelled"


def in_words(error: BaseException) -> tuple[str, str] | None:
    """Kind and sentence of an error that a user can act on; None for one that nobody expected."""
    if isinstance(error, LandformError):
        return error.kind, str(error)
    if isinstance(error, MemoryError):
        return "memory", "There is not enough memory for this. Close other programs or take a smaller extent."
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        where = f" of {error.filename}" if error.filename else ""
        return "file", f"The disk{where} is full. Free some space, then try again."
    if isinstance(error, OSError) and error.strerror:
        where = f"{error.filename}: " if error.filename else ""
        return "file", f"{where}{error.strerror}. Check the file and its folder, then try again."
    return None
