#!/usr/bin/env python3
"""Prints a dossier of 200 invented flights of one airlift, the same at every run: for Scripts/briefings."""

import random

ROUTES = [
    ("EDDF", "UGTB", 30), ("ETAR", "EPRZ", 28), ("EGVN", "EPRZ", 22), ("KDOV", "ETAR", 20),
    ("LFPG", "LCLK", 16), ("LIRA", "HLLT", 14), ("OTHH", "HSSJ", 12), ("OMDB", "HSSJ", 10),
    ("EBBR", "GOOY", 9), ("EKBI", "BGSF", 8), ("LEMD", "GCLP", 7), ("LTFM", "ORBI", 7),
    ("KDOV", "LERT", 6), ("VIDP", "VNKT", 5), ("UUEE", "OSDI", 3), ("ENGM", "ENSB", 3),
]
OPERATORS = [
    ("US Air Force", ["C-17", "C-130", "C-5"]), ("Royal Air Force", ["C-17", "A400M", "C-130"]),
    ("Luftwaffe", ["A400M", "A330 MRTT"]), ("Qatar Emiri Air Force", ["C-17"]),
    ("Cargolux", ["Boeing 747-8F"]), ("Volga-Dnepr", ["An-124", "Il-76"]),
    ("Spanish Air Force", ["A400M", "C-295"]),
]
HEAD = """\
flightplot: 1
title: "Invented: an airlift of two hundred flights"
subtitle: An exercise, with made-up sources
dateline: {place: Brussels, date: 2026-07-14}
sources:
  cell: {name: Airlift cell (invented), kind: agency, date: 2026-07-12}
  receiver: {name: Receiver network (invented), kind: recording, date: 2026-07-12}
  spotters: {name: Spotters' list (invented), kind: eyewitness, date: 2026-07-11}
  ministry: {name: Ministry (invented), kind: official, date: 2026-07-10}
flights:"""


def flight(number, origin, destination, draw):
    operator, types = draw.choice(OPERATORS)
    aircraft, day = draw.choice(types), 1 + draw.randrange(12)
    source = draw.choice(["cell", "cell", "receiver", "spotters"])
    certainty = "reported" if source == "cell" else "confirmed"
    yield f"  - id: f{number}"
    if draw.random() < 0.9:
        yield f"    operator: {{is: {operator}, certainty: reported, by: [cell]}}"
    yield f"    aircraft: {{is: {aircraft}, certainty: {certainty}, by: [{source}]}}"
    is_recorded = source == "receiver"
    if is_recorded:
        sign = f"{operator.split()[0][:3].upper()}{99 + number}"
        yield f"    callsign: {{is: {sign}, certainty: confirmed, by: [receiver]}}"
    start = "certainty: reported, by: [cell]"
    departed = ""
    if draw.random() < 0.15:
        start = 'certainty: inferred, note: "origin not stated; the usual base"'
    elif is_recorded:
        clock = f"{draw.randrange(24):02}:{draw.choice(['00', '20', '45'])}"
        departed = (f", departed: {{is: '2026-07-{day:02} {clock} UTC', certainty: confirmed,"
                    " by: [receiver]}")
    arrival = day + (1 if departed else 0)
    yield "    route:"
    yield f"      - {{place: {origin}, {start}{departed}}}"
    yield (f"      - {{place: {destination}, certainty: {certainty}, by: [{source}],"
           f" arrived: 2026-07-{arrival:02}}}")


def main():
    draw = random.Random(4)
    pairs = [pair for *pair, count in ROUTES for _ in range(count)]
    draw.shuffle(pairs)
    print(HEAD)
    for number, (origin, destination) in enumerate(pairs[:200], 1):
        print("\n".join(flight(number, origin, destination, draw)))
    print("cargo:")
    for number in range(1, 201, 9):
        item = draw.choice(["medical supplies", "tents", "water", "generators"])
        print(f"  - {{item: {item}, mass: {draw.randrange(8, 30)} t, flights: [f{number}],"
              " certainty: reported, by: [cell]}")
    print("  - {item: aid workers, people: about 400, flights: [f3, f14, f15, f92],"
          " certainty: reported, by: [ministry]}")
    print("events:")
    for date, text, source in [
            ("2026-06", "The ministry asks its partners for lift", "ministry"),
            ("2026-07-01", "The first aircraft leave", "cell"),
            ("2026-07-05", "Ground handlers strike at one of the bases", "spotters"),
            ("2026-07-12", "The cell counts two hundred flights", "cell")]:
        print(f"  - {{date: {date}, text: {text}, certainty: reported, by: [{source}]}}")


main()
