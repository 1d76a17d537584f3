"""What each stage of a map takes, by the instructions that callgrind counts.

Counts do not depend on what else the machine does. A stage is a function of the program with all
that it calls; its time is its share of the CPU time that the program takes by itself.
"""
import functools
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

# A stage, the functions that are it (parts of mangled names, each with all it calls), and those
# within them that are stages of their own.
LAYOUT = "10Flightplot9FlightMapV4drawyAA05DrawnC0V"
VIEW = "4Plot8MapSheetV3fit"
READING = "4Plot10GroundDataV_9projector"
GROUND = ["4Plot12GroundShapesV_9projector", "4Plot12GroundLayersV6layers", "4Plot12GraticuleNetV_5style"]
PNG, ENCODING = "13CairoRenderer11PNGRendererV6render", "13CairoRenderer10PNGEncoderV6encode"
PDF = "13CairoRenderer11PDFRendererV6render"
# Its parts: the whole may be inlined.
FINISHING = [f"13CairoRenderer11PDFFinisherC{part}" for part in ("4read", "3put", "8describe", "5write")]
SVG = "9SVGWriter11SVGRendererV6render"
STAGES = [
    ("read and resolve", ["10Flightplot9FlightMapV6routes", "10Flightplot9FlightMapV7dossier"], []),
    ("choice of the view", [VIEW], []),
    ("ground: decode, choose", [READING], []),
    ("ground: project, clip", GROUND, []),
    ("labels and layout", [LAYOUT], [VIEW, READING, *GROUND]),
    ("draw PNG", [PNG], [ENCODING]),
    ("encode PNG", [ENCODING], []),
    ("detail too fine for paper", ["10Flightplot8DrawnMapV5bytes"], [PNG, PDF, SVG]),
    ("draw PDF", [PDF], FINISHING),
    ("finish PDF: tags, language, ground", FINISHING, []),
    ("write SVG", [SVG], []),
    ("checksums", ["nettle_sha256_update", "nettle_sha256_digest"], []),
    ("write the file", ["10Flightplot9WholeFileO5write"], []),
]


def counted(tool, command):
    """Instructions of all functions, each with what it calls, and without."""
    with tempfile.TemporaryDirectory(prefix="bench-stages-") as place:
        folder = Path(place)
        # Valgrind does not read the debugging information of newer compilers.
        plain, out = folder / "flightplot", folder / "callgrind.out"
        shutil.copy(tool, plain)
        subprocess.run(["strip", "-g", plain], check=True)
        subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", plain,
                        *map(str, command)],
                       check=True, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        return lines(out, "--inclusive=yes"), lines(out)


def lines(out, *options):
    text = subprocess.run(["callgrind_annotate", "--threshold=100", *options, out], check=True,
                          stdout=subprocess.PIPE, text=True).stdout
    found = re.findall(r"^\s*([\d,]+) \([ \d.]+%\)\s+(.*?)(?: \[(.*)\])?$", text, re.M)
    return [(int(count.replace(",", "")), name, place) for count, name, place in found]


def inclusive(functions, part):
    return max((count for count, name, _ in functions if part in name), default=0)


def table(tool, title, command, cpu, count=1):
    """Prints the stages of a run, with the share of each."""
    check_names(tool)
    functions, _ = counted(tool, command)
    total = inclusive(functions, "PROGRAM TOTALS")
    print(f"\n{title}: {total / count / 1e6:.0f} million instructions")
    print(f"{'stage':<30}{'million':>9}{'share':>8}{'CPU ms':>9}")
    rest = total
    for name, parts, without in STAGES:
        spent = sum(inclusive(functions, part) for part in parts)
        spent -= sum(inclusive(functions, part) for part in without)
        # What does not show in the table counts as the rest.
        if spent > total / 2000:
            rest -= spent
            row(name, spent, total, cpu, count)
    row("start, fonts, options, rest", rest, total, cpu, count)


@functools.cache
def check_names(tool):
    """Says which functions were renamed, so that no stage is silently lost."""
    symbols = subprocess.run(["nm", tool], check=True, stdout=subprocess.PIPE, text=True).stdout
    for name, parts, without in STAGES:
        # Those of other libraries have no mangled names.
        for part in {part for part in parts + without if part[0].isdigit()}:
            if part not in symbols:
                print(f"stages: no function is called {part} any more: see “{name}”", file=sys.stderr)


def row(name, spent, total, cpu, count):
    print(f"{name:<30}{spent / count / 1e6:>9.1f}{100 * spent / total:>7.1f}%"
          f"{1000 * cpu / count * spent / total:>9.2f}")


def costliest(tool, title, command, number=10):
    """Prints the functions that take most, by themselves and with all they call."""
    functions, alone = counted(tool, command)
    total = inclusive(functions, "PROGRAM TOTALS")
    functions, alone = ([entry for entry in entries if "PROGRAM TOTALS" not in entry[1]]
                        for entries in (functions, alone))
    own = {entry[1:]: entry[0] for entry in alone}
    reach = {entry[1:]: entry[0] for entry in functions}
    print(f"\n{title}: {total / 1e6:.0f} million instructions")
    print("The costliest functions, without what they call")
    heading = f"{'own':>14}{'with calls':>18}"
    print(heading)
    for count, name, place in alone[:number]:
        function_row(count, reach.get((name, place), count), total, name, place)
    print("The costliest with what they call, none that holds a quarter of all or just calls the next")
    print(heading)
    for count, name, place in telling(functions, total / 4)[:number]:
        function_row(own.get((name, place), 0), count, total, name, place)


def telling(functions, most):
    """Without those that hold most of the program, and those of which nearly all is the next one's."""
    return [entry for entry, following in zip(functions, functions[1:])
            if entry[0] < most and following[0] < entry[0] * 0.97 and "start" not in entry[1]]


def function_row(own, reach, total, name, place):
    library = Path(place).name if place else ""
    print(f"{own / 1e6:>7.1f}{100 * own / total:>6.1f}%{reach / 1e6:>11.1f}{100 * reach / total:>6.1f}%"
          f"  {demangled(name)[:100]}  {library[:30]}")


def demangled(name):
    """The name without the source's path; a Swift function's without the types of its arguments."""
    symbol = name.split(":", 1)[-1].split("'")[0] if ":" in name else name
    if symbol.startswith("0x"):
        return f"(not named) {symbol.replace('0x' + '0' * 11, '0x')}"
    if not symbol.startswith("$s"):
        return symbol
    try:
        shown = subprocess.run(["swift", "demangle", "--compact", "--simplified", symbol],
                               check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return symbol
    return shown or symbol


def available():
    if shutil.which("valgrind") and shutil.which("callgrind_annotate"):
        return True
    print("\nstages: left out; they need valgrind (apt-get install valgrind)", file=sys.stderr)
    return False
