"""What is unusual about ground for a model: another scale, body, instrument, or look than it has learnt on.

Models are decoders and classifiers of patches. Nothing of it is a reason to refuse: a model may well serve there.
Whoever reads the map should know.
"""

from __future__ import annotations

import math
from typing import Any

from ..formats.model_package import PATCHES, ModelCard
from ..judging.commonest import no_better_than_commonest
from ..raster.source import RasterSource
from .levels import nearest_level
from .warm_start import PRETRAINED

#: Levels are powers of two, so that samples of half as many or twice as many metres are as near as they get.
_USUAL = 1.5
#: Pixels that are so much coarser than those learnt from lack what a decoder goes by, however they are magnified.
_COARSER = 2.0


def before_mapping(card: ModelCard, source: RasterSource) -> tuple[str, ...]:
    """Sentences about what should be known before a map is made: a decoder that is worth nothing, and other ground.

    Args:
        card: Of the decoder.
        source: Raster that is to be mapped, as it is shown.
    """
    useless = no_better_than_commonest(card.scores, f"The model {card.name}")
    said = [useless] if useless else []
    if PRETRAINED in card.training:
        said.append(
            f"The model {card.name} is pretrained on masks without labels: its classes are no landforms. Train with it "
            "as a start, and map with what comes out."
        )
    return (*said, *other_ground(card, source))


def other_ground(card: ModelCard, source: RasterSource) -> tuple[str, ...]:
    """Sentences about what a model has not learnt on; none where nothing of that kind is known.

    Args:
        card: Of the decoder, or of the classifier of patches.
        source: Raster that is to be mapped, classified or judged on, as it is shown.
    """
    learnt, shown = list(card.training.get("pairs", ())), list(card.stretch.get("sources", ()))
    sentences = (
        *_scale(card, source, learnt),
        _body(card, source, learnt),
        _instrument(card, source, learnt),
        _bands(card, source, shown),
        _contrast(card, source, shown),
    )
    return tuple(sentence for sentence in sentences if sentence)


def _scale(card: ModelCard, source: RasterSource, learnt: list[dict[str, Any]]) -> tuple[str, ...]:
    of_patches = card.head.get("kind") == PATCHES
    if not card.georeferenced:
        if source.crs is None or (of_patches and not learnt):  # pictures of a folder, whose size is told in metres
            return ()
        return (
            f"The model {card.name} learnt from images without a georeference: it expects landforms of so many pixels, "
            f"not metres, as there.",
        )
    if source.crs is None:
        return ()
    found, pixels = [], _all_known(learnt, "pixel_m")
    if pixels and source.pixel_m > _COARSER * max(pixels):
        found.append(
            f"{source.name} has pixels of {_metres(source.pixel_m)}, and the model {card.name} learnt from pixels of "
            f"{_metres(max(pixels))}: what it goes by may be too fine to be seen here."
        )
    if of_patches:  # seen in as many samples as in the training, whatever their pixels
        return tuple(found)
    wanted = card.ground_sampling_m
    seen = source.pixel_m * 2.0 ** nearest_level(source, wanted)
    if not 1 / _USUAL <= seen / wanted <= _USUAL:
        coarse = seen > wanted
        times = seen / wanted if coarse else wanted / seen
        often = f"{times:.{0 if times >= 10 else 1}f}"
        if coarse:
            found.append(
                f"Landforms of {source.name} look {often} times smaller than those that the model {card.name} knows, "
                "magnified as far as that goes."
            )
        else:
            found.append(
                f"Landforms of {source.name} look {often} times larger than those that the model {card.name} knows, "
                "reduced as far as that goes."
            )
    return tuple(found)


def _body(card: ModelCard, source: RasterSource, learnt: list[dict[str, Any]]) -> str:
    bodies = _all_known(learnt, "body")
    if source.body is None or not bodies or source.body.name in bodies:
        return ""
    return f"{source.name} lies on {source.body.name}, and the model {card.name} learnt on {_either(bodies)}."


def _instrument(card: ModelCard, source: RasterSource, learnt: list[dict[str, Any]]) -> str:
    instruments = _all_known(learnt, "instrument")
    if not source.instrument or not instruments or source.instrument in instruments:
        return ""
    return (
        f"{source.name} is an image of {source.instrument}, by its label or name, and the model {card.name} learnt "
        f"from {_either(instruments)}."
    )


def _bands(card: ModelCard, source: RasterSource, shown: list[dict[str, Any]]) -> str:
    colours = {len(seen["bands"]) > 1 and not seen.get("mean") for seen in shown if seen.get("bands")}
    coloured = len(source.bands) > 1 and not source.reference.mean
    if len(colours) != 1 or coloured in colours:
        return ""
    words = ("one band", "three bands")
    return (
        f"{source.name} is shown as {words[coloured]}, and the model {card.name} learnt from {words[not coloured]}. "
        f"What is shown can be chosen (Annotate page, Stretch; --bands in a terminal)."
    )


def _contrast(card: ModelCard, source: RasterSource, shown: list[dict[str, Any]]) -> str:
    kinds = set(_all_known(shown, "automatic"))
    if len(kinds) != 1 or source.automatic in kinds:
        return ""
    words = ("a contrast that was chosen", "the automatic contrast")
    return (
        f"{source.name} is shown with {words[source.automatic]}, and the model {card.name} learnt with "
        f"{words[not source.automatic]}. Choose the same (Annotate page, Stretch) if the map looks wrong."
    )


def _all_known(entries: list[dict[str, Any]], key: str) -> list[Any]:
    """What every entry says under a key, each once; empty where one does not say it, as cards of earlier versions."""
    values = [entry.get(key) for entry in entries]
    return [] if any(value in (None, "") for value in values) else list(dict.fromkeys(values))


def _either(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _metres(length: float) -> str:
    if length >= 1000:
        return f"{length / 1000:.3g} km"
    digits = max(0, 2 - math.floor(math.log10(length)))
    return f"{length:.{digits}f}".rstrip("0").rstrip(".") + " m" if digits else f"{length:.0f} m"
