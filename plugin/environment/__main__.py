"""Builds, checks, repairs or removes the engine's environment from a terminal.

python3 -m plugin.environment build|check|repair|remove [--folder FOLDER] …
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Any, List, NoReturn, Optional, Union

from .additions import AGES, CLUSTER
from .builder import BuildOptions, Step, build, remove, repair
from .checker import CheckResult, check
from .errors import EnvironmentProblem
from .fetched_python import MENDS
from .locations import engine_folder, engine_python
from .requirements import AGES_LOCK, CLUSTER_LOCK


def main(arguments: Optional[List[str]] = None) -> int:
    """Run one command.

    Args:
        arguments: Command line without the program; ``sys.argv`` by default.

    Returns:
        0, or 1 when it failed or the check found the environment not ready.
    """
    options = _parser().parse_args(arguments)
    folder = options.folder or engine_folder()
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        result = _run(options, folder)
    except EnvironmentProblem as problem:
        sentence = problem.sentence
        if problem.kind in MENDS and options.python is None and not options.fetch_python:
            sentence += " With --fetch-python one is fetched."
        return _answer(options, folder, {"state": "failed", "kind": problem.kind, "sentence": sentence}, False)
    except KeyboardInterrupt:
        sentence = "Interrupted; what was there before is unchanged. Start it again when you like."
        return _answer(options, folder, {"state": "failed", "kind": "interrupted", "sentence": sentence}, False)
    if result is None:
        return _answer(options, folder, {"state": "missing", "sentence": f"{folder} is removed."}, True)
    facts = {"state": result.state, "sentence": result.sentence, "versions": result.versions, "details": result.details}
    return _answer(options, folder, facts, result.is_ready)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python3 -m plugin.environment", description="The private Python environment of Landform Mapper's engine."
    )
    parser.add_argument("command", choices=["build", "check", "repair", "remove"])
    parser.add_argument("--folder", type=Path, help="where it lies (default: the plugin's own place)")
    parser.add_argument(
        "--wheels", type=Path, metavar="DIR", help="install from this folder of wheels, without network"
    )
    parser.add_argument("--index-url", default="", metavar="URL", help="package index in place of pip's own")
    parser.add_argument("--proxy", default="", metavar="URL", help="proxy for the downloads")
    parser.add_argument("--python", type=Path, metavar="FILE", help="interpreter to build from")
    parser.add_argument(
        "--fetch-python",
        action="store_true",
        help="build, repair: fetch a Python (python-build-standalone, 30 MB) where the machine has none that fits",
    )
    parser.add_argument("--device", choices=["auto", "cpu", "cuda"], default="auto", help="which build of PyTorch")
    parser.add_argument("--requirements", type=Path, metavar="FILE", help="pins in place of the engine's own")
    parser.add_argument(
        "--cluster",
        type=Path,
        nargs="?",
        const=CLUSTER_LOCK,
        metavar="FILE",
        help="build, repair: with cluster support (dask); FILE has pins in place of the plugin's own",
    )
    parser.add_argument(
        "--ages",
        type=Path,
        nargs="?",
        const=AGES_LOCK,
        metavar="FILE",
        help="build, repair: with ages of crater counts (Craterstats, Python 3.12 or newer); FILE as for --cluster",
    )
    parser.add_argument("--quick", action="store_true", help="check: look at files only, start nothing")
    parser.add_argument("--json", action="store_true", help="print one JSON object on stdout")
    return parser


def _run(options: argparse.Namespace, folder: Path) -> Optional[CheckResult]:
    if options.command == "check":
        pins = {CLUSTER: options.cluster or CLUSTER_LOCK, AGES: options.ages or AGES_LOCK}
        return check(folder, options.requirements, thorough=not options.quick, added=pins)
    if options.command == "remove":
        remove(folder)
        return None
    how = BuildOptions(
        interpreter=options.python,
        wheels_folder=options.wheels,
        index_url=options.index_url,
        proxy=options.proxy,
        device=options.device,
        requirements=options.requirements,
        cluster=options.cluster,
        ages=options.ages,
        fetch_python=options.fetch_python,
    )
    return (build if options.command == "build" else repair)(folder, _tell, how)


def _tell(news: Union[Step, str]) -> None:
    """Steps, and of pip's many lines those that show that it gets on; all of them are in the log."""
    if isinstance(news, Step):
        print(f"[{news.number}/{news.count}] {news.title}", file=sys.stderr, flush=True)
    elif news.startswith("Collecting "):
        print(f"      {news.split()[1]}", file=sys.stderr, flush=True)
    elif news.startswith("Installing collected packages"):
        print("      unpacking …", file=sys.stderr, flush=True)
    elif not news.startswith(
        (" ", "Looking in", "Using cached", "Processing", "Saved", "Successfully", "Ignoring", "WARNING")
    ):
        print(f"      {news}", file=sys.stderr, flush=True)


def _answer(options: argparse.Namespace, folder: Path, facts: Any, good: bool) -> int:
    if options.json:
        print(json.dumps({"folder": str(folder), "python": str(engine_python(folder)), **facts}))
    else:
        print(facts["sentence"], file=sys.stdout if good else sys.stderr)
    return 0 if good else 1


def _interrupt(_signal: int, _frame: Optional[FrameType]) -> NoReturn:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
