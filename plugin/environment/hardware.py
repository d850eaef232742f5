"""What the machine can compute on, and why the engine does not."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Sequence


def has_nvidia() -> bool:
    """Whether an NVIDIA driver is at work here; its tools may be missing in containers, so its files count too."""
    if sys.platform == "darwin":
        return False
    if sys.platform == "win32":
        return (Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "nvcuda.dll").is_file()
    return Path("/proc/driver/nvidia/version").is_file() or shutil.which("nvidia-smi") is not None


def unused_gpu(devices: Sequence[str], torch: str) -> str:
    """Why an NVIDIA card that is here is not computed on: "build" or "driver"; empty where there is none, or it is.

    Args:
        devices: What PyTorch computes on here.
        torch: Its version; one for the processor alone ends on ``+cpu``.
    """
    if "cuda" in devices or not has_nvidia():
        return ""
    return "build" if torch.endswith("+cpu") else "driver"
