"""The steps that make an environment: Python, virtual environment, packages, check, and taking its place."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, List, Optional, Tuple, Union

from . import folders
from .checker import CheckResult, check
from .diagnosis import NO_SOCKS, explain, no_space
from .errors import EnvironmentProblem
from .hardware import has_nvidia
from .interpreters import find
from .launcher import rename_inside_scripts, write_doors
from .locations import engine_python, plugin_root
from .process import run_lines
from .requirements import CUDA_LOCK, LOCK, has_hashes, only_torch, pins_of, select_torch, torch_version

# Bytes on disk while installing, downloads included; measured on Linux, rounded up.
CPU_BYTES = 3_500_000_000
STANDARD_BYTES = 12_000_000_000
# A virtual environment with pip alone takes about this much.
FULL_BYTES = 20_000_000


@dataclass(frozen=True)
class Step:
    """One of the few steps of a build, told when it begins."""

    number: int
    count: int
    title: str


Report = Callable[[Union[Step, str]], None]


@dataclass(frozen=True)
class BuildOptions:
    """How to build.

    Attributes:
        interpreter: Python to build from; None looks for one.
        wheels_folder: Install from the wheels in this folder and never from the network.
        index_url: Package index in place of pip's configured one.
        proxy: Proxy URL for pip, e.g. QGIS's own setting; empty keeps the environment's.
        device: ``cpu``, ``cuda`` or ``auto`` (by what the machine has).
        requirements: Pinned requirements in place of the engine's own.
    """

    interpreter: Optional[Path] = None
    wheels_folder: Optional[Path] = None
    index_url: str = ""
    proxy: str = ""
    device: str = "auto"
    requirements: Optional[Path] = None


def refuse_unserved(system: str, machine: str) -> None:
    """Refuse a kind of machine for which PyTorch and OpenVINO are no longer published.

    Args:
        system: ``sys.platform``.
        machine: ``platform.machine()``.

    Raises:
        EnvironmentProblem: An Intel Mac.
    """
    if system == "darwin" and machine == "x86_64":
        raise EnvironmentProblem(
            "system",
            "PyTorch and OpenVINO are no longer published for Macs with Intel processors, so the engine cannot be set "
            "up on this one. Use a Mac with an Apple chip, Linux or Windows.",
        )


class Recipe:
    """One build, step by step."""

    def __init__(
        self,
        folder: Path,
        building: Path,
        log: Path,
        options: BuildOptions,
        report: Report,
        cancelled: Callable[[], bool],
    ) -> None:
        self._folder = folder
        self._building = building
        self._log = log
        self._options = options
        self._report = report
        self._cancelled = cancelled
        self._lock = options.requirements or LOCK
        self._wheels = building / "wheels"

    def run(self) -> CheckResult:
        """Go through all steps.

        Returns:
            The check that the new environment has passed, in its final place.

        Raises:
            EnvironmentProblem: A step failed or was cancelled.
            OSError: The disk refused.
        """
        if self._options.proxy.startswith("socks") and self._options.wheels_folder is None:
            raise EnvironmentProblem("proxy", NO_SOCKS)
        self._step(1, "Looking for a Python")
        interpreter = find(self._options.interpreter)
        self._report(f"Building with {interpreter.path} (Python {interpreter.number})")
        if self._options.requirements is None:
            refuse_unserved(sys.platform, platform.machine())
            self._require_space(CPU_BYTES)
        self._step(2, "Making a virtual environment")
        venv = ["-m", "venv", "--prompt", self._folder.name]
        self._command([str(interpreter.path), "-I", *venv, str(self._building)])
        self._step(3, "Choosing the build of PyTorch")
        files = self._files_to_install()
        self._step(4, f"Installing {len(pins_of(files))} packages")
        self._install(files)
        self._step(5, "Checking what was installed")
        write_doors(self._building, plugin_root())
        found = check(self._building, self._options.requirements, cancelled=self._cancelled)
        if not found.is_ready:
            raise EnvironmentProblem(
                "broken", f"What was installed does not work: {'; '.join(found.details) or found.sentence}"
            )
        self._step(6, "Putting it in place")
        shutil.rmtree(str(self._wheels), ignore_errors=True)
        rename_inside_scripts(self._building, self._building, self._folder)
        folders.put_in_place(self._building, self._folder)
        sentence = found.sentence.replace(str(self._building), str(self._folder))
        return CheckResult(found.state, sentence, found.versions, found.details)

    def _step(self, number: int, title: str) -> None:
        if self._cancelled():
            raise EnvironmentProblem("cancelled", "The set-up was cancelled; what was there before is unchanged.")
        self._report(Step(number, 6, title))

    def _require_space(self, needed: int) -> None:
        free = shutil.disk_usage(self._folder.parent).free
        if free < needed:
            raise no_space(self._folder, needed, free)

    def _files_to_install(self) -> List[Path]:
        """The requirements files for this machine, written into the building folder."""
        text = self._lock.read_text(encoding="utf-8")
        chosen = self._building / "requirements.txt"
        files = [chosen]
        version = torch_version(self._lock)
        if not version or not sys.platform.startswith("linux"):
            # On Windows and macOS the index offers one build: for the CPU (and the GPU of Apple's chips).
            self._report("One build serves this system.")
            chosen.write_text(text, encoding="utf-8")
            return files
        if self._wants_cpu() and self._fetch_cpu_build(text):
            self._report(f"PyTorch {version} for the CPU only.")
            chosen.write_text(select_torch(text, "cpu"), encoding="utf-8")
            return files
        self._report(f"The standard build of PyTorch {version}, with CUDA; this takes several gigabytes.")
        chosen.write_text(select_torch(text, ""), encoding="utf-8")
        if self._options.requirements is None:
            self._require_space(STANDARD_BYTES)
            files.append(CUDA_LOCK)
        return files

    def _wants_cpu(self) -> bool:
        return self._options.device == "cpu" or (self._options.device == "auto" and not has_nvidia())

    def _fetch_cpu_build(self, text: str) -> bool:
        """Fetch the CPU-only build with one of the pinned hashes; False when the package source has none."""
        only = self._building / "torch.txt"
        only.write_text(select_torch(only_torch(text), "cpu"), encoding="utf-8")
        command = [*self._pip("download"), "--no-deps", "-d", str(self._wheels), "-r", str(only)]
        try:
            self._command(command)
        except EnvironmentProblem as problem:
            if problem.kind not in ("package", "hash"):
                raise
            self._report("The package source has no CPU-only build of PyTorch for this Python.")
            return False
        return True

    def _install(self, files: List[Path]) -> None:
        command = [*self._pip("install"), "--no-deps", "--no-warn-script-location"]
        for file in files:
            command += ["-r", str(file)]
        if self._wheels.is_dir():
            command += ["--find-links", str(self._wheels)]
        if all(has_hashes(file.read_text(encoding="utf-8")) for file in files):
            command.append("--require-hashes")
        else:
            self._report("These requirements carry no hashes, so nothing is compared with a hash.")
        try:
            self._command(command)
        except EnvironmentProblem as problem:
            if problem.kind != "package":
                raise
            # Only when it is asked to be very verbose does pip say that it could not read the index's page.
            self._report("Trying again, and asking pip for its reasons.")
            self._command([*command, "-vv"], only=("Could not", "ERROR", "WARNING"))

    def _pip(self, verb: str) -> List[str]:
        python = str(engine_python(self._building))
        command = [python, "-I", "-m", "pip", verb, "--no-input", "--progress-bar", "off", "--only-binary", ":all:"]
        command += ["--disable-pip-version-check", "--retries", "2", "--timeout", "30"]
        if self._options.wheels_folder is not None:
            command += ["--no-index", "--find-links", str(self._options.wheels_folder)]
        return command

    def _command(self, command: List[str], only: Tuple[str, ...] = ("",)) -> None:
        """Run ``command``; lines that begin with one of ``only`` are told and looked at when it fails."""
        lines: List[str] = []

        def on_line(line: str) -> None:
            if line.lstrip().startswith(only):
                lines.append(line)
                self._report(line)

        # From a folder of wheels means from there alone, whatever pip is configured to look at.
        only_folder = {"PIP_CONFIG_FILE": os.devnull, "PIP_FIND_LINKS": "", "PIP_EXTRA_INDEX_URL": ""}
        extra = only_folder if self._options.wheels_folder is not None else {}
        # As variables, since any user of the machine may read a command line, and these may hold a password.
        if self._options.proxy:
            extra = {**extra, "PIP_PROXY": self._options.proxy}
        if self._options.index_url:
            extra = {**extra, "PIP_INDEX_URL": self._options.index_url}
        if run_lines(command, on_line, self._cancelled, extra) == 0:
            return
        problem = explain(lines, self._folder, self._log)
        free = shutil.disk_usage(self._folder.parent).free
        # venv keeps to itself what its own child printed, a full disk included.
        if problem.kind in ("venv", "failed") and free < FULL_BYTES:
            raise explain(["No space left on device"], self._folder, self._log)
        raise problem
