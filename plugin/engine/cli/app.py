"""The ``landform`` command and its exit status: 0 when all went well, 1 for a failure, 2 for a wrong call."""

from __future__ import annotations

import os
import sys
import traceback
import warnings
from collections.abc import Sequence
from itertools import zip_longest

import typer

from ..errors import in_words
from . import (
    adapt,
    compare,
    compare_prompts,
    convert,
    count,
    decoders,
    everything,
    export,
    export_model,
    find,
    info,
    judge,
    learning_curve,
    map,
    models,
    patches,
    pretrain,
    segment,
    train,
)
from .output import result, say
from .silent_files import left_by_interrupt

app = typer.Typer(
    name="landform",
    help="Outline landforms on planetary rasters, train decoders from them and map whole layers.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

_learning = (pretrain, train, adapt, judge, learning_curve, compare_prompts, decoders, compare)
_mapping = (map, find, patches, count)
for _command in (segment, everything, *_learning, *_mapping, export, export_model, convert, models, info):
    _command.register(app)

#: How rasterio's warnings begin about images without a georeference, which are welcome.
_NOT_GEOREFERENCED = "Dataset has no geotransform|The given matrix is equal to Affine.identity"
#: What typer returns for Ctrl-C in a command, where click raises Abort.
_INTERRUPTED = 130
#: Options that say where a result goes.
_RESULTS = ("--out", "--plot", "--table")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        arguments: Without the program's name; None takes those of the process.

    Returns:
        The exit status.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    # whoever reads the sentence of an error needs none of GDAL's lines beside it; GDAL looks when it says the first
    os.environ.setdefault("CPL_LOG", os.devnull)
    try:
        _refuse_nowhere(words)
        with left_by_interrupt(), warnings.catch_warnings():
            warnings.filterwarnings("ignore", _NOT_GEOREFERENCED)
            status = app(args=words, prog_name="landform", standalone_mode=False)
        if status == _INTERRUPTED:
            raise KeyboardInterrupt
        return status if isinstance(status, int) else 0
    except typer.Exit as leaving:
        return int(leaving.exit_code)
    except (KeyboardInterrupt, typer.Abort):
        say("Stopped.")
        return 1
    except Exception as error:  # noqa: BLE001 - whatever happens, the person reads one sentence
        if hasattr(error, "exit_code") and hasattr(error, "show"):
            error.show(file=sys.stderr)
            return int(error.exit_code)
        if os.environ.get("LANDFORM_DEBUG"):
            traceback.print_exc()
        what = " ".join(f"{type(error).__name__}: {error}".split())
        unexpected = "error", f"Something unexpected went wrong ({what}); LANDFORM_DEBUG=1 shows where."
        return _failed(*(in_words(error) or unexpected), words)


def _refuse_nowhere(words: Sequence[str]) -> None:
    """An empty name, as of a variable that is not set, would be the folder that the command was typed in.

    Raises:
        typer.BadParameter: A result is to have one.
    """
    for word, following in zip_longest(words, words[1:], fillvalue="-"):
        name, has_value, value = word.partition("=")
        if name in _RESULTS and not (value if has_value else following).strip():
            raise typer.BadParameter(f"{name} is empty: say where the result goes.")


def _failed(kind: str, sentence: str, words: Sequence[str]) -> int:
    say(sentence)
    if "--json" in words:
        result({"error": {"kind": kind, "sentence": sentence}}, "", as_json=True)
    return 1
