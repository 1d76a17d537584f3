"""Lakes, and the lines between states and provinces."""

from collections import defaultdict

import shapely

from coverage import area_km2
from simplify import canonical, seen_area, split_chain, split_long_edges

# Federations, and countries so large that readers look for their provinces. The source has districts of many others
# (of Slovenia alone 493), which would only be noise.
STATES_SHOWN = set("AE AR AT AU BR CA CD CH CN DE ET ID IN IQ IR KZ MX MY NG PK RU SA SD UA US VE ZA".split())

# A lake narrower than this many tolerances is not seen.
LAKE_TOLERANCES = 2.0


def lakes(source, tolerance: float):
    """(MultiPolygon, area in km²) of the lakes that show at this scale, the largest first.

    Lakes that touch are one: the source has the North Channel and Georgian Bay beside Lake Huron.
    """
    whole = shapely.get_parts(shapely.unary_union([valid(lake) for lake in source]))
    seen = [lake for lake in whole if seen_area(lake) >= (LAKE_TOLERANCES * tolerance) ** 2]
    simple = shapely.coverage_simplify([without_islets(lake, tolerance) for lake in seen], tolerance)
    rows = [(canonical(split_long_edges(shape)), round(area_km2(lake), 3)) for shape, lake in zip(simple, seen)]
    return sorted(rows, key=lambda row: (-row[1], row[0].wkb))


def valid(lake):
    return lake if lake.is_valid else shapely.make_valid(lake, method="structure", keep_collapsed=False)


def without_islets(lake, tolerance: float):
    islands = [ring for ring in lake.interiors if seen_area(shapely.Polygon(ring)) >= tolerance**2]
    return shapely.Polygon(lake.exterior, islands)


def state_lines(source, features, tolerance: float):
    """(LineString, code of the country that holds it), in order of code; pieces that meet are joined."""
    geometries = [feature.geometry for feature in features]
    tree = shapely.STRtree(geometries)
    pieces = defaultdict(list)
    for line in (part for geometry in source for part in shapely.get_parts(geometry)):
        middle = line.interpolate(0.5, normalized=True)
        # A line in a river's mouth may lie off the coast: the nearest country holds it.
        inside = sorted(tree.query(middle, predicate="within").tolist())
        code = features[inside[0] if inside else int(tree.nearest(middle))].code
        if code in STATES_SHOWN:
            pieces[code].append(line)
    rows = []
    for code in sorted(pieces):
        merged = shapely.get_parts(shapely.line_merge(shapely.MultiLineString(pieces[code])))
        lines = [simple_line(line, tolerance) for line in merged]
        rows += [(line, code) for line in sorted(lines, key=lambda line: list(line.coords))]
    return rows


def simple_line(line, tolerance: float):
    return shapely.LineString(split_chain(shapely.get_coordinates(shapely.simplify(line, tolerance / 2))))
