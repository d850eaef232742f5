"""The machine that a measurement ran on, in a line."""

from __future__ import annotations

import datetime
import os
import platform
import subprocess
from pathlib import Path

import torch

from plugin.engine.words import counted

INSTRUCTIONS = ("avx2", "avx512f", "avx512_vnni", "avx512_bf16", "amx_bf16")


def machine() -> str:
    """Cores, kind of CPU and its instruction sets, and torch's threads."""
    flags: set[str] = set()
    info = Path("/proc/cpuinfo")
    if info.is_file():
        flags = set(info.read_text(encoding="utf-8").split())
    known = ", ".join(flag for flag in INSTRUCTIONS if flag in flags) or "instruction sets unknown"
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    threads = counted(torch.get_num_threads(), "thread")
    return f"{cores} cores of a {platform.machine()} CPU ({known}), torch with {threads}"


def when_and_where() -> str:
    """Today's date, what was measured, and the machine."""
    return ", ".join(filter(None, (f"on {datetime.date.today().isoformat()}", _commit(), machine())))


def _commit() -> str:
    """The commit that is checked out; empty where that is not known."""
    asked = ["git", "-C", str(Path(__file__).parent), "rev-parse", "--short", "HEAD"]
    try:
        answer = subprocess.run(asked, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return f"commit {answer.stdout.strip()}"
