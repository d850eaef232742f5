"""Frames survive every way of being cut, and nothing else passes for a frame."""

from __future__ import annotations

import json
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.protocol.framing import MAX_HEADER, Frame, FrameParser, FramingError, encode_frame

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
frames = st.builds(Frame, st.dictionaries(st.text(), json_values, max_size=5), st.binary(max_size=300))


def test_the_layout_is_two_little_endian_lengths_header_payload() -> None:
    data = encode_frame(Frame({"a": 1}, b"\x00\xff"))

    assert data == b"\x07\x00\x00\x00" + b"\x02\x00\x00\x00" + b'{"a":1}' + b"\x00\xff"


def test_a_frame_arrives_byte_by_byte() -> None:
    frame = Frame({"method": "segment", "name": "Gusev \N{DEGREE SIGN}"}, bytes(range(256)))
    parser = FrameParser()
    arrived = []

    data = encode_frame(frame)
    for position in range(len(data)):
        assert arrived == []
        arrived += parser.feed(data[position : position + 1])

    assert arrived == [frame]
    assert parser.pending == 0
    parser.close()


@given(st.lists(frames, max_size=6), st.data())
def test_frames_survive_any_cut(sent: list[Frame], data: st.DataObject) -> None:
    stream = b"".join(encode_frame(frame) for frame in sent)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=10)))
    parser = FrameParser()
    arrived = []

    for start, end in zip([0, *cuts], [*cuts, len(stream)]):
        arrived += parser.feed(stream[start:end])

    assert arrived == sent
    parser.close()


@given(frames, st.data())
def test_a_truncated_stream_is_noticed(frame: Frame, data: st.DataObject) -> None:
    stream = encode_frame(frame)
    parser = FrameParser()

    assert parser.feed(stream[: data.draw(st.integers(1, len(stream) - 1))]) == []

    with pytest.raises(FramingError, match="middle of a frame"):
        parser.close()


@given(st.binary(max_size=400))
def test_garbage_gives_frames_or_a_framing_error(garbage: bytes) -> None:
    parser = FrameParser(max_header=100, max_payload=100)

    try:
        arrived = parser.feed(garbage)
        arrived += parser.feed(b"")
    except FramingError:
        with pytest.raises(FramingError):
            parser.feed(encode_frame(Frame({})))
    else:
        assert all(isinstance(frame.header, dict) for frame in arrived)
        assert parser.pending <= 8 + 200


@pytest.mark.parametrize("noise", [b"Loading model...\n", b"\xff" * 8, b"WARNING: libpng\n"])
def test_text_on_the_pipe_is_refused_before_anything_is_collected(noise: bytes) -> None:
    with pytest.raises(FramingError, match="larger than"):
        FrameParser().feed(noise)


@pytest.mark.parametrize(
    "header", [b"", b"{", b"[1]", b"3", b"null", b"\xff\xfe{}", b"[" * 100_000, b'{"a": %s}' % (b"9" * 5000)]
)
def test_a_header_that_is_no_json_object_is_refused(header: bytes) -> None:
    with pytest.raises(FramingError, match="header"):
        FrameParser().feed(struct.pack("<II", len(header), 0) + header)


def test_frames_before_the_damage_are_delivered_first() -> None:
    good = Frame({"id": 1})
    parser = FrameParser()

    assert parser.feed(encode_frame(good) + struct.pack("<II", 3, 0) + b"bad") == [good]
    with pytest.raises(FramingError):
        parser.feed(encode_frame(good))
    with pytest.raises(FramingError):
        parser.close()


def test_what_is_too_large_is_refused_on_both_sides() -> None:
    with pytest.raises(FramingError, match="payload of 11 bytes"):
        encode_frame(Frame({}, b"x" * 11), max_payload=10)
    with pytest.raises(FramingError, match="header of 15 bytes"):
        encode_frame(Frame({"key": "value"}), max_header=10)
    with pytest.raises(FramingError, match="payload of 11 bytes"):
        FrameParser(max_payload=10).feed(encode_frame(Frame({}, b"x" * 11)))
    with pytest.raises(FramingError, match="header"):
        FrameParser().feed(struct.pack("<II", MAX_HEADER + 1, 0))


def test_limits_themselves_pass() -> None:
    frame = Frame({}, b"x" * 10)

    assert FrameParser(max_header=2, max_payload=10).feed(encode_frame(frame, 2, 10)) == [frame]


def test_file_names_that_are_not_utf8_survive() -> None:
    name = b"crat\xe8re.tif".decode("utf-8", errors="surrogateescape")

    (frame,) = FrameParser().feed(encode_frame(Frame({"source": name})))

    assert frame.header["source"].encode("utf-8", errors="surrogateescape") == b"crat\xe8re.tif"


def test_headers_written_by_others_in_plain_utf8_are_read() -> None:
    header = json.dumps({"name": "Čerenkov"}, ensure_ascii=False).encode()

    (frame,) = FrameParser().feed(struct.pack("<II", len(header), 0) + header)

    assert frame.header == {"name": "Čerenkov"}
