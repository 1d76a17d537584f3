/// Writes coordinates as people read them; `CoordinateNotation` reads both forms back.
public enum CoordinateFormat {
  /// Decimal degrees to five digits (1.1 m): `10.60312, -66.99059`.
  public static func decimal(_ coordinate: Coordinate) -> String {
    "\(fixed(coordinate.latitude)), \(fixed(coordinate.longitude))"
  }

  /// Degrees, minutes and whole seconds (31 m): `10°36′11″N 66°59′26″W`.
  public static func degreesMinutesSeconds(_ coordinate: Coordinate) -> String {
    let latitude = sexagesimal(coordinate.latitude, coordinate.latitude < 0 ? "S" : "N")
    let longitude = sexagesimal(coordinate.longitude, coordinate.longitude < 0 ? "W" : "E")
    return "\(latitude) \(longitude)"
  }

  /// As short as a map's label may say it: `33.9°S 151.2°E` where that many decimals are all there
  /// are, else to the minute (1.9 km), `10°36′N 66°59′W`. More would be more than anyone reads off.
  public static func label(_ coordinate: Coordinate) -> String {
    let north = coordinate.latitude < 0 ? "S" : "N"
    let east = coordinate.longitude < 0 ? "W" : "E"
    if let latitude = short(coordinate.latitude), let longitude = short(coordinate.longitude) {
      return "\(latitude)°\(north) \(longitude)°\(east)"
    }
    return "\(minutes(coordinate.latitude))\(north) \(minutes(coordinate.longitude))\(east)"
  }

  /// Degrees with up to two decimals, if these say it all.
  private static func short(_ degrees: Double) -> String? {
    let hundredths = (abs(degrees) * 100).rounded()
    guard abs(abs(degrees) * 100 - hundredths) < 1e-6 else { return nil }
    let (whole, rest) = (Int(hundredths) / 100, Int(hundredths) % 100)
    if rest == 0 { return "\(whole)" }
    if rest % 10 == 0 { return "\(whole).\(rest / 10)" }
    return "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func minutes(_ degrees: Double) -> String {
    let minutes = Int((abs(degrees) * 60).rounded())
    return "\(minutes / 60)°\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)′"
  }

  private static func fixed(_ degrees: Double) -> String {
    let units = Int((abs(degrees) * 100_000).rounded())
    let fraction = String(units % 100_000)
    let zeros = String(repeating: "0", count: 5 - fraction.count)
    return "\(degrees < 0 && units > 0 ? "-" : "")\(units / 100_000).\(zeros)\(fraction)"
  }

  private static func sexagesimal(_ degrees: Double, _ hemisphere: String) -> String {
    let seconds = Int((abs(degrees) * 3600).rounded())
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(seconds / 3600)°\(two(seconds / 60 % 60))′\(two(seconds % 60))″\(hemisphere)"
  }
}
