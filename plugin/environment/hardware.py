"""What the machine can compute on."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path


def has_nvidia() -> bool:
    """Whether an NVIDIA driver is at work here; its tools may be missing in containers, so its files count too."""
    if sys.platform == "darwin":
        return False
    if sys.platform == "win32":
        return (Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "nvcuda.dll").is_file()
    return Path("/proc/driver/nvidia/version").is_file() or shutil.which("nvidia-smi") is not None
