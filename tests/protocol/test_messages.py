"""Every message of every method survives JSON, and a wrong shape is named."""

from __future__ import annotations

import dataclasses
import json
import math
import typing
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugin.protocol.codec import ProtocolError, from_json, to_json
from plugin.protocol.messages.annotating import Prompt, Segment
from plugin.protocol.messages.engine import Failure, Hello
from plugin.protocol.messages.jobs import Progress
from plugin.protocol.messages.methods import METHODS
from plugin.protocol.messages.rasters import RasterReference, Stretch

ALL_MESSAGES = sorted(
    {kind for pair in METHODS.values() for kind in pair} | {Progress, Failure}, key=lambda k: k.__name__
)

finite = st.floats(allow_nan=False, allow_infinity=False)
free_json = st.none() | st.integers() | finite | st.text(max_size=5)


def values(kind: Any) -> st.SearchStrategy[Any]:
    """Anything that a field of this type may hold; what is free is JSON."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if kind is Any:
        return free_json
    if origin is typing.Union:
        return st.one_of(*[values(argument) for argument in arguments])
    if origin is dict:
        return st.dictionaries(st.text(max_size=5), values(arguments[1]), max_size=3)
    if origin is tuple and arguments[1:] == (Ellipsis,):
        return st.lists(values(arguments[0]), max_size=3).map(tuple)
    if origin is tuple:
        return st.tuples(*[values(argument) for argument in arguments])
    if dataclasses.is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        return st.builds(kind, **{field.name: values(hints[field.name]) for field in dataclasses.fields(kind)})
    return {float: finite, int: st.integers(), str: st.text(max_size=5), bool: st.booleans(), type(None): st.none()}[
        kind
    ]


@pytest.mark.parametrize("kind", ALL_MESSAGES, ids=lambda kind: kind.__name__)
@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_messages_survive_the_way_through_json(kind: type, data: st.DataObject) -> None:
    sent = data.draw(values(kind))

    assert from_json(kind, json.loads(json.dumps(to_json(sent)))) == sent


def test_whole_numbers_pass_for_floats() -> None:
    stretch = from_json(Stretch, {"low": [0], "high": [255]})

    assert stretch == Stretch((0.0,), (255.0,))
    assert isinstance(stretch.low[0], float)


def test_what_a_newer_peer_adds_is_ignored_and_what_it_leaves_out_has_its_default() -> None:
    assert from_json(RasterReference, {"source": "a.tif", "overview": 3}) == RasterReference("a.tif")


@pytest.mark.parametrize(
    ("kind", "data", "named"),
    [
        (Hello, {"protocol": 1}, "Hello.plugin_version is missing"),
        (Hello, {"protocol": "1", "plugin_version": "1"}, "Hello.protocol should be int"),
        (Hello, {"protocol": True, "plugin_version": "1"}, "Hello.protocol should be int"),
        (Hello, [], "Hello should be an object"),
        (Prompt, {"box": [1, 2, 3]}, "Prompt.box should have 4 values"),
        (Prompt, {"points": [[1, 2], [3, "x"]]}, r"Prompt.points\[1\]\[1\] should be float"),
        (Prompt, {"points": 3}, "Prompt.points should be a list"),
        (Segment, {"model": "default", "prompt": {}, "raster": {"bands": [1]}}, "Segment.raster.source is missing"),
    ],
)
def test_a_wrong_shape_is_named(kind: type, data: Any, named: str) -> None:
    with pytest.raises(ProtocolError, match=named):
        from_json(kind, data)


def test_a_segment_request_keeps_its_nested_parts() -> None:
    sent = Segment(
        model="default",
        prompt=Prompt(points=((1.5, -2.0),), labels=(1,), box=(0.0, 0.0, 1.0, 1.0), previous="abc"),
        raster=RasterReference("a.jp2", (1,), Stretch((0.0,), (1023.0,)), "", (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)),
        map_units_per_screen_pixel=math.pi,
    )

    assert from_json(Segment, json.loads(json.dumps(to_json(sent)))) == sent


def test_a_number_beyond_a_float_is_told() -> None:
    whole = {"points": [[1, 2]], "labels": [1]}
    assert from_json(Prompt, whole).points == ((1.0, 2.0),)
    with pytest.raises(ProtocolError, match="beyond those that can be reckoned with"):
        from_json(Prompt, {**whole, "points": [[10**400, 2]]})
