"""Rough, smooth, craters and fans on 38 scenes of Mars: five folds by scene."""

from __future__ import annotations

from pathlib import Path

from ..ground import Fold, Ground, Outlines, Pair, Scene, border_of, draw, write_truth

CLASSES = ("rough", "smooth", "crater", "fan")
#: The shipped encoder has never seen the scenes of the first two folds, and the five of the third that lie beside each
#: other (11, 22, 24, 25, 29) are together.
FOLDS = (
    ("003", "012", "028", "040", "082"),
    ("007", "016", "020", "056", "070"),
    ("000", "005", "008", "011", "022", "024", "025", "029", "050"),
    ("001", "004", "006", "009", "013", "017", "019", "023", "030"),
    ("002", "010", "014", "015", "018", "021", "027", "034", "044", "069"),
)
BESIDE_EACH_OTHER = ("011", "022", "024", "025", "029")

_ABOUT = f"""38 scenes of 512² pixels, drawn by hand; five folds by scene, and ground in no polygon is unknown: it
neither teaches nor counts. The shipped encoder has never seen the pictures of folds 1 and 2
({", ".join(FOLDS[0])}; {", ".join(FOLDS[1])}); those of the others it has seen, without labels. Scenes that lie beside
each other ({", ".join(BESIDE_EACH_OTHER)}) are in one fold. Polygons collected in anoushkaacc/Mars-surface-segmentation
(MIT); imagery NASA/JPL/MSSS."""


def make(data: Path, work: Path) -> Ground:
    """Write each scene's labels and truth, and put them into folds."""
    import geopandas

    frame = geopandas.read_file(data / "ctx_terrain" / "polygons.gpkg")
    pairs, scenes = {}, {}
    for number in (number for fold in FOLDS for number in fold):
        raster = data / "ctx_terrain" / "images" / f"{number}.png"
        own = frame[frame["image"] == raster.name]
        outlines = Outlines(tuple(own.geometry), tuple(own["class"]))
        border = border_of(raster)
        pairs[number] = Pair(raster, outlines.write(work / f"{number}.gpkg"), border.wkt)
        truth = write_truth(work / f"{number}.npz", *draw(outlines, CLASSES, raster, border))
        scenes[number] = Scene(number, raster, truth)
    folds = tuple(
        Fold(
            str(index + 1),
            tuple(pair for number, pair in pairs.items() if number not in judged),
            tuple(scenes[number] for number in judged),
        )
        for index, judged in enumerate(FOLDS)
    )
    return Ground(
        "ctx_terrain", "CTX terrain", CLASSES, folds, _ABOUT, Path(__file__), things=("crater",), unseen=("1", "2")
    )


def everything(ground: Ground) -> Fold:
    """All scenes to learn from, and none to be judged: what a training of them all takes."""
    first, second = ground.folds[:2]
    return Fold("all", tuple(dict.fromkeys(first.pairs + second.pairs)), ())
