"""``landform models``: which models there are, and fetching one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ...environment.locations import models_folder
from ...protocol.codec import to_json
from ...protocol.messages.engine import DownloadModel, ModelInfo
from ..service.models import download_model
from .output import Reporter, clean_stdout, result

commands = typer.Typer(help="List models, or download one.", no_args_is_help=False)

_Json = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.add_typer(commands, name="models")


@commands.callback(invoke_without_command=True)
def models(ctx: typer.Context, as_json: _Json = False) -> None:
    """List the models when no command follows."""
    if ctx.invoked_subcommand is None:
        list_models(as_json)


@commands.command("list", help="List the models and where they lie.")
def list_models(as_json: _Json = False) -> None:
    """List the models."""
    folder = models_folder()
    with clean_stdout():
        from ..sam.catalogue import list_models as listed

        found = listed(folder)
    data = {"models_folder": str(folder), "models": [to_json(model) for model in found]}
    result(data, "\n".join(_line(model) for model in found), as_json)


@commands.command("download", help="Download a model of the catalogue, or take a file that you already have.")
def download(
    name: Annotated[str, typer.Argument(metavar="NAME", help="E.g. vit_b.")],
    file: Annotated[Path | None, typer.Option("--file", help="A file you already have; its hash is checked.")] = None,
    proxy: Annotated[str, typer.Option("--proxy", metavar="URL", help="E.g. http://user:password@host:8080.")] = "",
    as_json: _Json = False,
) -> None:
    """Make a model of the catalogue available."""
    request = DownloadModel(name, "" if file is None else str(file), proxy)
    with clean_stdout(), Reporter() as reporter:
        info, _ = download_model(request, b"", reporter.context)
    result(to_json(info), _line(info), as_json)


def _line(model: ModelInfo) -> str:
    state = "ready" if model.installed else "not downloaded"
    size = f"{model.size_bytes / 1e6:.0f} MB" if model.size_bytes else ""
    pace = f"{model.window_seconds:.2f} s a window" if model.window_seconds else ""
    return f"{model.name:16} {state:15} {size:>9} {pace:>15}  {model.title}. {model.description}"
