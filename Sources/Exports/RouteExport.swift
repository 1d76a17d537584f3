public import Geo
public import Routes

/// The legs of a plan as JSON for scripts: every key ends in its unit.
public enum RouteExport {
  /// `legs` one after another over all routes, then `routes` with their stops and lengths, and the
  /// length of all. With a speed, how long each takes at it, never changing.
  ///
  /// - Parameters:
  ///   - metersPerSecond: The ground speed.
  ///   - schedules: Of the plan's flights, added as `schedules` unless there are none.
  ///   - surveys: What was looked up along each leg, by flight and leg.
  ///   - comparisons: Of the plan's routes, added as `comparisons` unless there are none.
  public static func document(
    _ plan: FlightPlan, metersPerSecond speed: Double? = nil, schedules: [FlightSchedule] = [],
    surveys: [[LegSurvey]] = [], comparisons: [RouteComparison] = []
  ) -> JSONValue {
    let legs = plan.flights.enumerated().flatMap { number, flight in
      flight.legs.enumerated().map { index, leg in
        let survey = surveys.isEmpty ? LegSurvey() : surveys[number][index]
        return self.leg(leg, route: number + 1, speed: speed, survey)
      }
    }
    let routes = plan.flights.map { flight in
      JSONValue.members([
        "stops": .array(flight.stops.map { .string($0.place.code ?? $0.name) }),
        "distanceMeters": .number(flight.distance.meters),
        "durationSeconds": speed.map { .number(flight.distance.meters / $0) },
      ])
    }
    let total = plan.flights.reduce(Length(meters: 0)) { $0 + $1.distance }
    return .members([
      "legs": .array(legs), "routes": .array(routes),
      "totalDistanceMeters": .number(total.meters),
      "totalDurationSeconds": speed.map { .number(total.meters / $0) },
      "speedMetersPerSecond": speed.map { .number($0) },
      "comparisons": comparisons.isEmpty
        ? nil : .array(comparisons.map { ComparisonExport.document($0) }),
      "schedules": schedules.isEmpty
        ? nil
        : .array(schedules.map { ScheduleExport.document($0, hasClaims: plan.hasClaims) }),
    ])
  }

  private static func leg(
    _ leg: Leg, route: Int, speed: Double?, _ survey: LegSurvey
  ) -> JSONValue {
    .members([
      "route": .integer(route), "origin": place(leg.origin), "destination": place(leg.destination),
      "waypoints": leg.waypoints.isEmpty ? nil : .array(leg.waypoints.map(place)),
      "distanceMeters": .number(leg.distance.meters),
      "initialAzimuthDegrees": .number(leg.initialAzimuth.degrees),
      "finalAzimuthDegrees": .number(leg.finalAzimuth.degrees),
      "midpoint": coordinate(leg.midpoint),
      "durationSeconds": speed.map { .number(leg.distance.meters / $0) },
      "overflight": survey.overflight.map(SurveyExport.overflight),
      "airportsAlong": survey.airports.map(SurveyExport.airports),
    ])
  }

  private static func place(_ stop: Stop) -> JSONValue {
    .members([
      "name": .string(stop.name), "icao": stop.place.icao.map { .string($0) },
      "iata": stop.place.iata.map { .string($0) },
      "latitudeDegrees": .number(stop.place.coordinate.latitude),
      "longitudeDegrees": .number(stop.place.coordinate.longitude),
    ])
  }

  private static func coordinate(_ c: Coordinate) -> JSONValue {
    .members([
      "latitudeDegrees": .number(c.latitude), "longitudeDegrees": .number(c.longitude),
    ])
  }
}

extension PlannedFlight {
  /// The length of all legs together.
  public var distance: Length { legs.reduce(Length(meters: 0)) { $0 + $1.distance } }
}
