internal import Geo
internal import Routes
internal import Tracks

/// Recordings as GPX 1.1: a track a recording, a segment a stretch between gaps; speed and course as
/// Garmin's extension has them, in metres per second and degrees.
enum TrackGPX {
  /// With the namespace of Garmin's extension.
  static let attributes: KeyValuePairs<String, String> = [
    "xmlns": "http://www.topografix.com/GPX/1/1",
    "xmlns:gpxtpx": "http://www.garmin.com/xmlschemas/TrackPointExtension/v2", "version": "1.1",
    "creator": "Flightplot",
  ]

  static func bytes(_ recordings: [FlightRecording]) -> [UInt8] {
    var xml = XMLText()
    xml.begin("gpx", attributes)
    for (index, recording) in recordings.enumerated() {
      track(recording, name: recording.track.title, number: index + 1, into: &xml)
    }
    xml.end()
    return Array(xml.text.utf8)
  }

  /// The elements stand in the order that the schema asks for.
  static func track(
    _ recording: FlightRecording, name: String, number: Int, into xml: inout XMLText
  ) {
    xml.begin("trk")
    xml.element("name", name)
    xml.element("cmt", "recorded: " + TrackFacts.line(recording))
    let identity = recording.track.identity
    let who =
      [
        identity.address?.description, identity.registration, identity.typeDesignator,
      ].compactMap { $0 } + identity.callsigns.map(\.text)
    xml.element("desc", who.joined(separator: ", "))
    xml.element("src", recording.track.source.maker ?? recording.track.source.format.title)
    xml.element("number", "\(number)")
    xml.element("type", "confirmed")
    for range in recording.stretches {
      xml.begin("trkseg")
      for fix in recording.track.fixes[range] { point(fix, into: &xml) }
      xml.end()
    }
    xml.end()
  }

  private static func point(_ fix: Fix, into xml: inout XMLText) {
    xml.begin(
      "trkpt",
      [
        "lat": DecimalText.degrees(fix.latitude),
        // GPX takes longitudes from −180 to below 180.
        "lon": DecimalText.degrees(min(fix.longitude, 179.999_999_9)),
      ])
    xml.element("ele", fix.anyAltitude?.figure)
    xml.element("time", fix.isoTime)
    let (speed, course) = (fix.groundSpeedMetersPerSecond, fix.trackDegrees)
    if !speed.isNaN || !course.isNaN {
      xml.begin("extensions")
      xml.begin("gpxtpx:TrackPointExtension")
      xml.element("gpxtpx:speed", speed.figure)
      xml.element("gpxtpx:course", course.figure)
      xml.end()
      xml.end()
    }
    xml.end()
  }
}
