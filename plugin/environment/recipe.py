"""The steps that make an environment: Python, virtual environment, packages, check, and taking its place."""

from __future__ import annotations

import platform
import shutil
import sys
from pathlib import Path
from typing import Callable, List

from . import folders
from .additions import install, oldest_for, wanted_in
from .checker import CheckResult, check
from .diagnosis import NO_SOCKS, no_space
from .errors import EnvironmentProblem
from .fetched_python import MENDS, fetch, fetched
from .hardware import has_nvidia
from .interpreters import Interpreter, find
from .launcher import rename_inside_scripts, write_doors
from .locations import plugin_root
from .options import BuildOptions, Report, Step
from .pip import Pip
from .requirements import CUDA_LOCK, LOCK, only_torch, pins_of, select_torch, torch_version

# Bytes on disk while installing, downloads included; measured on Linux, rounded up.
CPU_BYTES = 3_500_000_000
STANDARD_BYTES = 12_000_000_000


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
        self._pip = Pip(building, folder, log, options, report, cancelled)

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
        interpreter = self._interpreter()
        self._report(f"Building with {interpreter.path} (Python {interpreter.number})")
        if self._options.requirements is None:
            refuse_unserved(sys.platform, platform.machine())
            self._require_space(CPU_BYTES)
        self._step(2, "Making a virtual environment")
        venv = ["-m", "venv", "--prompt", self._folder.name]
        self._pip.run([str(interpreter.path), "-I", *venv, str(self._building)])
        self._step(3, "Choosing the build of PyTorch")
        files = self._files_to_install()
        added = wanted_in(self._folder, self._options, interpreter.version)
        count = len(pins_of([*files, *added.values()]))
        self._step(4, f"Installing {count} packages")
        self._pip.install(files, ["--find-links", str(self._wheels)] if self._wheels.is_dir() else [])
        for addition, pins in added.items():
            install(addition, self._building, pins, self._pip)
        self._step(5, "Checking what was installed")
        write_doors(self._building, plugin_root())
        found = check(self._building, self._options.requirements, cancelled=self._cancelled, added=added)
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

    def _interpreter(self) -> Interpreter:
        """The Python to build with: the machine's, or else one that was or is fetched."""
        try:
            return find(self._options.interpreter, oldest_for(self._options))
        except EnvironmentProblem as problem:
            if self._options.interpreter is not None or problem.kind not in MENDS:
                raise
            there = fetched(self._folder)
            if there is not None:
                return there
            if not self._options.fetch_python:
                raise
            return fetch(self._folder, self._options, self._report, self._cancelled)

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
        command = [*self._pip.command("download"), "--no-deps", "-d", str(self._wheels), "-r", str(only)]
        try:
            self._pip.run(command)
        except EnvironmentProblem as problem:
            if problem.kind not in ("package", "hash"):
                raise
            self._report("The package source has no CPU-only build of PyTorch for this Python.")
            return False
        return True
