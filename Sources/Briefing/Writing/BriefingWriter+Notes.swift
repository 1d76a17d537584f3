internal import Evidence
internal import Geo
internal import Plot
internal import Routes

extension BriefingWriter {
  /// The numbered list of sources; `nil` without any.
  var sources: BriefingSection? {
    guard !plan.sources.isEmpty else { return nil }
    var table = Table(
      [
        .init("No.", .natural(most: 30)), .init("Source", .share(3)), .init("Kind", .share(2)),
        .init("Date", .natural(most: 60)), .init("Remark", .share(3)),
      ])
    for (index, source) in plan.sources.enumerated() {
      table.add([
        "[\(index + 1)]", [source.name, source.medium].compactMap { $0 }.joined(separator: ", "),
        source.kind ?? "–", source.date ?? "–",
        [source.note, source.url].compactMap { $0 }.joined(separator: "; "),
      ])
    }
    return BriefingSection(
      "Sources", blocks: [.heading("Sources", .section), .table(table)])
  }

  /// How figures come about, what is inferred, what is not known.
  var notes: BriefingSection? {
    var blocks: [Block] = [.heading("Notes", .section), .heading("Method", .part)]
    var method = [
      "Distances are those of the geodesic on the WGS 84 ellipsoid between stops, by way of "
        + "waypoints where any are claimed. Lines on maps are this shortest way; the path flown is "
        + "not known.",
      "≈ about, ≥ at least, ≤ up to. A sum keeps the hedges of what was added.",
      "A route is known no better than the worse known of the two places that it joins.",
    ]
    if report.flights.contains(where: { !$0.schedule.legs.isEmpty }) {
      method.append(
        "Times that no source states are worked out from stated ones and the block time, and called "
          + "so. Local time is by the time-zone data of the machine that made this document; sunrise "
          + "and sunset are over a level horizon at sea level.")
    }
    if report.flights.contains(where: { $0.overflight?.isEmpty == false }) {
      method.append(
        "Overflight is along the shortest way, in the order in which each land is first met, and of land "
          + "as the atlas draws it; sea is all water outside of land, territorial "
          + "waters included.")
    }
    blocks += method.map { .paragraph($0, .body) }
    blocks += findings("Inferred, not reported", .inferred)
    blocks += findings("Without a source", .unstated)
    blocks += [.heading("Data and boundaries", .part)]
    blocks.append(
      .paragraph(
        "\(plan.map.boundaryNote ?? MapPlotter.boundaryNote) \(MapPlotter.cityNote)", .body)
    )
    let lines = [
      plan.map.credit, plan.map.updated.map { "Updated \($0)" },
      plan.map.correction.map { "Correction: \($0)" },
    ].compactMap { $0 }
    blocks += lines.map { .paragraph($0, .body) }
    return BriefingSection("Notes", blocks: blocks)
  }

  /// The facts of one certainty, each value once, with the reasons given.
  private func findings(_ title: String, _ certainty: Certainty) -> [Block] {
    var lines: [String] = []
    for fact in plan.facts.flatMap({ [$0] + $0.rivals })
    where fact.ownCertainty == certainty && fact.certainty != nil && fact.kind != .date {
      let about = fact.flights.map { names.title($0) }.joined(separator: ", ")
      let line =
        (about.isEmpty ? "" : "\(about); ") + "\(fact.kind.rawValue) \(fact.value)"
        + (fact.note.map { ": \($0)" } ?? "") + "."
      if !lines.contains(line) { lines.append(line) }
    }
    guard !lines.isEmpty else { return [] }
    let capital = lines.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return [.heading(title, .part)] + capital.map { .paragraph($0, .aside) }
  }
}
