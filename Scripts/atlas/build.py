"""Makes everything in Resources/ that is not written by hand, then checks it."""

import sys

import atlas
import check
import fold
import gazetteer
import runways
from coverage import load_features
from sources import RESOURCES


def main() -> int:
    features = load_features()
    print(f"{len(features)} countries, territories and disputed areas")
    atlas.build(features, RESOURCES / "atlas.gpkg")
    gazetteer.build(features, RESOURCES / "gazetteer.sqlite")
    (RESOURCES / "fold-cases.csv").write_text(fold.cases_csv(), encoding="utf-8", newline="")
    (RESOURCES / "runways.csv").write_text(runways.csv(), encoding="utf-8", newline="")
    return check.report(RESOURCES)


if __name__ == "__main__":
    sys.exit(main())
