internal import Evidence
internal import Geo
public import Routes

/// A plan as CSV (RFC 4180, UTF-8): a header, then a row a leg, or a version of one where
/// sources differ on its ends; its line as WKT in the last column.
public enum CSVExport {
  public static func bytes(_ plan: FlightPlan) -> [UInt8] {
    let facts = PlanFacts(plan)
    var rows: [[Cell]] = []
    for flight in plan.flights {
      rows += flight.writtenLegs.map { row($0, of: flight, facts) }
    }
    let header = columns.joined(separator: ",")
    let lines = rows.map { $0.map(\.written).joined(separator: ",") }
    return Array(([header] + lines).map { $0 + "\r\n" }.joined().utf8)
  }

  static let columns =
    [
      "flight", "leg", "version", "aircraft", "aircraft_certainty", "operator", "registration",
      "callsign",
    ]
    + ["from", "to"].flatMap { end in
      ["", "_code", "_country", "_latitude", "_longitude", "_certainty", "_hedge"].map { end + $0 }
    }
    + [
      "via", "departed", "departed_certainty", "arrived", "arrived_certainty", "distance_m",
      "initial_azimuth_deg", "final_azimuth_deg", "certainty", "sources", "source_urls", "cargo",
      "note", "wkt",
    ]

  /// What stands in a cell: text that somebody wrote, or figures and words of ours.
  enum Cell {
    case text(String?)
    case own(String)
  }

  private static func row(
    _ written: Written<Leg>, of flight: PlannedFlight, _ facts: PlanFacts
  ) -> [Cell] {
    let leg = written.part
    let cited = PlanFacts.sources(of: leg)
    let claims = facts.plan.hasClaims
    func certainty<Value>(_ claim: Claim<Value>?) -> Cell {
      .text(claims ? claim?.certainty.rawValue : nil)
    }
    func time(_ claim: Claim<ReportedTime>?) -> Cell {
      .own(claim?.allValues(Wording.iso8601) ?? "")
    }
    return [
      .text(flight.id), .own("\(written.index + 1)"),
      .own(written.isDisputed ? "\(written.version)" : ""), .text(flight.aircraft?.allValues),
      certainty(flight.aircraft), .text(flight.operator?.allValues),
      .text(flight.registration?.allValues), .text(flight.callsign?.allValues),
    ] + end(leg.origin) + end(leg.destination) + [
      .text(leg.waypoints.map(\.name).joined(separator: "; ")),
      time(leg.origin.departed), certainty(leg.origin.departed), time(leg.destination.arrived),
      certainty(leg.destination.arrived), .own(DecimalText.text(leg.distance.meters, places: 2)),
      .own(DecimalText.text(leg.initialAzimuth.degrees, places: 6)),
      .own(DecimalText.text(leg.finalAzimuth.degrees, places: 6)),
      .text(leg.certainty?.rawValue), .text(facts.sources.names(cited).joined(separator: "; ")),
      .text(facts.sources.urls(cited).joined(separator: " ")),
      .text(facts.cargo(of: flight).joined(separator: "; ")), .text(flight.note),
      .own(wkt(LegPath.lines(leg))),
    ]
  }

  private static func end(_ stop: Stop) -> [Cell] {
    [
      .text(stop.name), .text(stop.place.code), .text(stop.place.countryCode),
      .own(DecimalText.degrees(stop.place.coordinate.latitude)),
      .own(DecimalText.degrees(stop.place.coordinate.longitude)),
      .text(stop.certainty?.rawValue), .text(stop.hedge?.rawValue),
    ]
  }

  private static func wkt(_ lines: [[Coordinate]]) -> String {
    let parts = lines.map { line in
      let points = line.map {
        "\(DecimalText.degrees($0.longitude)) \(DecimalText.degrees($0.latitude))"
      }
      return "(\(points.joined(separator: ", ")))"
    }
    return parts.count == 1
      ? "LINESTRING \(parts[0])" : "MULTILINESTRING (\(parts.joined(separator: ", ")))"
  }
}

extension CSVExport.Cell {
  /// The cell, in quotes if it needs them. Text of the dossier that a spreadsheet would take for a
  /// formula (it begins with `=`, `+`, `-`, `@`, a tab or a line break) gets an apostrophe in front.
  var written: String {
    switch self {
    case .own(let text): return Self.quoted(text)
    case .text(nil): return ""
    case .text(let text?):
      let isFormula = text.first.map { "=+-@\t\r\n".contains($0) } ?? false
      return Self.quoted(isFormula ? "'" + text : text)
    }
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }
}
