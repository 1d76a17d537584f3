internal import Evidence
internal import Geo
public import Routes

/// A plan as GeoJSON (RFC 7946): each stop a point, each leg a line, with what is known of them.
public enum GeoJSONExport {
  /// A `FeatureCollection`: flight by flight, its stops, then its legs, then what was recorded of it. Where sources differ
  /// on a place, each version is a feature, with its number and how many there are. Title, sources, cargo and
  /// events, which lie nowhere, stand beside the features (section 6.1).
  public static func document(_ plan: FlightPlan) -> JSONValue {
    let facts = PlanFacts(plan)
    let features = plan.flights.flatMap { flight in
      flight.writtenStops.map { stop($0, of: flight, facts) }
        + flight.writtenLegs.map { leg($0, of: flight, facts) }
        + flight.recordings.enumerated().map { index, recording in
          TrackGeoJSON.feature(
            recording, id: "\(flight.id)-track-\(index + 1)",
            extra: [JSONValue.Member("flight", .string(flight.id))])
        }
    }
    return .members([
      "type": .string("FeatureCollection"), "name": .text(plan.toldTitle),
      "subtitle": .text(plan.toldSubtitle), "sources": list(plan.sources.map(source)),
      "cargo": list(CargoFacts(plan, facts.sources).documents),
      "events": list(plan.events.enumerated().map { event($1, index: $0, facts) }),
      "features": .array(features),
    ])
  }

  private static func stop(
    _ stop: Written<Stop>, of flight: PlannedFlight, _ facts: PlanFacts
  ) -> JSONValue {
    feature(
      PlanFacts.id(flight, "stop", stop), "Point", position(stop.part.place.coordinate),
      facts.stop(stop, of: flight))
  }

  private static func leg(
    _ leg: Written<Leg>, of flight: PlannedFlight, _ facts: PlanFacts
  ) -> JSONValue {
    let lines = LegPath.lines(leg.part).map { JSONValue.array($0.map(position)) }
    return feature(
      PlanFacts.id(flight, "leg", leg), lines.count == 1 ? "LineString" : "MultiLineString",
      lines.count == 1 ? lines[0] : .array(lines), facts.leg(leg, of: flight))
  }

  private static func feature(
    _ id: String, _ type: String, _ coordinates: JSONValue, _ properties: [JSONValue.Member]
  ) -> JSONValue {
    .members([
      "type": .string("Feature"), "id": .string(id),
      "geometry": .members(["type": .string(type), "coordinates": coordinates]),
      "properties": .object(properties),
    ])
  }

  private static func source(_ source: Source) -> JSONValue {
    .members([
      "id": .string(source.id), "name": .string(source.name), "kind": .text(source.kind),
      "medium": .text(source.medium), "date": .text(source.date), "url": .text(source.url),
      "note": .text(source.note),
    ])
  }

  private static func event(_ event: StoryEvent, index: Int, _ facts: PlanFacts) -> JSONValue {
    .members([
      "id": .string("event-\(index + 1)"),
      "date": event.dated.map { .string(Wording.iso8601($0.value)) },
      "dateCertainty": event.dated.map { .string($0.certainty.rawValue) },
      "dateAlternatives": .strings(
        (event.dated?.rivals ?? []).map { Wording.iso8601($0.value) }),
      "text": .string(event.text), "alternatives": .strings(event.rivals.map(\.value)),
      "certainty": .string(event.certainty.rawValue),
      "hedge": .text(event.hedge?.rawValue),
      "sources": .strings(facts.sources.names(event.sources)), "quote": .text(event.quote),
      "note": .text(event.note),
    ])
  }

  private static func list(_ values: [JSONValue]) -> JSONValue? {
    values.isEmpty ? nil : .array(values)
  }

  private static func position(_ c: Coordinate) -> JSONValue {
    .array([.rounded(c.longitude, places: 7), .rounded(c.latitude, places: 7)])
  }
}
