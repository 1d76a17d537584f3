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
