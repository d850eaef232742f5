"""Conversions to OpenVINO on disk: each in a folder of its own that appears whole."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ....environment.locations import make_private
from ...errors import ModelError


def keep_converted(convert: Callable[[], Any], path: Path) -> None:
    """Convert a network and keep it; its folder appears by rename.

    Args:
        convert: Makes the model of OpenVINO.
        path: The ``.xml`` file to write, in a folder that holds nothing else.

    Raises:
        ModelError: The folder cannot be written.
    """
    import openvino

    aside = path.parent.with_name(f"{path.parent.name}.{os.getpid()}-{secrets.token_hex(4)}.part")
    try:
        make_private(aside.parent)
        aside.mkdir()
        openvino.save_model(convert(), aside / path.name, compress_to_fp16=False)
        if not path.with_suffix(".bin").is_file():  # another process may have been faster
            shutil.rmtree(path.parent, ignore_errors=True)
            os.replace(aside, path.parent)
    except OSError as error:
        raise ModelError(
            f"The converted model could not be kept in {path.parent} ({error}). Free some disk space."
        ) from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)
