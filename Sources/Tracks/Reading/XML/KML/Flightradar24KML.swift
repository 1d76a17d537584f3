/// What Flightradar24 writes into its KML beside positions and times, which is HTML.
enum Flightradar24KML {
  /// Reads altitude, speed and heading of a point: `<b>Altitude:</b></span> <span>550 ft</span>`.
  static func readDescription(_ description: [UInt8], into fix: inout Fix) {
    if let (altitude, unit) = figure(after: "Altitude:", in: description) {
      let meters = altitude * (ColumnUnit(unit) == .meters ? 1 : Unit.foot)
      if altitude == 0 {
        fix.isOnGround = true
      } else {
        fix.pressureAltitudeMeters = Float(meters)
      }
    }
    if let (speed, unit) = figure(after: "Speed:", in: description) {
      let factor = ColumnUnit(unit).flatMap { $0.fits(.speed) ? $0.factor : nil } ?? Unit.knot
      fix.groundSpeedMetersPerSecond = Float(speed * factor)
    }
    if let (heading, _) = figure(after: "Heading:", in: description) {
      fix.trackDegrees = Float(heading)
    }
  }

  /// The first number behind a word, tags left out, and the letters behind it.
  private static func figure(
    after word: StaticString, in text: [UInt8]
  ) -> (value: Double, unit: String)? {
    guard var index = ByteText.end(of: word, in: text[...]) else { return nil }
    var isInTag = false
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "<") { isInTag = true }
      if !isInTag, byte &- 0x30 <= 9 || byte == UInt8(ascii: "-") { break }
      if !isInTag, byte | 0x20 >= UInt8(ascii: "a"), byte | 0x20 <= UInt8(ascii: "z") { return nil }
      if byte == UInt8(ascii: ">") { isInTag = false }
      index += 1
    }
    guard index < text.count else { return nil }
    // Thousands may be parted by commas.
    var digits = text[index...].prefix { $0 &- 0x30 <= 9 || $0 == 0x2E || $0 == 0x2C || $0 == 0x2D }
    let unit = text[digits.endIndex...].drop { $0 == 0x20 }
      .prefix { $0 != UInt8(ascii: "<") && $0 > 0x20 }
    digits = ArraySlice(digits.filter { $0 != 0x2C }) + [0]
    let value = Array(digits).withUnsafeBufferPointer { bytes -> Double in
      guard var p = bytes.baseAddress else { return .nan }
      return NumberText.take(&p)
    }
    return value.isNaN ? nil : (value, ByteText.string(unit) ?? "")
  }

  /// Says who was recorded: the document bears number and callsign, and the airports stand in its
  /// description.
  static func identify(_ reader: KMLReader, _ assembly: TrackAssembly) {
    assembly.maker = "Flightradar24"
    let names = (reader.documentName ?? "").split(separator: "/").map { $0.trimmed }
    let airports = airports(in: reader.documentDescription)
    let registration = registration(in: reader.documentDescription)
    assembly.forEachTrack { builder in
      builder.identity.name = reader.documentName
      builder.identity.flightNumber = names.first
      if names.count > 1, let callsign = names.last {
        builder.identity.callsigns = [RecordedCallsign(callsign, firstFix: 0)]
      }
      builder.identity.airports = airports
      builder.identity.registration = registration
    }
  }

  /// `title="Dubai Airport" … /airport/dxb/departures … <h3 …>DXB</h3>`, the origin first.
  private static func airports(in html: [UInt8]) -> [StatedAirport] {
    let roles: [(StaticString, StatedAirport.Role)] = [
      ("/departures\"", .origin), ("/arrivals\"", .destination),
    ]
    return roles.compactMap { mark, role in
      guard let end = ByteText.end(of: mark, in: html[...]) else { return nil }
      let before = html[..<(end - mark.utf8CodeUnitCount)]
      guard let slash = before.lastIndex(of: UInt8(ascii: "/")) else { return nil }
      let code = ByteText.string(before[(slash + 1)...], limit: 8)?.uppercased()
      let tag = before.lastIndex(of: UInt8(ascii: "<")).map { before[$0...] } ?? []
      let name = ByteText.end(of: "title=\"", in: tag).flatMap { start in
        ByteText.string(html[start...].prefix { $0 != UInt8(ascii: "\"") })
      }
      return StatedAirport(role, code: code, name: name)
    }
  }

  /// `View bigger image of A6-FDN at …`.
  private static func registration(in html: [UInt8]) -> String? {
    ByteText.end(of: "bigger image of ", in: html[...]).flatMap { start in
      ByteText.string(html[start...].prefix { $0 > 0x20 && $0 != UInt8(ascii: "\"") }, limit: 12)
    }
  }
}
