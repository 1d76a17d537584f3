#!/usr/bin/env python3
"""Takes polygons and lines out of a map's PDF, for floor.c to draw as a PDF again.

    pdf_geometry.py map.pdf map.floor

The PDF holds fewer corners than the SVG, so its floor is its own. Texts stay out; the map has to be
drawn without haloed labels, whose outlines nobody can tell from lines. Writes what geometry.py
describes, coordinates in thousandths of a point. Needs qpdf, and stops at what it does not know.
"""
import array
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from geometry import Op

NUMBER = re.compile(r"[-+]?\d*\.?\d+$")
TOKEN = re.compile(r"\((?:\\.|[^\\)])*\)|<<|>>|<[0-9A-Fa-f\s]*>|[\[\]]|/[^\s\[\]<>/()]*|[^\s\[\]<>/()]+")
IGNORED = {"gs", "M", "BDC", "EMC", "BMC", "i", "ri"}


def content(path):
    """Size of the page in points, and the operators that draw it."""
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder, "plain.pdf")
        subprocess.run(["qpdf", "--qdf", "--object-streams=disable", "--coalesce-contents", path,
                        plain], check=True)
        data = plain.read_bytes()
    box = re.search(rb"/MediaBox \[\s*0\s+0\s+([\d.]+)\s+([\d.]+)", data)
    streams = re.findall(rb"stream\n(.*?)\nendstream", data, re.S)
    drawing = max((stream for stream in streams if b"W n" in stream), key=len)
    return [float(side) for side in box.groups()], drawing.decode("latin-1")


class Reader:
    def __init__(self, width, height):
        self.words = [Op.PAGE, round(width * 96 / 72), round(height * 96 / 72), 1000]
        # PDF counts from the lower left corner, floor.c from the upper one.
        self.matrix, self.saved = (1, 0, 0, -1, 0, height), []
        self.state = {"fill": [0, 0, 0], "stroke": [0, 0, 0], "w": 1.0, "J": 0, "j": 0, "d": []}
        self.at, self.path, self.clips = (0, 0), [], False
        self.words += [Op.ANTIALIAS, 0]

    def point(self, x, y):
        a, b, c, d, e, f = self.matrix
        return [round((a * x + c * y + e) * 1000), round((b * x + d * y + f) * 1000)]

    def take(self, name, values):
        if name in IGNORED:
            return
        if name == "m" or name == "l":
            self.path += [Op.MOVE if name == "m" else Op.LINE, *self.point(*values)]
        elif name == "c":
            self.path.append(Op.CURVE)
            for first in (0, 2, 4):
                self.path += self.point(*values[first:first + 2])
        elif name == "h":
            self.path.append(Op.CLOSE)
        elif name == "re":
            x, y, width, height = values
            self.path += [Op.MOVE, *self.point(x, y), Op.LINE, *self.point(x + width, y), Op.LINE,
                          *self.point(x + width, y + height), Op.LINE, *self.point(x, y + height),
                          Op.CLOSE]
        elif name in ("W", "W*"):
            self.clips = True
        elif name in ("n", "f", "f*", "S", "B", "B*"):
            self.paint(name)
        elif name == "q":
            self.saved.append((self.matrix, dict(self.state)))
            self.words.append(Op.SAVE)
        elif name == "Q":
            self.matrix, self.state = self.saved.pop()
            self.words.append(Op.UNCLIP)
        elif name == "cm":
            self.turn(values)
        elif name in ("rg", "g"):
            self.state["fill"] = self.color(values)
        elif name in ("RG", "G"):
            self.state["stroke"] = self.color(values)
        elif name in ("w", "J", "j"):
            self.state[name] = values[0]
        elif name == "d":
            self.state["d"] = values[:-1]
        else:
            sys.exit(f"pdf_geometry.py: unknown operator '{name}'")

    def turn(self, values):
        a, b, c, d, e, f = values
        g, h, i, j, k, m = self.matrix
        self.matrix = (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j,
                       e * g + f * i + k, e * h + f * j + m)

    @staticmethod
    def color(values):
        return [round(255 * value) for value in (values * 3)[:3]]

    def paint(self, name):
        self.words += self.path
        self.path = []
        if name in ("f", "f*", "B", "B*"):
            self.words += [Op.FILL, *self.state["fill"], int("*" in name), int(name[0] == "B")]
        if name in ("S", "B", "B*"):
            a, b, c, d, _, _ = self.matrix
            scale = 1000 * abs(a * d - b * c) ** 0.5
            dash = [round(scale * length) for length in self.state["d"]]
            self.words += [
                Op.STROKE, *self.state["stroke"], round(scale * self.state["w"]),
                int(self.state["J"]), int(self.state["j"]), len(dash), *dash]
        if self.clips:
            self.words.append(Op.NARROW)
            self.clips = False


def words(path):
    (width, height), text = content(path)
    reader, values, in_text = Reader(width, height), [], False
    for token in TOKEN.findall(text):
        if NUMBER.match(token):
            values.append(float(token))
        elif token[0] in "/(<>[]":
            continue
        else:
            if token == "BT":
                in_text = True
            elif token == "ET":
                in_text = False
            elif not in_text:
                reader.take(token, values)
            values = []
    return reader.words


if __name__ == "__main__":
    source, target = sys.argv[1:]
    with open(target, "wb") as file:
        array.array("i", words(source)).tofile(file)
