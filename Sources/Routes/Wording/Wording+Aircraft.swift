public import Evidence
public import Geo

extension Wording {
  /// `4,500 km`, `≈8,150 km`, `4,500–5,400 km`: whole km.
  public static func distance(_ distance: Hedged<Length>, style: HedgeStyle = .symbols) -> String {
    hedged(distance.map(\.kilometers), style: style, decimals: 0, unit: "km")
  }

  /// `850 km/h`, `800–865 km/h`: whole km/h.
  public static func speed(_ speed: Hedged<Velocity>, style: HedgeStyle = .symbols) -> String {
    hedged(speed.map(\.kilometersPerHour), style: style, decimals: 0, unit: "km/h")
  }
}
