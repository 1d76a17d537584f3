"""Writes a GeoPackage 1.3 (OGC 12-128r17) whose bytes depend on its contents alone."""

import struct

import apsw
import shapely

APPLICATION_ID = 0x47504B47  # "GPKG"
USER_VERSION = 10300
# The date of the source data; the clock never enters.
LAST_CHANGE = "2022-05-09T00:00:00.000Z"

WGS84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],'
    'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],'
    'UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]'
)

CORE_TABLES = """
CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
"""


class GeoPackage:
    """A GeoPackage in memory until `save`."""

    def __init__(self):
        self.database = apsw.Connection(":memory:")
        self.database.execute(
            f"PRAGMA page_size = 4096; PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {USER_VERSION}"
        )
        self.database.execute(CORE_TABLES)
        self.database.executemany(
            "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)",
            [
                ("Undefined Cartesian SRS", -1, "NONE", -1, "undefined", None),
                ("Undefined geographic SRS", 0, "NONE", 0, "undefined", None),
                ("WGS 84 geodetic", 4326, "EPSG", 4326, WGS84, "longitude and latitude in degrees"),
            ],
        )

    def add_layer(self, name: str, geometry_type: str, columns: str, rows, description: str = "") -> int:
        """Adds a layer; each row is its geometry and then its attributes in the order of `columns`."""
        rows = list(rows)
        self.database.execute(
            f"CREATE TABLE {name} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom {geometry_type}, {columns})"
        )
        west, south, east, north = shapely.total_bounds([row[0] for row in rows]).tolist()
        self.database.execute(
            "INSERT INTO gpkg_contents VALUES (?, 'features', ?, ?, ?, ?, ?, ?, ?, 4326)",
            (name, name, description, LAST_CHANGE, west, south, east, north),
        )
        self.database.execute(
            "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, 4326, 0, 0)", (name, geometry_type)
        )
        places = ", ".join("?" * (len(rows[0]) + 1))
        with self.database:
            self.database.executemany(
                f"INSERT INTO {name} VALUES ({places})",
                [(number, blob(row[0]), *row[1:]) for number, row in enumerate(rows, start=1)],
            )
        return len(rows)

    def add_table(self, name: str, definition: str, rows) -> None:
        """Adds a table without geometry, outside gpkg_contents: the standard wants an integer key of those in it."""
        self.database.execute(f"CREATE TABLE {name} {definition}")
        rows = list(rows)
        places = ", ".join("?" * len(rows[0]))
        with self.database:
            self.database.executemany(f"INSERT INTO {name} VALUES ({places})", rows)

    def save(self, path) -> None:
        path.unlink(missing_ok=True)
        self.database.execute("VACUUM INTO ?", (str(path),))


def blob(geometry) -> bytes:
    """GeoPackage binary: little endian, envelope of longitudes and latitudes, then WKB."""
    west, south, east, north = geometry.bounds
    envelope = (west, east, south, north) if geometry.geom_type != "Point" else ()
    flags = 0b00000001 | (0b00000010 if envelope else 0)
    header = struct.pack("<2sBBi", b"GP", 0, flags, 4326) + struct.pack(f"<{len(envelope)}d", *envelope)
    return header + shapely.to_wkb(geometry, byte_order=1, output_dimension=2)
