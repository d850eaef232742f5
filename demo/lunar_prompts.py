"""Where the demo points: centres of maria and highland regions from the IAU Gazetteer, in degrees east and north."""

from __future__ import annotations

from typing import NamedTuple, Optional, Tuple

LonLat = Tuple[float, float]


class LunarPrompt(NamedTuple):
    """One landform: its class and what is clicked; ``box`` is west, south, east, north."""

    name: str
    landform: str
    clicks: Tuple[LonLat, ...] = ()
    background: Tuple[LonLat, ...] = ()
    box: Optional[Tuple[float, float, float, float]] = None


def mare(name: str, *clicks: LonLat, box: Optional[Tuple[float, float, float, float]] = None) -> LunarPrompt:
    """A mare, pointed at by clicks or by a box."""
    return LunarPrompt(name, "mare", clicks, (), box)


def highland(name: str, lon: float, lat: float, half_width: float = 12.0, half_height: float = 9.0) -> LunarPrompt:
    """A piece of highland ground, pointed at by a box around it."""
    box = (lon - half_width, lat - half_height, lon + half_width, lat + half_height)
    return LunarPrompt(name, "highland", ((lon, lat),), (), box)


PROMPTS = (
    mare("Mare Crisium", (59.1, 17.0)),
    mare("Mare Serenitatis", (17.5, 28.0)),
    mare("Mare Humorum", (-38.6, -24.4)),
    mare("Mare Nectaris", (34.6, -15.2)),
    mare("Mare Moscoviense", (147.9, 27.3)),
    mare("Grimaldi", (-68.3, -5.4)),
    mare("Mare Imbrium", (-14.9, 34.7)),
    mare("Mare Tranquillitatis", (30.8, 8.4)),
    mare("Mare Fecunditatis", (53.7, -7.8)),
    mare("Mare Nubium", (-17.3, -20.6)),
    mare("Oceanus Procellarum", (-56.7, 20.7)),
    highland("Hertzsprung", -129.0, 2.0),
    highland("Korolev", -157.0, -4.0),
    highland("Mendeleev", 140.0, 5.0, 8.0, 8.0),
    highland("Descartes", 12.0, -18.0, 8.0, 8.0),
    highland("Clavius", -14.0, -58.0),
    highland("Compton", 105.0, 55.0),
    highland("Birkhoff", -147.0, 57.0),
    highland("Fermi", 123.0, -19.0, 8.0, 8.0),
    highland("Schickard", -70.0, -45.0, 10.0, 8.0),
    highland("Campbell", 152.0, 45.0, 10.0, 8.0),
    highland("Janssen", 45.0, -45.0, 10.0, 8.0),
    highland("Dante", 178.0, 25.0, 2.0, 8.0),
)
