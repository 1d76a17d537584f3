internal import Geo
internal import Routes
internal import Tracks

/// Recordings as KML 2.2 with Google's `gx:Track`: a placemark a recording, a track a stretch between
/// gaps; without times as lines.
enum TrackKML {
  static let namespaces: KeyValuePairs<String, String> = [
    "xmlns": "http://www.opengis.net/kml/2.2", "xmlns:gx": "http://www.google.com/kml/ext/2.2",
  ]

  static func bytes(_ recordings: [FlightRecording]) -> [UInt8] {
    var xml = XMLText()
    xml.begin("kml", namespaces)
    xml.begin("Document")
    xml.element("name", recordings.map(\.track.title).joined(separator: ", "))
    style(into: &xml)
    for (index, recording) in recordings.enumerated() {
      // Tracks that follow one another in one folder are taken for one where they meet.
      xml.begin("Folder")
      xml.element("name", recording.track.title)
      placemark(recording, id: "track-\(index + 1)", into: &xml)
      xml.end()
    }
    xml.end()
    xml.end()
    return Array(xml.text.utf8)
  }

  static func style(into xml: inout XMLText) {
    xml.begin("Style", ["id": "track"])
    xml.begin("LineStyle")
    xml.element("color", "ff1d1da5")
    xml.element("width", "4")
    xml.end()
    xml.end()
  }

  static func placemark(_ recording: FlightRecording, id: String, into xml: inout XMLText) {
    xml.begin("Placemark", ["id": XMLText.id(id)])
    xml.element("name", recording.track.title)
    xml.element("description", XMLText.escaped(TrackFacts.line(recording)))
    xml.element("styleUrl", "#track")
    let fixes = recording.track.fixes
    let stretches = recording.stretches.map { fixes[$0] }
    let hasHeight = fixes.contains { $0.anyAltitude != nil }
    if recording.hasDates {
      xml.begin("gx:MultiTrack")
      for stretch in stretches { track(stretch, hasHeight, into: &xml) }
    } else {
      xml.begin("MultiGeometry")
      for stretch in stretches { line(stretch, hasHeight, into: &xml) }
    }
    xml.end()
    xml.end()
  }

  private static func track(
    _ fixes: ArraySlice<Fix>, _ hasHeight: Bool, into xml: inout XMLText
  ) {
    xml.begin("gx:Track")
    if hasHeight { xml.element("altitudeMode", "absolute") }
    for fix in fixes {
      if let time = fix.isoTime { xml.element("when", time) } else { xml.empty("when", [:]) }
    }
    for fix in fixes { xml.element("gx:coord", position(fix, separator: " ")) }
    xml.end()
  }

  private static func line(
    _ fixes: ArraySlice<Fix>, _ hasHeight: Bool, into xml: inout XMLText
  ) {
    xml.begin("LineString")
    if hasHeight { xml.element("altitudeMode", "absolute") }
    xml.element("coordinates", fixes.map { position($0, separator: ",") }.joined(separator: " "))
    xml.end()
  }

  private static func position(_ fix: Fix, separator: String) -> String {
    let figures = [DecimalText.degrees(fix.longitude), DecimalText.degrees(fix.latitude)]
    return (figures + [fix.anyAltitude?.figure].compactMap { $0 }).joined(separator: separator)
  }
}
