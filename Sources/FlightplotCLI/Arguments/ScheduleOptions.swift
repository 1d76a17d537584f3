import ArgumentParser
import Diagnostics
import Evidence
import Flightplot
import Geo
import Routes

/// Options of `flightplot route` that ask for a schedule.
struct ScheduleOptions: ParsableArguments {
  @Option(
    name: [.customLong("depart"), .customLong("departure")],
    help: ArgumentHelp(
      """
      Add a schedule: when each route leaves its first stop, as 2019-03-22T08:00Z, \
      '2019-03-22 11:00 local', '2019-03-22 11:00 Europe/Moscow' or a date.
      """, valueName: "time"))
  var departure: String?

  @Option(
    name: [.customLong("arrive"), .customLong("arrival")],
    help: ArgumentHelp(
      "The same from the other end: when each route reaches its last stop.", valueName: "time"))
  var arrival: String?

  @Option(
    help: ArgumentHelp(
      "Whose cruise speed the schedule takes, as An-124; otherwise --speed.", valueName: "type"))
  var aircraft: String?

  @Option(
    help: ArgumentHelp(
      "For taxi, climb and descent of each leg: 15-45min unless given; 0 for none.",
      valueName: "time"))
  var allowance: DurationRange?

  @Option(
    help: ArgumentHelp(
      """
      Time on the ground at each stop between, as 90min or 1-2h; without it nothing is worked out \
      beyond a stop.
      """, valueName: "time"))
  var groundTime: DurationRange?

  var isAskedFor: Bool { departure != nil || arrival != nil || aircraft != nil }

  func validate() throws {
    guard isAskedFor || allowance == nil && groundTime == nil else {
      throw ValidationError("The schedule needs --depart or --arrive.")
    }
  }

  /// The schedules of a plan's routes; none unless asked for.
  ///
  /// - Parameter speed: of `--speed`.
  func schedules(of plan: FlightPlan, speed: Speed?) throws -> [FlightSchedule] {
    guard isAskedFor else { return [] }
    let cruise = try cruiseSpeed(speed)
    let gazetteer = try PlaceSearch()
    var assumptions = ScheduleAssumptions()
    if let allowance { assumptions.allowance = allowance.range }
    assumptions.groundTime = groundTime?.range
    return try plan.flights.map { flight in
      let timed = try withTimes(flight, gazetteer)
      return FlightSchedule(
        timed, speed: cruise, assumptions: assumptions, clock: gazetteer.clock)
    }
  }

  private func cruiseSpeed(_ speed: Speed?) throws -> CruiseSpeed {
    if let speed {
      guard aircraft == nil else {
        throw FlightplotError(
          .usage, "--aircraft and --speed both say how fast", hint: "give one of the two")
      }
      let kilometers = speed.metersPerSecond * 3.6
      return CruiseSpeed(kilometersPerHour: kilometers...kilometers, source: "as given")
    }
    guard let aircraft else {
      throw FlightplotError(
        .usage, "a schedule needs --aircraft or --speed",
        hint: "as --aircraft An-124, or --speed 850km/h")
    }
    guard let known = AircraftSpeed.find(aircraft) else {
      throw FlightplotError(
        .usage, "no sourced cruise speed is known of “\(aircraft)”",
        hint: "give one with --speed, as --speed 850km/h")
    }
    return CruiseSpeed(known)
  }

  /// The flight with the times of the command line.
  private func withTimes(_ flight: PlannedFlight, _ places: PlaceSearch) throws -> PlannedFlight {
    var flight = flight
    guard let last = flight.stops.indices.last else { return flight }
    flight.stops[0].departed = try departure.map {
      try time($0, option: "--depart", at: flight.stops[0], places)
    }
    flight.stops[last].arrived = try arrival.map {
      try time($0, option: "--arrive", at: flight.stops[last], places)
    }
    return flight
  }

  private func time(_ text: String, option: String, at stop: Stop, _ places: PlaceSearch) throws
    -> Claim<ReportedTime>
  {
    var written = text
    if text.lowercased().hasSuffix(" local") {
      guard let clock = places.clock(of: stop.place) else {
        throw FlightplotError(
          .usage, "\(option): no time zone is known for \(stop.name)",
          hint: "write the time in UTC: 2019-03-22T08:00Z")
      }
      written = text.dropLast("local".count) + clock.zone
    }
    do throws(TimeTextError) {
      return Claim(try ReportedTime(written), certainty: .unstated)
    } catch {
      throw FlightplotError(.usage, "\(option): \(error.message)", hint: error.hint)
    }
  }
}
