public import Evidence
public import Geo

extension Wording {
  /// `4,500 km`, `≈8,150 km`, `4,500–5,400 km`: whole km.
  public func distance(_ distance: Hedged<Length>, style: HedgeStyle = .symbols) -> String {
    hedged(distance.map(\.kilometers), style: style, decimals: 0, unit: "unit.km")
  }

  /// The same without its unit, for a column that names it.
  public func distanceFigure(_ distance: Hedged<Length>) -> String {
    hedged(distance.map(\.kilometers), style: .symbols, decimals: 0, unit: nil)
  }

  /// `850 km/h`, `800–865 km/h`: whole km/h.
  public func speed(_ speed: Hedged<Velocity>, style: HedgeStyle = .symbols) -> String {
    hedged(speed.map(\.kilometersPerHour), style: style, decimals: 0, unit: "unit.kmh")
  }

  /// The same of a match, with every name that sources give.
  func named(_ match: AircraftMatch) -> String { named(versions(match.names)) }

  /// A type as the object or subject of a sentence: in English `an An-124`, elsewhere the name alone.
  ///
  /// English by how a name is spoken: capitals alone, and letters that make no word for want of a
  /// vowel, are spelt out (`an MD-11F`, `a UH-60`, `an Xq-99`), anything else is read as a word
  /// (`an Il-76`, `a Mi-8`).
  func named(_ name: String) -> String {
    guard book.language == "en" else { return name }
    let letters = name.prefix { $0.isLetter }
    let isSpelt =
      letters.allSatisfy(\.isUppercase) || !letters.contains { "aeiouy".contains($0.lowercased()) }
    let vowels = isSpelt ? "AEFHILMNORSX" : "AEIO"
    let hasAn =
      letters.first.map { vowels.contains($0.uppercased()) } ?? (name.first == "8")
    return (hasAn ? "an " : "a ") + name
  }
}
