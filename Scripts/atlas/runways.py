"""The longest runway of each airport that large aircraft can use."""

import gzip
import json
import re

from sources import package_file

METERS_PER_FOOT = 0.3048
SHORTEST = 2400
KINDS = {"large_airport", "medium_airport"}


def csv() -> str:
    """`icao,meters`, in the order of the codes, of airports with an IATA code and a runway of 2,400 m."""
    table = json.loads(gzip.decompress(package_file("airports", "data", "airports.gz")))
    lengths = {}
    for airport in table:
        icao = str(airport["icao"])
        # A few are texts with a comma between thousands.
        feet = re.fullmatch(r"\d+(\.\d+)?", str(airport["runway_length"]).replace(",", ""))
        meters = round(float(feet[0]) * METERS_PER_FOOT) if feet else 0
        if not re.fullmatch("[A-Z]{4}", icao) or not airport["iata"] or airport["type"] not in KINDS:
            continue
        # A longer one than any runway that there is, is a mistake.
        if SHORTEST <= meters <= 6000:
            lengths[icao] = max(meters, lengths.get(icao, 0))
    lines = [f"{icao},{meters}" for icao, meters in sorted(lengths.items())]
    return "\n".join(["icao,meters", *lines]) + "\n"
