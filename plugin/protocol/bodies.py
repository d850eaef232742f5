"""The bodies that coordinate reference systems are of, by name and by radius."""

from __future__ import annotations

import re
from typing import Iterable, Optional, Tuple

#: Names and equatorial radii in metres of all bodies that have CRSs in PROJ's registry IAU_2015 (Archinal et al. 2018,
#: IAU WGCCRE report 2015; of irregular bodies the longest axis or a mean one, as there). The largest come first.
BODIES: Tuple[Tuple[str, float], ...] = (
    ("Sun", 695_700_000.0),
    ("Jupiter", 71_492_000.0),
    ("Saturn", 60_268_000.0),
    ("Uranus", 25_559_000.0),
    ("Neptune", 24_764_000.0),
    ("Earth", 6_378_137.0),
    ("Venus", 6_051_800.0),
    ("Mars", 3_396_190.0),
    ("Ganymede", 2_631_200.0),
    ("Titan", 2_575_000.0),
    ("Mercury", 2_440_530.0),
    ("Callisto", 2_410_300.0),
    ("Io", 1_821_490.0),
    ("Moon", 1_737_400.0),
    ("Europa", 1_560_800.0),
    ("Triton", 1_352_600.0),
    ("Pluto", 1_188_300.0),
    ("Titania", 788_900.0),
    ("Rhea", 763_500.0),
    ("Oberon", 761_400.0),
    ("Iapetus", 745_700.0),
    ("Charon", 606_000.0),
    ("Umbriel", 584_700.0),
    ("Ariel", 578_900.0),
    ("Dione", 561_400.0),
    ("Tethys", 531_000.0),
    ("Ceres", 487_300.0),
    ("Vesta", 255_000.0),
    ("Enceladus", 252_100.0),
    ("Miranda", 235_800.0),
    ("Proteus", 208_000.0),
    ("Mimas", 198_200.0),
    ("Nereid", 170_000.0),
    ("52 Europa", 157_500.0),
    ("Davida", 150_000.0),
    ("Hyperion", 135_000.0),
    ("Psyche", 113_000.0),
    ("Phoebe", 106_500.0),
    ("Larissa", 96_000.0),
    ("Janus", 89_200.0),
    ("Himalia", 85_000.0),
    ("Amalthea", 83_500.0),
    ("Galatea", 79_000.0),
    ("Puck", 77_000.0),
    ("Despina", 74_000.0),
    ("Kleopatra", 65_333.333333),
    ("Epimetheus", 58_200.0),
    ("Portia", 54_000.0),
    ("Lutetia", 52_500.0),
    ("Thebe", 49_300.0),
    ("Prometheus", 43_100.0),
    ("Juliet", 42_000.0),
    ("Pandora", 40_600.0),
    ("Elara", 40_000.0),
    ("Thalassa", 40_000.0),
    ("Belinda", 33_000.0),
    ("Cressida", 31_000.0),
    ("Naiad", 29_000.0),
    ("Desdemona", 27_000.0),
    ("Rosalind", 27_000.0),
    ("Mathilde", 26_500.0),
    ("Metis", 21_500.0),
    ("Bianca", 21_000.0),
    ("Pasiphae", 18_000.0),
    ("Helene", 18_000.0),
    ("Eros", 17_000.0),
    ("Ida", 15_650.0),
    ("Atlas", 15_100.0),
    ("Carme", 15_000.0),
    ("Ophelia", 15_000.0),
    ("Sinope", 14_000.0),
    ("Pan", 14_000.0),
    ("Cordelia", 13_000.0),
    ("Telesto", 12_400.0),
    ("Lysithea", 12_000.0),
    ("Phobos", 11_080.0),
    ("Ananke", 10_000.0),
    ("Calypso", 9_600.0),
    ("Adrastea", 8_200.0),
    ("Halley", 8_000.0),
    ("Deimos", 6_200.0),
    ("Gaspra", 6_100.0),
    ("Leda", 5_000.0),
    ("Borrelly", 4_220.0),
    ("Daphnis", 3_800.0),
    ("Tempel 1", 3_000.0),
    ("Steins", 2_700.0),
    ("Pallene", 2_230.0),
    ("Wild 2", 1_975.0),
    ("Churyumov-Gerasimenko", 1_650.0),
    ("Methone", 1_450.0),
    ("Toutatis", 1_331.666667),
    ("Polydeuces", 1_300.0),
    ("Hartley 2", 580.0),
    ("Anthe", 500.0),
    ("Aegaeon", 330.0),
    ("Itokawa", 173.0),
)

#: Bodies whose planetographic CRSs of the IAU ("Ceres (2015) / Ographic") count longitudes east; others' count west.
GRAPHIC_EAST = ("Earth", "Uranus", "Halley", "Ceres", "Eros")

#: What else the names of a body's CRSs hold instead of its own.
_OTHER_NAMES = {
    "Earth": ("wgs", "world geodetic", "etrs", "nad"),
    "Moon": ("lunar", "luna"),
    "Mars": ("martian",),
}

#: Round bodies have about one radius: five percent is wide enough for spheres of a local one and for what was taken for
#: it once (Ceres 470 km, Iapetus 718 km in Esri's list), and narrow enough to catch a name that lies.
_ROUND_RATIO = 1.05

#: Smaller bodies (in metres of radius) are irregular: Vesta is mapped on spheres of 255 to 289 km, Eros of 8 to 17.
_IRREGULAR_BELOW = 300_000.0
_IRREGULAR_RATIO = 2.5

#: Radii without a name tell a body from this size on; below it too many are alike (Enceladus and Vesta by 1.2 %).
_TOLD_BY_RADIUS_FROM = 400_000.0

#: Spheres of a local radius, as HiRISE uses, stay this close to the body's own radius.
RADIUS_TOLERANCE = 0.01


def body_named(texts: Iterable[str], radius: float) -> Optional[str]:
    """The body that names of a CRS, its datum or its ellipsoid tell.

    Args:
        texts: Such names, the most telling first.
        radius: Semi-major axis in metres; names that it contradicts say nothing.

    Returns:
        The name as in :data:`BODIES`, or None.
    """
    for text in texts:
        lower = text.lower()
        for name, known in BODIES:
            ratio = _IRREGULAR_RATIO if known < _IRREGULAR_BELOW else _ROUND_RATIO
            if 1 / ratio < radius / known < ratio and _holds(lower, name):
                return name
    return None


def body_of_radius(radius: float) -> Optional[str]:
    """The one body of about this semi-major axis in metres; None where none is, or several or many are."""
    alike = [name for name, known in BODIES if abs(radius / known - 1) <= RADIUS_TOLERANCE]
    return alike[0] if len(alike) == 1 and radius >= _TOLD_BY_RADIUS_FROM else None


def _holds(lower: str, name: str) -> bool:
    names = "|".join(re.escape(word) for word in (name.lower(), *_OTHER_NAMES.get(name, ())))
    return re.search(rf"(?<![a-z])(?:{names})(?![a-z])", lower) is not None
