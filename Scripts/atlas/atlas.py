"""Builds Resources/atlas.gpkg: countries, boundaries, lakes, state lines, seas."""

import shapely

from boundaries import boundary_lines, coast_stretches, extra_disputed_lines
from coverage import read_table
from geopackage import GeoPackage
from simplify import SCALES, simplify_coverage
from sources import natural_earth_layer
from waters import lakes, state_lines

COUNTRY_COLUMNS = (
    "code TEXT NOT NULL, a3 TEXT, name TEXT, status TEXT, label_longitude REAL, label_latitude REAL,"
    " label_rank INTEGER, min_label REAL, max_label REAL, area_km2 REAL"
)
# Tolerances in degrees: lakes and inner lines need less detail than coasts and borders.
LAKE_SCALES = {"110m": 0.25, "50m": 0.06, "10m": 0.006}
STATE_SCALES = {"10m": 0.006}


def build(features, path) -> None:
    """Writes the GeoPackage of the given features at every scale."""
    package = GeoPackage()
    boundary_source = natural_earth_layer("admin_0_boundary_lines_land")
    lake_source = natural_earth_layer("lakes")
    state_source = natural_earth_layer("admin_1_states_provinces_lines")
    full = [feature.geometry for feature in features]
    counts = []
    for scale in SCALES:
        geometries = simplify_coverage(full, scale)
        counts.append((scale.name, scale.tolerance, int(shapely.get_num_coordinates(geometries).sum())))
        package.add_layer(
            f"countries_{scale.name}",
            "MULTIPOLYGON",
            COUNTRY_COLUMNS,
            map(country_row, features, geometries),
            "Natural Earth 5.1.1, German point of view",
        )
        extra = extra_disputed_lines(boundary_source, scale.tolerance)
        package.add_layer(
            f"boundaries_{scale.name}",
            "LINESTRING",
            "kind TEXT NOT NULL, left_code TEXT, right_code TEXT",
            [*boundary_lines(features, geometries), *((line, "disputed", None, None) for line in extra)],
            "Edges between countries: border or disputed",
        )
        package.add_table(
            f"coasts_{scale.name}",
            "(country INTEGER NOT NULL, polygon INTEGER NOT NULL, ring INTEGER NOT NULL, first INTEGER NOT NULL,"
            " count INTEGER NOT NULL, PRIMARY KEY (country, polygon, ring, first)) WITHOUT ROWID",
            coast_stretches(features, geometries),
        )
        if scale.name in LAKE_SCALES:
            package.add_layer(
                f"lakes_{scale.name}", "MULTIPOLYGON", "area_km2 REAL", lakes(lake_source, LAKE_SCALES[scale.name])
            )
        if scale.name in STATE_SCALES:
            package.add_layer(
                f"states_{scale.name}",
                "LINESTRING",
                "country TEXT",
                state_lines(state_source, features, STATE_SCALES[scale.name]),
            )
    package.add_layer(
        "seas",
        "POINT",
        "name TEXT NOT NULL, kind TEXT NOT NULL, rank INTEGER NOT NULL, width_degrees REAL, variant TEXT",
        map(sea_row, read_table("seas.csv")),
        "Label points, written by hand",
    )
    package.add_table("scales", "(scale TEXT PRIMARY KEY, tolerance_degrees REAL, vertex_count INTEGER)", counts)
    package.add_table(
        "country_names",
        "(code TEXT NOT NULL, language TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (code, language)) WITHOUT ROWID",
        sorted((f.code, language, name) for f in features for language, name in f.names.items() if name),
    )
    package.save(path)


def country_row(feature, geometry):
    return (
        geometry,
        feature.code,
        feature.a3,
        feature.name,
        feature.status,
        feature.label_longitude,
        feature.label_latitude,
        feature.label_rank,
        feature.min_label,
        feature.max_label,
        round(feature.area_km2, 3),
    )


def sea_row(row):
    point = shapely.Point(float(row["longitude"]), float(row["latitude"]))
    return (point, row["name"], row["kind"], int(row["rank"]), float(row["width_degrees"]), row["variant"] or None)
