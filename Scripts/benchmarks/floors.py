"""The least that maps can cost: Cairo alone with the same polygons, as Scripts/floor has it."""
import subprocess
import sys
from pathlib import Path

FLOOR = Path(__file__).resolve().parent.parent / "floor"
# No haloed labels: in a PDF nobody can tell their outlines from lines.
BARE = "sea,land,highlights,lakes,graticule,borders,routes,places"


def build(folder):
    target = folder / "floor"
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "cairo", "libisal"], check=True,
                           stdout=subprocess.PIPE, text=True).stdout.split()
    subprocess.run(["cc", "-std=c11", "-O2", FLOOR / "floor.c", "-o", target, *flags], check=True)
    return target


def geometry(tool, route, folder, kind, *options):
    """The file of polygons and lines of one map, from its SVG or for a floor of PDF from its PDF."""
    name = f"{route}-{kind}"
    drawn, target = folder / f"{name}.{kind}", folder / f"{name}.floor"
    bare = ["--layers", BARE] if kind == "pdf" else []
    subprocess.run([tool, "map", route, *options, *bare, "-o", drawn], check=True,
                   stderr=subprocess.DEVNULL)
    reader = "pdf_geometry.py" if kind == "pdf" else "geometry.py"
    subprocess.run([sys.executable, FLOOR / reader, drawn, target], check=True)
    return target
