"""A SLURM of one node on this machine with its own munge, in a folder of its own; the system's is left alone."""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.engine.conftest import landform_home, learnt  # noqa: F401 - fixtures
from tests.engine.mapping.scheduling.conftest import wide  # noqa: F401 - a fixture

_CONFIGURATION = """
ClusterName=landform
SlurmctldHost={host}(127.0.0.1)
SlurmUser={user}
SlurmdUser={user}
AuthType=auth/munge
AuthInfo=socket={folder}/munge.socket
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool
SlurmctldPidFile={folder}/slurmctld.pid
SlurmdPidFile={folder}/slurmd.pid
SlurmctldPort={controller}
SlurmdPort={node}
MailProg=/bin/true
ReturnToService=2
NodeName={host} NodeAddr=127.0.0.1 CPUs=2 RealMemory=4000
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
"""
_COMMANDS = ("munged", "slurmctld", "slurmd", "sbatch", "squeue", "scancel", "sinfo")


@pytest.fixture(scope="session")
def slurm() -> Iterator[Path]:
    """Folder of the running SLURM; its commands find it by the environment."""
    missing = [name for name in _COMMANDS if shutil.which(name, path=_path()) is None]
    assert not missing, f"{', '.join(missing)} missing: make test-cluster installs them"
    host = socket.gethostname().split(".")[0]
    with tempfile.TemporaryDirectory(prefix="landform-slurm-") as name, contextlib.ExitStack() as stack:
        folder = Path(name)
        folder.chmod(0o755)  # munge wants its socket where everybody may look
        for inner in ("state", "spool"):
            (folder / inner).mkdir()
        (folder / "key").write_bytes(os.urandom(1024))
        (folder / "key").chmod(0o600)
        names = {"host": host, "user": pwd.getpwuid(os.getuid()).pw_name, "folder": folder}
        ports = {"controller": _free_port(), "node": _free_port()}
        (folder / "slurm.conf").write_text(_CONFIGURATION.format(**names, **ports))
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        patch.setenv("PATH", _path())
        patch.setenv("SLURM_CONF", str(folder / "slurm.conf"))
        munge = ["munged", "-F", "--force", f"--socket={folder}/munge.socket", f"--key-file={folder}/key"]
        munge += [f"--{what}-file={folder}/munge.{what}" for what in ("log", "pid", "seed")]
        stack.enter_context(_running(folder, munge))
        _until((folder / "munge.socket").exists)
        stack.enter_context(_running(folder, ["slurmctld", "-D", "-c"]))
        stack.enter_context(_running(folder, ["slurmd", "-D", "-N", host]))
        _until(lambda: "idle" in said("sinfo", "-h", "-o", "%T"))
        yield folder


def said(*command: str) -> str:
    """What a command of SLURM prints."""
    return subprocess.run(command, capture_output=True, text=True).stdout


@contextlib.contextmanager
def _running(folder: Path, command: list[str]) -> Iterator[None]:
    with (folder / f"{command[0]}.out").open("w") as out:
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT)
        try:
            yield
        finally:
            process.terminate()
            process.wait(30)


def _until(true: Callable[[], bool]) -> None:
    limit = time.monotonic() + 60
    while not true():
        assert time.monotonic() < limit, "SLURM does not come up; see what its daemons say in their folder"
        time.sleep(0.2)


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def _path() -> str:
    return f"{os.environ['PATH']}:/usr/sbin:/sbin"
