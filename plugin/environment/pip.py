"""Runs pip in an environment, and says in a sentence why it failed."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Callable, List, Sequence, Tuple

from .diagnosis import explain
from .errors import EnvironmentProblem
from .locations import engine_python
from .options import BuildOptions, Report
from .process import run_lines
from .requirements import has_hashes

# A virtual environment with pip alone takes about this much.
FULL_BYTES = 20_000_000


class Pip:
    """The pip of an environment.

    Args:
        environment: A virtual environment; it need not be there yet.
        folder: Where it will lie, for sentences.
        log: Of all that is printed, for sentences.
        options: Where packages come from.
        report: Receives each line.
        cancelled: Asked ten times a second.
    """

    def __init__(
        self,
        environment: Path,
        folder: Path,
        log: Path,
        options: BuildOptions,
        report: Report,
        cancelled: Callable[[], bool],
    ) -> None:
        self._environment = environment
        self._folder = folder
        self._log = log
        self._options = options
        self._report = report
        self._cancelled = cancelled

    def install(self, files: List[Path], options: Sequence[str] = ()) -> None:
        """Install what files pin, and nothing else.

        Args:
            files: Requirements files, complete, so that pip resolves nothing.
            options: Further ones for ``pip install``.

        Raises:
            EnvironmentProblem: pip failed.
        """
        command = [*self.command("install"), "--no-deps", "--no-warn-script-location", *options]
        for file in files:
            command += ["-r", str(file)]
        if all(has_hashes(file.read_text(encoding="utf-8")) for file in files):
            command.append("--require-hashes")
        else:
            self._report("These requirements carry no hashes, so nothing is compared with a hash.")
        try:
            self.run(command)
        except EnvironmentProblem as problem:
            if problem.kind != "package":
                raise
            # Only when it is asked to be very verbose does pip say that it could not read the index's page.
            self._report("Trying again, and asking pip for its reasons.")
            self.run([*command, "-vv"], only=("Could not", "ERROR", "WARNING"))

    def command(self, verb: str) -> List[str]:
        """The beginning of a command line for pip."""
        python = str(engine_python(self._environment))
        command = [python, "-I", "-m", "pip", verb, "--no-input", "--progress-bar", "off", "--only-binary", ":all:"]
        command += ["--disable-pip-version-check", "--retries", "2", "--timeout", "30"]
        if self._options.wheels_folder is not None:
            command += ["--no-index", "--find-links", str(self._options.wheels_folder)]
        return command

    def run(self, command: List[str], only: Tuple[str, ...] = ("",)) -> None:
        """Run a command; lines that begin with one of ``only`` are told and looked at when it fails.

        Raises:
            EnvironmentProblem: It failed or was cancelled; the sentence says why.
        """
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
