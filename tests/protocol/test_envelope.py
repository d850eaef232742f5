"""Headers are JSON-RPC 2.0, and anything else is refused by a sentence."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.protocol.codec import ProtocolError
from plugin.protocol.envelope import Envelope, Notice, Refusal, Reply, Request, from_header, to_header
from plugin.protocol.messages.engine import Failure

objects = st.dictionaries(st.text(), st.none() | st.integers() | st.text(), max_size=3)
envelopes = st.one_of(
    st.builds(Request, st.integers(), st.text(), objects, st.text()),
    st.builds(Reply, st.integers(), objects),
    st.builds(Refusal, st.none() | st.integers(), st.builds(Failure, st.text(), st.text(), st.text())),
    st.builds(Notice, st.text(), objects),
)


@given(envelopes)
def test_envelopes_survive_the_way_through_json(sent: Envelope) -> None:
    assert from_header(json.loads(json.dumps(to_header(sent)))) == sent


@given(envelopes)
def test_every_header_says_json_rpc(sent: Envelope) -> None:
    assert to_header(sent)["jsonrpc"] == "2.0"


def test_errors_carry_the_codes_of_the_specification() -> None:
    codes = {
        kind: to_header(Refusal(1, Failure(kind, "")))["error"]["code"] for kind in ("method", "parameters", "raster")
    }

    assert codes == {"method": -32601, "parameters": -32602, "raster": -32000}


@pytest.mark.parametrize(
    "header",
    [
        {},
        {"id": 1},
        {"method": 3, "id": 1},
        {"method": "segment", "id": "1"},
        {"method": "segment", "id": True},
        {"method": "segment", "id": 1, "params": [1]},
        {"method": "segment", "id": 1, "supersedes": 3},
        {"result": {}},
        {"id": 1, "result": 3},
        {"id": 1, "error": "no"},
        {"id": 1, "error": {"message": "no", "data": "none"}},
    ],
)
def test_other_headers_are_refused(header: dict[str, Any]) -> None:
    with pytest.raises(ProtocolError):
        from_header(header)


def test_an_error_of_a_plain_json_rpc_peer_is_understood() -> None:
    header = {"id": 7, "error": {"code": -32603, "message": "It broke."}}

    assert from_header(header) == Refusal(7, Failure("internal", "It broke."))
