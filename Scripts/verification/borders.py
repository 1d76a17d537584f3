"""The countries of Resources/atlas.gpkg at their finest scale, as shapely polygons."""

import sqlite3
import struct
from pathlib import Path

import numpy
import shapely.wkb

ATLAS = Path(__file__).resolve().parents[2] / "Resources/atlas.gpkg"

# Bytes of the envelope that a GeoPackage header announces (OGC 12-128r18, table 6).
ENVELOPE_BYTES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}


def geometry(blob):
    """A GeoPackage cell: `GP`, version, flags, reference system, envelope, well-known binary."""
    magic, _version, flags, _system = struct.unpack_from("<2sBBi", blob)
    if magic != b"GP":
        raise ValueError("a geometry has no GeoPackage header")
    return shapely.wkb.loads(bytes(blob[8 + ENVELOPE_BYTES[flags >> 1 & 7]:]))


class Borders:
    """Polygons in longitude and latitude, cut at the antimeridian as the file has them."""

    def __init__(self):
        self.polygons = []
        with sqlite3.connect(f"file:{ATLAS}?mode=ro", uri=True) as database:
            for blob, code in database.execute("SELECT geom, code FROM countries_10m ORDER BY fid"):
                self.polygons += [(polygon, code) for polygon in geometry(blob).geoms]
        self.boxes = numpy.array([polygon.bounds for polygon, _ in self.polygons])

    def near(self, line):
        """Each polygon whose box meets the line's, with its country's code."""
        west, south, east, north = line.bounds
        boxes = self.boxes
        meets = (
            (boxes[:, 0] <= east) & (boxes[:, 2] >= west)
            & (boxes[:, 1] <= north) & (boxes[:, 3] >= south))
        return [self.polygons[index] for index in numpy.flatnonzero(meets)]
