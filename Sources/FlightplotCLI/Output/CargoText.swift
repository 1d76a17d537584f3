import Evidence
import Routes

/// A plan's cargo as a table to be read, in metric and US units; empty for none.
struct CargoText {
  let text: String

  init(_ cargo: CargoBreakdown) {
    text = cargo.items.isEmpty ? "" : Self.table(cargo) + Self.remarks(cargo)
  }

  private static func table(_ cargo: CargoBreakdown) -> String {
    var table = TextTable([
      ("cargo", .left), ("mass", .right), ("US", .right), ("people", .right), ("work", .right),
      ("US", .right), ("of payload", .right), ("known", .left),
    ])
    func add(_ name: String, _ figures: CargoFigures, _ portions: [CargoPortion]) {
      table.add([
        name, figures.mass.map { Wording.mass($0) } ?? "–",
        figures.mass.map { Wording.mass($0, unit: .us) } ?? "–",
        figures.people.map { Wording.people($0) } ?? "–",
        figures.work.map { Wording.work($0) } ?? "–",
        figures.work.map { Wording.work($0, units: .us) } ?? "–",
        figures.payloadShare.map { Wording.share($0) } ?? "no figure",
        KnownText.of(figures, portions),
      ])
    }
    for row in cargo.flights { add("flight \(row.flightID)", row.figures, row.portions) }
    for row in cargo.operators {
      let name = row.names.isEmpty ? "operator not stated" : Wording.versions(row.names)
      add(name, row.figures, row.portions)
    }
    for row in cargo.items { add(few(row.item), row.figures, row.portions) }
    add("in all", cargo.total, cargo.items.flatMap(\.portions))
    return table.text
  }

  /// The name of an item that sources call differently, not in all its versions.
  private static func few(_ item: String) -> String {
    Wording.versions(item.split(separator: " or ").map(String.init))
  }

  private static func few(_ portion: CargoPortion) -> String {
    var portion = portion
    portion.line.item = few(portion.line.item)
    return Wording.portion(portion)
  }

  /// What the figures hide: versions of an item, shared loads, and what the shares are of.
  private static func remarks(_ cargo: CargoBreakdown) -> String {
    let versions = cargo.items.filter { $0.portions.count > 1 }.map { row in
      let all = row.portions.map { portion in
        let line = portion.line
        let known = KnownText.of(line.certainty, by: line.sources, hedges: [])
        return "\(few(portion)) (\(known))"
      }
      return "\(few(row.item)): sources differ: \(Wording.versions(all))."
    }
    let shared = cargo.flights.flatMap { row in
      row.portions.filter(\.isShared).map { "\(row.flightID): \(few($0))." }
    }
    let share =
      "Shares of the payload are of the mass alone, people not counted; of a load that is shared at "
      + "most all that the type lifts."
    return (versions + shared + [share]).map { $0 + "\n" }.joined()
  }
}
