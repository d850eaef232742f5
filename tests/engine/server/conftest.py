from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.engine.server.process import INSTRUMENTED, Engine


@pytest.fixture(scope="module")
def shared() -> Iterator[Engine]:
    """One engine for tests that leave it as it was."""
    engine = Engine("-m", "plugin.engine.server").greet()
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def stranger() -> Iterator[Engine]:
    """One engine that has not been greeted, for tests that do not greet it either."""
    engine = Engine("-m", "plugin.engine.server")
    yield engine
    engine.close()


@pytest.fixture
def engine() -> Iterator[Engine]:
    """A fresh engine, to be ended."""
    engine = Engine("-m", "plugin.engine.server")
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def busy() -> Iterator[Engine]:
    """One greeted engine with the methods of :data:`INSTRUMENTED`, for tests that leave nothing running."""
    engine = Engine("-c", INSTRUMENTED).greet()
    yield engine
    engine.close()


@pytest.fixture
def instrumented() -> Iterator[Engine]:
    """A greeted engine with the methods of :data:`INSTRUMENTED`, to be ended."""
    engine = Engine("-c", INSTRUMENTED).greet()
    yield engine
    engine.close()
