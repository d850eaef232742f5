"""Landform Mapper: click landforms on planetary imagery, train from them, map whole layers."""


def classFactory(iface):  # noqa: N802 - QGIS asks for this name
    """Make the plugin; nothing is imported before QGIS asks for it."""
    from .plugin.desktop.plugin import LandformMapperPlugin

    return LandformMapperPlugin(iface)
