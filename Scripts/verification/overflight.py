#!/usr/bin/env python3
"""Holds `flightplot route --overflight` against shapely and geographiclib.

Draws 200 routes with a fixed seed, half between points anywhere on Earth and half between airports,
and a few hard ones, densifies each line every kilometre, cuts it by the polygons of the same atlas
in longitude and latitude, and looks whether

- the countries of all crossings over 5 km are the same, in the same order;
- the points where a country or the sea is entered lie within 2 km of one another wherever the line
  crosses the border at more than 10°;
- the program's segments part each leg: no gap, no negative length, shares that add up to 1.

    overflight.py PATH-OF-FLIGHTPLOT
"""

import json
import math
import random
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import numpy
from geographiclib.geodesic import Geodesic
from shapely.geometry import LineString, Point

from borders import Borders

GAZETTEER = Path(__file__).resolve().parents[2] / "Resources/gazetteer.sqlite"
WGS84 = Geodesic.WGS84
SEED = 2019
STEP = 1000.0
SEA = "sea"

# What the program promises: a shorter stretch counts with what lies before it.
SHORTEST = 100.0
LONG_ENOUGH = 5000.0
NEAR_ENOUGH = 2000.0
STEEP_ENOUGH = 10.0

# Over the poles, over the antimeridian, nearly round the Earth, along it and back.
HARD = [
    ((70, 30), (75, -150)), ((89.9, 10), (60, -100)), ((-70, 20), (-72, -160)),
    ((62, 170), (64, -160)), ((-15, 175), (-20, -170)), ((10, 20), (-9.5, -159.5)),
    ((0, -80), (0.5, 99)), ((90, 0), (40, 77)), ((55.8783, 38.0617), (10.60312, -66.99059)),
]


def random_routes():
    """Latitude and longitude of both ends."""
    source = random.Random(SEED)

    def anywhere():
        # Even on the sphere.
        latitude = math.degrees(math.asin(source.uniform(-1, 1)))
        return round(latitude, 4), round(source.uniform(-180, 180), 4)

    with sqlite3.connect(f"file:{GAZETTEER}?mode=ro", uri=True) as database:
        airports = database.execute(
            "SELECT latitude, longitude FROM airports WHERE iata <> '' ORDER BY id").fetchall()
    routes = [(anywhere(), anywhere()) for _ in range(100)]
    while len(routes) < 200:
        pair = tuple(source.sample(airports, 2))
        if WGS84.Inverse(*pair[0], *pair[1])["s12"] > 10_000:
            routes.append(pair)
    return routes


def densified(start, end):
    """Points every kilometre, as arrays of metres, longitudes and latitudes, and the whole line."""
    line = WGS84.InverseLine(*start, *end, Geodesic.LATITUDE | Geodesic.LONGITUDE | Geodesic.DISTANCE_IN)
    steps = max(1, math.ceil(line.s13 / STEP))
    metres = numpy.linspace(0, line.s13, steps + 1)
    points = [line.Position(each, Geodesic.LATITUDE | Geodesic.LONGITUDE) for each in metres]
    longitudes = numpy.array([(point["lon2"] + 180) % 360 - 180 for point in points])
    return metres, longitudes, numpy.array([point["lat2"] for point in points]), line


def flat_parts(metres, longitudes, latitudes):
    """The line as parts that a flat map can hold, cut where it crosses the antimeridian, and in a
    pole, where less than a kilometre is left out."""
    parts, xs, ys, ms = [], [longitudes[0]], [latitudes[0]], [metres[0]]

    def close():
        if len(xs) > 1:
            parts.append((xs[:], ys[:], ms[:]))

    for x, y, m in zip(longitudes[1:], latitudes[1:], metres[1:]):
        jump = x - xs[-1]
        if 90 <= abs(jump) <= 270:
            close()
            xs, ys, ms = [], [], []
        elif abs(jump) > 270:
            edge = math.copysign(180, xs[-1])
            run = (x + 2 * edge) - xs[-1]
            share = (edge - xs[-1]) / run if run else 0.5
            crossing_y, crossing_m = ys[-1] + share * (y - ys[-1]), ms[-1] + share * (m - ms[-1])
            xs.append(edge), ys.append(crossing_y), ms.append(crossing_m)
            close()
            xs, ys, ms = [-edge], [crossing_y], [crossing_m]
        xs.append(x), ys.append(y), ms.append(m)
    close()
    return parts


def measure(line, table, point):
    """Metres along the leg of a point of a part's line."""
    along, degrees = table
    return float(numpy.interp(line.project(point), degrees, along))


def stretches(borders, start, end):
    """What lies under a line: (code, from, to) in metres, in order and without gaps."""
    metres, longitudes, latitudes, line = densified(start, end)
    over = []
    for xs, ys, ms in flat_parts(metres, longitudes, latitudes):
        flat = LineString(list(zip(xs, ys)))
        lengths = numpy.hypot(numpy.diff(xs), numpy.diff(ys))
        table = (ms, numpy.concatenate([[0], numpy.cumsum(lengths)]))
        for polygon, code in borders.near(flat):
            if not polygon.intersects(flat):
                continue
            common = polygon.intersection(flat)
            for piece in getattr(common, "geoms", [common]):
                if piece.geom_type != "LineString" or piece.length == 0:
                    continue
                ends = [measure(flat, table, Point(piece.coords[i])) for i in (0, -1)]
                over.append((min(ends), max(ends), code))
    return joined(sorted(over), line.s13), line


def joined(over, length):
    """Intervals to a sequence: sea between them, the short ones with what lies before them."""
    whole, at = [], 0.0
    for low, high, code in over:
        if low > at:
            # The last digits at a cut, as on the antimeridian, are no sea.
            is_rounding = low - at < 1 and whole and whole[-1][0] == code
            whole.append([code if is_rounding else SEA, at, low])
        if high > at:
            whole.append([code, max(low, at), high])
            at = high
    if at < length:
        whole.append([SEA, at, length])
    merged = []
    for code, low, high in whole:
        if merged and merged[-1][0] == code:
            merged[-1][2] = high
        else:
            merged.append([code, low, high])
    kept = []
    for code, low, high in merged:
        is_short = high - low < SHORTEST
        if len(kept) == 1 and kept[0][2] - kept[0][1] < SHORTEST and not is_short:
            kept = [[code, kept[0][1], high]]
        elif kept and (is_short or kept[-1][0] == code):
            kept[-1][2] = high
        else:
            kept.append([code, low, high])
    return kept


def ours(flightplot, routes):
    """The program's segments of each route: (code, from, to) and the entry's position."""
    text = ",".join(
        f"'{a[0]:.6f},{a[1]:.6f}'-'{b[0]:.6f},{b[1]:.6f}'" for a, b in routes)
    found = subprocess.run(
        [flightplot, "route", text, "--overflight", "--json"], check=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
    return json.loads(found.stdout)["legs"]


def code_of(segment):
    return SEA if segment["ground"] == "sea" else segment["countryCode"]


def long_ones(sequence, least):
    """The stretches over `least` metres, those that then follow their like made one."""
    kept = []
    for code, low, high in sequence:
        if high - low <= least:
            continue
        if not kept or kept[-1][0] != code:
            kept.append((code, low, high))
    return kept


def fair_cut(sequences):
    """5 km, or a little more where some stretch is as long as that to 20 m: both sides then agree
    on which are longer."""
    lengths = [high - low for sequence in sequences for _, low, high in sequence]
    cut = LONG_ENOUGH
    while any(abs(length - cut) < 20 for length in lengths):
        cut += 20
    return cut


def crossing_angle(borders, line, metres):
    """Degrees between the line and the nearest edge of any polygon at a point of the line."""
    here = line.Position(metres)
    x, y = (here["lon2"] + 180) % 360 - 180, here["lat2"]
    narrow = max(math.cos(math.radians(y)), 1e-6)
    reach = 0.05
    box = LineString([
        (x - reach / narrow, y - reach), (x + reach / narrow, y + reach)]).envelope
    best = (math.inf, 90.0)
    for polygon, _ in borders.near(box):
        for ring in [polygon.exterior, *polygon.interiors]:
            corners = numpy.asarray(ring.coords)
            best = min(best, nearest_edge(corners, x, y, narrow), key=lambda found: found[0])
    turn = (best[1] - here["azi2"]) % 180
    return min(turn, 180 - turn)


def nearest_edge(corners, x, y, narrow):
    """Distance in degrees of latitude and azimuth of the nearest edge of a ring."""
    px, py = (corners[:, 0] - x) * narrow, corners[:, 1] - y
    ax, ay, dx, dy = px[:-1], py[:-1], numpy.diff(px), numpy.diff(py)
    square = dx * dx + dy * dy
    square[square == 0] = 1e-30
    share = numpy.clip(-(ax * dx + ay * dy) / square, 0, 1)
    gaps = numpy.hypot(ax + share * dx, ay + share * dy)
    index = int(numpy.argmin(gaps))
    return float(gaps[index]), math.degrees(math.atan2(dx[index], dy[index]))


def partition_faults(leg):
    segments = leg["overflight"]
    faults = []
    if segments[0]["entryDistanceMeters"] != 0:
        faults.append("the first segment does not begin at 0")
    if abs(segments[-1]["exitDistanceMeters"] - leg["distanceMeters"]) > 1e-3:
        faults.append("the last segment does not end with the leg")
    for a, b in zip(segments, segments[1:]):
        if a["exitDistanceMeters"] != b["entryDistanceMeters"]:
            faults.append("a gap between segments")
    if any(segment["lengthMeters"] < 0 for segment in segments):
        faults.append("a negative length")
    if abs(sum(segment["shareOfLeg"] for segment in segments) - 1) > 1e-9:
        faults.append("the shares do not add up to 1")
    return faults


def compare(borders, route, leg, gaps):
    """Faults of one route; adds the distances between entry points to `gaps`."""
    faults = partition_faults(leg)
    theirs, line = stretches(borders, *route)
    mine = [
        (code_of(segment), segment["entryDistanceMeters"], segment["exitDistanceMeters"])
        for segment in leg["overflight"]]
    entries = {
        segment["entryDistanceMeters"]:
            (segment["entryLatitudeDegrees"], segment["entryLongitudeDegrees"])
        for segment in leg["overflight"]}
    cut = fair_cut([mine, theirs])
    mine, theirs = long_ones(mine, cut), long_ones(theirs, cut)
    if [each[0] for each in mine] != [each[0] for each in theirs]:
        faults.append(
            f"other countries: {[each[0] for each in mine]}, and by shapely "
            f"{[each[0] for each in theirs]}")
        return faults, len(theirs)
    for (code, low, _), (_, their_low, _) in zip(mine, theirs):
        if low == 0 and their_low == 0:
            continue
        there = line.Position(their_low)
        gap = WGS84.Inverse(*entries[low], there["lat2"], there["lon2"])["s12"]
        angle = crossing_angle(borders, line, their_low)
        gaps.append((gap, angle, code))
        if angle > STEEP_ENOUGH and gap > NEAR_ENOUGH:
            faults.append(f"{code} is entered {gap:.0f} m away, at {angle:.0f}°")
    return faults, len(theirs)


def main():
    flightplot = sys.argv[1]
    borders = Borders()
    routes = random_routes()
    began = time.monotonic()
    legs = ours(flightplot, routes + HARD)
    program_seconds = time.monotonic() - began
    gaps, failures, crossings = [], 0, 0
    for number, (route, leg) in enumerate(zip(routes + HARD, legs), start=1):
        faults, count = compare(borders, route, leg, gaps)
        crossings += count
        for fault in faults:
            print(f"route {number} {route[0]} to {route[1]}: {fault}")
        failures += bool(faults)
    steep = sorted(gap for gap, angle, _ in gaps if angle > STEEP_ENOUGH)
    flat = [gap for gap, angle, _ in gaps if angle <= STEEP_ENOUGH]
    within = sum(gap <= NEAR_ENOUGH for gap in steep)
    print(
        f"overflight: {len(routes)} random routes and {len(HARD)} hard ones, "
        f"{sum(leg['distanceMeters'] for leg in legs) / 1000:,.0f} km, {crossings} stretches over "
        f"5 km; {failures} routes with faults")
    print(
        f"entry points at more than {STEEP_ENOUGH:.0f}°: {within} of {len(steep)} within "
        f"{NEAR_ENOUGH:.0f} m, half within {steep[len(steep) // 2]:.2f} m, the farthest "
        f"{steep[-1]:.2f} m; at smaller angles {len(flat)}, the farthest {max(flat, default=0):.2f} m")
    print(f"the program took {program_seconds:.1f} s for all of them")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
