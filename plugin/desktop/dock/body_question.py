"""Which body an image shows whose CRS says Earth: asked once for each layer."""

from __future__ import annotations

from typing import Any, Callable, List

from qgis.core import QgsMapLayer, QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QInputDialog, QWidget

from ...protocol.bodies import BODIES
from ..layers.bodies import body_name
from ..layers.conventions import is_silent, say_latitudes
from ..layers.other_body import likely_body, may_be_elsewhere, put_on_body
from ..sentences import tr
from .notice import Action


class BodyQuestion(QObject):
    """Words the question, and does what is answered.

    Args:
        page: Over which the list of bodies opens.
        answered: Called when a layer has got its body.
    """

    def __init__(self, page: QWidget, answered: Callable[[], None]) -> None:
        super().__init__(page)
        self._page, self._answered = page, answered

    def words(self, layer: QgsRasterLayer) -> str:
        """The sentence."""
        return self.tr(
            "{layer}: this layer says Earth, so that lengths and areas are measured as there. Web maps of other bodies "
            "say so too. Which body does it show?"
        ).format(layer=layer.name())

    def actions(self, layer: QgsRasterLayer) -> List[Action]:
        """The buttons; a body that the layer's name speaks of has one of its own."""
        guess = likely_body(layer)
        found = [(guess, lambda: self._put(layer, guess))] if guess else []
        return [
            *found,
            (self.tr("Another…"), lambda: self._choose(layer)),
            (self.tr("Earth"), lambda: self._put(layer, "Earth")),
        ]

    def _choose(self, layer: QgsRasterLayer) -> None:
        names = [name for name, _ in BODIES if name not in ("Earth", "Sun")]
        start = names.index(likely_body(layer) or "Mars")
        title, text = self.tr("Body of the layer"), self.tr("Body that “{layer}” shows:").format(layer=layer.name())
        name, chosen = QInputDialog.getItem(self._page, title, text, names, start, False)
        if chosen:
            self._put(layer, name)
        else:
            self._answered()  # and asks again

    def _put(self, layer: QgsRasterLayer, body: str) -> None:
        if not sip.isdeleted(layer):
            put_on_body(layer, body)
        self._answered()


def asks_for_body(page: Any, layer: QgsMapLayer, image: QgsRasterLayer, go_on: Callable[[], None]) -> bool:
    """Whether a layer says Earth where the image lies on another body; whether it lies there too is asked then.

    Args:
        page: Has the notice, and the texts.
        layer: Points or polygons: tables of other bodies come in degrees of the Earth.
        image: Of the ground that they are about.
        go_on: Called once the layer lies on the image's body.
    """
    body = body_name(image.crs())
    if body == "Earth" or body not in dict(BODIES) or not may_be_elsewhere(layer):
        return False

    def put() -> None:
        put_on_body(layer, body)
        go_on()

    sentence = tr("“{layer}” says Earth, and “{image}” shows {body}. Are its longitudes and latitudes those of {body}?")
    answer = tr("They are of {body}").format(body=body)
    page.notice.say("question", sentence.format(layer=layer.name(), image=image.name(), body=body), [(answer, put)])
    return True


def asks_for_latitudes(page: Any, layer: QgsMapLayer, go_on: Callable[[], None]) -> bool:
    """Whether a layer's CRS does not say which latitudes it holds, which is asked then, once for each layer.

    Args:
        page: Has the notice.
        layer: Points or polygons.
        go_on: Called once it is known.
    """
    if not is_silent(layer.crs()):
        return False
    sentence = tr(
        "“{layer}” does not say whether its latitudes are planetocentric, as is the custom and as QGIS draws them, or "
        "planetographic."
    )
    page.notice.say("question", sentence.format(layer=layer.name()), latitude_answers(layer, go_on))
    return True


def latitude_answers(layer: QgsMapLayer, go_on: Callable[[], None]) -> List[Action]:
    """Buttons for both kinds; the answer is kept with the layer."""

    def said(graphic: bool) -> None:
        if not sip.isdeleted(layer):
            say_latitudes(layer, graphic)
        go_on()

    return [(tr("Planetocentric"), lambda: said(False)), (tr("Planetographic"), lambda: said(True))]
