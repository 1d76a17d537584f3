internal import Geo
internal import Routes

/// Heights as pilots write them.
enum LevelText {
  /// From here up, flight levels are in use everywhere: the transition altitude is lower or the same
  /// (18,000 ft in the United States and Canada, FAA AIM 7-2-2).
  static let transition = Length(feet: 18_000)

  /// `FL350`, `4,500 ft`, `1,370 m`.
  static func text(
    _ altitude: Length, isPressureAltitude: Bool, _ words: Wording
  ) -> String {
    isPressureAltitude && altitude >= transition
      ? level(altitude) : "\(words.number((altitude.feet / 10).rounded() * 10))\u{A0}ft"
  }

  /// `FL350`.
  static func level(_ altitude: Length) -> String {
    let hundreds = Int((altitude.feet / 100).rounded())
    return "FL" + (hundreds < 100 ? "0" : "") + "\(hundreds)"
  }
}
