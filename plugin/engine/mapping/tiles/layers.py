"""The layers that a decoder is given are those that it learnt from: as many, in order, and shown alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from typing import Any

from ....protocol.messages.rasters import RasterReference
from ...decoders.package import ModelPackage
from ...errors import ModelError
from ...raster.aligned import AlignedLayer, open_layers
from ...raster.source import RasterSource
from ...words import counted


def open_others(
    source: RasterSource, others: Sequence[RasterReference], package: ModelPackage, stack: ExitStack
) -> tuple[AlignedLayer, ...]:
    """Check how a raster and further layers of its ground are shown, and open these.

    Args:
        source: The raster.
        others: Further layers of its ground.
        package: The decoder that is to look at them.
        stack: Closes the layers.

    Raises:
        ModelError: The decoder learnt from more or fewer layers, or saw one of them otherwise.
        RasterError: A layer cannot be read, or does not lie on the raster's ground.
    """
    check_count(1 + len(others), package)
    check_relief(source, package)
    opened = open_layers(source, others, stack)
    for role, layer in enumerate(opened, 1):
        check_relief(layer.source, package, role)
    return opened


def check_count(given: int, package: ModelPackage) -> None:
    """Refuse more or fewer layers than a decoder learnt from, and name these.

    Raises:
        ModelError: There are more or fewer.
    """
    learnt = package.card.layers
    if given == len(learnt):
        return
    told = ", ".join(_described(layer, role) for role, layer in enumerate(learnt))
    if given < len(learnt):
        missing = ", ".join(_described(layer, role) for role, layer in enumerate(learnt[given:], given))
        hint = f"Add what shows the same of this ground: {missing}."
    else:
        hint = f"Take {counted(given - len(learnt), 'layer')} away at the end, or take another model."
    raise ModelError(
        f"The model package {package.card.name} learnt from {counted(len(learnt), 'layer')}: {told}. "
        f"Given: {counted(given, 'layer')}. {hint}"
    )


def check_relief(source: RasterSource, package: ModelPackage, role: int = 0) -> None:
    """Refuse brightness for what was learnt on hillshades, and the other way round.

    Args:
        source: What is shown.
        package: The decoder that is to look at it.
        role: Number of the layer, 0 for the raster itself.

    Raises:
        ModelError: The raster is shown otherwise.
    """
    seen = [(entry, *entry.get("others", ())) for entry in package.card.stretch.get("sources", ())]
    learnt = {bool(layers[role].get("hillshade")) for layers in seen if role < len(layers)}
    shaded = source.reference.hillshade is not None
    if len(learnt) == 1 and shaded not in learnt:
        kinds = ("brightness", "a hillshade")
        option = "--with FILE@hillshade" if role else "--hillshade"
        raise ModelError(
            f"The model package {package.card.name} learnt from {kinds[not shaded]}, and {source.name} is shown as "
            f"{kinds[shaded]}. Change what is shown of the layer (Annotate page, Stretch; {option} in a terminal), or "
            "take another model."
        )


def _described(layer: Mapping[str, Any], role: int) -> str:
    """A layer that was learnt from, for sentences: the image or the n-th layer, and its file."""
    shown = ", as a hillshade" if layer.get("hillshade") else ""
    name = layer.get("source")
    return ("the image" if role == 0 else f"layer {role + 1}") + (f" ({name}{shown})" if name else "")
