"""What the widgets of the Annotate page show; reads the page's parts and changes none of them."""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtWidgets import QToolButton

from ...layers.field_texts import value_maps
from ...map_tools.prompt_tool import PromptMode
from ...sentences import counted, tr
from ...widgets import area_text, icon, length_text
from .prompting.candidate_outlines import CandidateOutline


class AnnotateView:
    """Fills the form of :class:`~.page.AnnotatePage`."""

    def __init__(self, page: Any, reviewer: str) -> None:
        self._page = page
        self.tool_buttons: Dict[PromptMode, QToolButton] = {
            PromptMode.FOREGROUND: page.foregroundButton,
            PromptMode.BACKGROUND: page.backgroundButton,
            PromptMode.BOX: page.boxButton,
            PromptMode.SCRIBBLE: page.scribbleButton,
            PromptMode.POLYGON: page.polygonButton,
            PromptMode.DIAMETER: page.diameterButton,
            PromptMode.RIM: page.rimButton,
        }
        self.candidate_buttons = (page.candidateButton1, page.candidateButton2, page.candidateButton3)
        icons = {
            page.foregroundButton: "foreground",
            page.backgroundButton: "background",
            page.boxButton: "box",
            page.scribbleButton: "scribble",
            page.polygonButton: "polygon",
            page.diameterButton: "circle_diameter",
            page.rimButton: "circle_rim",
            page.newTargetButton: "layer_new",
            page.openTargetButton: "layer_open",
            page.addClassButton: "add",
            page.removeClassButton: "remove",
            page.renameClassButton: "rename",
            page.recolourClassButton: "colour",
            page.undoButton: "undo",
            page.redoButton: "redo",
            page.clearButton: "clear",
            page.acceptButton: "accept",
            page.saveButton: "save",
            page.exportButton: "export",
        }
        for button, name in icons.items():
            button.setIcon(icon(name))
        page.confidenceCombo.addItem("", "")
        for value, text in value_maps()["identity_confidence"].items():
            page.confidenceCombo.addItem(text, value)
        page.confidenceCombo.setCurrentIndex(1)
        page.reviewerEdit.setText(reviewer)

    def connect_buttons(self) -> None:
        """Let the buttons work on the prompt and on the classes; the session and the tool must be there."""
        page, session = self._page, self._page.session
        for mode, button in self.tool_buttons.items():
            button.clicked.connect(lambda _on, chosen=mode: page.use_tool(chosen))
        for number, button in enumerate(self.candidate_buttons):
            button.clicked.connect(lambda _on, chosen=number: session.choose(chosen))
        page.acceptButton.clicked.connect(session.accept_soon)
        page.clearButton.clicked.connect(session.clear)
        page.undoButton.clicked.connect(session.undo)
        page.redoButton.clicked.connect(session.redo)
        page.addClassButton.clicked.connect(lambda: page.classes.add())
        page.removeClassButton.clicked.connect(page.classes.remove)
        page.renameClassButton.clicked.connect(page.classes.rename)
        page.recolourClassButton.clicked.connect(page.classes.recolour)

    def written(self) -> Dict[str, Any]:
        """What goes into the table from the widgets."""
        page = self._page
        return {
            "class": page.classes.current,
            "subtype": page.subtypeEdit.text().strip(),
            "identity_confidence": page.confidenceCombo.currentData(),
            "reviewer": page.reviewerEdit.text().strip(),
        }

    def refresh(self) -> None:
        """Bring every widget up to date."""
        page, session = self._page, self._page.session
        active = page.pointer.is_active
        for mode, button in self.tool_buttons.items():
            button.setChecked(active and page.pointer.mode is mode)
        for number, button in enumerate(self.candidate_buttons):
            self._show_candidate(button, number)
        # Before there is an answer accepting waits for it, and after a failure it asks again.
        nothing = session.step.candidates is not None and page.editing.outline is None
        page.acceptButton.setEnabled(session.is_open and not nothing)
        page.undoButton.setEnabled(session.can_undo)
        page.redoButton.setEnabled(session.can_redo)
        page.clearButton.setEnabled(session.is_open)
        page.hintLabel.setText(self._hint(active))
        unsaved = page.target.unsaved
        page.unsavedLabel.setText(self._unsaved_text(unsaved))
        page.exportButton.setEnabled(page.target.layer is not None)
        page.saveButton.setEnabled(page.target.layer is not None and page.target.layer.isModified())

    def _show_candidate(self, button: QToolButton, number: int) -> None:
        session = self._page.session
        there = number < len(session.candidates)
        button.setEnabled(there)
        button.setChecked(there and session.step.chosen == number)
        button.setText(f"{session.candidates[number].score:.0%}" if there else "–")

    def _hint(self, active: bool) -> str:
        page, session = self._page, self._page.session
        outline = page.editing.outline
        if outline is not None:
            hint = page.editing.hint.format(size=size_of(outline, page.raster)).strip()
            return f"{hint} {outline.notice}".strip()
        if session.is_waiting:
            return page.tr("Finding the outline…")
        if session.is_open and session.candidate is not None:
            return page.tr("Nothing of this outline is left as it is to be finished: change that, or press Tab.")
        if session.is_open and session.step.failure:
            return session.step.failure
        if session.is_open:
            return page.tr("No outline here. Click elsewhere on the landform or drag a box around it.")
        if page.raster is None:
            return page.tr("Add an image layer to begin.")
        if page.editing.waits_for_click:
            return page.tr("Click the part of the landform to split off.")
        if not active:
            return page.tr("Choose a tool, then click a landform on the map.")
        hints = {
            PromptMode.FOREGROUND: page.tr("Click on a landform. Right button: not this ground."),
            PromptMode.BACKGROUND: page.tr("Click ground that does not belong to the landform."),
            PromptMode.BOX: page.tr("Drag a box around a landform."),
            PromptMode.SCRIBBLE: page.tr("Drag a line over a landform. With Shift: not this ground."),
            PromptMode.POLYGON: page.tr("Click around a landform. A double click ends the polygon."),
            PromptMode.DIAMETER: page.tr("Click two opposite places of a rim: their circle is a landform."),
            PromptMode.RIM: page.tr("Click three places of a rim: their circle is a landform."),
        }
        return hints[page.pointer.mode]

    def _unsaved_text(self, count: int) -> str:
        if count == 0:
            return ""
        return counted(count, self._page.tr("1 not saved"), self._page.tr("{n} not saved"))


def size_of(candidate: CandidateOutline, raster: Optional[QgsRasterLayer]) -> str:
    """Diameter and area of an outline in words; empty where they are not known."""
    area: Optional[float] = candidate.attributes.get("area_m2")
    diameter: Optional[float] = candidate.attributes.get("diameter_m")
    if not area or not diameter:
        return ""
    residual: Optional[float] = candidate.attributes.get("curve_residual_m")
    share = "" if residual is None else f" ({200 * residual / diameter:.1f} %)"
    if raster is not None and not raster.crs().isValid():  # then the image alone says what its numbers mean
        unit = tr("pixels") if raster.rasterUnitsPerPixelX() == 1 else tr("map units")
        size, off = f"⌀ {diameter:.4g} {unit}", f"{residual or 0.0:.2g}{share}"
    else:
        size, off = f"⌀ {length_text(diameter)}, {area_text(area)}", f"{length_text(residual or 0.0)}{share}"
    return f"{size}." if residual is None else tr("{size}, rim ± {residual}.").format(size=size, residual=off)
