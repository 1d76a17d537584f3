#!/usr/bin/env python3
"""Writes small recordings, and dossiers that name them, for Scripts/sanitize.

    recordings.py FOLDER

One aircraft from Chkalovsky by way of Sochi to Latakia: a fix in ten seconds, a silence, positions no
aircraft can reach, records that cannot be read; as CSV, gzip, a readsb trace, KML and KMZ.
"""

import gzip
import json
import sys
import zipfile
from pathlib import Path

STOPS = [(55.8783, 38.0617), (43.4499, 39.9566), (35.4011, 35.9487)]
START, STEP, CRUISE = 1553248800, 10, 10668


def fixes():
    """Time, latitude, longitude, height in metres, speed in m/s, whether on the ground."""
    time = START
    for one, other in zip(STOPS, STOPS[1:]):
        for _ in range(30):
            yield time, *one, 0, 0, True
            time += STEP
        steps = 600
        for step in range(1, steps):
            share = step / steps
            place = [a + (b - a) * share for a, b in zip(one, other)]
            height = CRUISE * min(1, share * 8, (1 - share) * 8)
            if step % 97 == 0:
                place[0] -= 20
            if not 200 < step < 300:
                yield time, *place, height, 230, False
            time += STEP
        for _ in range(30):
            yield time, *other, 0, 0, True
            time += STEP


def write_files(folder):
    rows = list(fixes())
    text = "time,icao24,lat,lon,velocity,callsign,onground,baroaltitude,lastposupdate,lastcontact\n"
    for time, latitude, longitude, height, speed, ground in rows:
        text += (f"{time},155c1d,{latitude:.5f},{longitude:.5f},{speed},RFF8084,{str(ground).lower()},"
                 f"{height:.1f},{time},{time}\n")
    text += "1553256000,155c1d,95,38,0,RFF8084,true,0,1553256000,1553256000\n"
    (folder / "flight.csv").write_text(text)
    (folder / "flight.csv.gz").write_bytes(gzip.compress(text.encode()))
    trace = [[time - START, latitude, longitude, "ground" if ground else round(height / 0.3048),
              speed / 0.514444, None, 0, None, None]
             for time, latitude, longitude, height, speed, ground in rows]
    (folder / "trace.json").write_text(json.dumps(
        {"icao": "155c1d", "r": "RA-82035", "t": "A124", "timestamp": START, "trace": trace}))
    line = " ".join(f"{row[2]:.5f},{row[1]:.5f},{row[3]:.0f}" for row in rows)
    kml = ('<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">'
           f"<Placemark><name>A &amp; B</name><LineString><coordinates>{line}</coordinates>"
           "</LineString></Placemark></kml>\n")
    (folder / "line.kml").write_text(kml)
    with zipfile.ZipFile(folder / "line.kmz", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("doc.kml", kml)


DOSSIER = """flightplot: 1
title: A recorded flight
sources: {{agency: {{name: An agency}}}}
flights:
  - id: first
    aircraft: {{is: An-124, by: [agency]}}
    address: {{is: {address}, by: [agency]}}
    track: {track}
    route:
      - {{place: UUMU, by: [agency], departed: "2019-03-22 10:00Z"}}
      - {{place: {stop}, by: [agency]}}
      - {{place: OSLK, by: [agency], arrived: "2019-03-22 14:20Z"}}
map: {{track-color: {color}, profile: true, times: true, rejected: true}}
"""


def write_dossiers(folder):
    for number, (track, stop, address, color) in enumerate([
            ("flight.csv", "URSS", "155c1d", "altitude"),
            ("[trace.json, {file: flight.csv.gz, aircraft: 155c1d}]", "LTAC", "4ca2d6", "speed"),
            ("line.kmz", "URSS", "155c1d", "auto")]):
        (folder / f"recorded-{number + 1}.yaml").write_text(
            DOSSIER.format(track=track, stop=stop, address=address, color=color))


target = Path(sys.argv[1])
target.mkdir(parents=True, exist_ok=True)
write_files(target)
write_dossiers(target)
