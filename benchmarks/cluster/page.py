"""The page about clusters: what two workers take beside one process, and what the scheduler of many takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .simulation import Simulated


@dataclass(frozen=True)
class Run:
    """Tiles that were computed, with processor and wall seconds of the whole run."""

    tiles: int
    cpu_s: float
    wall_s: float


@dataclass(frozen=True)
class Measured:
    """What a tile takes, and what a run takes without any.

    Attributes:
        name: Who computed.
        tiles: Of the larger run.
        tile_cpu_s: Processor seconds of one more tile.
        tile_wall_s: Seconds until one more tile is there.
        start_cpu_s: Processor seconds of a run beside its tiles: libraries, encoder, and workers where there are any.
    """

    name: str
    tiles: int
    tile_cpu_s: float
    tile_wall_s: float
    start_cpu_s: float

    @classmethod
    def between(cls, name: str, small: Run, large: Run) -> Measured:
        """By the difference of two runs."""
        more = large.tiles - small.tiles
        cpu, wall = (large.cpu_s - small.cpu_s) / more, (large.wall_s - small.wall_s) / more
        return cls(name, large.tiles, cpu, wall, large.cpu_s - cpu * large.tiles)


def write(
    measured: Sequence[Measured], simulated: Sequence[Simulated], tile_s: float, tile_bytes: int, where: str
) -> str:
    """The page as Markdown."""
    one, two = measured
    lines = [
        "# Tiles by workers",
        "",
        f"Made by `make bench-cluster` {where}. [Maps on many processes and machines](../cluster.md) tells how to "
        "use it.",
        "",
        "## Two workers and one process",
        "",
        "The default model and an untrained decoder of the usual kind; each process has one thread. A tile's share is "
        "the difference between two runs, so that starting counts apart.",
        "",
        "| | tiles | CPU seconds a tile | seconds a tile | CPU seconds to start |",
        "|---|---|---|---|---|",
    ]
    lines += [
        f"| {row.name} | {row.tiles} | {row.tile_cpu_s:.3f} | {row.tile_wall_s:.3f} | {row.start_cpu_s:.1f} |"
        for row in measured
    ]
    lines += [
        "",
        f"Of twice one process, two workers reach {one.tile_wall_s / two.tile_wall_s / 2:.2f} by the clock and "
        f"{one.tile_cpu_s / two.tile_cpu_s:.2f} by processor seconds; the latter depends less on what else the "
        "machine is doing.",
        "",
        "## Many workers, simulated",
        "",
        f"Workers that wait {tile_s:.2f} s for each tile and write its file of {tile_bytes / 1024:.0f} KiB, connected "
        "by TCP to a real scheduler, in a few processes on the same machine. CPU is that of the process which a user "
        "starts: scheduler and client.",
        "",
        "| workers | tiles | tasks | seconds | if only tiles took time | efficiency | CPU seconds | CPU ms a task | "
        "files a second |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    lines += [
        f"| {row.workers} | {row.tiles} | {row.tasks} | {row.wall_s:.0f} | {row.ideal_s:.0f} | "
        f"{row.ideal_s / row.wall_s:.2f} | {row.scheduler_cpu_s:.1f} | {1000 * row.scheduler_cpu_s / row.tasks:.1f} | "
        f"{row.tiles / row.wall_s:.0f} |"
        for row in simulated
    ]
    return "\n".join([*lines, ""])
