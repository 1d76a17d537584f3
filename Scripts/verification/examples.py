#!/usr/bin/env python3
"""Holds the invented recording of the examples against the script that makes it."""
import pathlib
import subprocess
import sys

root = pathlib.Path(__file__).resolve().parents[2]
made = subprocess.run([sys.executable, root / "Scripts/example-recording"], check=True,
                      stdout=subprocess.PIPE).stdout
kept = (root / "Examples/recorded-freighter.csv").read_bytes()
if made != kept:
    sys.exit("examples: Scripts/example-recording makes another file than Examples/recorded-freighter.csv")
print(f"examples: {kept.count(bytes([10]))} lines of a recording, as made")
