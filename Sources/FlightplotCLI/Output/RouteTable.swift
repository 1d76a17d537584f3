import Exports
import Geo
import Routes

/// The legs of a plan as a table to be read.
struct RouteTable {
  let text: String

  init(_ plan: FlightPlan, units: DistanceUnit, metersPerSecond speed: Double?) {
    let distances = Self.columns(units)
    var table = TextTable(
      [("from", .left), ("to", .left)] + distances.map { ($0.title, .right) }
        + [("initial", .right), ("final", .right), ("midpoint", .left)]
        + (speed == nil ? [] : [("time", .right)]))
    func add(_ from: String, _ to: String, _ distance: Length, _ rest: [String]) {
      let time = speed.map { [Self.time(seconds: distance.meters / $0)] } ?? []
      table.add([from, to] + distances.map { Self.fixed($0.value(distance), 1) } + rest + time)
    }
    for flight in plan.flights {
      for leg in flight.legs {
        add(
          ([leg.origin] + leg.waypoints).map(Self.name).joined(separator: " via "),
          Self.name(leg.destination), leg.distance,
          [
            Self.azimuth(leg.initialAzimuth), Self.azimuth(leg.finalAzimuth),
            "\(Self.fixed(leg.midpoint.latitude, 4)), \(Self.fixed(leg.midpoint.longitude, 4))",
          ])
      }
      if flight.legs.count > 1 || plan.flights.count == 1 {
        add("total", "", flight.distance, ["", "", ""])
      }
    }
    if plan.flights.count > 1 {
      let total = plan.flights.reduce(Length(meters: 0)) { $0 + $1.distance }
      add("all routes", "", total, ["", "", ""])
    }
    text = table.text
  }

  /// The units to show, the wanted one first.
  static func columns(
    _ units: DistanceUnit
  ) -> [(title: String, value: (Length) -> Double)] {
    switch units {
    case .kilometers: [("km", \.kilometers), ("NM", \.nauticalMiles)]
    case .nauticalMiles: [("NM", \.nauticalMiles), ("km", \.kilometers)]
    case .miles: [("mi", \.miles), ("km", \.kilometers), ("NM", \.nauticalMiles)]
    }
  }

  static func name(_ stop: Stop) -> String { stop.place.code ?? stop.name }

  /// `UUMU–LPLA–SVMI`, waypoints in brackets.
  static func name(_ leg: Leg) -> String {
    let waypoints = leg.waypoints.map { "(\(name($0)))" }
    return ([name(leg.origin)] + waypoints + [name(leg.destination)]).joined(separator: "–")
  }

  /// A rounded azimuth, never 360.
  private static func azimuth(_ angle: Angle) -> String {
    let text = fixed(angle.degrees, 1)
    return (text == "360.0" ? "0.0" : text) + "°"
  }

  /// `11:42`, hours and minutes.
  private static func time(seconds: Double) -> String {
    guard seconds < 1e9 else { return "–" }
    let minutes = Int((seconds / 60).rounded())
    return "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
  }

  /// A number with so many decimals and a point before them.
  static func fixed(_ value: Double, _ places: Int) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let whole = Int((abs(value) * Double(scale)).rounded())
    let fraction = String(whole % scale)
    let sign = value < 0 && whole > 0 ? "-" : ""
    guard places > 0 else { return sign + String(whole) }
    let zeros = String(repeating: "0", count: places - fraction.count)
    return "\(sign)\(whole / scale).\(zeros)\(fraction)"
  }
}
