"""Messages to JSON and back, by the annotations of their dataclasses."""

from __future__ import annotations

import dataclasses
import typing
from typing import Any, Dict, Tuple, Type, TypeVar, Union

JsonObject = Dict[str, Any]
Message = TypeVar("Message")


class ProtocolError(ValueError):
    """A message that does not have the shape its type asks for."""


def to_json(message: Any) -> JsonObject:
    """Turn a message into what ``json.dumps`` takes."""
    return dataclasses.asdict(message)


def from_json(kind: Type[Message], data: Any) -> Message:
    """Rebuild a message of ``kind``; unknown keys are ignored, so that a newer peer may say more.

    Raises:
        ProtocolError: A key is missing or has a value of another type.
    """
    return typing.cast(Message, _build(kind, data, kind.__name__))


def _build(kind: Any, data: Any, where: str) -> Any:
    origin = typing.get_origin(kind)
    if kind is Any:
        return data
    if origin is Union:
        if data is None:
            return None
        (inner,) = [a for a in typing.get_args(kind) if a is not type(None)]
        return _build(inner, data, where)
    if origin is tuple:
        return _build_tuple(typing.get_args(kind), data, where)
    if origin is dict:
        if not isinstance(data, dict):
            raise ProtocolError(f"{where} should be an object, not {data!r:.80}.")
        value_kind = typing.get_args(kind)[1]
        return {str(key): _build(value_kind, value, f"{where}.{key}") for key, value in data.items()}
    if dataclasses.is_dataclass(kind):
        return _build_dataclass(kind, data, where)
    if kind is float and isinstance(data, int) and not isinstance(data, bool):
        try:
            return float(data)
        except OverflowError as error:
            raise ProtocolError(f"{where} is a number beyond those that can be reckoned with.") from error
    if not isinstance(data, kind) or (kind is int and isinstance(data, bool)):
        raise ProtocolError(f"{where} should be {kind.__name__}, not {data!r:.80}.")
    return data


def _build_tuple(arguments: Tuple[Any, ...], data: Any, where: str) -> Tuple[Any, ...]:
    if not isinstance(data, (list, tuple)):
        raise ProtocolError(f"{where} should be a list, not {data!r:.80}.")
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        return tuple(_build(arguments[0], value, f"{where}[{i}]") for i, value in enumerate(data))
    if len(arguments) != len(data):
        raise ProtocolError(f"{where} should have {len(arguments)} values, not {len(data)}.")
    return tuple(_build(kind, value, f"{where}[{i}]") for i, (kind, value) in enumerate(zip(arguments, data)))


def _build_dataclass(kind: Any, data: Any, where: str) -> Any:
    if not isinstance(data, dict):
        raise ProtocolError(f"{where} should be an object, not {data!r:.80}.")
    hints = typing.get_type_hints(kind)
    values = {}
    for item in dataclasses.fields(kind):
        if item.name in data:
            values[item.name] = _build(hints[item.name], data[item.name], f"{where}.{item.name}")
        elif item.default is dataclasses.MISSING and item.default_factory is dataclasses.MISSING:
            raise ProtocolError(f"{where}.{item.name} is missing.")
    return kind(**values)
