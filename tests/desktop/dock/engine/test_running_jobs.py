"""Jobs that run while the engine is restarted, repaired or removed."""

from __future__ import annotations

import os
import signal

import pytest

from plugin.protocol.messages.jobs import LabelledRaster, Map, Train
from plugin.protocol.messages.rasters import RasterReference
from tests.desktop.dock.engine.answering import NO, YES, Answer, left_click
from tests.desktop.waiting import developers_engine, spin


@pytest.fixture
def busy_page(make_page):
    """A page whose engine has been stopped in the middle of its work, so that no job ends by itself."""
    page = make_page(developers_engine())
    client = page._client
    spin(lambda: client.state == "ready")
    process = client.process_id
    os.kill(process, signal.SIGSTOP)
    yield page, client
    if client.process_id == process:
        os.kill(process, signal.SIGCONT)


RASTER = RasterReference("/no/such.tif")
TRAINING = ("train", Train((LabelledRaster(RASTER, "/no/such.gpkg"),), "/no/such/model"))
MAPPING = ("map", Map(RASTER, "/no/such/model", "/no/such/run"))


def test_a_running_job_is_not_ended_unasked(busy_page):
    page, client = busy_page
    process = client.process_id
    for job, told in ((TRAINING, "what it has learnt would be lost"), (MAPPING, "finished tiles are kept")):
        pending = client.request(*job)
        for button in (page.restartButton, page.repairButton, page.removeButton):
            answer = Answer(NO)
            left_click(button)
            assert told in answer.asked
            assert client.process_id == process and pending.waiting
            assert not page.setup.is_running
        pending.drop()


def test_a_restart_that_was_confirmed_ends_the_job(busy_page):
    page, client = busy_page
    process, failures = client.process_id, []
    client.request(*TRAINING, on_failure=failures.append)
    agreed = Answer(YES)
    left_click(page.restartButton)
    assert "Restart the engine?" in agreed.asked
    spin(lambda: failures)
    assert failures[0].kind == "stopped"
    assert client.process_id != process


def test_a_restart_without_a_job_asks_nothing(busy_page):
    page, client = busy_page
    process = client.process_id
    left_click(page.restartButton)
    spin(lambda: client.process_id not in (0, process))
