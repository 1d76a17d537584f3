internal import Evidence
internal import Geo
internal import Routes

/// One flight of a plan as JSON.
enum FlightExport {
  static func document(_ report: FlightReport, hasClaims: Bool) -> JSONValue {
    let flight = report.flight
    return .members([
      "id": .string(flight.id), "account": ClaimExport.text(flight.account),
      "aircraft": ClaimExport.text(flight.aircraft),
      "operator": ClaimExport.text(flight.operator),
      "registration": ClaimExport.text(flight.registration),
      "callsign": ClaimExport.text(flight.callsign),
      "address": ClaimExport.text(flight.address), "note": .text(flight.note),
      "line": flight.position.map { .integer($0.line) },
      "distanceMeters": .number(flight.distance.meters),
      "flownMeters": flight.flownDistance.map { .rounded($0.total.meters, places: 1) },
      "stops": .array(flight.stops.map(stop)),
      "legs": .array(
        flight.legs.indices.map { index in
          let assessed = report.feasibility.firstIndex { $0.index == index }
          return leg(
            flight.legs[index],
            versions: assessed.map { report.versions[$0] } ?? [],
            plausibility: assessed.map {
              FeasibilityExport.document(report.feasibility[$0], stops: report.technicalStops[$0])
            }, overflight: report.overflight?[index])
        }),
      "alternatives": flight.alternatives.isEmpty
        ? nil : .array(flight.alternatives.map(alternative)),
      "recordings": RecordingExport.documents(flight),
      "recordedRoute": RecordingExport.route(report),
      "comparison": comparison(report),
      "schedule": ScheduleExport.document(report.schedule, hasClaims: hasClaims),
    ])
  }

  /// By the first version of each stop; by another where only that has anything to compare.
  private static func comparison(_ report: FlightReport) -> JSONValue? {
    let all = [report.comparison].compactMap { $0 } + report.otherComparisons
    return all.first.map {
      ComparisonExport.document($0, others: Array(all.dropFirst()))
    }
  }

  /// With what was worked out from each version, as far as it was; the versions of an alternative
  /// only stand there.
  private static func versions(
    _ leg: Leg, _ reports: [LegVersionReport]
  ) -> JSONValue? {
    guard !leg.versions.isEmpty else { return nil }
    guard reports.count == leg.versions.count else {
      return .array(leg.versions.map { Self.leg($0) })
    }
    return .array(
      reports.map { report in
        Self.leg(
          report.leg,
          plausibility: FeasibilityExport.document(
            report.feasibility, stops: report.technicalStops), overflight: report.overflight)
      })
  }

  private static func alternative(_ route: AlternativeRoute) -> JSONValue {
    .object(
      [JSONValue.Member("name", .string(route.name))]
        + ClaimExport.evidence(
          route.certainty, route.sources, route.hedge, route.quote, route.note, route.position)
        + JSONValue.list([
          "stops": .array(route.stops.map(stop)), "legs": .array(route.legs.map { leg($0) }),
        ]))
  }

  private static func stop(_ stop: Stop) -> JSONValue {
    .object(
      [
        JSONValue.Member("name", .string(stop.name)),
        JSONValue.Member("place", PlaceExport.document(stop.place)),
      ]
        + ClaimExport.evidence(
          stop.certainty, stop.sources, stop.hedge, stop.quote, stop.note, stop.position)
        + JSONValue.list([
          "isWaypoint": stop.isWaypoint ? .bool(true) : nil,
          "arrived": ClaimExport.time(stop.arrived), "departed": ClaimExport.time(stop.departed),
          "passed": ClaimExport.time(stop.passed),
          "rivals": stop.rivals.isEmpty ? nil : .array(stop.rivals.map(Self.stop)),
        ]))
  }

  private static func leg(
    _ leg: Leg, versions: [LegVersionReport] = [], plausibility: JSONValue? = nil,
    overflight: [OverflightSegment]? = nil
  ) -> JSONValue {
    .members([
      "from": .string(leg.origin.name), "to": .string(leg.destination.name),
      "waypoints": .strings(leg.waypoints.map(\.name)),
      "distanceMeters": .number(leg.distance.meters),
      "initialAzimuthDegrees": .number(leg.initialAzimuth.degrees),
      "finalAzimuthDegrees": .number(leg.finalAzimuth.degrees),
      "midpoint": .members([
        "latitudeDegrees": .number(leg.midpoint.latitude),
        "longitudeDegrees": .number(leg.midpoint.longitude),
      ]),
      "certainty": leg.certainty.map { .string($0.rawValue) },
      "versions": Self.versions(leg, versions),
      "plausibility": plausibility,
      "overflight": overflight.map { SurveyExport.overflight($0) },
    ])
  }
}
