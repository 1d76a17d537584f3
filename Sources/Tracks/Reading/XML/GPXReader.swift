internal import Diagnostics

/// GPX 1.0 and 1.1: tracks with their segments, and routes.
///
/// Source: GPX 1.1 schema, https://www.topografix.com/GPX/1/1/
final class GPXReader: XMLHandler {
  private enum Element {
    case track, segment, point, route, routePoint, waypoint
    case name, time, elevation, speed, course, type, description
    case other
  }

  private static let elements: [(ShortText, Element)] = [
    (ShortText("trkpt"), .point), (ShortText("time"), .time), (ShortText("ele"), .elevation),
    (ShortText("speed"), .speed), (ShortText("course"), .course), (ShortText("rtept"), .routePoint),
    (ShortText("trkseg"), .segment), (ShortText("trk"), .track), (ShortText("rte"), .route),
    (ShortText("wpt"), .waypoint), (ShortText("name"), .name), (ShortText("type"), .type),
    (ShortText("desc"), .description),
  ]

  private static func element(_ name: XMLName) -> Element {
    for (word, element) in elements where word == name.local { return element }
    return .other
  }

  private var builder: TrackBuilder?
  private var waypointCount = 0
  private var routeCount = 0
  /// The point that is read.
  private var isInPoint = false
  private var fix = Fix(time: .nan, latitude: .nan, longitude: .nan)
  private var pointLine = 1
  private var isTimeBad = false
  private var isZoneAssumed = false

  static func read(_ input: inout ByteCursor, into assembly: TrackAssembly) throws(InputFault) {
    let reader = GPXReader(assembly: assembly)
    reader.textLimit = 500
    try reader.read(&input)
    if reader.waypointCount > 0 {
      assembly.log.note(.leftOut, "waypoints, which are no track: \(reader.waypointCount)")
    }
    if reader.routeCount > 0 {
      assembly.log.note(
        .withoutTimes,
        "routes, which say what was planned and not what was flown: "
          + "\(reader.routeCount)")
    }
    if reader.isZoneAssumed {
      assembly.log.note(.zoneAssumed, "times state no zone and are taken as UTC")
    }
  }

  override func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(InputFault) {
    if depth == 1 { assembly.maker = maker(attributes) }
    switch Self.element(name) {
    case .point, .routePoint: beginPoint(attributes)
    case .segment: builder?.startsSegment = true
    case .track: builder = try assembly.addTrack()
    case .route:
      builder = try assembly.addTrack()
      routeCount += 1
    case .waypoint: waypointCount += 1
    case .time, .elevation, .speed, .course: if isInPoint { collect() }
    case .name: if !isInPoint, builder != nil { collect() }
    case .type, .description, .other: break
    }
  }

  override func end(_ name: XMLName) throws(InputFault) {
    switch Self.element(name) {
    case .point, .routePoint: try endPoint()
    case .track, .route: builder = nil
    case .time: if isCollecting, isInPoint { readTime() }
    case .elevation: if isCollecting, isInPoint { fix.geometricAltitudeMeters = Float(number) }
    case .speed: if isCollecting, isInPoint { fix.groundSpeedMetersPerSecond = Float(number) }
    case .course: if isCollecting, isInPoint { fix.trackDegrees = Float(number) }
    case .name:
      // The first name is the track's; links and authors have theirs later.
      if isCollecting, let builder, builder.identity.name == nil {
        builder.identity.name = ByteText.string(text)
      }
    case .segment, .waypoint, .type, .description, .other: break
    }
    isCollecting = false
  }

  private func maker(_ attributes: XMLAttributes) -> String? {
    attributes.value("creator").flatMap { ByteText.string(String(cString: $0).utf8) }
  }

  private func beginPoint(_ attributes: XMLAttributes) {
    fix = Fix(
      time: .nan, latitude: attributes.number("lat"), longitude: attributes.number("lon"))
    isTimeBad = false
    isInPoint = true
    // Asking for each point's line would take a third of the reading time.
    pointLine = fix.latitude.isNaN || fix.longitude.isNaN ? line : 0
  }

  private func endPoint() throws(InputFault) {
    isInPoint = false
    guard let builder else { return }
    assembly.log.countRecord()
    if let reason = PositionCheck.fault(latitude: fix.latitude, longitude: fix.longitude) {
      return assembly.log.skip(reason, at: .line(pointLine == 0 ? line : pointLine))
    }
    if isTimeBad { return assembly.log.skip(.badTime, at: .line(line)) }
    try assembly.add(fix, to: builder, at: .line(line))
  }

  private func readTime() {
    text.append(0)
    let reading = text.withUnsafeBufferPointer { bytes -> TimeText.Reading? in
      guard var p = bytes.baseAddress else { return nil }
      while p.pointee != 0, p.pointee <= 0x20 { p += 1 }
      return TimeText.take(&p)
    }
    fix.time = reading?.seconds ?? .nan
    isTimeBad = reading == nil && text.contains { $0 > 0x20 }
    if let reading, !reading.isZoneStated { isZoneAssumed = true }
  }

  private var number: Double {
    text.append(0)
    return text.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return .nan }
      return NumberText.number(start, start + (bytes.count - 1)) ?? .nan
    }
  }
}
