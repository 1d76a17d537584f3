"""The country polygons as one coverage: cleaned, with its gaps filled, and its two sides of ±180° matched."""

import csv
from dataclasses import dataclass, field

import numpy as np
import shapely

from cldr import NATURAL_EARTH_LANGUAGES
from sources import RESOURCES, natural_earth_countries

# Radius of the sphere with the area of WGS 84, km (Moritz 2000, Geodetic Reference System 1980).
AUTHALIC_RADIUS_KM = 6371.0072

# Natural Earth writes the western side of the antimeridian as -179.99999999999991.
MERIDIAN_SLACK = 1e-6
# Where one coast crosses ±180°, the two halves differ by up to 0.0014° in latitude.
STITCH_SLACK = 0.003

# Holes smaller than this are slivers between Egypt and Sudan, not places.
SLIVER_SQUARE_DEGREES = 0.001
CASPIAN_SQUARE_DEGREES = 10.0

STATUS_BY_TYPE = {
    "Sovereign country": "country",
    "Sovereignty": "country",
    "Country": "country",
    "Dependency": "dependency",
    "Lease": "dependency",
}


@dataclass
class Feature:
    """A country, territory or disputed area. Longitudes and latitudes in degrees, area in km²."""

    code: str
    a3: str
    name: str
    status: str
    label_longitude: float
    label_latitude: float
    label_rank: int
    min_label: float
    max_label: float
    geometry: object
    names: dict = field(default_factory=dict)
    alternates: list = field(default_factory=list)

    @property
    def area_km2(self) -> float:
        return area_km2(self.geometry)


def area_km2(geometry) -> float:
    """Area on the authalic sphere, edges taken as straight in longitude and sine of latitude."""

    def project(points):
        return np.column_stack([np.radians(points[:, 0]), np.sin(np.radians(points[:, 1]))])

    return float(shapely.transform(geometry, project).area) * AUTHALIC_RADIUS_KM**2


def read_table(name: str):
    """The rows of a hand-written table in Resources/."""
    with open(RESOURCES / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def load_features() -> list[Feature]:
    """Every feature in order of code, with the full detail of the source."""
    corrections = {row["a3"]: row for row in read_table("country-corrections.csv")}
    features = []
    for record, geometry in natural_earth_countries():
        features.append(make_feature(record, geometry, corrections.get(record["ADM0_A3"], {})))
    add_disputed_areas(features)
    match_meridian(features)
    features.sort(key=lambda feature: feature.code)
    if len({feature.code for feature in features}) != len(features):
        raise SystemExit("two countries bear one code")
    if not shapely.coverage_is_valid([feature.geometry for feature in features]):
        raise SystemExit("the country polygons overlap")
    return features


def make_feature(record, geometry, correction) -> Feature:
    a3 = record["ADM0_A3"]
    iso = record["ISO_A2"]
    name = correction.get("name") or record["NAME_EN"]
    names = {tag: record[f"NAME_{column}"] for column, tag in NATURAL_EARTH_LANGUAGES.items()}
    alternates = [record[key] for key in ("NAME", "NAME_LONG", "FORMAL_EN", "FORMAL_FR", "NAME_CIAWF", "NAME_ALT")]
    if correction.get("name") and correction.get("status") == "disputed":
        # A wrong English name comes with wrong translations.
        names, alternates = {"en": name}, []
    elif correction.get("name"):
        # A shorter name: the longer stays findable.
        alternates.append(names["en"])
        names["en"] = name
    if not geometry.is_valid:
        geometry = shapely.make_valid(geometry, method="structure", keep_collapsed=False)
    return Feature(
        code=correction.get("code") or (iso if len(iso) == 2 and iso.isalpha() else a3),
        a3=a3,
        name=name,
        status=correction.get("status") or STATUS_BY_TYPE[record["TYPE"]],
        label_longitude=record["LABEL_X"],
        label_latitude=record["LABEL_Y"],
        label_rank=record["LABELRANK"],
        min_label=record["MIN_LABEL"],
        max_label=record["MAX_LABEL"],
        geometry=geometry,
        names=names,
        alternates=[text for text in alternates if text],
    )


def add_disputed_areas(features: list[Feature]) -> None:
    """Turns each gap between countries into a feature of its own; slivers go to the longest neighbour."""
    areas = read_table("disputed-areas.csv")
    found = set()
    union = shapely.coverage_union_all([feature.geometry for feature in features])
    rings = [ring for part in shapely.get_parts(union) for ring in part.interiors]
    for hole in map(shapely.Polygon, rings):
        if hole.area > CASPIAN_SQUARE_DEGREES:
            continue
        match = [
            row
            for row in areas
            if hole.contains(shapely.Point(float(row["label_longitude"]), float(row["label_latitude"])))
        ]
        if match:
            found.add(match[0]["code"])
            features.append(disputed_feature(match[0], hole))
        elif hole.area < SLIVER_SQUARE_DEGREES:
            merge_into_neighbour(features, hole)
        else:
            raise SystemExit(f"a gap between countries that disputed-areas.csv does not name: {hole.centroid}")
    if len(found) != len(areas):
        raise SystemExit("disputed-areas.csv names a place that is no gap")


def disputed_feature(row, hole) -> Feature:
    return Feature(
        code=row["code"],
        a3=row["code"],
        name=row["name"],
        status="disputed",
        label_longitude=float(row["label_longitude"]),
        label_latitude=float(row["label_latitude"]),
        label_rank=7,
        min_label=5.0,
        max_label=10.0,
        geometry=hole,
        names={"en": row["name"]},
    )


def merge_into_neighbour(features: list[Feature], hole) -> None:
    edge = hole.exterior
    neighbour = max(features, key=lambda f: shared_length(f.geometry, edge))
    neighbour.geometry = shapely.coverage_union(neighbour.geometry, hole)


def shared_length(geometry, ring) -> float:
    if not geometry.intersects(ring):
        return 0.0
    return geometry.boundary.intersection(ring).length


def match_meridian(features: list[Feature]) -> None:
    """Puts the vertices of both sides of ±180° at the same latitudes and drops those between the coasts."""
    for feature in features:
        feature.geometry = shapely.transform(feature.geometry, snap_to_frame)
    crossings = {180.0: set(), -180.0: set()}
    for ring in all_rings(features):
        for index in range(len(ring) - 1):
            x, y = ring[index]
            if abs(x) == 180.0 and y != -90.0 and not between_coasts(ring, index):
                crossings[x].add(y)
    moves = {}
    east, west = sorted(crossings[180.0]), sorted(crossings[-180.0])
    if len(east) != len(west):
        raise SystemExit(f"the sides of 180° do not match: {east} and {west}")
    for first, second in zip(east, west):
        if abs(first - second) > STITCH_SLACK:
            raise SystemExit(f"the coasts at {first} and {second} do not meet across 180°")
        middle = round((first + second) / 2, 9)
        moves[180.0, first] = moves[-180.0, second] = middle
    for feature in features:
        feature.geometry = rebuild(feature.geometry, moves)


def snap_to_frame(points):
    points = points.copy()
    for axis, value in ((0, 180.0), (0, -180.0), (1, -90.0)):
        points[np.abs(points[:, axis] - value) < MERIDIAN_SLACK, axis] = value
    return points


def all_rings(features):
    for feature in features:
        for part in shapely.get_parts(feature.geometry):
            for ring in (part.exterior, *part.interiors):
                yield shapely.get_coordinates(ring)


def between_coasts(ring, index) -> bool:
    """Whether the vertex stands on the frame (±180° or -90°) amid others, so that it is nobody's corner."""
    x, y = ring[index]
    before = ring[index - 1] if index > 0 else ring[-2]
    after = ring[index + 1] if index + 1 < len(ring) else ring[1]
    on_meridian = abs(x) == 180.0 and before[0] == x and after[0] == x
    on_pole = y == -90.0 and before[1] == y and after[1] == y
    return bool(on_meridian or on_pole)


def rebuild(geometry, moves):
    def ring_of(line):
        ring = shapely.get_coordinates(line)
        kept = [
            (x, moves.get((x, y), y))
            for index, (x, y) in enumerate(ring[:-1].tolist())
            if not between_coasts(ring, index)
        ]
        return kept

    parts = [
        shapely.Polygon(ring_of(part.exterior), [ring_of(ring) for ring in part.interiors])
        if touches_frame(part)
        else part
        for part in shapely.get_parts(geometry)
    ]
    return shapely.MultiPolygon(parts)


def touches_frame(polygon) -> bool:
    west, south, east, _ = polygon.bounds
    return west == -180.0 or east == 180.0 or south == -90.0
