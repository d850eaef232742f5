"""What a widget writes, read from a picture of it as SVG."""

from __future__ import annotations

from typing import List, Tuple
from xml.etree import ElementTree

from qgis.PyQt.QtCore import QBuffer, QByteArray
from qgis.PyQt.QtGui import QFontMetricsF, QPainter
from qgis.PyQt.QtSvg import QSvgGenerator
from qgis.PyQt.QtWidgets import QWidget


def texts(widget: QWidget) -> List[Tuple[str, float, float]]:
    """What a widget writes, with where it ends on the right and where it stands below the top."""
    data = QByteArray()
    buffer = QBuffer(data)
    picture = QSvgGenerator()
    picture.setOutputDevice(buffer)
    picture.setResolution(widget.logicalDpiX())
    painter = QPainter(picture)
    widget.render(painter)
    painter.end()
    found = []
    metrics = QFontMetricsF(widget.font())
    for text in ElementTree.fromstring(bytes(data)).iter("{http://www.w3.org/2000/svg}text"):
        word = (text.text or "").strip()
        found.append((word, float(text.get("x")) + metrics.horizontalAdvance(word), float(text.get("y"))))
    return found
