"""Where the demo points: centres and diameters of the IAU Gazetteer of Planetary Nomenclature, nothing else."""

from __future__ import annotations

from math import cos, degrees, pi, radians
from typing import NamedTuple, Tuple

#: Radius of the Moon's sphere (IAU 2015).
MOON_KM = 1737.4
#: An outline is believed when its area is at least this share of the Gazetteer's circle. That is drawn around the whole
#: landform, so what is a quarter larger spills over into what lies beside; a mare, which fills no circle, never is as
#: large as that.
WHOLE, SPILLING, SPILLING_OF_MARE = 1 / 3, 1.25, 1.0
#: An outline that the model rates lower is not believed either: of a crater, and of a mare, which has no rim.
SURE, SURE_OF_MARE = 0.6, 0.4
#: Where nothing outlines the whole, a part of at least this share is taken: what is not labelled is not learnt from, so
#: a part says nothing wrong, and only an outline that spills over would.
PART = 1 / 30
#: The view is this many times as wide as a crater, or a mare, as one would zoom in before pointing at it.
AROUND, AROUND_MARE = 3.0, 1.6
#: Where one click finds no mare, two more lie beside it, so many of its radii away.
BESIDE = 0.4

Box = Tuple[float, float, float, float]


class LunarPrompt(NamedTuple):
    """One landform: what it is, its centre in degrees east and north, and its diameter."""

    name: str
    landform: str
    lon: float
    lat: float
    diameter_km: float

    @property
    def area_km2(self) -> float:
        """Area of a circle of the landform's diameter."""
        return pi * self.diameter_km**2 / 4

    @property
    def irregular(self) -> bool:
        """Whether a box says little of its shape: the model fills a box, as craters do and maria do not."""
        return self.landform == "mare"

    @property
    def sure(self) -> float:
        """Rating from which on an outline of it is believed."""
        return SURE_OF_MARE if self.irregular else SURE

    @property
    def most(self) -> float:
        """Share of the Gazetteer's circle up to which an outline of it is believed."""
        return SPILLING_OF_MARE if self.irregular else SPILLING

    @property
    def view(self) -> Box:
        """What the canvas shows when it is pointed at."""
        return self.box(AROUND_MARE if self.irregular else AROUND)

    @property
    def beside(self) -> Tuple[Tuple[float, float], ...]:
        """Places to its west and east, still within it."""
        west, _, east, _ = self.box(BESIDE)
        return (west, self.lat), (east, self.lat)

    def box(self, times: float = 1.0) -> Box:
        """West, south, east, north of the landform, or of ``times`` its size."""
        half = times * degrees(self.diameter_km / 2 / MOON_KM)
        wide = half / cos(radians(self.lat))
        return self.lon - wide, self.lat - half, self.lon + wide, self.lat + half


PROMPTS = (
    LunarPrompt("Mare Crisium", "mare", 59.1, 16.2, 556),
    LunarPrompt("Mare Serenitatis", "mare", 18.4, 27.3, 674),
    LunarPrompt("Mare Humorum", "mare", -38.6, -24.5, 420),
    LunarPrompt("Mare Nectaris", "mare", 34.6, -15.2, 340),
    LunarPrompt("Mare Moscoviense", "mare", 148.1, 27.3, 276),
    LunarPrompt("Grimaldi", "mare", -68.4, -5.4, 173),
    LunarPrompt("Mare Imbrium", "mare", -14.9, 34.7, 1146),
    LunarPrompt("Mare Tranquillitatis", "mare", 30.8, 8.4, 876),
    LunarPrompt("Mare Fecunditatis", "mare", 53.7, -7.8, 840),
    LunarPrompt("Mare Nubium", "mare", -17.3, -20.6, 714),
    LunarPrompt("Mare Cognitum", "mare", -22.3, -10.5, 350),
    LunarPrompt("Mare Vaporum", "mare", 4.1, 13.2, 242),
    LunarPrompt("Hertzsprung", "highland", -128.5, 2.0, 536),
    LunarPrompt("Korolev", "highland", -157.4, -4.2, 417),
    LunarPrompt("Mendeleev", "highland", 141.1, 5.4, 325),
    LunarPrompt("Birkhoff", "highland", -146.2, 58.5, 327),
    LunarPrompt("Clavius", "highland", -14.1, -58.6, 231),
    LunarPrompt("Campbell", "highland", 151.4, 45.5, 222),
    LunarPrompt("Pasteur", "highland", 104.8, -11.5, 233),
    LunarPrompt("Deslandres", "highland", -5.6, -32.6, 227),
    LunarPrompt("Gagarin", "highland", 149.3, -19.7, 262),
    LunarPrompt("Galois", "highland", -152.7, -14.0, 231),
    LunarPrompt("Harkhebi", "highland", 98.7, 40.9, 337),
    LunarPrompt("Janssen", "highland", 40.3, -44.5, 201),
    LunarPrompt("Chebyshev", "highland", -133.1, -34.0, 178),
    LunarPrompt("Mendel", "highland", -109.9, -48.8, 138),
    LunarPrompt("Bailly", "highland", -68.9, -66.8, 301),
    LunarPrompt("Schwarzschild", "highland", 121.1, 70.3, 211),
    LunarPrompt("Gauss", "highland", 79.1, 36.0, 171),
    LunarPrompt("Oppenheimer", "highland", -166.0, -35.4, 201),
    LunarPrompt("Schrödinger", "highland", 132.9, -74.7, 316),
    LunarPrompt("Zeeman", "highland", -135.7, -75.0, 183),
    LunarPrompt("Drygalski", "highland", -86.8, -79.6, 162),
    LunarPrompt("Boguslawsky", "highland", 43.3, -72.9, 95),
    LunarPrompt("Hausen", "highland", -88.8, -65.1, 163),
    LunarPrompt("Meton", "highland", 18.8, 73.5, 125),
    LunarPrompt("Planck", "highland", 135.1, -57.4, 321),
    # highland beside the maria, and the dark highland of the South Pole-Aitken basin, which look most alike
    LunarPrompt("Ptolemaeus", "highland", -1.8, -9.2, 154),
    LunarPrompt("Hipparchus", "highland", 4.8, -5.5, 144),
    LunarPrompt("Albategnius", "highland", 4.0, -11.2, 131),
    LunarPrompt("Milne", "highland", 112.2, -31.4, 260),
    LunarPrompt("Petavius", "highland", 60.4, -25.3, 184),
    LunarPrompt("Langrenus", "highland", 60.9, -8.9, 132),
    LunarPrompt("Maginus", "highland", -6.2, -50.0, 156),
    LunarPrompt("Longomontanus", "highland", -21.7, -49.5, 146),
    LunarPrompt("Pythagoras", "highland", -63.0, 63.5, 145),
    LunarPrompt("W. Bond", "highland", 3.7, 65.4, 171),
    LunarPrompt("Landau", "highland", -118.1, 41.6, 218),
    LunarPrompt("D'Alembert", "highland", 163.9, 50.8, 234),
    LunarPrompt("Fermi", "highland", 122.6, -19.3, 183),
    LunarPrompt("Leeuwenhoek", "highland", -178.7, -29.3, 125),
    LunarPrompt("Roche", "highland", 136.5, -42.3, 160),
    LunarPrompt("Blackett", "highland", -116.1, -37.5, 141),
    LunarPrompt("Minkowski", "highland", -146.0, -56.5, 113),
    LunarPrompt("Fizeau", "highland", -133.9, -58.6, 111),
    LunarPrompt("Numerov", "highland", -160.7, -70.7, 113),
    # the poles, where the map is stretched most and low light makes the ground dark
    LunarPrompt("Rozhdestvenskiy", "highland", -157.9, 85.0, 181),
    LunarPrompt("Plaskett", "highland", 176.7, 81.6, 114),
    LunarPrompt("Nansen", "highland", 95.4, 81.2, 117),
    LunarPrompt("Milankovič", "highland", 171.4, 76.5, 94),
    LunarPrompt("Brianchon", "highland", -88.4, 74.8, 137),
    LunarPrompt("Karpinskiy", "highland", 166.8, 72.6, 91),
    LunarPrompt("Sommerfeld", "highland", -161.5, 64.8, 151),
    LunarPrompt("Goldschmidt", "highland", -3.4, 73.0, 115),
    LunarPrompt("Moretus", "highland", -6.0, -70.6, 114),
    LunarPrompt("Klaproth", "highland", -26.3, -69.9, 121),
    LunarPrompt("Demonax", "highland", 59.4, -78.1, 122),
    LunarPrompt("Scott", "highland", 48.5, -82.4, 108),
    LunarPrompt("Amundsen", "highland", 83.1, -84.4, 103),
    LunarPrompt("Ashbrook", "highland", -110.6, -81.1, 158),
    # more of the dark highland of the South Pole-Aitken basin
    LunarPrompt("Apollo", "highland", -151.5, -35.7, 524),
    LunarPrompt("Bose", "highland", -169.4, -54.0, 93),
    LunarPrompt("Lemaître", "highland", -150.0, -61.4, 94),
    LunarPrompt("Crommelin", "highland", -148.0, -67.5, 93),
    LunarPrompt("Berlage", "highland", -163.6, -63.0, 94),
    LunarPrompt("Chrétien", "highland", 163.0, -46.1, 99),
    LunarPrompt("Davisson", "highland", -175.0, -37.9, 92),
    LunarPrompt("Buffon", "highland", -133.5, -40.6, 106),
    LunarPrompt("Lippmann", "highland", -114.3, -55.4, 160),
)

#: Craters in the highland between the maria and at their shores, none of which a mare has filled. Of those that a first
#: map takes for mare, the second learns.
BESIDE_MARIA = (
    LunarPrompt("Alphonsus", "highland", -2.8, -13.4, 111),
    LunarPrompt("Arzachel", "highland", -1.9, -18.3, 97),
    LunarPrompt("Purbach", "highland", -2.3, -25.5, 115),
    LunarPrompt("Walther", "highland", 1.0, -33.3, 128),
    LunarPrompt("Abulfeda", "highland", 13.9, -13.8, 62),
    LunarPrompt("Delambre", "highland", 17.5, -1.9, 52),
    LunarPrompt("Sacrobosco", "highland", 16.7, -23.8, 98),
    LunarPrompt("Catharina", "highland", 23.6, -18.0, 99),
    LunarPrompt("Cyrillus", "highland", 24.1, -13.3, 98),
    LunarPrompt("Theophilus", "highland", 26.3, -11.5, 99),
    LunarPrompt("Piccolomini", "highland", 32.2, -29.7, 88),
    LunarPrompt("Vendelinus", "highland", 61.6, -16.5, 141),
    LunarPrompt("Cleomedes", "highland", 55.5, 27.6, 131),
    LunarPrompt("Macrobius", "highland", 46.0, 21.3, 63),
    LunarPrompt("Römer", "highland", 36.4, 25.4, 40),
    LunarPrompt("Geminus", "highland", 56.7, 34.4, 82),
    LunarPrompt("Hahn", "highland", 73.5, 31.2, 87),
    LunarPrompt("Atlas", "highland", 44.4, 46.7, 88),
    LunarPrompt("Hercules", "highland", 39.2, 46.8, 68),
    LunarPrompt("Eudoxus", "highland", 16.2, 44.3, 70),
    LunarPrompt("Aristoteles", "highland", 17.3, 50.2, 88),
    LunarPrompt("Mersenius", "highland", -49.3, -21.5, 84),
    LunarPrompt("Vieta", "highland", -56.5, -29.3, 89),
    LunarPrompt("Darwin", "highland", -69.1, -19.9, 122),
    LunarPrompt("Hevelius", "highland", -67.5, 2.2, 114),
)
