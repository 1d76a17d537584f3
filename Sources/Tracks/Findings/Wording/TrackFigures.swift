internal import Geo

/// How figures stand in sentences: a comma between thousands, a plain space before the unit.
enum TrackFigures {
  /// `9,958`, rounded halves away from zero.
  static func number(_ value: Double) -> String {
    // Beyond 2^53 a Double holds no odd numbers: no figure of ours gets there.
    guard value.magnitude < 9_007_199_254_740_992 else { return "\(value)" }
    let digits = String(Int64(value.rounded(.toNearestOrAwayFromZero).magnitude))
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    return (value <= -0.5 ? "−" : "") + grouped
  }

  /// `9,958 km`; to a tenth below ten.
  static func distance(_ length: Length) -> String {
    let kilometers = length.kilometers
    guard kilometers < 9.95 else { return "\(number(kilometers)) km" }
    let tenths = Int((max(kilometers, 0) * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10) km" : "\(tenths / 10).\(tenths % 10) km"
  }

  /// `1,850 m`, to ten metres.
  static func height(_ length: Length) -> String {
    "\(number((length.meters / 10).rounded() * 10)) m"
  }

  /// `8 h 23 min`, to the minute.
  static func duration(_ duration: Duration) -> String {
    let minutes = Int(min(max(duration.inSeconds, 0) / 60, 1e9).rounded())
    if minutes < 60 { return "\(minutes) min" }
    let rest = minutes % 60
    return rest == 0
      ? "\(number(Double(minutes / 60))) h" : "\(number(Double(minutes / 60))) h \(rest) min"
  }

  /// `884 km/h`.
  static func speed(_ velocity: Velocity) -> String {
    "\(number(velocity.kilometersPerHour)) km/h"
  }

  /// `Zürich (LSZH)`.
  static func name(_ place: Place) -> String {
    place.code.map { "\(place.name) (\($0))" } ?? place.name
  }

  /// `a, b and c`.
  static func list(_ words: [String], _ conjunction: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
