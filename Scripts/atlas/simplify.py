"""One scale of the atlas: fewer vertices, shared borders kept shared, no edge too long to be drawn as it is."""

import math
from dataclasses import dataclass

import numpy as np
import shapely

from coverage import touches_frame


@dataclass(frozen=True)
class Scale:
    """`tolerance` in degrees of latitude: vertices whose triangle is smaller than its square go (Visvalingam)."""

    name: str
    tolerance: float


# Drawn at one pixel a tolerance or coarser, nothing of what is left out could be seen. The last is the source itself.
SCALES = (
    Scale("110m", 0.25),
    Scale("50m", 0.06),
    Scale("20m", 0.03),
    Scale("15m", 0.015),
    Scale("10m", 0.0),
)

# Edges are straight in longitude and latitude. Taken as a great circle, an edge of 0.5° strays from that
# by at most 0.0003° (Δλ² / 8 · sin φ cos φ): below a tenth of a pixel at half a tolerance a pixel in every scale
# but the last, for which a reader has to take them as what they are.
LONGEST_EDGE_DEGREES = 0.5

COORDINATE_DECIMALS = 9


def simplify_coverage(geometries, scale: Scale):
    """Simplified MultiPolygons, in the order given, that share every vertex of every shared border."""
    tolerance = scale.tolerance
    if tolerance == 0:
        whole = [shapely.MultiPolygon(shapely.get_parts(geometry).tolist()) for geometry in geometries]
        return [canonical(split_long_edges(geometry)) for geometry in whole]
    kept = [shapely.MultiPolygon(visible_parts(geometry, tolerance)) for geometry in drop_plan(geometries)]
    coverage = kept + frame_strips(kept)
    # Simplified in the sinusoidal projection, where a square degree is as large in Norway as in Congo.
    # Vertices are only ever left out, so each one left finds its longitude and latitude again.
    back = {key: value for part in coverage for key, value in zip(vertices(sinusoidal(part)), vertices(part))}
    simplified = shapely.coverage_simplify([sinusoidal(part) for part in coverage], tolerance)[: len(kept)]
    plain = [
        shapely.transform(part, lambda points: np.array([back[tuple(point)] for point in points.tolist()]))
        for part in simplified
    ]
    return [canonical(split_long_edges(geometry)) for geometry in plain]


def vertices(geometry):
    return map(tuple, shapely.get_coordinates(geometry).tolist())


def sinusoidal(geometry):
    """Longitudes times the cosine of latitude."""
    return shapely.transform(
        geometry, lambda points: np.column_stack([points[:, 0] * np.cos(np.radians(points[:, 1])), points[:, 1]])
    )


def drop_plan(geometries):
    """Pairs each part with what speaks for keeping it: it touches another feature or the frame."""
    parts, owner = shapely.get_parts(geometries, return_index=True)
    tree = shapely.STRtree(parts)
    left, right = tree.query(parts, predicate="intersects")
    touching = set(left[left != right].tolist())
    plan = [[] for _ in geometries]
    for index, part in enumerate(parts):
        needed = index in touching or touches_frame(part)
        plan[owner[index]].append((part, needed))
    return plan


def visible_parts(parts, tolerance: float):
    """The parts that show at this scale, the feature's largest always among them."""
    largest = max(range(len(parts)), key=lambda index: parts[index][0].area)
    return [
        part
        for index, (part, needed) in enumerate(parts)
        if needed or index == largest or seen_area(part) >= tolerance**2
    ]


def seen_area(polygon) -> float:
    """Area in square degrees of latitude."""
    _, south, _, north = polygon.bounds
    return polygon.area * math.cos(math.radians((south + north) / 2))


def frame_strips(geometries):
    """Dummy polygons outside ±180° and -90°: sharing an edge with them pins the corners where coasts end."""
    points = shapely.get_coordinates(geometries)
    east = sorted({y for x, y in points.tolist() if x == 180.0} | {-90.0, 90.0})
    west = sorted({y for x, y in points.tolist() if x == -180.0} | {-90.0, 90.0})
    south = sorted({x for x, y in points.tolist() if y == -90.0} | {-180.0, 180.0})
    return [
        shapely.Polygon([(180.0, y) for y in east] + [(181.0, 90.0), (181.0, -90.0)]),
        shapely.Polygon([(-180.0, y) for y in west] + [(-181.0, 90.0), (-181.0, -90.0)]),
        shapely.Polygon([(x, -90.0) for x in south] + [(180.0, -91.0), (-180.0, -91.0)]),
    ]


def is_artificial(first, second) -> bool:
    """Whether an edge is part of the frame (±180° or -90°) and no coast or border."""
    return (abs(first[0]) == 180.0 and first[0] == second[0]) or first[1] == second[1] == -90.0


def split_edge(first, second):
    """The vertices from `first` up to but without `second`; the same points in either direction."""
    length = math.hypot(second[0] - first[0], second[1] - first[1])
    count = math.ceil(length / LONGEST_EDGE_DEGREES)
    if count <= 1 or is_artificial(first, second):
        return [first]
    low, high = min(first, second), max(first, second)
    between = [
        (
            round(low[0] + (high[0] - low[0]) * step / count, COORDINATE_DECIMALS),
            round(low[1] + (high[1] - low[1]) * step / count, COORDINATE_DECIMALS),
        )
        for step in range(1, count)
    ]
    return [first] + (between if first == low else between[::-1])


def split_chain(points):
    """A line or closed ring with its long edges split; coordinates rounded to a tenth of a millimetre."""
    points = [tuple(point) for point in np.round(points, COORDINATE_DECIMALS).tolist()]
    # The source has vertices a hair apart.
    points = [point for before, point in zip([None, *points], points) if point != before]
    chain = [vertex for first, second in zip(points, points[1:]) for vertex in split_edge(first, second)]
    chain.append(points[-1])
    return chain


def split_long_edges(geometry):
    return shapely.MultiPolygon(
        [
            shapely.Polygon(
                split_chain(shapely.get_coordinates(part.exterior)),
                [split_chain(shapely.get_coordinates(ring)) for ring in part.interiors],
            )
            for part in shapely.get_parts(geometry)
        ]
    )


def canonical(geometry):
    """Exteriors counterclockwise, rings from their least vertex, parts from the largest down."""
    parts = [
        shapely.Polygon(start_at_least(part.exterior, True), sorted(start_at_least(r, False) for r in part.interiors))
        for part in shapely.get_parts(geometry)
    ]
    parts.sort(key=lambda part: (-part.area, part.exterior.coords[0]))
    return shapely.MultiPolygon(parts)


def start_at_least(ring, counterclockwise: bool):
    points = [tuple(point) for point in shapely.get_coordinates(ring).tolist()][:-1]
    if bool(shapely.is_ccw(ring)) != counterclockwise:
        points.reverse()
    least = points.index(min(points))
    points = points[least:] + points[:least]
    return points + points[:1]
