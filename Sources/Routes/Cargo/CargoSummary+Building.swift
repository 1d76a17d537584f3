import Evidence
import Geo

extension CargoSummary {
  /// Adds cargo up, item by item and in all.
  ///
  /// - Items of different names are different cargo, and add.
  /// - One entry with several flights is one load between them, and counts once. An entry without
  ///   flights is shared by all of them.
  /// - Entries of one name on flights that have none in common add.
  /// - Entries of one name and one source on the same flights add. If the flights of one are only
  ///   some of another's, it is a part of that other, and does not add.
  /// - Entries of one name on the same flights from sources that have none in common are versions of
  ///   one claim, and do not add. If the figures agree they make one line with all the sources; if
  ///   not, each version has its own line, disputed where no figure could satisfy both, and the
  ///   total spans them. Masses within 0.5 % agree: they are one figure in two units.
  /// - If flights overlap in any other way it is open how much was counted twice: the total runs
  ///   from the largest entry to the sum.
  /// - An entry without figures lends its sources to no figure. It has a line only if no entry of
  ///   its name has figures.
  ///
  /// - Parameter flights: ids of all flights of the plan; those that items name unless given.
  public static func build(_ items: [CargoItem], flights: [String] = []) -> CargoSummary {
    let tallies = CargoLedger.ledgers(of: items, roster: CargoRoster(items, flights: flights))
      .map { $0.tally() }
    return CargoSummary(
      lines: tallies.flatMap { $0.portions.map(\.line) },
      totalMass: Hedged.sum(of: tallies.compactMap(\.mass)),
      totalPeople: Hedged.sum(of: tallies.compactMap(\.people)))
  }

  /// Entries that `build` takes as parts of another and so leaves out of the sum, by their places in
  /// `items`.
  ///
  /// - Parameter flights: as for `build`.
  public static func parts(
    in items: [CargoItem], flights: [String] = []
  ) -> [(part: Int, whole: Int)] {
    CargoLedger.ledgers(of: items, roster: CargoRoster(items, flights: flights)).flatMap(\.parts)
      .sorted { $0.part < $1.part }
  }
}
