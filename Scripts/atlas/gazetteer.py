"""Builds Resources/gazetteer.sqlite: airports, cities, countries and the folded names that find them."""

import csv
import io
import re

import apsw

import cldr
from cities import load_cities, wrong_names
from fold import fold
from sources import airports_csv, geonames

CAPITAL_OR_CITY, AIRPORT, COUNTRY = 1, 2, 3

# A city keeps its own name against the alternate names of others up to four times its size, a large city up to
# twenty times: enough for Venice (Dayton) and Petrópolis (St. Petersburg), too little for Hull in Quebec (Kingston
# upon Hull) and St. Petersburg in Florida.
LEAST_SHARE = 1 / 4
LARGE_CITY = 100_000
LEAST_SHARE_OF_LARGE = 1 / 20

SCHEMA = """
CREATE TABLE airports (
  id INTEGER PRIMARY KEY, icao TEXT, iata TEXT, faa TEXT, name TEXT, city TEXT, subdivision TEXT, country TEXT,
  elevation_ft REAL, latitude REAL, longitude REAL, time_zone TEXT);
CREATE TABLE cities (
  id INTEGER PRIMARY KEY, name TEXT, country TEXT, latitude REAL, longitude REAL, population INTEGER,
  time_zone TEXT, capital_of TEXT);
CREATE TABLE countries (code TEXT PRIMARY KEY, name TEXT, a3 TEXT, label_latitude REAL, label_longitude REAL)
  WITHOUT ROWID;
CREATE TABLE names (
  folded TEXT NOT NULL, kind INTEGER NOT NULL, ref NOT NULL, weight INTEGER NOT NULL,
  PRIMARY KEY (folded, kind, ref)) WITHOUT ROWID;
CREATE TABLE city_names (
  city INTEGER NOT NULL, language TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (city, language)) WITHOUT ROWID;
"""

INDEXES = """
CREATE INDEX airports_icao ON airports (icao);
CREATE INDEX airports_iata ON airports (iata);
CREATE INDEX airports_faa ON airports (faa);
CREATE INDEX cities_capital_of ON cities (capital_of) WHERE capital_of IS NOT NULL;
CREATE INDEX airports_position ON airports (latitude, longitude);
CREATE INDEX cities_position ON cities (latitude, longitude, population);
"""

# What an airport's name loses, from its end, on the way to the name that people say.
TRAILING = re.compile(
    r"[\s,/-]+(airport|airfield|aerodrome|airpark|air park|airstrip|airbase|air base|air force base|afb|heliport"
    r"|international|intl|internacional|regional|municipal|county|domestic)\.?$",
    re.IGNORECASE,
)
PARENTHESES = re.compile(r"\s*\(([^()]*)\)\s*")


def build(features, path) -> None:
    """Writes the gazetteer; `features` are those of the atlas, for the countries."""
    database = apsw.Connection(":memory:")
    database.execute("PRAGMA page_size = 4096")
    database.execute(SCHEMA)
    airports = load_airports()
    cities = load_cities()
    matches, _ = cldr.match_cities(cities)
    wrong = wrong_names()
    city_names = [row for row in cldr.city_names(matches) if fold(row[2]) not in wrong.get(row[0], ())]
    countries = country_rows(features, cities)
    with database:
        insert(database, "airports", airports)
        insert(
            database,
            "cities",
            [
                (c.identifier, c.name, c.country, c.latitude, c.longitude, c.population, c.time_zone, c.capital_of)
                for c in cities
            ],
        )
        insert(database, "countries", countries)
        insert(database, "names", name_rows(airports, cities, city_names, countries, features))
        insert(database, "city_names", city_names)
    database.execute(INDEXES)
    path.unlink(missing_ok=True)
    database.execute("VACUUM INTO ?", (str(path),))


def insert(database, table: str, rows) -> None:
    places = ", ".join("?" * len(rows[0]))
    database.executemany(f"INSERT INTO {table} VALUES ({places})", rows)


def load_airports():
    """The rows of the table `airports`, numbered in the order of the source."""
    return [
        (
            number,
            row["icao"],
            row["iata"],
            row["lid"],
            row["name"],
            row["city"],
            row["subd"],
            row["country"],
            float(row["elevation"]),
            float(row["lat"]),
            float(row["lon"]),
            row["tz"],
        )
        for number, row in enumerate(csv.DictReader(io.StringIO(airports_csv())), start=1)
    ]


def country_rows(features, cities):
    """Natural Earth's countries, then the ISO codes that it counts as parts of others, named by GeoNames."""
    rows = {f.code: (f.code, f.name, f.a3, f.label_latitude, f.label_longitude) for f in features}
    capitals = {city.capital_of: city for city in reversed(cities) if city.capital_of}
    for code, country in geonames("countries").items():
        if code in rows or code in ("AN", "CS"):
            continue
        capital = capitals.get(code)
        place = (capital.latitude, capital.longitude) if capital else (None, None)
        rows[code] = (code, country["name"], country["iso3"], *place)
    return [rows[code] for code in sorted(rows)]


def name_rows(airports, cities, city_names, countries, features):
    """The rows of `names`, sorted; of two equal keys the greater weight stays."""
    weights = {}

    def add(name, kind, ref, weight):
        key = (fold(name), kind, ref)
        if key[0]:
            weights[key] = max(weight, weights.get(key, 0))

    owners = principal_owners(cities)
    for city in cities:
        add(city.name, CAPITAL_OR_CITY, city.identifier, 1)
        for name in city.alternates:
            if not belongs_to_another(name, city, owners):
                add(name, CAPITAL_OR_CITY, city.identifier, 0)
    for identifier, language, name in city_names:
        add(name, CAPITAL_OR_CITY, identifier, 1 if language == "en" else 0)
    for airport in airports:
        add(airport[4], AIRPORT, airport[0], 1)
        for name in shorter_names(airport[4]):
            add(name, AIRPORT, airport[0], 0)
    for code, name, *_ in countries:
        add(name, COUNTRY, code, 1)
        for other in cldr.territory_names(code):
            add(other, COUNTRY, code, 0)
    for feature in features:
        for name in [*feature.names.values(), *feature.alternates]:
            add(name, COUNTRY, feature.code, 0)
    return sorted((*key, weight) for key, weight in weights.items())


def principal_owners(cities):
    """Folded name to the cities that bear it as their own."""
    owners = {}
    for city in cities:
        owners.setdefault(fold(city.name), []).append(city)
    return owners


def belongs_to_another(name: str, city, owners) -> bool:
    """Whether an alternate name is better known as another's: Cancún is no name of Changchun."""

    def keeps(owner):
        share = LEAST_SHARE_OF_LARGE if owner.population >= LARGE_CITY else LEAST_SHARE
        return owner.capital_of or owner.population > city.population * share

    return any(owner is not city and keeps(owner) for owner in owners.get(fold(name), ()))


def shorter_names(name: str):
    """`Maiquetia (Simon Bolivar Internacional) Airport` gives `Maiquetia`, `Simon Bolivar` and what lies between."""
    forms = {name}
    for inner in PARENTHESES.findall(name):
        forms.add(inner)
        forms.add(PARENTHESES.sub(" ", name))
    for form in list(forms):
        while (shorter := TRAILING.sub("", form.strip())) != form.strip():
            forms.add(shorter)
            form = shorter
    return sorted(forms - {name, ""})
