public import Geo

/// What lies along a leg as JSON for scripts: every key with a unit ends in it.
public enum SurveyExport {
  /// The stretches of a leg in order. `ground` is `sea` or the status of the land: `country`,
  /// `dependency`, `disputed`, `treaty` or, where a user's areas lie over one another, `overlap`;
  /// `name` tells `open sea` from `coastal water`, all of it within 12 NM of land.
  public static func overflight(_ segments: [OverflightSegment]) -> JSONValue {
    .array(segments.map { overflight($0) })
  }

  /// - Parameter isSeen: of a recorded line, whether the aircraft was seen over it.
  static func overflight(_ segment: OverflightSegment, isSeen: Bool? = nil) -> JSONValue {
    let area = segment.ground.area
    return .members([
      "ground": .string(area?.status.rawValue ?? "sea"),
      "countryCode": area.flatMap { $0.code.isEmpty ? nil : .string($0.code) },
      "name": .string(area?.name ?? segment.name),
      "entryLatitudeDegrees": .number(segment.entry.latitude),
      "entryLongitudeDegrees": .number(segment.entry.longitude),
      "entryDistanceMeters": .number(segment.entryDistance.meters),
      "exitLatitudeDegrees": .number(segment.exit.latitude),
      "exitLongitudeDegrees": .number(segment.exit.longitude),
      "exitDistanceMeters": .number(segment.exitDistance.meters),
      "lengthMeters": .number(segment.length.meters),
      "shareOfLeg": .number(segment.shareOfLeg), "isSeen": isSeen.map { .bool($0) },
    ])
  }

  /// The airports near a leg in order, and how many more there are.
  public static func airports(_ along: AirportsAlong) -> JSONValue {
    .members([
      "airports": .array(along.airports.map(airport)),
      "withoutCodeCount": .integer(along.withoutCode),
      "beyondLimitCount": .integer(along.beyondLimit),
    ])
  }

  private static func airport(_ near: AirportAlong) -> JSONValue {
    let airport = near.airport
    return .members([
      "icao": airport.icao.map { .string($0) }, "iata": airport.iata.map { .string($0) },
      "name": .string(airport.name), "city": airport.city.map { .string($0) },
      "countryCode": airport.countryCode.map { .string($0) },
      "latitudeDegrees": .number(airport.coordinate.latitude),
      "longitudeDegrees": .number(airport.coordinate.longitude),
      "alongTrackMeters": .number(near.alongTrack.meters),
      "offTrackMeters": .number(near.offTrack.meters),
      "nearestLatitudeDegrees": .number(near.nearestPoint.latitude),
      "nearestLongitudeDegrees": .number(near.nearestPoint.longitude),
    ])
  }
}
