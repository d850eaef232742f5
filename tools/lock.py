"""Pin the engine's environment: requirements.in → requirements.txt and requirements-cuda.txt, with hashes.

What cluster support and ages of crater counts need beside it comes from requirements-cluster.in and
requirements-ages.in into requirements-cluster.txt and requirements-ages.txt.

    python tools/lock.py UV

One resolution serves Linux, Windows and macOS (markers) and Python 3.11 and newer. The parts of CUDA that the standard
Linux build of PyTorch needs go to a file of their own, so that a machine without a GPU can do without their gigabytes.
The hash of the CPU-only build of PyTorch is added where the configured package sources offer one. Pins that still fit
are kept; delete requirements.txt first to take everything new.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ENVIRONMENT = Path(__file__).resolve().parents[1] / "plugin" / "environment"
LOCK = ENVIRONMENT / "requirements.txt"
CUDA_LOCK = ENVIRONMENT / "requirements-cuda.txt"
ADDITIONS = ("cluster", "ages")
CUDA_NAMES = ("nvidia-", "cuda-", "triton")
HEADER = "# Made by tools/lock.py from requirements.in; do not edit.\n"


def main() -> int:
    """Resolve, split, write."""
    uv = sys.argv[1]
    entries = resolve(uv, ENVIRONMENT / "requirements.in", known=(LOCK, CUDA_LOCK))
    plain = [entry for entry in entries if not entry.startswith(CUDA_NAMES)]
    cuda = [entry for entry in entries if entry.startswith(CUDA_NAMES)]
    pytorch = next(entry for entry in plain if entry.startswith("torch=="))
    extra = cpu_build_hashes(pytorch.split()[0])
    missing = [f"--hash=sha256:{value}" for value in extra if value not in pytorch]
    plain[plain.index(pytorch)] = " \\\n    ".join([pytorch, *missing])
    LOCK.write_text(HEADER + "\n".join(plain) + "\n", encoding="utf-8")
    CUDA_LOCK.write_text(HEADER + "\n".join(cuda) + "\n", encoding="utf-8")
    markers = {name_of(entry): marker_of(entry) for entry in plain}
    added = ", ".join(lock_addition(uv, addition, markers) for addition in ADDITIONS)
    print(f"{len(plain)} pins in {LOCK.name}, {len(cuda)} in {CUDA_LOCK.name}, {added}")
    return 0


def lock_addition(uv: str, addition: str, markers: dict[str, str]) -> str:
    """Pin what an addition needs beside the engine's own packages; tells how many these are.

    Args:
        uv: The program.
        addition: Its name.
        markers: Of the engine's own packages: where they are not installed everywhere, the addition may need them.
    """
    wanted, lock = (ENVIRONMENT / f"requirements-{addition}.{ending}" for ending in ("in", "txt"))
    found = resolve(uv, wanted, known=(lock,), constraint=LOCK)
    entries = [entry for entry in found if markers.get(name_of(entry), "no") not in ("", marker_of(entry))]
    header = HEADER.replace("requirements.in", wanted.name)
    lock.write_text(header + "\n".join(entries) + "\n", encoding="utf-8")
    return f"{len(entries)} in {lock.name}"


def name_of(entry: str) -> str:
    """The distribution that an entry pins."""
    return re.split(r"[=\s;]", entry, maxsplit=1)[0]


def marker_of(entry: str) -> str:
    """The environments that an entry is for; empty for all."""
    head = entry.splitlines()[0].rstrip("\\ ")
    return head.partition(";")[2].strip()


def resolve(uv: str, wanted: Path, known: Sequence[Path], constraint: Path | None = None) -> list[str]:
    """The entries that serve every platform, each with its hashes.

    Args:
        uv: The program.
        wanted: Names.
        known: Files whose pins are kept where they still fit.
        constraint: File whose pins must be kept.
    """
    with tempfile.TemporaryDirectory() as folder:
        pins = Path(folder) / "pins.txt"
        former = [file.read_text(encoding="utf-8") for file in known if file.is_file()]
        pins.write_text("\n".join(former), encoding="utf-8")
        command = [uv, "pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--generate-hashes"]
        command += ["--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
        command += ["-o", str(pins), str(wanted), *([] if constraint is None else ["-c", str(constraint)])]
        subprocess.run(command, check=True)
        return re.split(r"\n(?=\S)", pins.read_text(encoding="utf-8").strip())


def cpu_build_hashes(pin: str) -> list[str]:
    """sha256 of the CPU-only wheel for this machine, where one is offered."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", folder, f"{pin}+cpu"]
        if subprocess.run(command, check=False).returncode != 0:
            return []
        return [hashlib.sha256(wheel.read_bytes()).hexdigest() for wheel in Path(folder).glob("*.whl")]


if __name__ == "__main__":
    sys.exit(main())
