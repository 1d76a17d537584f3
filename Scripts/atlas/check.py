"""What the built files must hold; each broken expectation is one line on standard error and a failed build."""

import math
import sys

import apsw
import numpy as np
import shapely

import check_gazetteer
from simplify import LONGEST_EDGE_DEGREES, SCALES, is_artificial

HEADER = {0: 8, 1: 40}
SIZE_LIMIT = 40_000_000


def report(folder) -> int:
    """Checks both files and prints what they hold; the exit status."""
    faults = []
    atlas = apsw.Connection(str(folder / "atlas.gpkg"), flags=apsw.SQLITE_OPEN_READONLY)
    gazetteer = apsw.Connection(str(folder / "gazetteer.sqlite"), flags=apsw.SQLITE_OPEN_READONLY)
    for database in (atlas, gazetteer):
        expect(faults, database.execute("PRAGMA integrity_check").get == "ok", "the database is damaged")
    for scale in SCALES:
        check_scale(atlas, scale, faults)
    check_lakes(atlas, faults)
    check_seas(atlas, faults)
    check_gazetteer.check(gazetteer, faults)
    size = sum(file.stat().st_size for file in folder.iterdir() if file.is_file())
    expect(faults, size < SIZE_LIMIT, f"Resources/ holds {size:,} bytes")
    for database in (atlas, gazetteer):
        show_counts(database)
    for fault in faults:
        print(f"build-atlas: {fault}", file=sys.stderr)
    return 1 if faults else 0


def expect(faults, condition, message: str) -> None:
    if not condition:
        faults.append(message)


def show_counts(database) -> None:
    tables = database.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        " AND name NOT LIKE 'gpkg_%' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%rtree%' ORDER BY name"
    )
    for (name,) in tables.fetchall():
        print(f"{name:20} {database.execute(f'SELECT count(*) FROM {name}').get:8,}")


def geometry(data: bytes):
    return shapely.from_wkb(data[HEADER[(data[3] >> 1) & 7] :])


def check_scale(atlas, scale, faults) -> None:
    name = scale.name
    rows = atlas.execute(f"SELECT code, geom FROM countries_{name} ORDER BY fid").fetchall()
    shapes = {code: geometry(data) for code, data in rows}
    expect(faults, len(shapes) == 254, f"{name}: {len(shapes)} countries")
    for code, shape in shapes.items():
        expect(faults, shape.is_valid and not shape.is_empty, f"{name}: {code} is not valid")
    expect(faults, shapely.coverage_is_valid(list(shapes.values())), f"{name}: the countries overlap")
    check_holes(shapes, name, faults)
    check_stitches(shapes, name, faults)
    lines = [geometry(data) for (data,) in atlas.execute(f"SELECT geom FROM boundaries_{name}")]
    check_edges([*shapes.values(), *lines], scale, faults)
    check_boundaries(atlas, shapes, name, faults)


def check_holes(shapes, name, faults) -> None:
    """No gap between countries but the Caspian."""
    union = shapely.coverage_union_all(list(shapes.values()))
    holes = [shapely.Polygon(ring) for part in shapely.get_parts(union) for ring in part.interiors]
    seas = [hole for hole in holes if hole.contains(shapely.Point(50.5, 42))]
    expect(faults, len(holes) == len(seas) == 1, f"{name}: gaps at {[str(hole.centroid) for hole in holes]}")


def check_stitches(shapes, name, faults) -> None:
    """Both sides of ±180° at the same latitudes, so that a reader can join them."""
    for code, shape in shapes.items():
        points = shapely.get_coordinates(shape)
        east = sorted(set(points[points[:, 0] == 180.0, 1].tolist()))
        west = sorted(set(points[points[:, 0] == -180.0, 1].tolist()))
        expect(faults, east == west, f"{name}: {code} does not close over 180°: {east} and {west}")
        near = np.abs(np.abs(points[:, 0]) - 180.0)
        expect(faults, not ((near > 0) & (near < 1e-7)).any(), f"{name}: {code} has points off ±180°")
        expect(faults, bool(east) == (code in ("RU", "FJ", "AQ")), f"{name}: {code} at 180°: {east}")
    south = shapely.get_coordinates(shapes["AQ"])
    expect(faults, sorted(set(south[south[:, 1] == -90.0, 0].tolist())) == [-180.0, 180.0], f"{name}: the pole's edge")


def check_edges(geometries, scale, faults) -> None:
    """No edge longer than half a degree, none further than a tenth of a pixel from its great circle."""
    # The source itself is drawn at any scale: its edges are not taken as great circles.
    pixel = (scale.tolerance or 0.01) / 2
    for shape in geometries:
        rings = shapely.get_parts(shape)
        rings = shapely.get_rings(rings) if shape.geom_type != "LineString" else rings
        for ring in rings:
            points = shapely.get_coordinates(ring)
            first, second = points[:-1], points[1:]
            real = [not is_artificial(a, b) for a, b in zip(first.tolist(), second.tolist())]
            first, second = first[real], second[real]
            if not len(first):
                continue
            length = np.hypot(*(second - first).T).max()
            expect(faults, length <= LONGEST_EDGE_DEGREES + 1e-8, f"{scale.name}: an edge of {length:.3f}°")
            stray = great_circle_stray(first, second).max()
            expect(faults, stray <= 0.1 * pixel, f"{scale.name}: an edge {stray:.6f}° off its great circle")


def great_circle_stray(first, second):
    """Degrees between the middle of the straight edge and the middle of the arc."""
    ends = [unit_vector(points) for points in (first, second)]
    arc = ends[0] + ends[1]
    arc /= np.linalg.norm(arc, axis=1)[:, None]
    straight = unit_vector((first + second) / 2)
    return np.degrees(2 * np.arcsin(np.linalg.norm(arc - straight, axis=1) / 2))


def unit_vector(points):
    longitude, latitude = np.radians(points).T
    return np.column_stack(
        [np.cos(latitude) * np.cos(longitude), np.cos(latitude) * np.sin(longitude), np.sin(latitude)]
    )


def check_boundaries(atlas, shapes, name, faults) -> None:
    """The lines are the edges of the polygons: each coast once, each border once, nothing on the frame."""
    borders = 0.0
    rows = atlas.execute(f"SELECT geom, kind, left_code, right_code FROM boundaries_{name}").fetchall()
    for data, kind, left, right in rows:
        line = geometry(data)
        points = [tuple(point) for point in shapely.get_coordinates(line).tolist()]
        expect(faults, not any(map(is_artificial, points, points[1:])), f"{name}: a line runs along the frame")
        expect(faults, (left is None) == (right is None), f"{name}: a {kind} of {left} and {right}")
        if left is not None:
            borders += line.length
    coasts = coast_length(atlas, list(shapes.values()), name, faults)
    rings = sum(shapely.length(shapely.get_rings(shapely.get_parts(shape))).sum() for shape in shapes.values())
    frame = sum(
        math.dist(a, b)
        for shape in shapes.values()
        for ring in shapely.get_rings(shapely.get_parts(shape))
        for a, b in zip(shapely.get_coordinates(ring).tolist(), shapely.get_coordinates(ring).tolist()[1:])
        if is_artificial(a, b)
    )
    expect(faults, abs(rings - frame - coasts - 2 * borders) < 1e-5, f"{name}: lines and polygons differ")
    kinds = {kind for _, kind, _, _ in rows}
    expect(faults, kinds == {"border", "disputed"}, f"{name}: kinds {kinds}")


def coast_length(atlas, shapes, name, faults) -> float:
    """Of all stretches of the table of coasts together, in degrees."""
    length = 0.0
    for country, polygon, ring, first, count in atlas.execute(f"SELECT * FROM coasts_{name}"):
        part = shapely.get_geometry(shapes[country - 1], polygon)
        points = shapely.get_coordinates(part.exterior if ring == 0 else part.interiors[ring - 1])[:-1].tolist()
        expect(faults, first < len(points) and count <= len(points), f"{name}: a coast beyond its ring")
        stretch = [points[(first + step) % len(points)] for step in range(count + 1)]
        expect(faults, not any(map(is_artificial, stretch, stretch[1:])), f"{name}: a coast runs along the frame")
        length += sum(map(math.dist, stretch, stretch[1:]))
    return length


def check_lakes(atlas, faults) -> None:
    """Lakes are valid, lie on land and apart from each other."""
    for scale in ("110m", "50m", "10m"):
        land = [geometry(data) for (data,) in atlas.execute(f"SELECT geom FROM countries_{scale}")]
        whole = shapely.get_parts(shapely.coverage_union_all(land))
        tree = shapely.STRtree(whole)
        lakes = [geometry(data) for (data,) in atlas.execute(f"SELECT geom FROM lakes_{scale}")]
        spilt = [str(lake.centroid) for lake in lakes if not len(tree.query(lake, predicate="within"))]
        expect(faults, not spilt, f"lakes_{scale}: spilt at {spilt}")
        expect(faults, all(lake.is_valid for lake in lakes), f"lakes_{scale}: not valid")
        first, second = shapely.STRtree(lakes).query(lakes, predicate="overlaps")
        expect(faults, not len(first), f"lakes_{scale}: {len(first)} overlaps")


def check_seas(atlas, faults) -> None:
    land = [geometry(data) for (data,) in atlas.execute("SELECT geom FROM countries_10m")]
    tree = shapely.STRtree(land)
    for name, data in atlas.execute("SELECT name, geom FROM seas"):
        on_land = len(tree.query(geometry(data), predicate="intersects")) > 0
        expect(faults, not on_land, f"the label of {name} stands on land")
