import Diagnostics
import Evidence
import Geo

/// Finds loads, ranges and speeds that the type of aircraft does not allow, by sourced figures.
enum LoadCheck {
  static func findings(in subject: CheckSubject) -> [Diagnostic] {
    subject.report.flights.flatMap { report in
      load(report, subject) + report.feasibility.flatMap { legs($0, report.flight, subject) }
    }
  }

  /// What is said of the flight as a whole: mass and people against what the type takes.
  private static func load(_ report: FlightReport, _ subject: CheckSubject) -> [Diagnostic] {
    guard let first = report.feasibility.first, case .known(let match) = first.aircraft else {
      return []
    }
    let flight = report.flight
    let place = position(of: flight, \.mass, subject) ?? flight.aircraft?.position
    var found: [Diagnostic] = []
    if first.payload.verdict == .exceeds, let limit = match.maxPayload {
      found.append(
        subject.finding(
          .warning, .payloadBeyondLimit,
          "flight \(flight.id): at least \(Wording.mass(.exact(first.load.lowest))) is more than "
            + "the \(match.name) carries: no source gives it more than "
            + Wording.mass(.exact(limit.upperBound)), at: place))
    }
    let people = position(of: flight, \.people, subject) ?? flight.aircraft?.position
    if first.seats.verdict == .exceeds, let limit = match.seats {
      found.append(
        subject.finding(
          .warning, .peopleWithoutSeats,
          "flight \(flight.id): at least \(Wording.number(first.load.fewestPeople)) people are more "
            + "than the \(match.name) has seats: no source gives it more than "
            + Wording.number(limit.upperBound), at: people))
    }
    if isPassengerType(match), first.load.claimedPeople == nil, first.load.claimedMass != nil {
      found.append(
        subject.finding(
          .note, .seatsWithoutPeople,
          "flight \(flight.id): the \(match.name) is built for passengers, and only cargo is claimed "
            + "for it", at: place))
    }
    return found
  }

  private static func legs(
    _ leg: LegFeasibility, _ flight: PlannedFlight, _ subject: CheckSubject
  ) -> [Diagnostic] {
    let way = "flight \(flight.id): \(leg.leg.origin.name) – \(leg.leg.destination.name): "
    var found: [Diagnostic] = []
    switch leg.range.band {
    case .implausible:
      found.append(
        subject.finding(
          .warning, .rangeTooShort, way + Wording.sentence(leg).dropLast(),
          at: leg.leg.destination.position,
          hint: "is there a stop that nobody mentions? 'flightplot plan' proposes some"))
    case .marginal where !leg.range.isForOtherLoadsOnly:
      found.append(
        subject.finding(
          .note, .rangeMarginal, way + Wording.sentence(leg).dropLast(),
          at: leg.leg.destination.position))
    case .marginal, .plausible, .noFigure: break
    }
    return found + times(leg, way, subject)
  }

  private static func times(
    _ leg: LegFeasibility, _ way: String, _ subject: CheckSubject
  ) -> [Diagnostic] {
    guard let speed = leg.speed, let cruise = speed.cruise else { return [] }
    let position = leg.leg.destination.arrived?.position ?? leg.leg.destination.position
    func words(_ speed: Velocity) -> String { Wording.speed(.exact(speed)) }
    switch (speed.verdict, speed.slowest, speed.fastest) {
    case (.tooFast, let slowest?, _):
      return [
        subject.finding(
          .warning, .fasterThanAircraft,
          way + "the times claimed ask for at least \(words(slowest)); sources give "
            + "\(words(cruise.upperBound)) as its fastest cruise", at: position)
      ]
    case (.tooSlow, _, let fastest?):
      return [
        subject.finding(
          .warning, .slowerThanAircraft,
          way + "by the times claimed it made \(words(fastest)) at most; sources give "
            + "\(words(cruise.lowerBound)) as its slowest cruise", at: position,
          hint: "is there a stop that nobody mentions?")
      ]
    default: return []
    }
  }

  private static func isPassengerType(_ match: AircraftMatch) -> Bool {
    match.types.allSatisfy { $0.kind == .airliner || $0.kind == .businessJet }
  }

  /// Where the dossier states the first such figure for a flight.
  private static func position<Value>(
    of flight: PlannedFlight, _ figure: KeyPath<CargoItem, Value?>, _ subject: CheckSubject
  ) -> TextPosition? {
    subject.plan.cargo.first { item in
      item[keyPath: figure] != nil && (item.flights.isEmpty || item.flights.contains(flight.id))
    }?.position
  }
}
