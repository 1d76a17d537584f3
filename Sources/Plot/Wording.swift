internal import Evidence
internal import Geo
internal import Routes

/// The words of the map: names, figures and what is said of certainty.
struct Wording {
  let plan: FlightPlan
  let units: DistanceUnit

  /// `9,958 km · 5,377 NM`: the leading unit first, then its customary companion.
  func distance(_ length: Length) -> String {
    let km = "\(Self.grouped(length.kilometers)) km"
    let nm = "\(Self.grouped(length.nauticalMiles)) NM"
    return switch units {
    case .kilometers: "\(km) · \(nm)"
    case .nauticalMiles: "\(nm) · \(km)"
    case .miles: "\(Self.grouped(length.miles)) mi · \(km)"
    }
  }

  /// A whole number with commas between the thousands.
  static func grouped(_ value: Double) -> String {
    let digits = String(Int(value.rounded()).magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return value < -0.5 ? "−\(text)" : text
  }

  /// The numbers of sources as the source line lists them: `[1][3]`; empty for none.
  func references(_ ids: [String]) -> String {
    let numbers = ids.compactMap { id in plan.sources.firstIndex { $0.id == id }.map { $0 + 1 } }
    return numbers.sorted().map { "[\($0)]" }.joined()
  }

  /// The name to set beside a place's symbol.
  func name(_ mark: PlaceMark) -> String {
    let stop = mark.stop
    guard stop.name == stop.place.name, stop.place.kind == .airport, let city = stop.place.city,
      !city.isEmpty
    else { return stop.name }
    return city
  }

  /// The lighter second line: what the place is, how well it is known, when, and who says so.
  func detail(_ mark: PlaceMark) -> String? {
    let place = mark.stop.place
    var parts: [String] = []
    switch place.kind {
    case .airport:
      parts.append([place.icao ?? place.faa, place.iata].compactMap { $0 }.joined(separator: "/"))
      let airport = Self.shortened(place.name)
      if airport != name(mark), parts != [airport] { parts.append(airport) }
    case .capital: parts.append("capital")
    case .city, .coordinate: break
    }
    if let word = certainty(mark) { parts.append(word) }
    if let arrival = arrival(mark) { parts.append(arrival) }
    let text = parts.filter { !$0.isEmpty }.joined(separator: " · ")
    return text.isEmpty ? nil : text
  }

  private func certainty(_ mark: PlaceMark) -> String? {
    switch mark.certainty {
    case .inferred: isOrigin(mark) ? "origin inferred" : "inferred"
    case .disputed: "disputed"
    case .unstated: "no source given"
    case .confirmed, .reported, nil: nil
    }
  }

  /// Whether every flight that touches the place begins there.
  private func isOrigin(_ mark: PlaceMark) -> Bool {
    plan.flights.allSatisfy { flight in
      flight.stops.dropFirst().allSatisfy { $0.place.coordinate != mark.coordinate }
    }
  }

  private func arrival(_ mark: PlaceMark) -> String? {
    let arrivals = mark.stops.compactMap(\.arrived)
    guard let first = arrivals.first else { return nil }
    let same = arrivals.allSatisfy { $0.value == first.value }
    guard same else { return nil }
    return "arrived \(Self.time(first.value)) \(references(first.sources))"
      .trimmingSpaces
  }

  /// Airports' names without the words that every airport bears.
  static func shortened(_ name: String) -> String {
    var text = name
    for (long, short) in [
      (" International Airport", " Intl"), (" Regional Airport", " Regional"), (" Airport", ""),
      (" Air Base", " AB"), (" Aerodrome", ""),
    ] where text.hasSuffix(long) {
      text = String(text.dropLast(long.count)) + short
    }
    return text
  }

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  static func time(_ time: ReportedTime) -> String {
    switch time {
    case .month(let year, let month): "\(months[(month - 1) % 12].prefix(3)) \(year)"
    case .day(let year, let month, let day): "\(day) \(months[(month - 1) % 12].prefix(3)) \(year)"
    case .instant: "\(time)"
    }
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = Substring(self)
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}

extension Wording {
  static func mass(_ quantity: Hedged<Mass>) -> String {
    "\(hedged(quantity) { decimal($0.tonnes) }) t"
  }

  static func people(_ quantity: Hedged<Double>) -> String { hedged(quantity) { grouped($0) } }

  private static func hedged<Value>(
    _ quantity: Hedged<Value>, _ text: (Value) -> String
  ) -> String {
    switch quantity {
    case .exact(let value): text(value)
    case .about(let value): "≈\(text(value))"
    case .atLeast(let value): "≥\(text(value))"
    case .upTo(let value): "≤\(text(value))"
    case .range(let low, let high): "\(text(low))–\(text(high))"
    case .atLeastAbout(let value): "≳\(text(value))"
    case .aboutRange(let low, let high): "≈\(text(low))–\(text(high))"
    }
  }

  private static func decimal(_ value: Double) -> String {
    let rounded = (value * 10).rounded() / 10
    return rounded == rounded.rounded() ? grouped(rounded) : "\(rounded)"
  }
}
