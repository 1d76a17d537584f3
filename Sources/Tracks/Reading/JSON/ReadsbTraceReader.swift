internal import Diagnostics

/// Traces as readsb writes and tar1090 serves them (`trace_full_*.json`): one aircraft a file.
///
/// Source: readsb, README-json.md, "trace jsons".
struct ReadsbTraceReader {
  private let assembly: TrackAssembly
  private let builder: TrackBuilder
  private var start: Double?

  private static let icao = ShortText("icao")
  private static let registration = ShortText("r")
  private static let type = ShortText("t")
  private static let description = ShortText("desc")
  private static let owner = ShortText("ownOp")
  private static let timestamp = ShortText("timestamp")
  private static let trace = ShortText("trace")
  private static let flight = ShortText("flight")
  private static let positionType = ShortText("type")

  /// Reads one trace, or several written one after the other.
  static func read(_ input: inout ByteCursor, into assembly: TrackAssembly) throws(InputFault) {
    repeat {
      var reader = ReadsbTraceReader(assembly: assembly, builder: try assembly.addTrack())
      try reader.readTrace(&input)
    } while try input.peekToken() == UInt8(ascii: "{")
    try input.expectEnd()
  }

  private init(assembly: TrackAssembly, builder: TrackBuilder) {
    self.assembly = assembly
    self.builder = builder
  }

  private mutating func readTrace(_ input: inout ByteCursor) throws(InputFault) {
    guard try input.open(UInt8(ascii: "{"), until: UInt8(ascii: "}")) else { return }
    var untimed: Range<Int>?
    repeat {
      switch try input.takeKey() {
      case Self.icao:
        builder.identity.address = try input.takeString().flatMap { AircraftAddress($0) }
      case Self.registration: builder.identity.registration = try input.takeString()
      case Self.type: builder.identity.typeDesignator = try input.takeString()
      case Self.description: builder.identity.description = try input.takeString()
      case Self.owner: builder.identity.owner = try input.takeString()
      case Self.timestamp:
        let stated = try input.takeFigure()
        start = TimeText.isPlausible(stated) ? stated : nil
      case Self.trace:
        let first = builder.fixes.count
        try readPoints(&input)
        if start == nil { untimed = first..<builder.fixes.count }
      default: try input.skipValue()
      }
    } while try input.goesOn(until: UInt8(ascii: "}"))
    if let untimed { date(untimed) }
  }

  /// Gives their dates to fixes that came before the time they count from.
  private func date(_ untimed: Range<Int>) {
    guard let start else {
      assembly.log.note(
        .dateUnknown, "the trace does not say when it begins: times count from its beginning")
      return
    }
    for index in untimed {
      builder.fixes[index].time += start
      builder.fixes[index].flags.insert(.dateKnown)
    }
  }

  private func readPoints(_ input: inout ByteCursor) throws(InputFault) {
    guard try input.peekToken() == UInt8(ascii: "[") else { return try input.skipValue() }
    guard try input.open(UInt8(ascii: "["), until: UInt8(ascii: "]")) else { return }
    repeat {
      assembly.log.countRecord()
      if try input.peekToken() == UInt8(ascii: "[") {
        try readPoint(&input)
      } else {
        assembly.log.skip(.badRecord, at: .byte(input.offset))
        try input.skipValue()
      }
    } while try input.goesOn(until: UInt8(ascii: "]"))
  }

  /// Flags of a point.
  private enum Flag {
    static let stale = 1
    static let startsLeg = 2
    static let rateIsGeometric = 4
    static let altitudeIsGeometric = 8
  }

  /// The elements of a point that stand before its flags or beside them.
  private struct Point {
    var seconds = Double.nan
    var latitude = Double.nan
    var longitude = Double.nan
    var altitude = Double.nan
    var isOnGround: Bool?
    var speed = Double.nan
    var track = Double.nan
    var flags = 0
    var rate = Double.nan
    var geometricAltitude = Double.nan
    var geometricRate = Double.nan
    var source = PositionSource.unstated
    var callsign = ShortText()
    var count = 0
  }

  private func readPoint(_ input: inout ByteCursor) throws(InputFault) {
    let offset = input.offset
    var point = Point()
    guard try input.open(UInt8(ascii: "["), until: UInt8(ascii: "]")) else {
      return assembly.log.skip(.tooShort, at: .byte(offset))
    }
    repeat {
      try readElement(point.count, of: &point, &input)
      point.count += 1
    } while try input.goesOn(until: UInt8(ascii: "]"))
    if let reason = PositionCheck.fault(latitude: point.latitude, longitude: point.longitude) {
      return assembly.log.skip(point.count < 3 ? .tooShort : reason, at: .byte(offset))
    }
    if point.seconds.isNaN { return assembly.log.skip(.badTime, at: .byte(offset)) }
    try assembly.add(fix(of: point), to: builder, at: .byte(offset))
    builder.note(point.callsign, firstFix: builder.fixes.count - 1)
  }

  @inline(__always)
  private func readElement(
    _ index: Int, of point: inout Point, _ input: inout ByteCursor
  ) throws(InputFault) {
    switch index {
    case 0: point.seconds = try input.takeFigure()
    case 1: point.latitude = try input.takeFigure()
    case 2: point.longitude = try input.takeFigure()
    case 3: try readAltitude(of: &point, &input)
    case 4: point.speed = try input.takeFigure()
    case 5: point.track = try input.takeFigure()
    case 6: point.flags = Int(exactly: try input.takeFigure().rounded()) ?? 0
    case 7: point.rate = try input.takeFigure()
    case 8: try readDetail(of: &point, &input)
    case 9: try readSource(of: &point, &input)
    case 10: point.geometricAltitude = try input.takeFigure()
    case 11: point.geometricRate = try input.takeFigure()
    default: try input.skipValue()
    }
  }

  @inline(__always)
  private func readAltitude(of point: inout Point, _ input: inout ByteCursor) throws(InputFault) {
    let byte = try input.peekToken()
    if byte == UInt8(ascii: "\"") {
      let text = try input.takeText()
      point.isOnGround = text.starts(with: "ground".utf8) ? true : nil
    } else {
      point.altitude = try input.takeFigure()
      point.isOnGround = point.altitude.isNaN ? nil : false
    }
  }

  private func readDetail(of point: inout Point, _ input: inout ByteCursor) throws(InputFault) {
    guard try input.peekToken() == UInt8(ascii: "{") else { return try input.skipValue() }
    guard try input.open(UInt8(ascii: "{"), until: UInt8(ascii: "}")) else { return }
    let (flight, positionType) = (Self.flight, Self.positionType)
    repeat {
      let key = try input.takeKey()
      if key == flight, try input.peekToken() == UInt8(ascii: "\"") {
        point.callsign = try input.takeShortText()
      } else if key == positionType {
        try readSource(of: &point, &input)
      } else {
        try input.skipValue()
      }
    } while try input.goesOn(until: UInt8(ascii: "}"))
  }

  private func readSource(of point: inout Point, _ input: inout ByteCursor) throws(InputFault) {
    guard try input.peekToken() == UInt8(ascii: "\"") else { return try input.skipValue() }
    point.source = Self.source(try input.takeShortText())
  }

  private static let sources: [(ShortText, PositionSource)] = [
    (ShortText("adsb_icao"), .adsb), (ShortText("adsb_icao_nt"), .adsb),
    (ShortText("adsb_other"), .adsb), (ShortText("mlat"), .mlat), (ShortText("adsc"), .adsc),
    (ShortText("adsr_icao"), .adsr), (ShortText("adsr_other"), .adsr),
    (ShortText("tisb_icao"), .tisb), (ShortText("tisb_other"), .tisb),
    (ShortText("tisb_trackfile"), .tisb), (ShortText("unknown"), .unstated),
  ]

  private static func source(_ text: ShortText) -> PositionSource {
    for (word, source) in sources where word == text { return source }
    return .other
  }

  @inline(__always)
  private func fix(of point: Point) -> Fix {
    var fix = Fix(
      time: point.seconds + (start ?? 0), latitude: point.latitude, longitude: point.longitude,
      flags: start == nil ? [] : .dateKnown)
    let isGeometric = point.flags & Flag.altitudeIsGeometric != 0
    let barometric = isGeometric ? .nan : point.altitude
    let geometric = isGeometric ? point.altitude : point.geometricAltitude
    fix.pressureAltitudeMeters = Float(barometric * Unit.foot)
    fix.geometricAltitudeMeters = Float(geometric * Unit.foot)
    fix.groundSpeedMetersPerSecond = Float(point.speed * Unit.knot)
    fix.trackDegrees = Float(point.track)
    let rate = point.rate.isNaN ? point.geometricRate : point.rate
    fix.verticalRateMetersPerSecond = Float(rate * Unit.footPerMinute)
    fix.isOnGround = point.isOnGround
    if point.flags & Flag.stale != 0 { fix.flags.insert(.stale) }
    if point.flags & Flag.startsLeg != 0 { fix.flags.insert(.startsLeg) }
    if point.flags & Flag.rateIsGeometric != 0 || (point.rate.isNaN && !rate.isNaN) {
      fix.flags.insert(.rateIsGeometric)
    }
    fix.positionSource = point.source
    return fix
  }
}
