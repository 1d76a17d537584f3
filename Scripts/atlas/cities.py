"""The cities over 15,000 people and every capital, from GeoNames."""

import re
from dataclasses import dataclass, field
from functools import cache

from coverage import read_table
from fold import fold
from sources import geonames

LONGEST_NAME = 60

# Airport and UN/LOCODE codes among the alternate names.
CODE = re.compile(r"[A-Z]{2,4}\d*")


@dataclass
class City:
    """A populated place. Latitude and longitude in degrees on WGS 84."""

    identifier: int
    name: str
    country: str
    latitude: float
    longitude: float
    population: int
    time_zone: str
    alternates: list
    capital_of: str | None = None
    folded_alternates: set = field(default_factory=set)


def load_cities() -> list[City]:
    """In order of GeoNames id."""
    large = geonames("cities15000")
    everything = geonames("cities500") | large
    capitals = capital_identifiers(everything)
    chosen = {int(key) for key in large} | set(capitals)
    cities = [make_city(everything[str(identifier)], capitals.get(identifier)) for identifier in sorted(chosen)]
    for row in read_table("capitals.csv"):
        if row["role"] != "drop":
            rename(cities, int(row["geoname"]), row["capital"])
    return cities


def make_city(record, capital_of) -> City:
    wrong = wrong_names().get(record["geonameid"], set())
    alternates = [name for name in record["alternatenames"] if is_name(name) and fold(name) not in wrong]
    return City(
        identifier=record["geonameid"],
        name=record["name"],
        country=record["countrycode"],
        latitude=record["latitude"],
        longitude=record["longitude"],
        population=record["population"],
        time_zone=record["timezone"],
        alternates=alternates,
        capital_of=capital_of,
        folded_alternates={fold(name) for name in alternates},
    )


def rename(cities, identifier: int, name: str) -> None:
    """Gives a capital the name of the table; the name that GeoNames gives stays as an alternate."""
    for city in cities:
        if city.identifier == identifier and city.name != name:
            city.alternates.append(city.name)
            city.name = name


@cache
def wrong_names():
    """GeoNames id to the alternate names that are mistakes."""
    names = {}
    for row in read_table("wrong-names.csv"):
        names.setdefault(int(row["geoname"]), set()).add(fold(row["name"]))
    return names


def is_name(text: str) -> bool:
    """Whether an alternate name is worth keeping: no code, link, overlong title or machine romanisation."""
    if len(text) > LONGEST_NAME or "://" in text or CODE.fullmatch(text):
        return False
    # GeoNames adds ASCII keys such as `mo si ke` and `mwskw`, which nobody types.
    return not (text.isascii() and text == text.lower())


def capital_identifiers(places):
    """GeoNames id to ISO code, for every capital in the table of countries as capitals.csv corrects it."""
    corrections = read_table("capitals.csv")
    settled = {row["country"] for row in corrections if row["role"] in ("drop", "capital")}
    capitals = {int(row["geoname"]): row["country"] for row in corrections if row["role"] != "drop"}
    by_country = {}
    for place in places.values():
        by_country.setdefault(place["countrycode"], []).append(place)
    for code, country in sorted(geonames("countries").items()):
        name = country["capital"].strip()
        if code in settled or not name:
            continue
        place = find_capital(name, by_country.get(code, []))
        if place is None:
            raise SystemExit(f"no place found for {name}, capital of {code}: add it to capitals.csv")
        capitals[place["geonameid"]] = code
    return capitals


def find_capital(name: str, places):
    wanted = fold(name)
    by_name = [place for place in places if fold(place["name"]) == wanted]
    by_alternate = [place for place in places if wanted in map(fold, place["alternatenames"])]
    return max(by_name or by_alternate, key=lambda place: (place["population"], -place["geonameid"]), default=None)
