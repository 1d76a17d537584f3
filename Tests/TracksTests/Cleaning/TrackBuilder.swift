import Geo
import Tracks

/// Small tracks for tests.
enum TrackBuilder {
  static let start = 1_700_000_000.0

  static func track(
    _ fixes: [Fix], format: TrackFormat = .csv, callsigns: [RecordedCallsign] = []
  ) -> RecordedTrack {
    RecordedTrack(
      identity: TrackIdentity(callsigns: callsigns), fixes: fixes,
      source: TrackSource(
        file: "test.csv", sha256: String(repeating: "0", count: 64), format: format))
  }

  /// Level flight along a geodesic at an even speed.
  static func level(
    from origin: Coordinate, azimuth: Double, speed: Double = 230, altitude: Double = 10_000,
    count: Int, spacing: Double = 10, startingAt time: Double = start
  ) -> [Fix] {
    let end = Geodesic.direct(
      from: origin, azimuth: Angle(degrees: azimuth),
      distance: Length(meters: speed * spacing * Double(count)))
    let line = GeodesicLine(from: origin, to: end.coordinate)
    return (0..<count).map { index in
      let place = line.position(at: Length(meters: speed * spacing * Double(index)))
      var fix = Fix(
        time: time + spacing * Double(index), latitude: place.coordinate.latitude,
        longitude: place.coordinate.longitude)
      fix.groundSpeed = Velocity(metersPerSecond: speed)
      fix.pressureAltitude = Length(meters: altitude)
      fix.track = place.azimuth
      return fix
    }
  }

  /// A fix so far from where it was.
  static func displaced(_ fix: Fix, azimuth: Double, kilometers: Double) -> Fix {
    var moved = fix
    let place = Geodesic.direct(
      from: fix.coordinate, azimuth: Angle(degrees: azimuth),
      distance: Length(kilometers: kilometers)
    ).coordinate
    (moved.latitude, moved.longitude) = (place.latitude, place.longitude)
    return moved
  }
}
