internal import Geo
internal import Routes
internal import Tracks

/// Recordings as GeoJSON (RFC 7946): a line a recording, cut at gaps and at the antimeridian, its
/// times in `coordTimes`.
enum TrackGeoJSON {
  static func document(_ recordings: [FlightRecording]) -> JSONValue {
    .members([
      "type": .string("FeatureCollection"),
      "features": .array(
        recordings.enumerated().map { feature($1, id: "track-\($0 + 1)", extra: []) }),
    ])
  }

  /// - Parameter extra: properties before those of the recording.
  static func feature(
    _ recording: FlightRecording, id: String, extra: [JSONValue.Member]
  ) -> JSONValue {
    let lines = recording.stretches.flatMap { Self.lines(Array(recording.track.fixes[$0])) }
    let coordinates = lines.map { line in JSONValue.array(line.map(\.position)) }
    let isSingle = lines.count == 1
    var properties = extra + TrackFacts.members(recording)
    if recording.hasDates {
      let times = lines.map { line in JSONValue.array(line.map { $0.time ?? .null }) }
      properties.append(
        JSONValue.Member("coordTimes", isSingle ? times[0] : .array(times)))
    }
    return .members([
      "type": .string("Feature"), "id": .string(id),
      "geometry": .members([
        "type": .string(isSingle ? "LineString" : "MultiLineString"),
        "coordinates": isSingle ? coordinates[0] : .array(coordinates),
      ]),
      "properties": .object(properties),
    ])
  }

  private struct Vertex {
    var position: JSONValue
    var time: JSONValue?
  }

  /// A stretch, cut where it crosses the antimeridian; both sides of a cut end there, in the height
  /// and at the time that lie between. A stretch of one fix is a line from it to itself.
  private static func lines(_ fixes: [Fix]) -> [[Vertex]] {
    guard var last = fixes.first else { return [] }
    var lines: [[Vertex]] = []
    var line = [vertex(last)]
    for fix in fixes.dropFirst() {
      if abs(fix.longitude - last.longitude) > 180 {
        let side: Double = last.longitude < 0 ? -180 : 180
        let step = fix.longitude + 2 * side - last.longitude
        let share = step == 0 ? 0 : (side - last.longitude) / step
        let latitude = last.latitude + share * (fix.latitude - last.latitude)
        var border = Fix(
          time: last.time + share * (fix.time - last.time), latitude: latitude, longitude: side,
          flags: last.flags)
        border.geometricAltitudeMeters =
          (last.anyAltitude ?? .nan) + Float(share)
          * ((fix.anyAltitude ?? .nan) - (last.anyAltitude ?? .nan))
        line.append(vertex(border))
        lines.append(line)
        border.longitude = -side
        line = [vertex(border)]
      }
      line.append(vertex(fix))
      last = fix
    }
    lines.append(line.count == 1 ? line + line : line)
    return lines
  }

  private static func vertex(_ fix: Fix) -> Vertex {
    var position: [JSONValue] = [
      .rounded(fix.longitude, places: 7), .rounded(fix.latitude, places: 7),
    ]
    if let altitude = fix.anyAltitude { position.append(.rounded(Double(altitude), places: 3)) }
    return Vertex(position: .array(position), time: fix.isoTime.map { .string($0) })
  }
}
