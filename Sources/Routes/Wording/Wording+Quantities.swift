public import Evidence
public import Geo
internal import Phrases

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
  public func mass(
    _ mass: Hedged<Mass>, style: HedgeStyle = .symbols, unit: MassUnit = .metric
  ) -> String {
    let largest = (mass.upperFigure ?? mass.lower).kilograms
    switch unit {
    case .pounds:
      return hedged(mass.map(\.pounds), style: style, decimals: 0, unit: "unit.lb")
    case .us where largest > 0 && largest < Mass(shortTons: 1).kilograms:
      return hedged(mass.map(\.pounds), style: style, decimals: 0, unit: "unit.lb")
    case .us:
      let decimals = largest >= 100_000 ? 0 : largest >= 10_000 ? 1 : 2
      let isOne = number((mass.upperFigure ?? mass.lower).shortTons, decimals: decimals) == "1"
      return hedged(
        mass.map(\.shortTons), style: style, decimals: decimals,
        unit: isOne ? "unit.shortTon" : "unit.shortTons")
    case .metric where largest < 1000 && largest > 0:
      return hedged(
        mass.map(\.kilograms), style: style, decimals: largest < 10 ? 1 : 0, unit: "unit.kg")
    case .metric:
      let decimals = largest >= 100_000 ? 0 : largest >= 10_000 ? 1 : 2
      return hedged(mass.map(\.tonnes), style: style, decimals: decimals, unit: "unit.t")
    }
  }

  /// `≈100`, `≥99`, `30–40`.
  public func people(_ people: Hedged<Double>, style: HedgeStyle = .symbols) -> String {
    hedged(people, style: style, decimals: 0, unit: nil)
  }

  /// `about 100 people`.
  func peopleInWords(_ people: Hedged<Double>) -> String {
    let count = Int(exactly: (people.upperFigure ?? people.lower).rounded()) ?? 0
    return book(
      "amount.people", count: count, ["n": self.people(people, style: .words)])
  }

  /// `9,958 km`, `5,377 NM`, `6,188 mi`; to a tenth below ten.
  public func distance(_ length: Length, unit: DistanceUnit = .kilometers) -> String {
    let key: PhraseKey =
      switch unit {
      case .kilometers: "unit.km"
      case .nauticalMiles: "unit.nm"
      case .miles: "unit.mi"
      }
    return book(key, ["n": distanceFigure(length, unit: unit)])
  }

  /// The same without its unit, for a column that names it.
  public func distanceFigure(_ length: Length, unit: DistanceUnit = .kilometers) -> String {
    let value =
      switch unit {
      case .kilometers: length.kilometers
      case .nauticalMiles: length.nauticalMiles
      case .miles: length.miles
      }
    return number(value, decimals: value < 10 ? 1 : 0)
  }

  /// `11 h 31 min–12 h 27 min`, the least rounded down and the most up as the ends of a span of times
  /// are; one time, to the minute, where both ends are the same.
  public func duration(_ range: ClosedRange<Duration>) -> String {
    if range.lowerBound == range.upperBound { return duration(range.lowerBound) }
    let least = (range.lowerBound.inSeconds / 60).rounded(.down)
    let most = (range.upperBound.inSeconds / 60).rounded(.up)
    let (low, high) = (duration(.seconds(least * 60)), duration(.seconds(most * 60)))
    return low == high ? low : book("sign.range", ["low": low, "high": high])
  }

  /// `11 h 31 min`, to the minute.
  public func duration(_ duration: Duration) -> String {
    let seconds =
      Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    let minutes = Int((seconds / 60).rounded())
    return minutes < 60
      ? book("unit.min", ["n": "\(minutes)"])
      : book("unit.hourAndMinutes", ["h": number(Double(minutes / 60)), "min": "\(minutes % 60)"])
  }

  /// - Parameter unit: the phrase that puts the unit to a figure `{n}`.
  func hedged(
    _ value: Hedged<Double>, style: HedgeStyle, decimals: Int, unit: PhraseKey?
  ) -> String {
    func text(_ figure: Double) -> String { number(figure, decimals: decimals) }
    let words = style == .words
    // Of a load without a stated most, anything may be on one of several flights.
    if value == .atLeast(0) || value == .atLeastAbout(0) {
      return book(
        words ? (unit == nil ? "figure.anyNumber" : "figure.anyAmount") : "sign.open")
    }
    func one(_ inWords: PhraseKey, _ sign: PhraseKey, _ figure: Double) -> String {
      book(words ? inWords : sign, ["n": text(figure)])
    }
    func two(_ inWords: PhraseKey, _ sign: PhraseKey, _ low: Double, _ high: Double) -> String {
      book(words ? inWords : sign, ["low": text(low), "high": text(high)])
    }
    let quantity =
      switch value {
      case .exact(let figure): text(figure)
      case .about(let figure): one("figure.about", "sign.about", figure)
      case .atLeast(let figure): one("figure.atLeast", "sign.atLeast", figure)
      case .upTo(let figure): one("figure.upTo", "sign.upTo", figure)
      // Ends that read the same are one figure.
      case .range(let low, let high) where text(low) == text(high): text(low)
      case .range(let low, let high): two("figure.range", "sign.range", low, high)
      case .atLeastAbout(let figure): one("figure.atLeastAbout", "sign.atLeastAbout", figure)
      case .aboutRange(0, let high): one("figure.upToAbout", "sign.upToAbout", high)
      case .aboutRange(let low, let high) where text(low) == text(high):
        one("figure.about", "sign.about", low)
      case .aboutRange(let low, let high):
        two("figure.aboutRange", "sign.aboutRange", low, high)
      }
    return unit.map { book($0, ["n": quantity]) } ?? quantity
  }
}
