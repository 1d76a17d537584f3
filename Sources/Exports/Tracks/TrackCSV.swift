internal import Geo
internal import Routes
internal import Tracks

/// Recordings as CSV (RFC 4180, UTF-8): a header, then a row a fix with all that is kept of it, in
/// metres and metres per second.
enum TrackCSV {
  static let columns = [
    "time", "id", "icao24", "registration", "typecode", "callsign", "lat", "lon", "altitude_m",
    "geoaltitude_m", "groundspeed_m/s", "track", "verticalrate_m/s", "onground",
  ]

  static func bytes(_ recordings: [FlightRecording]) -> [UInt8] {
    var bytes = Array((columns.joined(separator: ",") + "\r\n").utf8)
    for (index, recording) in recordings.enumerated() {
      let identity = recording.track.identity
      let who = [
        identity.address?.description, identity.registration, identity.typeDesignator,
      ].map { CSVExport.Cell.text($0).written }.joined(separator: ",")
      var callsigns = identity.callsigns[...]
      var callsign = ""
      for (number, fix) in recording.track.fixes.enumerated() {
        while let next = callsigns.first, next.firstFix <= number {
          callsign = CSVExport.Cell.text(next.text).written
          callsigns.removeFirst()
        }
        bytes += row(fix, id: index + 1, who, callsign).utf8
      }
    }
    return bytes
  }

  private static func row(_ fix: Fix, id: Int, _ who: String, _ callsign: String) -> String {
    let ground = fix.isOnGround.map { $0 ? "true" : "false" } ?? ""
    return "\(time(fix)),\(id),\(who),\(callsign),\(DecimalText.degrees(fix.latitude)),"
      + "\(DecimalText.degrees(fix.longitude)),\(fix.pressureAltitudeMeters.figure),"
      + "\(fix.geometricAltitudeMeters.figure),\(fix.groundSpeedMetersPerSecond.figure),"
      + "\(fix.trackDegrees.figure),\(fix.verticalRateMetersPerSecond.figure),\(ground)\r\n"
  }

  /// A time of a day where no date is known.
  private static func time(_ fix: Fix) -> String {
    if let time = fix.isoTime { return time }
    guard let seconds = fix.seconds else { return "" }
    var day = fix
    day.time = seconds.truncatingRemainder(dividingBy: 86_400)
    day.flags.insert(.dateKnown)
    return day.isoTime.map { String($0.dropFirst(11).dropLast()) } ?? ""
  }
}
