"""Boxes on maps that draw the ground aslant, as sinusoidal ones do away from their middle.

Windows show the ground square, but not where they would span too much of it: those of landforms of tens of degrees are
read in the map's own pixels. A round landform is a slanting ellipse there, which reaches two corners of its box and
leaves the other two; a box alone makes a SAM take it for an upright one and lose the ends.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...protocol.messages.annotating import Prompt
from ..raster.ground import ground_jacobian
from ..raster.image import WindowImage
from ..raster.source import RasterSource

#: Cosine of the angle on the ground between a window's sides from which on it is aslant: 72.5 degrees.
_ASLANT = 0.3
#: Corners of an ellipse.
_CORNERS = 72


def drawn_in_shape(prompt: Prompt, source: RasterSource, image: WindowImage) -> Prompt:
    """A prompt of a box alone with the landform drawn in it as the map draws it, where the window shows that aslant.

    It is what the box was drawn around, where that is known, and else the ellipse of a round landform that touches all
    sides of the box.
    """
    if prompt.box is None or prompt.polygon or prompt.outline or prompt.scribbles or image.plane is not None:
        return prompt
    xmin, ymin, xmax, ymax = prompt.box
    middle = (xmin + xmax) / 2, (ymin + ymax) / 2
    (column,), (row,) = source.pixels_of([middle[0]], [middle[1]])
    metres = ground_jacobian(source.crs, source.transform, float(column), float(row))
    if metres is None:
        return prompt
    samples = ~source.transform @ image.transform
    sides = metres @ np.array([[samples.a, samples.b], [samples.d, samples.e]])
    lengths = np.linalg.norm(sides, axis=0)
    if not np.isfinite(sides).all() or abs(float(sides[:, 0] @ sides[:, 1])) < _ASLANT * float(lengths.prod()):
        return prompt
    if prompt.around:
        return replace(prompt, polygon=prompt.around)
    angles = np.linspace(0, 2 * np.pi, _CORNERS, endpoint=False)
    t = source.transform
    xs, ys = np.array([[t.a, t.b], [t.d, t.e]]) @ np.linalg.solve(metres, np.stack([np.cos(angles), np.sin(angles)]))
    xs = middle[0] + xs * (xmax - xmin) / 2 / np.abs(xs).max()
    ys = middle[1] + ys * (ymax - ymin) / 2 / np.abs(ys).max()
    return replace(prompt, polygon=tuple(zip(xs.tolist(), ys.tolist(), strict=True)))
