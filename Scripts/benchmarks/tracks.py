"""A recorded track of a million fixes, and the floor under its map."""
import math
import os
import random
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
FLOOR = ROOT / "Scripts/floor"
COUNT = 1_000_000
COLUMNS = "lon=#1,lat=#2"
BENCHMARKS = ["swift", "build", "-c", "release", "--package-path", ROOT / "Benchmarks",
              "--scratch-path", ROOT / ".build-bench"]


def vector(latitude, longitude):
    latitude, longitude = math.radians(latitude), math.radians(longitude)
    return (math.cos(latitude) * math.cos(longitude), math.cos(latitude) * math.sin(longitude),
            math.sin(latitude))


def positions(scatter):
    """From Moscow to Caracas, weaving by some degrees, scattered by so many degrees."""
    draw = random.Random(20190325)
    start, end = vector(55.97, 37.41), vector(10.60, -66.99)
    angle = math.acos(sum(a * b for a, b in zip(start, end)))
    for number in range(COUNT):
        part = number / (COUNT - 1)
        a, b = math.sin((1 - part) * angle), math.sin(part * angle)
        x, y, z = (a * p + b * q for p, q in zip(start, end))
        weave, turn = 4 * math.sin(math.pi * part), 2 * math.pi * 40 * part
        yield (math.degrees(math.atan2(y, x)) + weave * math.cos(1.3 * turn) + draw.gauss(0, scatter),
               math.degrees(math.atan2(z, math.hypot(x, y))) + weave * math.sin(turn)
               + draw.gauss(0, scatter))


def write(folder):
    """Positions alone as longitude and latitude, as a poor receiver has them; and good ones with their
    times, heights and speeds, two a second."""
    bare, full = folder / "positions.csv", folder / "track.csv"
    with bare.open("w") as file:
        for longitude, latitude in positions(0.002):
            file.write(f"{longitude:.6f},{latitude:.6f}\n")
    with full.open("w") as file:
        file.write("time,lat,lon,altitude (m),speed (m/s)\n")
        for number, (longitude, latitude) in enumerate(positions(1e-5)):
            height = 11_000 * min(1, number / 60_000, (COUNT - number) / 80_000)
            file.write(f"{1553299200 + number * 0.5:.1f},{latitude:.6f},{longitude:.6f},"
                       f"{height:.0f},160\n")
    return bare, full


def geometry(tool, track, folder, *options):
    """What the map of a track is drawn of, for the floor: the simplified line over its ground."""
    drawn, target = folder / f"{track.stem}.svg", folder / f"{track.stem}.floor"
    subprocess.run([tool, "track", track, *options, "-o", drawn], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    subprocess.run([sys.executable, FLOOR / "geometry.py", drawn, target], check=True)
    return target


def program():
    """The benchmarks' binary."""
    subprocess.run(BENCHMARKS, check=True, stdin=subprocess.DEVNULL, stdout=sys.stderr)
    shown = subprocess.run([*BENCHMARKS, "--show-bin-path"], check=True, stdin=subprocess.DEVNULL,
                           stdout=subprocess.PIPE, text=True)
    return Path(shown.stdout.strip(), "StageBenchmarks")


def in_memory(program, track, times):
    """A command that makes so many pictures of a track from its fixes in memory."""
    os.environ["FLIGHTPLOT_TRACK"] = str(track)
    return [program, "--filter", "track in memory to PNG", "--iterations", times,
            "--warmup-iterations", 1]
