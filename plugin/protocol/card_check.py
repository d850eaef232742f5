"""Whether the card of a model package is one: each entry of the kind and within the limits that its readers rely on.

Packages are handed from person to person, and a card is a text that anybody can change.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from typing import Any

#: Values in class rasters: 0 is ground without a class, 255 no data.
LEAST_VALUE, MOST_VALUE = 1, 254
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
#: Levels above the windows' own that a decoder may look at.
_MOST_LEVELS, _HIGHEST_LEVEL = 8, 16


def card_problem(body: Mapping[str, Any]) -> str:
    """What is wrong with a card, as the end of a sentence that begins with its name; empty where nothing is.

    Args:
        body: All of the card's JSON.
    """
    for name, is_right, what in _ENTRIES:
        if name not in body:
            return f"its entry {name!r} is missing"
        if not is_right(body[name]):
            return f"its entry {name!r} is not {what}"
    if not body["ground_sampling_m"] and "patches" not in body["training"]:  # of patches it may not be known
        return "its entry 'ground_sampling_m' is 0"
    return _classes_problem(body["classes"]) or _head_problem(body["head"]) or told_problem(body)


def is_colour(text: Any) -> bool:
    """Whether this is a colour as cards write it: ``#rrggbb``."""
    return isinstance(text, str) and bool(_COLOUR.fullmatch(text))


def _classes_problem(classes: list[Any]) -> str:
    for item in classes:
        if not isinstance(item, dict) or not _is_text(item.get("name")) or set(item) != {"name", "value", "colour"}:
            return "a class of it has no name, value or colour, or more than these"
        name, value, colour = item["name"], item["value"], item["colour"]
        if not _is_integer(value) or not LEAST_VALUE <= value <= MOST_VALUE:
            return f"the class {name!r} has the value {value!r}, and values are {LEAST_VALUE} to {MOST_VALUE}"
        if not is_colour(colour):
            return f"the class {name!r} has the colour {colour!r:.40}, and colours are written as #rrggbb"
    for key in ("name", "value"):
        found = [item[key] for item in classes]
        twice = next((one for one in found if found.count(one) > 1), None)
        if twice is not None:
            return f"two of its classes have the {key} {twice!r}"
    return ""


def _head_problem(head: Mapping[str, Any]) -> str:
    levels = head.get("levels", [0])
    if not (
        isinstance(levels, list)
        and 1 <= len(levels) <= _MOST_LEVELS
        and all(_is_integer(level) and 0 <= level <= _HIGHEST_LEVEL for level in levels)
    ):
        return f"the levels that it looks at are {levels!r:.60}"
    return ""


def told_problem(body: Mapping[str, Any]) -> str:
    """As :func:`card_problem`, of what a card tells people: rasters and labels that were learnt from, and scores."""
    stretch, training, scores = (body.get(name, {}) for name in ("stretch", "training", "scores"))
    if not all(isinstance(part, dict) for part in (stretch, training, scores)):
        return "what it says of its training is malformed"
    sources = stretch.get("sources", [])
    if not _are_objects(sources) or not all(_are_objects(source.get("others", [])) for source in sources):
        return "what it says of the rasters that it learnt from is malformed"
    layers = [layer for source in sources for layer in (source, *source.get("others", []))]
    if not all(isinstance(layer.get("bands", []), list) for layer in layers):
        return "what it says of the bands that it learnt from is malformed"
    pairs = training.get("pairs", [])
    if not _are_objects(pairs) or not all(_is_pair(pair) for pair in pairs):
        return "what it says of the labels that it learnt from is malformed"
    start = training.get("start")
    if start is not None and not isinstance(start, dict):
        return "what it says of the decoder that it started from is malformed"
    interval = scores.get("mean_iou_interval") or []
    if not _is_number_or_none(scores.get("mean_iou")) or not (
        isinstance(interval, list) and all(_is_number(end) for end in interval)
    ):
        return "its scores are malformed"
    return ""


def _is_pair(pair: Mapping[str, Any]) -> bool:
    polygons, pixel = pair.get("polygons", {}), pair.get("pixel_m")
    return (
        isinstance(polygons, dict)
        and all(_is_integer(count) for count in polygons.values())
        and (not pixel or (_is_number(pixel) and 0 < pixel < math.inf))
        and all(isinstance(pair.get(key) or "", str) for key in ("raster", "labels", "body", "instrument"))
    )


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_integer(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _is_number_or_none(value: Any) -> bool:
    return value is None or _is_number(value)


def _are_objects(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, dict) for one in value)


def _is_object(value: Any) -> bool:
    return isinstance(value, dict)


def _is_bool(value: Any) -> bool:
    return isinstance(value, bool)


def _is_string(value: Any) -> bool:
    return isinstance(value, str)


def _is_encoder(value: Any) -> bool:
    return isinstance(value, dict) and all(_is_text(value.get(key)) for key in ("name", "reference", "hash"))


def _is_length(value: Any) -> bool:
    return _is_number(value) and 0 <= value < math.inf


def _is_list_of_classes(value: Any) -> bool:
    return isinstance(value, list) and 1 <= len(value) <= MOST_VALUE


def _are_hashes(value: Any) -> bool:
    return isinstance(value, dict) and all(
        isinstance(digest, str) and name not in ("", ".", "..") and not set(name) & set("/\\\0")
        for name, digest in value.items()
    )


_ENTRIES: tuple[tuple[str, Callable[[Any], bool], str], ...] = (
    ("name", _is_text, "a text"),
    ("created", _is_string, "a time"),
    ("classes", _is_list_of_classes, f"a list of 1 to {MOST_VALUE} classes"),
    ("background", _is_bool, "true or false"),
    ("encoder", _is_encoder, "an image model with name, reference and hash"),
    ("ground_sampling_m", _is_length, "a length in metres"),
    ("georeferenced", _is_bool, "true or false"),
    ("level", _is_integer, "an integer"),
    ("stretch", _is_object, "an object"),
    ("head", _is_object, "an object"),
    ("training", _is_object, "an object"),
    ("scores", _is_object, "an object"),
    ("files", _are_hashes, "a list of files of its folder with their hashes"),
)
