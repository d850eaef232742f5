"""What all tests inside QGIS share: one place for caches, and one engine."""

from __future__ import annotations

import gc
from typing import Any, Iterator

import pytest

from plugin.desktop.engine_process import EngineClient

from .waiting import developers_engine, shared_home


@pytest.fixture(scope="session", autouse=True)
def landform_home() -> Iterator[None]:
    """Engines keep their caches in a home of the tests' own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LANDFORM_HOME", str(shared_home()))
        patch.delenv("LANDFORM_MODELS", raising=False)
        yield


@pytest.fixture(autouse=True)
def layers_go_before_qgis(request: pytest.FixtureRequest) -> Iterator[None]:
    """Drops what fixtures gave the last test before QGIS itself is shut down: pytest would hold it until after that.

    A layer that is deleted then takes the process down, as its provider's library has been cleaned up.
    """
    yield
    request.node.funcargs.clear()


@pytest.fixture(scope="session", autouse=True)
def nothing_is_collected_after_qgis(qgis_app: Any) -> Iterator[None]:
    """What still hangs together in circles when QGIS is shut down stays: to delete it then takes the process down."""
    yield
    gc.collect()
    gc.freeze()
    gc.disable()


@pytest.fixture(scope="session")
def client(qgis_app: Any) -> Iterator[EngineClient]:
    """One engine for all tests that leave it as it was."""
    client = EngineClient(developers_engine())
    client.start()
    yield client
    client.shutdown()
