"""Borders, disputed lines and coasts, taken from the very edges of the split polygons: each edge once."""

from collections import defaultdict

import numpy as np
import shapely

from coverage import read_table
from simplify import is_artificial
from waters import simple_line


def boundary_lines(features, geometries):
    """(line, kind, left code, right code) of what lies between two features, in a fixed order."""
    groups = defaultdict(list)
    rules = pair_rules()
    status = {feature.code: feature.status for feature in features}
    left_of = edge_owners(features, geometries)
    for edge, left in left_of.items():
        right = left_of.get(edge[::-1])
        if left == right:
            raise SystemExit(f"{left} has an edge within itself at {edge[0]}")
        if right is not None and left < right and not is_artificial(*edge):
            groups[kind_of(edge, left, right, status, rules), left, right].append(edge)
    lines = []
    for (kind, left, right), edges in groups.items():
        for chain in join(edges):
            lines.append((shapely.LineString(chain), kind, left, right))
    lines.sort(key=lambda line: (line[1], line[2], line[3], line[0].coords[0], line[0].coords[1]))
    return lines


def coast_stretches(features, geometries):
    """(country, polygon, ring, first, count) of every stretch of coast: so many edges of a ring from the vertex
    `first` on, past its end where need be. `country` counts from 1, as the features are numbered, the others from 0.

    A coast is half of all vertices: naming those of the polygons instead of storing them again is what leaves room
    for the full source.
    """
    left_of = edge_owners(features, geometries)
    stretches = []
    for country, geometry in enumerate(geometries, start=1):
        for polygon, part in enumerate(shapely.get_parts(geometry)):
            for ring, line in enumerate((part.exterior, *part.interiors)):
                points = [tuple(point) for point in shapely.get_coordinates(line).tolist()]
                flags = [
                    (second, first) not in left_of and not is_artificial(first, second)
                    for first, second in zip(points, points[1:])
                ]
                stretches += [(country, polygon, ring, first, count) for first, count in runs(flags)]
    return stretches


def runs(flags):
    """(first, count) of each run of true flags round a ring."""
    size = len(flags)
    if all(flags):
        return [(0, size)]
    found = []
    for start in range(size):
        if flags[start] and not flags[start - 1]:
            count = 1
            while flags[(start + count) % size]:
                count += 1
            found.append((start, count))
    return found


def edge_owners(features, geometries):
    """Each directed edge, and the code of the feature on its left."""
    left_of = {}
    for feature, geometry in zip(features, geometries):
        for part in shapely.get_parts(geometry):
            for ring in (part.exterior, *part.interiors):
                points = [tuple(point) for point in shapely.get_coordinates(ring).tolist()]
                for edge in zip(points, points[1:]):
                    if edge in left_of:
                        raise SystemExit(f"{feature.code} and {left_of[edge]} overlap at {edge}")
                    left_of[edge] = feature.code
    return left_of


def pair_rules():
    rules = defaultdict(list)
    for row in read_table("disputed-boundaries.csv"):
        box = tuple(float(row[key]) for key in ("west", "south", "east", "north"))
        rules[tuple(sorted((row["code_a"], row["code_b"])))].append((box, row["kind"]))
    return rules


def kind_of(edge, left, right, status, rules) -> str:
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
