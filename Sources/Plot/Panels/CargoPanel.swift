internal import Evidence
internal import Geo
internal import Layout
internal import Routes

/// The panel of a dossier: what was carried, by which aircraft, and what the signs mean.
struct CargoPanel {
  /// How much of it is set, for pages without room for all: colours and dashes that nobody explains
  /// would be worse than figures left to the text.
  enum Extent: CaseIterable {
    case whole, aircraftInShort, withoutAircraft, legend, shortLegend
  }

  let plan: FlightPlan
  let wording: MapWording
  var legend: Legend
  var extent = Extent.whole

  /// The same panel with less in it.
  func cut(to extent: Extent) -> CargoPanel {
    var panel = self
    panel.extent = extent
    if extent == .shortLegend { panel.legend.mostFlights = 10 }
    return panel
  }

  private var hasFigures: Bool { hasAircraft || extent == .withoutAircraft }

  private var hasAircraft: Bool { extent == .whole || extent == .aircraftInShort }

  /// What is not in it that there is something to say of, in words; `nil` for nothing.
  var omission: String? {
    let cargo = plan.cargoSummary.lines.isEmpty || hasFigures ? nil : "the cargo summary"
    let types = aircraft().isEmpty || hasAircraft ? nil : "the aircraft"
    let parts = [cargo, types].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " and ")
  }

  /// The panel; `nil` where a map has nothing to say in one.
  ///
  /// - Parameter width: of the whole panel, in points.
  func content(
    _ style: MapStyle, _ measurer: some TextMeasurer, width: Double
  ) -> PanelContent? {
    var panel = PanelBuilder(style: style, measurer: measurer, width: width)
    let figures = hasFigures ? figures() : []
    let rows = hasAircraft ? aircraft() : []
    if !figures.isEmpty {
      panel.heading("Cargo summary")
      panel.figures(Array(figures.prefix(Self.mostFigures)))
      let rest = figures.count - Self.mostFigures
      if rest > 0 { panel.note("and \(rest) more; in all \(total)") }
    }
    if hasFigures { for text in withoutFigures() { panel.note(text) } }
    if !rows.isEmpty {
      if !figures.isEmpty { panel.rule() } else { panel.heading("Aircraft") }
      if extent == .aircraftInShort {
        for text in Self.inShort(rows) { panel.note(text) }
      } else {
        for (name, text) in rows { panel.row(name, text, indent: style.length(72)) }
      }
    }
    if !figures.isEmpty || !rows.isEmpty { panel.rule() }
    legend.add(to: &panel, style: style)
    let content = panel.content
    return content.items.isEmpty ? nil : content
  }

  /// More would make the panel a table.
  private static let mostFigures = 6

  /// Everything together: `120 t and 300 people`.
  private var total: String {
    [
      plan.cargoSummary.totalMass.map { Wording.mass($0) },
      plan.cargoSummary.totalPeople.map { "\(Wording.people($0)) people" },
    ].compactMap { $0 }.joined(separator: " and ")
  }

  private func figures() -> [(figure: String, label: String)] {
    plan.cargoSummary.lines.flatMap { line in
      let label = (line.hedges.map(\.rawValue) + [line.item.setApart]).joined(separator: " ")
      let said = [label, word(line.certainty)].filter { !$0.isEmpty }.joined(separator: " ")
      let words = said + wording.reference(line.sources)
      return [line.mass.map { Wording.mass($0) }, line.people.map { Wording.people($0) }]
        .compactMap { $0 }.map { ($0, words) }
    }
  }

  /// What a source names without saying how much.
  private func withoutFigures() -> [String] {
    plan.cargoSummary.lines.filter { $0.mass == nil && $0.people == nil }.prefix(3).map { line in
      "“\(line.item.setApart)”, no figures\(wording.reference(line.sources))"
    }
  }

  private func word(_ certainty: Certainty) -> String {
    certainty == .reported ? "" : "(\(certainty.rawValue))"
  }

  /// Types of which the same is said together: `A400M, Boeing 737: type reported [1]`.
  private static func inShort(_ rows: [(name: String, text: String)]) -> [String] {
    var groups: [(text: String, names: [String])] = []
    for row in rows {
      if let same = groups.firstIndex(where: { $0.text == row.text }) {
        groups[same].names.append(row.name)
      } else {
        groups.append((row.text, [row.name]))
      }
    }
    return groups.map { group in
      let names = group.names.joined(separator: ", ")
      return group.text.isEmpty ? names : "\(names): \(group.text)"
    }
  }

  /// A row a type: how often, how well known and by whom.
  private func aircraft() -> [(name: String, text: String)] {
    let rows = FlightRows(plan, wording: wording).rows
    let shown = rows.prefix(8).map { ($0.name, $0.text) }
    let rest = rows.count - shown.count
    return rest > 0 ? shown + [(name: "and \(rest) more", text: "")] : shown
  }
}
