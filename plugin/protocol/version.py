"""The version of the plugin, from the one place where it is written."""

from __future__ import annotations

import configparser
from pathlib import Path

METADATA = Path(__file__).resolve().parents[2] / "metadata.txt"


def plugin_version(metadata: Path = METADATA) -> str:
    """Version in ``metadata.txt``, or "unknown" where that file cannot be read."""
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        parser.read_string(metadata.read_text(encoding="utf-8"))
    except (OSError, ValueError, configparser.Error):
        return "unknown"
    return parser.get("general", "version", fallback="unknown")
