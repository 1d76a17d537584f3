"""Coasts, borders and disputed lines, taken from the very edges of the split polygons: each edge once."""

from collections import defaultdict

import numpy as np
import shapely

from coverage import read_table
from simplify import is_artificial
from waters import simple_line


def boundary_lines(features, geometries):
    """(line, kind, left code, right code) in a fixed order; the right of a coast is None."""
    groups = defaultdict(list)
    rules = pair_rules()
    status = {feature.code: feature.status for feature in features}
    for edge, (left, right) in owned_edges(features, geometries).items():
        groups[kind_of(edge, left, right, status, rules), left, right].append(edge)
    lines = []
    for (kind, left, right), edges in groups.items():
        for chain in join(edges):
            lines.append((shapely.LineString(chain), kind, left, right))
    lines.sort(key=lambda line: (line[1], line[2], line[3] or "", line[0].coords[0], line[0].coords[1]))
    return lines


def owned_edges(features, geometries):
    """Directed edge to the code on its left and on its right, the lesser code left, frame edges left out."""
    left_of = {}
    for feature, geometry in zip(features, geometries):
        for part in shapely.get_parts(geometry):
            for ring in (part.exterior, *part.interiors):
                points = [tuple(point) for point in shapely.get_coordinates(ring).tolist()]
                for edge in zip(points, points[1:]):
                    if edge in left_of:
                        raise SystemExit(f"{feature.code} and {left_of[edge]} overlap at {edge}")
                    left_of[edge] = feature.code
    owned = {}
    for (first, second), left in left_of.items():
        if is_artificial(first, second):
            continue
        right = left_of.get((second, first))
        if right is None or left < right:
            owned[first, second] = (left, right)
        elif left == right:
            raise SystemExit(f"{left} has an edge within itself at {first}")
    return owned


def pair_rules():
    rules = defaultdict(list)
    for row in read_table("disputed-boundaries.csv"):
        box = tuple(float(row[key]) for key in ("west", "south", "east", "north"))
        rules[tuple(sorted((row["code_a"], row["code_b"])))].append((box, row["kind"]))
    return rules


def kind_of(edge, left, right, status, rules) -> str:
    if right is None:
        return "coast"
    x = (edge[0][0] + edge[1][0]) / 2
    y = (edge[0][1] + edge[1][1]) / 2
    for (west, south, east, north), kind in rules.get((left, right), ()):
        if west <= x <= east and south <= y <= north:
            return kind
    return "disputed" if "disputed" in (status[left], status[right]) else "border"


def join(edges):
    """Chains of directed edges, as long as they go without a fork; rings begin at their least vertex."""
    following = defaultdict(list)
    arriving = defaultdict(int)
    for first, second in edges:
        following[first].append(second)
        arriving[second] += 1
    for choices in following.values():
        choices.sort(reverse=True)

    def passes(vertex):
        return arriving[vertex] == 1 and len(following[vertex]) == 1

    forks = {vertex for vertex in following if not passes(vertex)}
    ends = sorted(forks)
    for start in ends + sorted(set(following) - forks):
        while following[start]:
            chain = [start, following[start].pop()]
            while chain[-1] != start and chain[-1] not in forks and following[chain[-1]]:
                chain.append(following[chain[-1]].pop())
            yield chain


def extra_disputed_lines(source_lines, tolerance: float):
    """The lines of disputed-lines.csv, which part no two features: Crimea, Siachen, Cyprus and others."""
    middles = [shapely.get_coordinates(line)[:-1].mean(axis=0) for line in source_lines]
    lines = []
    for row in read_table("disputed-lines.csv"):
        wanted = np.array([float(row["longitude"]), float(row["latitude"])])
        distances = [float(np.abs(middle - wanted).max()) for middle in middles]
        nearest = int(np.argmin(distances))
        if distances[nearest] > 0.01:
            raise SystemExit(f"no line at {row['name']}")
        for part in shapely.get_parts(source_lines[nearest]):
            lines.append(simple_line(part, tolerance))
    return lines
