"""The option ``--scheduler``, alike wherever workers may do a part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from ..scheduling.work import Scheduler


def scheduler_option(what: str) -> typer.models.OptionInfo:
    """The option.

    Args:
        what: What workers do.
    """
    option: typer.models.OptionInfo = typer.Option(
        "--scheduler",
        metavar="WHERE",
        help=f"Have {what} by workers: local:4 starts four on this machine, slurm:FILE.yaml and pbs:FILE.yaml give "
        "jobs to a queue, tcp://HOST:PORT is a dask scheduler that runs.",
    )
    return option


TilesByOption = Annotated[str, scheduler_option("the tiles computed")]
EncodedByOption = Annotated[str, scheduler_option("the windows encoded")]


def workers_of(words: str) -> Scheduler | None:
    """What the option names; None without it.

    Raises:
        typer.BadParameter: It is none of the words that it knows.
        ClusterError: dask is not installed, or a file cannot be used.
    """
    if not words:
        return None
    from ..scheduling.choice import scheduler_of

    try:
        return scheduler_of(words)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error
