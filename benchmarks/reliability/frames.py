"""Frames that are damaged in many ways, read in this process and sent to a running engine."""

from __future__ import annotations

import copy
import json
import random
import time
from pathlib import Path
from typing import Any

import shapely

from plugin.protocol.codec import ProtocolError, from_json, to_json
from plugin.protocol.envelope import Notice, Refusal, Reply, Request, from_header, to_header
from plugin.protocol.framing import LENGTHS, FrameParser, FramingError
from plugin.protocol.messages.annotating import Hover, Measure, Prompt, Segment
from plugin.protocol.messages.engine import ListModels
from plugin.protocol.messages.jobs import LabelledRaster, Map, Train
from plugin.protocol.messages.methods import METHODS
from plugin.protocol.messages.rasters import DescribeRaster, RasterReference

from .engine import Engine, Silent
from .material import Material, say
from .outcome import Outcome

#: A frame that takes longer to be read is a fault, in seconds.
_SLOW_S = 1.0
#: Frames that are sent to the engine before it is asked whether it still answers.
_BATCH = 100
#: What stands in the place of values; numbers beyond a float are written as JSON writes them.
_ODD: tuple[Any, ...] = (
    None, True, -1, 0, 2**63, 10**400, 1e308, float("nan"), float("-inf"), "", "x" * 5000, "../../x", "\x1b]0;x\x07",
    "\ud800", [], {}, [[[[]]]], {"a": {"a": {}}}, [0.0] * 500, "NaN",
)  # fmt: skip

Made = tuple[dict[str, Any], bytes]


def honest(material: Material, folder: Path) -> list[Made]:
    """Headers and payloads of requests that are right; the first of them alone start work that writes nothing."""
    raster = RasterReference(str(material.raster))
    (x, y), (x2, y2) = material.clicks[:2]
    shape = shapely.to_wkb(shapely.box(0, 0, 10, 10))
    asked = [
        ("segment", Segment("default", Prompt(points=((x, y),), labels=(1,)), raster), b""),
        ("segment", Segment("default", Prompt(box=(min(x, x2), min(y, y2), max(x, x2), max(y, y2))), raster), b""),
        ("hover", Hover("default", raster, (x, y), 10.0), b""),
        ("raster.describe", DescribeRaster(raster), b""),
        ("measure", Measure("", 1.0, (len(shape),)), shape),
        ("models.list", ListModels(str(folder)), b""),
        ("train", Train((LabelledRaster(raster, str(material.labels)),), str(folder / "model")), b""),
        ("map", Map(raster, str(folder / "model"), str(folder / "map")), b""),
    ]
    made = [
        (to_header(Request(number, method, to_json(message), "audit")), payload)
        for number, (method, message, payload) in enumerate(asked, start=2)
    ]
    return [(to_header(Notice("cancel", {"id": 2})), b""), *made]


def in_process(count: int, frames: list[Made], rng: random.Random) -> Outcome:
    """Read so many damaged frames as the engine reads them, up to the message."""
    outcome = Outcome("damaged frames read in one process")
    for number in range(count):
        data = _spoiled(*_changed(*rng.choice(frames), rng), rng)
        began = time.monotonic()
        try:
            came, fault = _read(data), ""
        except FramingError:
            came, fault = "refused as a stream", ""
        except ProtocolError:
            came, fault = "refused as a message", ""
        except Exception as error:  # noqa: BLE001 - that there is no other kind is what is measured
            came, fault = "another error", f"{data[:200]!r} raised {error!r}"
        if time.monotonic() - began > _SLOW_S:
            fault = f"{data[:200]!r} took {time.monotonic() - began:.1f} s"
        outcome.count(came, fault)
        if number % 100_000 == 99_999:
            say(f"{number + 1} frames: {dict(outcome.came)}")
    return outcome


def live(count: int, frames: list[Made], engine: Engine, rng: random.Random) -> Outcome:
    """Send so many damaged messages in whole frames to one engine, and ask it the first request before and after."""
    outcome = Outcome("damaged messages sent to one engine")
    reading = [made for made in frames if made[0]["method"] not in ("train", "map")]
    method, message = "segment", from_json(Segment, frames[1][0]["params"])
    before = engine.ask(100_000_000, method, message)
    if not isinstance(before[0], Reply):
        outcome.faults.append(f"A click was refused before anything was damaged: {before[0]}")
    try:
        for start in range(0, count, _BATCH):
            many = min(_BATCH, count - start)
            for _ in range(many):
                header, payload = _changed(*rng.choice(reading), rng)
                engine.write(LENGTHS.pack(len(header), len(payload)) + header + payload)
                outcome.times += 1
            ping = 200_000_000 + start
            engine.send(Request(ping, "ping"))
            while not (isinstance(said := engine.hear()[0], Reply) and said.id == ping):
                outcome.came[_kind_of(said)] += 1
        after = engine.ask(100_000_001, method, message)
    except Silent as error:
        outcome.faults.append(f"The engine did not outlive damaged messages: {error}")
        return outcome
    if after[1] != before[1]:
        outcome.faults.append("A click has another answer after damaged messages than before.")
    outcome.came["same click, same polygons"] += 1
    return outcome


def broken_stream(rng: random.Random) -> bytes:
    """Bytes that no engine can find its place in again."""
    return rng.choice((b"\xff" * 8, b"Traceback (most recent call last):\n", LENGTHS.pack(3, 0) + b"bad"))


def _kind_of(said: Any) -> str:
    if isinstance(said, Reply):
        return "answered"
    if isinstance(said, Refusal):
        return f"refused ({said.failure.kind})"
    return "progress"


def _read(data: bytes) -> str:
    parser = FrameParser()
    read = parser.feed(data)
    for frame in read:
        message = from_header(frame.header)
        if isinstance(message, Request) and message.method in METHODS:
            from_json(METHODS[message.method][0], message.params)
    return "read" if read else "waits for the rest"


def _changed(header: dict[str, Any], payload: bytes, rng: random.Random) -> tuple[bytes, bytes]:
    """A header, as JSON, and a payload that are wrong in one to three places."""
    changed = json.loads(json.dumps(header))
    for _ in range(rng.randint(1, 3)):
        _change(changed, rng)
    if rng.random() < 0.3:
        payload = rng.choice((b"", payload[: len(payload) // 2], rng.randbytes(200), payload * 3))
    return json.dumps(changed).encode(), payload


def _change(value: Any, rng: random.Random) -> None:
    """Put something odd in the place of one value, at any depth, or leave it out, or add one."""
    while True:
        keys = list(value) if isinstance(value, dict) else list(range(len(value)))
        if not keys:
            return
        key = rng.choice(keys)
        inner = value[key]
        if isinstance(inner, (dict, list)) and inner and rng.random() < 0.8:
            value = inner
            continue
        if isinstance(value, dict) and rng.random() < 0.2:
            value[rng.choice(("", "x", key * 2))] = value.pop(key)
        else:
            value[key] = copy.deepcopy(rng.choice(_ODD))
        return


def _spoiled(header: bytes, payload: bytes, rng: random.Random) -> bytes:
    """A frame of them whose bytes are wrong, now and then: its text, its lengths, its beginning or its end."""
    text = bytearray(header)
    if rng.random() < 0.3:
        for _ in range(rng.randint(1, 4)):
            text[rng.randrange(len(text))] = rng.randrange(256)
    lengths = len(text), len(payload)
    kind = rng.random()
    if kind < 0.1:
        lengths = rng.randrange(2**32), lengths[1]
    elif kind < 0.2:
        lengths = max(0, lengths[0] + rng.randint(-9, 9)), rng.randrange(2**32)
    data = LENGTHS.pack(*lengths) + text + payload
    if 0.2 < kind < 0.3:
        return rng.randbytes(rng.randint(1, 12)) + data
    return data[: rng.randrange(1, len(data))] if 0.3 < kind < 0.4 else data
