import Evidence
import Geo
import Routes

/// Figures and plans for tests of feasibility.
enum Sample {
  static let source = AircraftSource(id: "s", name: "Source")

  static func distance(_ low: Double, _ high: Double? = nil) -> AircraftFigure<Length> {
    AircraftFigure(
      lowest: Length(kilometers: low), highest: Length(kilometers: high ?? low), sources: [source])
  }

  static func point(_ tonnes: Double, _ low: Double, _ high: Double? = nil) -> PayloadRangePoint {
    PayloadRangePoint(payload: Mass(tonnes: tonnes), distance: distance(low, high))
  }

  /// 100 t over 4,000 km, 40 t over 8,000 km, empty over 10,000 km; 850–900 km/h, 80 seats.
  static func type(
    _ name: String = "X-1", points: [PayloadRangePoint] = [point(100, 4000), point(40, 8000)],
    ferry: [AircraftFigure<Length>] = [distance(10_000)],
    nominal: [AircraftFigure<Length>] = [], payload: [Double] = [100], seats: [Double] = [80]
  ) -> AircraftType {
    AircraftType(
      name: name,
      maxPayload: payload.map {
        AircraftFigure(lowest: Mass(tonnes: $0), highest: Mass(tonnes: $0), sources: [source])
      },
      payloadRange: points, ferryRange: ferry, nominalRange: nominal,
      cruise: [
        AircraftFigure(
          lowest: Velocity(kilometersPerHour: 850), highest: Velocity(kilometersPerHour: 900),
          sources: [source])
      ],
      seats: seats.map { AircraftFigure(lowest: $0, highest: $0, sources: [source]) },
      isOfDossier: true)
  }

  static func place(_ code: String, _ latitude: Double, _ longitude: Double) -> Place {
    Place(
      kind: .airport, name: "\(code) International Airport",
      coordinate: Coordinate(latitude: latitude, longitude: longitude), icao: code, iata: code)
  }

  /// A stop on the equator, so that a degree is 111.319 km.
  static func stop(
    _ longitude: Double, arrived: ReportedTime? = nil, departed: ReportedTime? = nil,
    isWaypoint: Bool = false
  ) -> Stop {
    var stop = Stop(
      place: place("E\(Int(longitude))", 0, longitude),
      arrived: arrived.map { Claim($0, certainty: .reported) },
      departed: departed.map { Claim($0, certainty: .reported) })
    stop.isWaypoint = isWaypoint
    return stop
  }

  static func flight(_ id: String = "a", _ aircraft: String? = "X-1", stops: [Stop])
    -> PlannedFlight
  {
    PlannedFlight(
      id: id, aircraft: aircraft.map { Claim($0, certainty: .reported) }, stops: stops,
      legs: Leg.legs(through: stops))
  }

  static func plan(
    _ flights: [PlannedFlight], cargo: [CargoItem] = [], types: [AircraftType] = [type()]
  ) -> FlightPlan {
    var plan = FlightPlan(
      flights: flights, cargo: cargo, cargoSummary: CargoSummary.build(cargo), hasClaims: true)
    plan.aircraftTypes = types
    return plan
  }

  static func cargo(
    mass: Hedged<Double>? = nil, people: Hedged<Double>? = nil, _ flights: [String] = ["a"]
  ) -> CargoItem {
    CargoItem(
      item: mass == nil ? "soldiers" : "equipment", mass: mass?.map { Mass(tonnes: $0) },
      people: people, flights: flights, certainty: .reported)
  }
}
