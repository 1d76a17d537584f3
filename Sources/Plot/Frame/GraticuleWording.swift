internal import Cartography

/// Latitudes and longitudes as the map's edge gives them: `30° N`, `59°30′ N`, `180°`.
enum GraticuleWording {
  /// - Parameter spacing: of the graticule, in degrees; below 1 minutes are given as well.
  static func text(_ kind: GraticuleLine.Kind, _ degrees: Double, spacing: Double) -> String {
    let value = kind == .meridian ? normalized(degrees) : degrees
    // In whole minutes: every customary spacing is a whole number of them.
    let minutes = Int((value.magnitude * 60).rounded())
    var text = "\(minutes / 60)°"
    if spacing < 1, minutes % 60 != 0 {
      text += (minutes % 60 < 10 ? "0" : "") + "\(minutes % 60)′"
    }
    let isWithoutSide = minutes == 0 || (kind == .meridian && minutes == 180 * 60)
    guard !isWithoutSide else { return text }
    let letter =
      switch kind {
      case .meridian: value < 0 ? "W" : "E"
      case .parallel: value < 0 ? "S" : "N"
      }
    return "\(text)\u{A0}\(letter)"
  }

  /// The longitude between −180 and 180.
  private static func normalized(_ longitude: Double) -> Double {
    let turned = longitude.truncatingRemainder(dividingBy: 360)
    return turned > 180 ? turned - 360 : turned < -180 ? turned + 360 : turned
  }
}
