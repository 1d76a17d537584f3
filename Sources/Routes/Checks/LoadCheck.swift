import Diagnostics
import Evidence

/// Finds loads, ranges and speeds that the type of aircraft does not allow, by sourced figures.
enum LoadCheck {
  static func findings(in subject: CheckSubject) -> [Diagnostic] {
    subject.flights.flatMap { report in
      load(report, subject)
        + report.feasibility.flatMap { leg in
          range(leg, report.flight, subject) + speed(leg, report.flight, subject)
        }
    }
  }

  /// What is said of the flight as a whole: mass and people against what the type takes.
  private static func load(_ report: FlightReport, _ subject: CheckSubject) -> [Diagnostic] {
    guard let leg = report.feasibility.first, case .known(let match) = leg.aircraft else {
      return []
    }
    let flight = report.flight
    let mass = position(of: flight, \.mass, subject)
    let people = position(of: flight, \.people, subject)
    let isPassengerType = match.types.allSatisfy {
      $0.kind == .airliner || $0.kind == .businessJet
    }
    var found: [Diagnostic] = []
    func add(
      _ severity: Severity, _ code: DiagnosticCode, _ words: String?, _ place: TextPosition?
    ) {
      guard let words else { return }
      found.append(
        subject.finding(severity, code, "flight \(flight.id): \(words)", at: place))
    }
    // About as much as the limit may be within it.
    add(
      leg.payload.isAboutLimit ? .note : .warning, .payloadBeyondLimit,
      Wording.payloadWarning(leg), mass ?? people)
    add(
      leg.seats.isAboutLimit ? .note : .warning, .peopleWithoutSeats, Wording.seatsWarning(leg),
      people)
    add(.note, .peopleWithoutSeats, Wording.seatsUnknown(leg), people)
    if isPassengerType, leg.load.claimedPeople == nil, leg.load.claimedMass != nil {
      add(
        .note, .seatsWithoutPeople,
        "the \(match.name) is built for passengers, and only cargo is claimed for it", mass)
    }
    return found
  }

  private static func range(
    _ leg: LegFeasibility, _ flight: PlannedFlight, _ subject: CheckSubject
  ) -> [Diagnostic] {
    // A load beyond the type's limit is told once, for the flight.
    guard leg.payload.verdict != .exceeds else { return [] }
    let versions = leg.versions.filter { $0.range.band == .implausible }.map { version in
      subject.finding(
        .note, .rangeTooShort,
        "by another version of the stops, \(way(version, flight))"
          + Wording.sentence(version).dropLast(),
        at: version.leg.destination.position ?? leg.leg.destination.position)
    }
    return first(leg, flight, subject) + versions
  }

  private static func first(
    _ leg: LegFeasibility, _ flight: PlannedFlight, _ subject: CheckSubject
  ) -> [Diagnostic] {
    let words = "\(way(leg, flight))\(Wording.sentence(leg).dropLast())"
    let position = leg.leg.destination.position
    switch leg.range.band {
    case .implausible:
      return [
        subject.finding(
          .warning, .rangeTooShort, words, at: position,
          hint: "is there a stop that nobody mentions? 'flightplot plan' proposes some")
      ]
    case .marginal where !leg.range.isForOtherLoadsOnly:
      return [subject.finding(.note, .rangeMarginal, words, at: position)]
    case .marginal, .plausible, .noFigure: return []
    }
  }

  private static func speed(
    _ leg: LegFeasibility, _ flight: PlannedFlight, _ subject: CheckSubject
  ) -> [Diagnostic] {
    guard let verdict = leg.speed?.verdict, verdict == .tooFast || verdict == .tooSlow,
      let words = Wording.speedWarning(leg)
    else { return [] }
    let stop = leg.leg.destination
    return [
      subject.finding(
        .warning, verdict == .tooFast ? .fasterThanAircraft : .slowerThanAircraft,
        way(leg, flight) + words, at: stop.arrived?.position ?? stop.position)
    ]
  }

  private static func way(_ leg: LegFeasibility, _ flight: PlannedFlight) -> String {
    "flight \(flight.id): \(leg.leg.origin.name) – \(leg.leg.destination.name): "
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
