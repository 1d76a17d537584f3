"""Names of cities and countries by language from CLDR, as Babel carries them."""

from babel import Locale
from babel.core import get_global

from fold import fold

# BCP 47 tag of each name column of Natural Earth.
NATURAL_EARTH_LANGUAGES = {
    "ZH": "zh",
    "ZHT": "zh-Hant",
    **{
        code.upper(): code
        for code in "ar bn de en es fa fr el he hi hu id it ja ko nl pl pt ru sv tr uk ur vi".split()
    },
}

# Further languages of CLDR, kept because they cost little.
MORE_LANGUAGES = (
    "af am az be bg bs ca cs cy da et eu fi fil ga gl gu hr hy is ka kk km kn ky lo lt lv mk ml mn mr ms my nb ne"
    " pa ro si sk sl sq sr sw ta te th uz zu"
).split()

LANGUAGES = sorted([*NATURAL_EARTH_LANGUAGES.values(), *MORE_LANGUAGES])

# Zones that CLDR names after a country, province or island: that name is not the city's own.
NOT_CITIES = {
    "America/Argentina/Tucuman",
    "America/Bahia",
    "America/Belize",
    "America/Guatemala",
    "America/Argentina/Jujuy",
    "America/Jujuy",
    "America/Panama",
    "America/Puerto_Rico",
    "Asia/Brunei",
    "Asia/Kuwait",
    "Europe/Andorra",
    "Europe/Vatican",
    "Indian/Mahe",
}


def locale(language: str) -> Locale:
    return Locale.parse(language.replace("-", "_"))


def canonical_zone(zone: str) -> str:
    return get_global("zone_aliases").get(zone, zone)


def exemplar_cities():
    """CLDR zone id to the English name of the city that names it."""
    english = locale("en").time_zones
    zones = sorted(
        zone
        for zone in locale("ru").time_zones
        if "/" in zone and not zone.startswith("Etc/") and zone not in NOT_CITIES
    )
    return {
        zone: english.get(zone, {}).get("city") or zone.rsplit("/", 1)[1].replace("_", " ")
        for zone in zones
    }


def match_cities(cities):
    """(city id, CLDR zone) for each exemplar city found by time zone and name, the most populous if several."""
    by_zone = {}
    for city in cities:
        by_zone.setdefault(canonical_zone(city.time_zone), []).append(city)
    matches, missing = [], []
    for zone, name in exemplar_cities().items():
        wanted = fold(name)
        candidates = by_zone.get(canonical_zone(zone), [])
        best = max(candidates, key=lambda city: rank(city, wanted), default=None)
        if best is None or rank(best, wanted)[0] == 0:
            missing.append((zone, name))
        else:
            matches.append((best.identifier, zone))
    return matches, missing


def rank(city, wanted: str):
    by_name = 2 if fold(city.name) == wanted else 1 if wanted in city.folded_alternates else 0
    # A homonym that is a suburb must not take the name of the capital.
    return (by_name > 0, bool(city.capital_of), by_name, city.population, -city.identifier)


def city_names(matches):
    """(city id, BCP 47 language, name), each pair of city and language once."""
    rows = {}
    english = exemplar_cities()
    for identifier, zone in matches:
        rows.setdefault((identifier, "en"), english[zone])
    for language in LANGUAGES:
        zones = locale(language).time_zones
        for identifier, zone in matches:
            name = zones.get(zone, {}).get("city")
            if name:
                rows.setdefault((identifier, language), name)
    return [(identifier, language, name) for (identifier, language), name in sorted(rows.items())]


def territory_names(code: str):
    """The names of an ISO 3166-1 country in every language kept, sorted; empty for other codes."""
    names = {locale(language).territories.get(code) for language in LANGUAGES}
    return sorted(name for name in names if name)
