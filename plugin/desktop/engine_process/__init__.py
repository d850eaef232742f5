"""Talks to the engine: starts its process, sends requests, hears replies, brings it back when it dies.

Nothing here waits. Everything happens in callbacks on the thread that made the :class:`EngineClient`.
"""

from .client import EngineClient
from .pending import PendingRequest

__all__ = ["EngineClient", "PendingRequest"]
