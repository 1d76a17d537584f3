public import Evidence
public import Geo

extension Wording {
  /// The units that masses are written in.
  public enum MassUnit: Sendable, Hashable {
    /// Tonnes, or kilograms below one tonne.
    case metric
    case pounds
    /// Pounds below one US short ton of 2,000 lb, short tons from there.
    case us
  }

  /// `35 t`, `≈35 t`, `30–40 t`, `500 kg`, `77,162 lb`.
  ///
  /// Tonnes are rounded to whole ones from 100 t, to a tenth from 10 t, else to a hundredth.
  public static func mass(
    _ mass: Hedged<Mass>, style: HedgeStyle = .symbols, unit: MassUnit = .metric
  ) -> String {
    let largest = (mass.upperFigure ?? mass.lower).kilograms
    switch unit {
    case .pounds:
      return hedged(mass.map(\.pounds), style: style, decimals: 0, unit: "lb")
    case .us where largest > 0 && largest < Mass(shortTons: 1).kilograms:
      return hedged(mass.map(\.pounds), style: style, decimals: 0, unit: "lb")
    case .us:
      let decimals = largest >= 100_000 ? 0 : largest >= 10_000 ? 1 : 2
      let isOne = number((mass.upperFigure ?? mass.lower).shortTons, decimals: decimals) == "1"
      return hedged(
        mass.map(\.shortTons), style: style, decimals: decimals,
        unit: isOne ? "short ton" : "short tons")
    case .metric where largest < 1000 && largest > 0:
      return hedged(mass.map(\.kilograms), style: style, decimals: largest < 10 ? 1 : 0, unit: "kg")
    case .metric:
      let decimals = largest >= 100_000 ? 0 : largest >= 10_000 ? 1 : 2
      return hedged(mass.map(\.tonnes), style: style, decimals: decimals, unit: "t")
    }
  }

  /// `≈100`, `≥99`, `30–40`.
  public static func people(_ people: Hedged<Double>, style: HedgeStyle = .symbols) -> String {
    hedged(people, style: style, decimals: 0, unit: nil)
  }

  /// `9,958 km`, `5,377 NM`, `6,188 mi`; to a tenth below ten.
  public static func distance(_ length: Length, unit: DistanceUnit = .kilometers) -> String {
    let (value, symbol) =
      switch unit {
      case .kilometers: (length.kilometers, "km")
      case .nauticalMiles: (length.nauticalMiles, "NM")
      case .miles: (length.miles, "mi")
      }
    return number(value, decimals: value < 10 ? 1 : 0) + " " + symbol
  }

  /// `11 h 31 min–12 h 27 min`, the least rounded down and the most up as the ends of a span of times
  /// are; one time, to the minute, where both ends are the same.
  public static func duration(_ range: ClosedRange<Duration>) -> String {
    if range.lowerBound == range.upperBound { return duration(range.lowerBound) }
    let least = (range.lowerBound.inSeconds / 60).rounded(.down)
    let most = (range.upperBound.inSeconds / 60).rounded(.up)
    let (low, high) = (duration(.seconds(least * 60)), duration(.seconds(most * 60)))
    return low == high ? low : "\(low)–\(high)"
  }

  /// `11 h 31 min`, to the minute.
  public static func duration(_ duration: Duration) -> String {
    let seconds =
      Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    let minutes = Int((seconds / 60).rounded())
    return minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }

  static func hedged(
    _ value: Hedged<Double>, style: HedgeStyle, decimals: Int, unit: String?
  ) -> String {
    let suffix = unit.map { " " + $0 } ?? ""
    func text(_ figure: Double) -> String { number(figure, decimals: decimals) }
    let words = style == .words
    // Of a load without a stated most, anything may be on one of several flights.
    if value == .atLeast(0) || value == .atLeastAbout(0) {
      return words ? (unit == nil ? "any number" : "any amount") : "open"
    }
    let quantity =
      switch value {
      case .exact(let figure): text(figure)
      case .about(let figure): (words ? "about " : "≈") + text(figure)
      case .atLeast(let figure): (words ? "at least " : "≥") + text(figure)
      case .upTo(let figure): (words ? "up to " : "≤") + text(figure)
      // Ends that read the same are one figure.
      case .range(let low, let high) where text(low) == text(high): text(low)
      case .range(let low, let high): text(low) + (words ? " to " : "–") + text(high)
      case .atLeastAbout(let figure):
        words ? "at least about " + text(figure) : "≈" + text(figure) + "+"
      case .aboutRange(0, let high): (words ? "up to about " : "≤≈") + text(high)
      case .aboutRange(let low, let high) where text(low) == text(high):
        (words ? "about " : "≈") + text(low)
      case .aboutRange(let low, let high):
        (words ? "about " : "≈") + text(low) + (words ? " to " : "–") + text(high)
      }
    return quantity + suffix
  }
}
