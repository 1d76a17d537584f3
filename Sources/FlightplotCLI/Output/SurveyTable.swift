import Geo
import Routes

/// What lies along the legs of a plan, as tables to be read.
struct SurveyTable {
  private(set) var text = ""
  private let unit: (title: String, value: (Length) -> Double)

  init(_ plan: FlightPlan, _ surveys: [[LegSurvey]], units: DistanceUnit) {
    unit = RouteTable.columns(units)[0]
    for (flight, ofFlight) in zip(plan.flights, surveys) {
      for (leg, survey) in zip(flight.legs, ofFlight) {
        if let segments = survey.overflight {
          text += "\nOverflight \(RouteTable.name(leg))\n" + overflight(segments)
        }
        if let airports = survey.airports {
          text += "\nAirports along \(RouteTable.name(leg))\n" + self.airports(airports)
        }
      }
    }
  }

  private func overflight(_ segments: [OverflightSegment]) -> String {
    var table = TextTable([
      ("over", .left), ("enters at", .left), ("leaves at", .left), ("from", .right), ("to", .right),
      (unit.title, .right), ("share", .right),
    ])
    for segment in segments {
      table.add([
        segment.name, Self.text(segment.entry), Self.text(segment.exit),
        figure(segment.entryDistance), figure(segment.exitDistance), figure(segment.length),
        Self.percent(segment.shareOfLeg),
      ])
    }
    guard segments.count > 1 else { return table.text }
    let totals = segments.totals().map { total in
      let name = total.ground == .sea(name: nil) ? "sea" : total.ground.name
      let share = Self.percent(total.shareOfLeg)
      return "\(name) \(figure(total.length)) \(unit.title) (\(share))"
    }
    return table.text + "in all: \(totals.joined(separator: ", "))\n"
  }

  private func airports(_ along: AirportsAlong) -> String {
    var table = TextTable([
      ("ICAO", .left), ("IATA", .left), ("along \(unit.title)", .right),
      ("off \(unit.title)", .right), ("name", .left), ("city", .left), ("country", .left),
    ])
    for near in along.airports {
      let airport = near.airport
      table.add([
        airport.icao ?? "–", airport.iata ?? "–", figure(near.alongTrack), figure(near.offTrack),
        airport.name, airport.city ?? "", airport.countryName ?? airport.countryCode ?? "",
      ])
    }
    return table.text + Self.leftOut(along)
  }

  private static func leftOut(_ along: AirportsAlong) -> String {
    var parts: [String] = []
    if along.beyondLimit > 0 {
      parts.append("\(along.beyondLimit) more airports with an ICAO code")
    }
    if along.withoutCode > 0 { parts.append("\(along.withoutCode) fields without an ICAO code") }
    return parts.isEmpty ? "" : "left out: \(parts.joined(separator: ", "))\n"
  }

  private func figure(_ length: Length) -> String { RouteTable.fixed(unit.value(length), 1) }

  private static func text(_ point: Coordinate) -> String {
    "\(RouteTable.fixed(point.latitude, 4)), \(RouteTable.fixed(point.longitude, 4))"
  }

  /// `5.1 %`; what is more than nothing is never said to be 0.
  static func percent(_ share: Double) -> String {
    let text = RouteTable.fixed(share * 100, 1)
    return (text == "0.0" && share > 0 ? "<0.1" : text) + " %"
  }
}
