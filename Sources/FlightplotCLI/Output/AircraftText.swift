import Evidence
import Geo
import Routes

/// Aircraft types as text to be read.
enum AircraftText {
  /// All types, one a line: the span of each figure, a dash where no source gives one.
  static func table(_ types: [AircraftType]) -> String {
    var table = TextTable([
      ("type", .left), ("designator", .left), ("kind", .left), ("payload", .right),
      ("range at it", .right), ("ferry range", .right), ("range, load unstated", .right),
      ("cruise", .right), ("seats", .right),
    ])
    for type in types {
      table.add([
        type.name, type.designator ?? "–", type.kind?.rawValue ?? "–",
        span(type.maxPayload) { Wording.mass($0) },
        span(atMaxPayload(of: type)) { Wording.distance($0) },
        span(type.ferryRange) { Wording.distance($0) },
        span(type.nominalRange) { Wording.distance($0) },
        span(type.cruise) { Wording.speed($0) }, span(type.seats) { Wording.people($0) },
      ])
    }
    return table.text
  }

  /// One type with every figure on a line, its source and how far it can be trusted under it.
  static func card(_ match: AircraftMatch) -> String {
    match.types.map(card).joined(separator: "\n")
  }

  private static func card(_ type: AircraftType) -> String {
    var lines = [line("type", fullName(of: type))]
    if let designator = type.designator {
      lines.append(line("designator", "\(designator) (ICAO Doc 8643)"))
    }
    if let kind = type.kind { lines.append(line("kind", kind.rawValue)) }
    let names = type.nicknames + type.aliases
    if !names.isEmpty { lines.append(line("also called", names.joined(separator: ", "))) }
    lines += figures("payload", type.maxPayload) { Wording.mass($0) }
    let points = type.payloadRange.enumerated().sorted {
      ($1.element.payload, $0.offset) < ($0.element.payload, $1.offset)
    }
    for point in points.map(\.element) {
      let load = Wording.mass(.exact(point.payload))
      lines += figures("range", [point.distance]) { "\(Wording.distance($0)) with \(load)" }
    }
    lines += figures("ferry range", type.ferryRange) { Wording.distance($0) }
    lines += figures("range", type.nominalRange) { "\(Wording.distance($0)), load not stated" }
    lines += figures("cruise", type.cruise) { Wording.speed($0) }
    lines += figures("seats", type.seats) { Wording.people($0) }
    if type.isBare { lines.append(line("figures", "none: no source that was read gives any")) }
    return lines.joined()
  }

  /// `Antonov An-124`; the maker once where the name begins with it, as in `Gulfstream G650`.
  private static func fullName(of type: AircraftType) -> String {
    guard let maker = type.maker, !type.name.hasPrefix(maker) else { return type.name }
    return "\(maker) \(type.name)"
  }

  private static func figures<Value>(
    _ name: String, _ figures: [AircraftFigure<Value>], _ text: (Hedged<Value>) -> String
  ) -> [String] {
    figures.map { figure in
      let note = figure.note.map { " (\($0))" } ?? ""
      let sources = figure.sources.map(source).joined(separator: "; ")
      let trust = figure.confidence.map { "; confidence \($0.rawValue)" } ?? ""
      let addresses = figure.sources.compactMap(\.url).map { line("", "  \($0)") }
      return line(name, text(figure.amount) + note) + line("", "  \(sources)\(trust)")
        + addresses.joined()
    }
  }

  private static func source(_ source: AircraftSource) -> String {
    [source.title, source.date].compactMap(\.self).joined(separator: ", ")
  }

  private static func line(_ name: String, _ value: String) -> String {
    name + String(repeating: " ", count: max(1, 13 - name.count)) + value + "\n"
  }

  /// What sources say of the range with the greatest load that they give a range for.
  private static func atMaxPayload(of type: AircraftType) -> [AircraftFigure<Length>] {
    guard let most = type.payloadRange.map(\.payload).max() else { return [] }
    return type.payloadRange.filter { $0.payload == most }.map(\.distance)
  }

  private static func span<Value>(
    _ figures: [AircraftFigure<Value>], _ text: (Hedged<Value>) -> String
  ) -> String {
    guard let low = figures.map(\.lowest).min(), let high = figures.map(\.highest).max() else {
      return "–"
    }
    if figures.contains(where: \.isOpenAbove) { return text(.atLeast(low)) }
    let (first, last) = (text(.exact(low)), text(.exact(high)))
    return first == last ? first : text(.range(low, high))
  }
}
