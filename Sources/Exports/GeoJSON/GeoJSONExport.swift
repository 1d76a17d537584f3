internal import Evidence
internal import Geo
public import Routes

/// A plan as GeoJSON (RFC 7946): each stop a point, each leg a line, with what is known of them.
public enum GeoJSONExport {
  /// A `FeatureCollection`: flight by flight, its stops, then its legs. A leg runs along the
  /// geodesic of WGS 84 with a point at least every 50 km and is cut at the antimeridian;
  /// degrees are rounded to seven decimals, some 1 cm.
  public static func document(_ plan: FlightPlan) -> JSONValue {
    let names = Dictionary(plan.sources.map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
    let features = plan.flights.flatMap { flight in
      flight.stops.enumerated().map { stop($1, number: $0 + 1, of: flight, sourceNames: names) }
        + flight.legs.map { leg($0, of: flight, sourceNames: names) }
    }
    return .members([
      "type": .string("FeatureCollection"), "name": plan.title.map { .string($0) },
      "features": .array(features),
    ])
  }

  private static func stop(
    _ stop: Stop, number: Int, of flight: PlannedFlight, sourceNames: [String: String]
  ) -> JSONValue {
    let properties = JSONValue.members([
      "kind": .string("stop"), "flight": .string(flight.id), "number": .integer(number),
      "name": .string(stop.name), "placeKind": .string(stop.place.kind.rawValue),
      "icao": stop.place.icao.map { .string($0) }, "iata": stop.place.iata.map { .string($0) },
      "country": stop.place.countryCode.map { .string($0) },
      "elevationMeters": stop.place.elevation.map { .number(rounded($0.meters, places: 2)) },
      "arrived": stop.arrived.map { .string(Wording.iso8601($0.value)) },
      "departed": stop.departed.map { .string(Wording.iso8601($0.value)) },
      "certainty": stop.certainty.map { .string($0.rawValue) },
      "hedge": stop.hedge.map { .string($0.rawValue) },
      "sources": .strings(stop.sources.map { sourceNames[$0] ?? $0 }),
      "quote": stop.quote.map { .string($0) }, "note": stop.note.map { .string($0) },
    ])
    return feature("Point", position(stop.place.coordinate), properties)
  }

  private static func leg(
    _ leg: Leg, of flight: PlannedFlight, sourceNames: [String: String]
  ) -> JSONValue {
    let sources =
      leg.origin.sources
      + leg.destination.sources.filter {
        !leg.origin.sources.contains($0)
      }
    let properties = JSONValue.members([
      "kind": .string("leg"), "flight": .string(flight.id), "from": .string(leg.origin.name),
      "to": .string(leg.destination.name), "aircraft": flight.aircraft.map { .string($0.value) },
      "operator": flight.operator.map { .string($0.value) },
      "registration": flight.registration.map { .string($0.value) },
      "callsign": flight.callsign.map { .string($0.value) },
      "distanceMeters": .number(rounded(leg.distance.meters, places: 2)),
      "initialAzimuthDegrees": .number(rounded(leg.initialAzimuth.degrees, places: 6)),
      "finalAzimuthDegrees": .number(rounded(leg.finalAzimuth.degrees, places: 6)),
      "certainty": leg.certainty.map { .string($0.rawValue) },
      "sources": .strings(sources.map { sourceNames[$0] ?? $0 }),
    ])
    let points = Geodesic.points(
      from: leg.origin.place.coordinate, to: leg.destination.place.coordinate,
      spacing: Length(kilometers: 50))
    let lines = AntimeridianCut.lines(points).map { JSONValue.array($0.map(position)) }
    return lines.count == 1
      ? feature("LineString", lines[0], properties)
      : feature("MultiLineString", .array(lines), properties)
  }

  private static func feature(
    _ type: String, _ coordinates: JSONValue, _ properties: JSONValue
  ) -> JSONValue {
    .members([
      "type": .string("Feature"),
      "geometry": .members(["type": .string(type), "coordinates": coordinates]),
      "properties": properties,
    ])
  }

  private static func position(_ c: Coordinate) -> JSONValue {
    .array([.number(rounded(c.longitude, places: 7)), .number(rounded(c.latitude, places: 7))])
  }

  private static func rounded(_ value: Double, places: Int) -> Double {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    return (value * scale).rounded() / scale + 0  // + 0 turns −0 into 0
  }
}
