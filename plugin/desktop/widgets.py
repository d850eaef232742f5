"""Small helpers that every page uses: icons, forms from Qt Designer, sizes in words."""

from __future__ import annotations

from functools import partial
from html import escape
from pathlib import Path

from qgis.PyQt import sip, uic
from qgis.PyQt.QtCore import QRectF, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QFont, QIcon, QPainter, QPaintEvent, QPalette, QPen, QPixmap, QTextOption
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QScrollArea, QSizePolicy, QToolButton, QWidget

from .elided_combo import elide

ROOT = Path(__file__).resolve().parents[2]

#: Share of the theme's accent in the colour of a button that is pressed in.
_ACCENT = 0.4


def icon(name: str) -> QIcon:
    """An icon of resources/icons by its file name without ending."""
    return QIcon(str(ROOT / "resources" / "icons" / f"{name}.svg"))


class PlainLabel(QLabel):
    """A label that shows a text as it is.

    Names of classes, models and layers come from files of others, and Qt takes what looks like HTML for HTML: a name
    could show a picture of this computer, or open one over the network.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)


def as_it_is(text: str) -> str:
    """A text as tool tips and the message bar show it as it is: they take HTML where they find some."""
    return f"<qt>{escape(text)}</qt>".replace("\n", "<br>") if "<" in text else text


def load_form(name: str, widget: QWidget) -> None:
    """Fill ``widget`` with the form ui/<name>.ui; its children become attributes.

    Labels show plain text, and combo boxes end a name with dots that there is no room for.
    """
    uic.loadUi(str(ROOT / "ui" / f"{name}.ui"), widget)
    for label in widget.findChildren(QLabel):
        if getattr(widget, label.objectName() or "-", None) is label:  # not one inside a widget of QGIS's
            label.setTextFormat(Qt.TextFormat.PlainText)
    for combo in widget.findChildren(QComboBox):
        elide(combo)
    for button in widget.findChildren(QToolButton):
        if button.isCheckable():
            button.toggled.connect(partial(_tint, button))
            _tint(button, button.isChecked())


def _tint(button: QToolButton, on: bool) -> None:
    """Show a pressed-in button in the theme's accent: dark themes hardly make it darker."""
    palette = QPalette()
    if on:
        plain, accent = (palette.color(role) for role in (QPalette.ColorRole.Button, QPalette.ColorRole.Highlight))
        share = 1 - _ACCENT
        mixed = (round(share * a + _ACCENT * b) for a, b in zip(plain.getRgb()[:3], accent.getRgb()[:3]))
        palette.setColor(QPalette.ColorRole.Button, QColor(*mixed))
    button.setPalette(palette)


class ElidedLabel(PlainLabel):
    """A name of any length, which ends with dots where there is no room for it; the tooltip has all of it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setToolTip(as_it_is(text))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def shown(self) -> str:
        """As much of the name as there is room for."""
        return str(self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what is shown."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        place = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        place.setWrapMode(QTextOption.WrapMode.NoWrap)
        painter.drawText(QRectF(self.rect()), self.shown, place)
        painter.end()


def swatch(colour: str, text: str = "", size: int = 22) -> QIcon:
    """A square of a class's colour with the number of its key."""
    ratio = 2
    picture = QPixmap(size * ratio, size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tone = QColor(colour)
    painter.setBrush(tone)
    painter.setPen(QPen(tone.darker(140), 1))
    square = QRectF(1, 1, size - 2, size - 2)
    painter.drawRoundedRect(square, 4, 4)
    if text:
        painter.setPen(QColor("#000000" if tone.lightness() > 140 else "#ffffff"))
        font = QFont(painter.font())
        font.setBold(True)
        font.setPixelSize(int(size * 0.6))
        painter.setFont(font)
        painter.drawText(square, text, QTextOption(Qt.AlignmentFlag.AlignCenter))
    painter.end()
    shown = QIcon(picture)
    shown.addPixmap(picture, QIcon.Mode.Selected)  # the same colour, whatever the theme does to a chosen row
    return shown


def bring_into_view(widget: QWidget) -> None:
    """Scroll the page that holds a widget until all of it is seen, once it has found its place."""

    def scroll() -> None:
        area = None if sip.isdeleted(widget) else widget.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and widget.isVisible():
            sideways = area.horizontalScrollBar().value()
            area.ensureWidgetVisible(widget, 0, 0)
            area.horizontalScrollBar().setValue(sideways)  # a page whose letters are large does not slide to the side

    # its own layout settles first, and then that of the page around it
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, scroll))


def dock_around(page: QWidget) -> QWidget:
    """The dock widget that holds a page, else the page."""
    widget: QWidget = page
    while widget.parentWidget() is not None and not (widget.isWindow() or widget.inherits("QDockWidget")):
        widget = widget.parentWidget()
    return widget if widget.inherits("QDockWidget") else page


def length_text(metres: float) -> str:
    """A length as people say it: 12.3 m, 4.56 km."""
    if metres >= 1000:
        return f"{metres / 1000:,.{0 if metres >= 1e5 else 2}f} km"
    return f"{metres:.{0 if metres >= 100 else 1}f} m"


def area_text(square_metres: float) -> str:
    """An area as people say it: 812 m², 4.56 km²."""
    if square_metres >= 1e5:
        square_kilometres = square_metres / 1e6
        return f"{square_kilometres:,.{0 if square_kilometres >= 1000 else 2}f} km²"
    return f"{square_metres:,.{0 if square_metres >= 100 else 1}f} m²"


def size_text(size_bytes: float) -> str:
    """A file size: 357 MB, 2.4 GB."""
    return f"{size_bytes / 1e9:.1f} GB" if size_bytes >= 1e9 else f"{size_bytes / 1e6:.0f} MB"
