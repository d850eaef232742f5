"""The proxy that QGIS goes through is that of downloads."""

from __future__ import annotations

import sys

import pytest
from qgis.core import QgsNetworkAccessManager, QgsSettings

from plugin.desktop.settings import Settings
from tests.desktop.dock.engine.answering import left_click
from tests.desktop.waiting import spin


def test_a_socks_proxy_is_refused_before_a_download(window, make_page, tmp_path, qgis_proxy):
    qgis_proxy("Socks5Proxy")
    page = make_page(tmp_path / "engine")
    page.interpreterEdit.setFilePath(sys.executable)
    left_click(page.setUpButton)
    spin(lambda: not page.setup.is_running)
    assert "SOCKS" in window.warnings and "folder of wheels" in window.warnings


@pytest.fixture
def qgis_proxy(qgis_app):
    """Sets QGIS's own proxy by its kind; "" takes it away."""
    settings, network = QgsSettings(), QgsNetworkAccessManager.instance()

    def use(kind: str) -> None:
        values = {"Enabled": bool(kind), "Host": "proxy.example", "Port": "3128", "User": "a b", "Password": "p@"}
        for key, value in values.items():
            settings.setValue(f"proxy/proxy{key}", value)
        settings.setValue("proxy/proxyType", kind)
        network.setupDefaultProxyAndCache()

    yield use
    use("")
    settings.remove("proxy")


def test_qgis_proxy_is_used(qgis_proxy):
    qgis_proxy("HttpProxy")
    assert Settings().proxy == "http://a%20b:p%40@proxy.example:3128"
    qgis_proxy("")
    assert Settings().proxy == ""
