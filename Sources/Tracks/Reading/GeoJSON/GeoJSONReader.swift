internal import Diagnostics

/// GeoJSON (RFC 7946): lines, and points that have a time. The format has no member for times, so
/// they are looked for where writers put them: in `coordTimes` or `times` of the properties, in a
/// fourth coordinate as Unix time, and with points in a property.
struct GeoJSONReader {
  private let assembly: TrackAssembly
  private var leftOut = 0
  private var hasAltitude = false
  private var isZoneAssumed = false

  private enum Key {
    static let features = ShortText("features")
    static let feature = ShortText("Feature")
    static let geometry = ShortText("geometry")
    static let geometries = ShortText("geometries")
    static let properties = ShortText("properties")
    static let coordinates = ShortText("coordinates")
    static let type = ShortText("type")
  }

  static func read(_ input: inout ByteCursor, into assembly: TrackAssembly) throws(InputFault) {
    var reader = GeoJSONReader(assembly: assembly)
    // Features may also stand line by line, after a record separator (RFC 8142) or not.
    while true {
      let byte = try input.peekToken()
      if byte == 0x1E {
        input.next += 1
      } else if byte == UInt8(ascii: "{") {
        try reader.readObject(&input)
      } else {
        break
      }
    }
    try input.expectEnd()
    reader.finish()
  }

  private init(assembly: TrackAssembly) { self.assembly = assembly }

  /// A collection, a feature or a bare geometry: which of them is known when it has been read.
  private mutating func readObject(_ input: inout ByteCursor) throws(InputFault) {
    var feature = GeoJSONFeature(offset: input.offset)
    guard try input.open(UInt8(ascii: "{"), until: UInt8(ascii: "}")) else { return }
    repeat {
      let key = try input.takeKey()
      if key == Key.features {
        try readFeatures(&input)
      } else {
        try readMember(key, of: &feature, &input, depth: 0)
      }
    } while try input.goesOn(until: UInt8(ascii: "}"))
    try add(feature)
  }

  private mutating func readFeatures(_ input: inout ByteCursor) throws(InputFault) {
    guard try input.peekToken() == UInt8(ascii: "[") else { return try input.skipValue() }
    guard try input.open(UInt8(ascii: "["), until: UInt8(ascii: "]")) else { return }
    repeat {
      var feature = GeoJSONFeature(offset: input.offset)
      guard try input.peekToken() == UInt8(ascii: "{") else {
        try input.skipValue()
        continue
      }
      guard try input.open(UInt8(ascii: "{"), until: UInt8(ascii: "}")) else { continue }
      repeat {
        try readMember(try input.takeKey(), of: &feature, &input, depth: 0)
      } while try input.goesOn(until: UInt8(ascii: "}"))
      try add(feature)
    } while try input.goesOn(until: UInt8(ascii: "]"))
  }

  private func readMember(
    _ key: ShortText, of feature: inout GeoJSONFeature, _ input: inout ByteCursor, depth: Int
  ) throws(InputFault) {
    if key == Key.geometry {
      try readGeometry(of: &feature, &input, depth: depth + 1)
    } else if key == Key.properties {
      try feature.readProperties(&input, depth: 0)
    } else if key == Key.coordinates {
      try feature.readCoordinates(&input, level: 1, assembly)
    } else if key == Key.geometries {
      try readGeometries(of: &feature, &input, depth: depth + 1)
    } else if key == Key.type, depth > 0 || !feature.hasGeometry {
      feature.type = try input.takeShortText()
    } else {
      try input.skipValue()
    }
  }

  private func readGeometry(
    of feature: inout GeoJSONFeature, _ input: inout ByteCursor, depth: Int
  ) throws(InputFault) {
    guard depth < 3, try input.peekToken() == UInt8(ascii: "{") else {
      return try input.skipValue()
    }
    feature.hasGeometry = true
    guard try input.open(UInt8(ascii: "{"), until: UInt8(ascii: "}")) else { return }
    repeat {
      try readMember(try input.takeKey(), of: &feature, &input, depth: depth)
    } while try input.goesOn(until: UInt8(ascii: "}"))
    feature.endGeometry()
  }

  private func readGeometries(
    of feature: inout GeoJSONFeature, _ input: inout ByteCursor, depth: Int
  ) throws(InputFault) {
    guard try input.peekToken() == UInt8(ascii: "[") else { return try input.skipValue() }
    guard try input.open(UInt8(ascii: "["), until: UInt8(ascii: "]")) else { return }
    repeat {
      try readGeometry(of: &feature, &input, depth: depth)
    } while try input.goesOn(until: UInt8(ascii: "]"))
  }

  private mutating func add(_ feature: GeoJSONFeature) throws(InputFault) {
    var feature = feature
    feature.endGeometry()
    leftOut += feature.leftOut
    if feature.isZoneAssumed { isZoneAssumed = true }
    if let point = feature.point {
      try addPoint(point, of: feature)
    }
    guard !feature.positions.isEmpty else { return }
    let builder = try assembly.addTrack(feature.identity)
    if !feature.callsign.isEmpty { builder.note(feature.callsign, firstFix: 0) }
    if feature.times.count != feature.timedCount, !feature.times.isEmpty {
      assembly.log.note(
        .meaningUncertain,
        "the times of a line are not as many as its positions")
    }
    builder.fixes.reserveCapacity(feature.positions.count)
    for position in feature.positions {
      assembly.log.countRecord()
      let index = position.index
      let time = index < feature.times.count ? feature.times[index] : position.time
      try add(position, time: time, of: feature, to: builder)
    }
  }

  private mutating func add(
    _ position: GeoJSONPosition, time: Double, of feature: GeoJSONFeature,
    to builder: TrackBuilder
  ) throws(InputFault) {
    let place = TrackFilePosition.byte(feature.offset)
    if let reason = PositionCheck.fault(
      latitude: position.latitude, longitude: position.longitude)
    {
      return assembly.log.skip(reason, at: place)
    }
    if time == .infinity { return assembly.log.skip(.badTime, at: place) }
    if position.startsLine { builder.startsSegment = true }
    var fix = Fix(time: time, latitude: position.latitude, longitude: position.longitude)
    fix.geometricAltitudeMeters = position.altitude
    if !position.altitude.isNaN { hasAltitude = true }
    try assembly.add(fix, to: builder, at: place)
  }

  private mutating func addPoint(
    _ point: GeoJSONPosition, of feature: GeoJSONFeature
  ) throws(InputFault) {
    guard !feature.time.isNaN || !point.time.isNaN else {
      leftOut += 1
      return
    }
    assembly.log.countRecord()
    let time = feature.time.isNaN ? point.time : feature.time
    let builder =
      if let address = feature.identity.address {
        try assembly.track(address)
      } else {
        try assembly.track(named: feature.callsign)
      }
    try add(point, time: time, of: feature, to: builder)
    if !builder.fixes.isEmpty { builder.note(feature.callsign, firstFix: builder.fixes.count - 1) }
  }

  private func finish() {
    if leftOut > 0 {
      assembly.log.note(
        .leftOut, "areas and points without a time, which are no track: \(leftOut)")
    }
    if hasAltitude {
      assembly.log.note(
        .meaningUncertain,
        "altitudes are taken as heights above the ellipsoid; some writers put others there")
    }
    if isZoneAssumed {
      assembly.log.note(.zoneAssumed, "times state no zone and are taken as UTC")
    }
  }
}
