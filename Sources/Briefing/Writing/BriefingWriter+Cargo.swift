internal import Routes

extension BriefingWriter {
  /// What was carried, by item, flight and operator; `nil` where nothing is said of it.
  var cargo: BriefingSection? {
    let cargo = report.cargo
    guard !cargo.items.isEmpty else { return nil }
    var table = Table([
      .init("", .share(1)), .init("Mass", isRight: true),
      .init("People", isRight: true), .init("t-km", isRight: true),
      .init("Of payload", isRight: true), .init("Certainty", .natural(most: 60)),
      .init("Sources", .natural(most: 60)),
    ])
    func add(_ name: String, _ figures: CargoFigures, _ kind: Table.Row.Kind = .plain) {
      table.add(
        [
          name, figures.mass.map { Wording.mass($0) } ?? "–",
          figures.people.map { Wording.people($0) } ?? "–",
          figures.work.map { Self.bare(Wording.work($0)) } ?? "–",
          figures.payloadShare.map { Wording.share($0) } ?? "–",
          figures.certainty?.rawValue ?? "–", references(figures.sources),
        ], kind)
    }
    table.add(["By item"], .group)
    for row in cargo.items { add(row.item, row.figures) }
    if cargo.flights.count > 1 {
      table.add(["By flight"], .group)
      for row in cargo.flights {
        add(names.title(row.flightID), row.figures)
      }
    }
    if cargo.operators.count > 1 {
      table.add(["By operator"], .group)
      for row in cargo.operators {
        add(
          row.names.isEmpty ? "operator not stated" : row.names.joined(separator: " or "),
          row.figures)
      }
    }
    add("In all", cargo.total, .total)
    return BriefingSection(
      "Cargo and people",
      blocks: [.heading("Cargo and people", .section), .table(table)]
        + cargoNotes.map { .paragraph($0, .aside) })
  }

  private var cargoNotes: [String] {
    let cargo = report.cargo
    var notes: [String] = []
    if cargo.flights.contains(where: { $0.portions.contains(where: \.isShared) }) {
      notes.append(
        "A load that several flights are said to have carried between them counts once. Under each "
          + "of these flights it stands as anything from none to all of it, so the rows of flights "
          + "do not add up to the total, and are not meant to.")
    }
    notes.append(
      "t-km: mass times the length of the whole route along the shortest way. Of payload: the stated "
        + "mass as a share of what the types can carry at most; a dash where no source gives that "
        + "for one of them.")
    for entry in plan.cargoStatements {
      guard let leader = entry.leader else { continue }
      let numbers = plan.references(leader.sources)
      notes.append(
        "\(entry.item.value): led by \(FlightNames.versions(leader)), \(leader.certainty.rawValue)"
          + (numbers.isEmpty ? "" : " \(numbers)") + (leader.note.map { "; \($0)" } ?? "") + ".")
    }
    return notes
  }
}
