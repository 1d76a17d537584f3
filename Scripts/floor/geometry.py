#!/usr/bin/env python3
"""Takes polygons and lines out of a map's SVG, for floor.c to draw.

    geometry.py map.svg map.floor

Keeps the layers from sea to places; texts and panels stay out. Writes 32-bit words: a code of
Op, then its figures; the page begins with its size in pixels and how many parts of a point the
coordinates count, a hundred as in the SVG; widths stand in thousandths, colours in bytes. Stops at anything in the SVG that it does not know.
"""
import array
import re
import sys
import xml.etree.ElementTree as ElementTree
from enum import IntEnum

SVG = "{http://www.w3.org/2000/svg}"
GROUND = ["sea", "graticule", "land", "highlights", "lakes", "borders"]
LAYERS = GROUND + ["routes", "tracks", "places"]
CAPS = ["butt", "round", "square"]
JOINS = ["miter", "round", "bevel"]
KNOWN = {"d", "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin",
         "stroke-dasharray", "fill-rule"}


class Op(IntEnum):
    (PAGE, PAINT, MOVE, LINE, CURVE, CLOSE, CLIP, UNCLIP, ANTIALIAS, FILL, STROKE, SAVE,
     NARROW) = range(13)


def thousandths(text):
    return round(float(text) * 1000)


def color(text):
    if not re.fullmatch("#[0-9A-F]{6}", text):
        sys.exit(f"geometry.py: unknown colour '{text}'")
    return [int(text[at:at + 2], 16) for at in (1, 3, 5)]


def path(data):
    """The path's words: absolute steps from the SVG's M, l, c and z."""
    words, at, start = [], (0, 0), (0, 0)
    for command, figures in re.findall(r"([A-Za-z])([^A-Za-z]*)", data):
        values = [round(float(value) * 100) for value in re.findall(r"-?[\d.]+", figures)]
        points = list(zip(values[::2], values[1::2]))
        if command == "M":
            at = start = points[0]
            words += [Op.MOVE, *at]
        elif command == "l":
            for step in points:
                at = (at[0] + step[0], at[1] + step[1])
                words += [Op.LINE, *at]
        elif command == "c":
            for first in range(0, len(points), 3):
                words.append(Op.CURVE)
                # All three are steps from where the curve begins.
                ends = [(at[0] + x, at[1] + y) for x, y in points[first:first + 3]]
                for end in ends:
                    words += end
                at = ends[-1]
        elif command == "z":
            at = start
            words.append(Op.CLOSE)
        else:
            sys.exit(f"geometry.py: unknown path command '{command}'")
    return words


def element(item):
    if item.tag != SVG + "path" or set(item.attrib) - KNOWN:
        sys.exit(f"geometry.py: unknown element {item.tag} {sorted(item.attrib)}")
    words = path(item.get("d"))
    fill, stroke = item.get("fill"), item.get("stroke")
    if fill != "none":
        even_odd = item.get("fill-rule") == "evenodd"
        words += [Op.FILL, *color(fill), int(even_odd), int(stroke is not None)]
    if stroke is not None:
        dash = item.get("stroke-dasharray", "").split()
        width = item.get("stroke-width", "1")
        join = item.get("stroke-linejoin", "miter")
        # The least that Cairo needs: of lines so thin nobody sees the join, and this one costs least.
        if join == "round" and float(width) < 1.5:
            join = "bevel"
        words += [
            Op.STROKE, *color(stroke), thousandths(width),
            CAPS.index(item.get("stroke-linecap", "butt")),
            JOINS.index(join),
            len(dash), *map(thousandths, dash)]
    return words


def page(root):
    width, height = (float(side) for side in root.get("viewBox").split()[2:])
    words = [Op.PAGE, round(width * 96 / 72), round(height * 96 / 72), 100]
    clips = {clip.get("id"): clip[0].get("d") for clip in root.iter(SVG + "clipPath")}
    groups = {group.get("id"): group for group in root.findall(SVG + "g")}
    words += [Op.PAINT, *color(groups["background"][0].get("fill"))]
    for group in root.findall(SVG + "g"):
        name = group.get("id")
        if name not in LAYERS:
            continue
        words += [*path(clips[group.get("clip-path")[5:-1]]), Op.CLIP]
        words += [Op.ANTIALIAS, int(name in GROUND)]
        for item in group:
            words += element(item)
        words.append(Op.UNCLIP)
    return words


if __name__ == "__main__":
    source, target = sys.argv[1:]
    words = array.array("i", page(ElementTree.parse(source).getroot()))
    with open(target, "wb") as file:
        words.tofile(file)
