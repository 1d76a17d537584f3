public import Evidence
public import Geo

/// The same in English, for what is English in any language's document: messages, `plan`, exports.
extension Wording {
  public static func number(_ value: Double, decimals: Int = 0) -> String {
    english.number(value, decimals: decimals)
  }

  public static func heading(_ text: String, as stated: Claim<String>?) -> String {
    english.heading(text, as: stated)
  }

  public static func list(_ words: [String]) -> String { english.book.list(words) }

  public static func versions(_ texts: [String]) -> String { english.versions(texts) }

  public static func figures(_ leg: LegFeasibility) -> [String] { english.figures(leg) }

  public static func mass(
    _ mass: Hedged<Mass>, style: HedgeStyle = .symbols, unit: MassUnit = .metric
  ) -> String {
    english.mass(mass, style: style, unit: unit)
  }

  public static func people(_ people: Hedged<Double>, style: HedgeStyle = .symbols) -> String {
    english.people(people, style: style)
  }

  public static func distance(_ length: Length, unit: DistanceUnit = .kilometers) -> String {
    english.distance(length, unit: unit)
  }

  public static func distance(_ distance: Hedged<Length>, style: HedgeStyle = .symbols) -> String {
    english.distance(distance, style: style)
  }

  public static func speed(_ speed: Hedged<Velocity>, style: HedgeStyle = .symbols) -> String {
    english.speed(speed, style: style)
  }

  public static func duration(_ range: ClosedRange<Duration>) -> String { english.duration(range) }

  public static func duration(_ duration: Duration) -> String { english.duration(duration) }

  public static func work(
    _ work: Hedged<TransportWork>, style: HedgeStyle = .symbols, units: CargoUnits = .metric
  ) -> String {
    english.work(work, style: style, units: units)
  }

  public static func share(_ share: Hedged<Double>, style: HedgeStyle = .symbols) -> String {
    english.share(share, style: style)
  }

  public static func portion(
    _ portion: CargoPortion, units: CargoUnits = .metric, flightName: (String) -> String = { $0 }
  ) -> String {
    english.portion(portion, units: units, flightName: flightName)
  }

  public static func time(_ time: ReportedTime) -> String { english.time(time) }

  public static func localTime(_ time: ReportedTime, offsetSeconds: Int? = nil) -> String? {
    english.localTime(time, offsetSeconds: offsetSeconds)
  }

  public static func span(_ times: [ReportedTime]) -> String? { english.span(times) }

  public static func dates(_ days: ClosedRange<CalendarDay>) -> String { english.dates(days) }

  public static func utc(_ time: ScheduledTime) -> String? { english.utc(time) }

  public static func local(_ time: ScheduledTime) -> String? { english.local(time) }

  public static func dateLine(_ crossing: DateLineCrossing) -> String? {
    english.dateLine(crossing)
  }

  public static func dayChange(_ days: ClosedRange<Int>) -> String { english.dayChange(days) }

  public static func zoneBasis(_ clock: PlaceClock) -> String? { english.zoneBasis(clock) }

  public static func blockBasis(_ speed: CruiseSpeed, _ assumptions: ScheduleAssumptions) -> String
  {
    english.blockBasis(speed, assumptions)
  }

  public static func finding(_ finding: ScheduleFinding, in flight: PlannedFlight) -> String {
    english.finding(finding, in: flight)
  }

  public static func light(_ light: LightConditions) -> String { english.light(light) }

  public static func sunTimes(_ light: LightConditions) -> String? { english.sunTimes(light) }

  public static func sentence(_ leg: LegFeasibility) -> String { english.sentence(leg) }

  public static func sentence(_ stops: TechnicalStops) -> String { english.sentence(stops) }

  public static func assumptions(
    _ leg: LegFeasibility, flightName: (String) -> String = { $0 }
  ) -> [String] {
    english.assumptions(leg, flightName: flightName)
  }

  public static func payloadWarning(_ leg: LegFeasibility) -> String? {
    english.payloadWarning(leg)
  }

  public static func seatsWarning(_ leg: LegFeasibility) -> String? { english.seatsWarning(leg) }

  public static func seatsUnknown(_ leg: LegFeasibility) -> String? { english.seatsUnknown(leg) }

  public static func speedWarning(_ leg: LegFeasibility) -> String? { english.speedWarning(leg) }
}
