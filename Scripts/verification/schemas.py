#!/usr/bin/env python3
"""Holds dossiers and plans against the JSON Schemas that flightplot publishes.

Independent of the program: Debian's python3-jsonschema validates, python3-yaml reads the dossiers,
every scalar as the text it is. What the examples hold has to pass; each of a list of broken ones has
to be refused, or the schemas tell nothing.
"""
import copy
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema
import yaml

program, root = sys.argv[1], pathlib.Path(__file__).resolve().parents[2]
failures = []


def run(*arguments):
    return subprocess.run([program, *arguments], check=True, capture_output=True, text=True).stdout


def validator(name):
    schema = json.loads(run("schema", name))
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema)


def passes(schema, document, what):
    errors = sorted(schema.iter_errors(document), key=lambda error: list(map(str, error.path)))
    for error in errors[:5]:
        failures.append(f"{what}: {'/'.join(map(str, error.path))}: {error.message[:200]}")
    return not errors


def refuses(schema, document, what):
    if schema.is_valid(document):
        failures.append(f"{what}: was not refused")


def at(document, path, value):
    """A copy with one value replaced; a value of None takes the key out."""
    changed = copy.deepcopy(document)
    holder = changed
    for key in path[:-1]:
        holder = holder[key]
    if value is None:
        del holder[path[-1]]
    else:
        holder[path[-1]] = value
    return changed


def dossier(text):
    return yaml.load(text, Loader=yaml.BaseLoader)


dossiers, plans = validator("dossier"), validator("plan")
examples = sorted((root / "Examples").glob("*.yaml"))
plain_plan = None
for path in examples:
    passes(dossiers, dossier(path.read_text(encoding="utf-8")), path.name)
    plan = json.loads(run("plan", str(path), "--json"))
    passes(plans, plan, f"the plan of {path.name}")
    if path.name == "caracas-2019.yaml":
        plain_plan = plan
with tempfile.TemporaryDirectory() as folder:
    new = pathlib.Path(folder) / "new.yaml"
    run("new", str(new))
    passes(dossiers, dossier(new.read_text(encoding="utf-8")), "what 'flightplot new' writes")

    # A flight with its recording: from Moscow up, and half an hour on towards the south.
    rows = ["time,lat,lon,altitude_ft,onground"]
    for minute in range(40):
        isOnGround = minute < 10
        rows.append(
            f"2019-03-22T10:{minute:02d}:00Z,{55.8783 - 0.12 * max(minute - 9, 0):.4f},38.0617,"
            f"{0 if isOnGround else min(1500 * (minute - 9), 35000)},{str(isOnGround).lower()}")
    (pathlib.Path(folder) / "day.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    recorded = pathlib.Path(folder) / "recorded.yaml"
    recorded.write_text(
        "flightplot: 1\ntitle: T\nflights:\n  - id: a\n    address: 155c1d\n"
        "    track: [{file: day.csv, note: a note}]\n    route: [UUMU, URSS, OSLK]\n"
        "map: {profile: true, track-color: speed}\n", encoding="utf-8")
    passes(dossiers, dossier(recorded.read_text(encoding="utf-8")), "a dossier with a recording")
    plan = json.loads(run("plan", str(recorded), "--json"))
    passes(plans, plan, "the plan of a dossier with a recording")
    if "recordings" not in plan["flights"][0] or "recordedRoute" not in plan["flights"][0]:
        failures.append("the plan of a dossier with a recording tells of none")

base = dossier((root / "Examples" / "caracas-2019.yaml").read_text(encoding="utf-8"))
broken_dossiers = {
    "no title": at(base, ["title"], None),
    "no flights": at(base, ["flights"], None),
    "an empty list of flights": at(base, ["flights"], []),
    "another format": at(base, ["flightplot"], "2"),
    "a key unknown": at(base, ["titel"], "x"),
    "a key of a flight unknown": at(base, ["flights", 0, "aircarft"], "An-124"),
    "a route of one stop": at(base, ["flights", 0, "route"], ["SVMI"]),
    "a route that is text": at(base, ["flights", 0, "route"], "UUMU-SVMI"),
    "an id with a space": at(base, ["flights", 0, "id"], "an 124"),
    "a claim of nothing": at(base, ["flights", 0, "aircraft"], {"certainty": "reported"}),
    "a certainty unknown": at(base, ["flights", 0, "aircraft", "certainty"], "sure"),
    "a hedge unknown": at(base, ["flights", 1, "aircraft", "hedge"], "perhaps"),
    "a mass without a unit": at(base, ["cargo", 0, "mass"], "35"),
    "a negative mass": at(base, ["cargo", 0, "mass"], "-35 t"),
    "several people": at(base, ["cargo", 1, "people"], "several"),
    "a time without a zone": at(base, ["events", 0, "date"], "2019-03-23 14:30"),
    "a date by words": at(base, ["events", 0, "date"], "last Saturday"),
    "cargo without an item": at(base, ["cargo", 0, "item"], None),
    "an event without a text": at(base, ["events", 0, "text"], None),
    "a source without a name": at(base, ["sources", "afp"], {"kind": "eyewitness"}),
    "a web address that is none": at(base, ["sources", "afp", "url"], "www.afp.example"),
    "a unit unknown": at(base, ["map", "units"], "nmi"),
    "a ring without a radius": at(base, ["map", "rings"], [{"around": "SVMI"}]),
    "a track without a file": at(base, ["flights", 0, "track"], {"note": "day.csv"}),
    "no file of tracks": at(base, ["flights", 0, "track"], []),
    "a profile perhaps": at(base, ["map", "profile"], "perhaps"),
    "a latitude in words": at(base, ["flights", 0, "route", 0], {"at": ["ten", "20"]}),
}
for name, document in broken_dossiers.items():
    refuses(dossiers, document, name)

flight = ["flights", 0]
broken_plans = {
    "no version": at(plain_plan, ["flightplotPlan"], None),
    "no flights": at(plain_plan, ["flights"], None),
    "a key unknown": at(plain_plan, ["titel"], "x"),
    "a leg without a distance": at(plain_plan, flight + ["legs", 0, "distanceMeters"], None),
    "a distance in words": at(plain_plan, flight + ["legs", 0, "distanceMeters"], "far"),
    "a negative distance": at(plain_plan, flight + ["legs", 0, "distanceMeters"], -1),
    "an azimuth of 400°": at(plain_plan, flight + ["legs", 0, "initialAzimuthDegrees"], 400),
    "a latitude of 95°": at(
        plain_plan, flight + ["stops", 0, "place", "latitudeDegrees"], 95
    ),
    "a certainty unknown": at(plain_plan, flight + ["aircraft", "certainty"], "sure"),
    "a share of more than all": at(
        plain_plan, flight + ["legs", 0, "overflight", 0, "shareOfLeg"], 1.5
    ),
    "a source without a number": at(plain_plan, ["sources", 0, "number"], None),
}
for name, document in broken_plans.items():
    refuses(plans, document, name)

print(
    f"schemas: {len(examples)} examples and their plans pass, {len(broken_dossiers)} broken dossiers "
    f"and {len(broken_plans)} broken plans are refused"
    if not failures
    else "schemas:\n" + "\n".join(failures)
)
sys.exit(1 if failures else 0)
