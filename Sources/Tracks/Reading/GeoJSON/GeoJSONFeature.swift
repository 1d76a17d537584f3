internal import Diagnostics

/// A feature of GeoJSON while it is read: its members may stand in any order.
struct GeoJSONFeature {
  /// Where it begins in the file.
  let offset: Int
  var type = ShortText()
  var hasGeometry = false
  /// Positions of its lines.
  private(set) var positions: [GeoJSONPosition] = []
  private(set) var point: GeoJSONPosition?
  private(set) var identity = TrackIdentity()
  private(set) var callsign = ShortText()
  /// The time of a point.
  private(set) var time = Double.nan
  /// Times of the positions of lines; infinite where one cannot be read.
  private(set) var times: [Double] = []
  private(set) var isZoneAssumed = false
  /// Geometries that are no line.
  private(set) var leftOut = 0
  /// Where the positions of the geometry that is read begin, and how deep they stand.
  private var geometryStart = 0
  private var level = 0
  private var startsLine = false
  private(set) var timedCount = 0

  init(offset: Int) { self.offset = offset }

  private enum Word {
    static let point = ShortText("Point")
    static let line = ShortText("LineString")
    static let lines = ShortText("MultiLineString")
  }

  /// Reads nested lists of positions.
  mutating func readCoordinates(
    _ input: inout ByteCursor, level: Int, _ assembly: TrackAssembly
  ) throws(InputFault) {
    guard level < 5, try input.peekToken() == UInt8(ascii: "[") else {
      return try input.skipValue()
    }
    guard try input.open(UInt8(ascii: "["), until: UInt8(ascii: "]")) else { return }
    guard try input.peekToken() == UInt8(ascii: "[") else {
      return try readPosition(&input, level: level, assembly)
    }
    startsLine = true
    repeat {
      try readCoordinates(&input, level: level + 1, assembly)
    } while try input.goesOn(until: UInt8(ascii: "]"))
  }

  /// Reads the figures of a position whose opening mark is taken.
  private mutating func readPosition(
    _ input: inout ByteCursor, level: Int, _ assembly: TrackAssembly
  ) throws(InputFault) {
    var position = GeoJSONPosition()
    var count = 0
    repeat {
      switch count {
      case 0: position.longitude = try input.takeFigure()
      case 1: position.latitude = try input.takeFigure()
      case 2: position.altitude = Float(try input.takeFigure())
      case 3:
        let number = TimeText.seconds(ofUnixNumber: try input.takeFigure())
        if TimeText.isPlausible(number), number > 0 { position.time = number }
      default: try input.skipValue()
      }
      count += 1
    } while try input.goesOn(until: UInt8(ascii: "]"))
    self.level = level
    position.startsLine = startsLine
    startsLine = false
    position.index = timedCount
    timedCount += 1
    positions.append(position)
    if positions.count > assembly.limits.fixes {
      throw assembly.fault(
        "the file holds more than \(assembly.limits.fixes) fixes, the most that are read of one")
    }
  }

  /// Settles what the geometry is whose positions were read.
  mutating func endGeometry() {
    defer {
      geometryStart = positions.count
      timedCount = positions.last.map { $0.index + 1 } ?? 0
      level = 0
      type = ShortText()
      startsLine = false
    }
    guard positions.count > geometryStart else { return }
    if (type == Word.line && level == 2) || (type == Word.lines && level == 3) {
      return joinCuts()
    }
    if type == Word.point, level == 1 {
      point = positions[geometryStart]
    } else {
      leftOut += 1
    }
    positions.removeSubrange(geometryStart...)
  }

  /// Joins lines where they were cut at the antimeridian.
  private mutating func joinCuts() {
    var kept = geometryStart
    for number in geometryStart..<positions.count {
      let position = positions[number]
      if position.startsLine, kept > 0, Self.isCut(positions[kept - 1], position) {
        // Neither end was recorded: who cut the line put them in.
        kept -= 1
        continue
      }
      positions[kept] = position
      kept += 1
    }
    positions.removeSubrange(kept...)
  }

  /// Whether a line was cut here, as RFC 7946 (3.1.9) asks for.
  private static func isCut(_ last: GeoJSONPosition, _ next: GeoJSONPosition) -> Bool {
    abs(last.longitude) == 180 && next.longitude == -last.longitude
      && abs(last.latitude - next.latitude) < 1e-6
  }

  private enum Property {
    static let times = [ShortText("coordTimes"), ShortText("times"), ShortText("timestamps")]
    static let time = [
      ShortText("time"), ShortText("timestamp"), ShortText("datetime"), ShortText("date"),
      ShortText("when"),
    ]
    static let name = [ShortText("name"), ShortText("title")]
    static let callsign = [ShortText("callsign"), ShortText("flight"), ShortText("ident")]
    static let address = [ShortText("icao24"), ShortText("hex"), ShortText("icao")]
    static let registration = [ShortText("registration"), ShortText("reg")]
    static let type = [ShortText("typecode"), ShortText("typeDesignator")]
  }

  /// Reads what the properties say of times and of who was recorded; also what stands in an object
  /// among them, such as `coordinateProperties`.
  mutating func readProperties(_ input: inout ByteCursor, depth: Int) throws(InputFault) {
    guard try input.peekToken() == UInt8(ascii: "{") else { return try input.skipValue() }
    guard try input.open(UInt8(ascii: "{"), until: UInt8(ascii: "}")) else { return }
    repeat {
      let key = try input.takeKey()
      let byte = try input.peekToken()
      if byte == UInt8(ascii: "{"), depth == 0 {
        try readProperties(&input, depth: 1)
      } else if byte == UInt8(ascii: "["), Property.times.contains(key) {
        try readTimes(&input, level: 1)
      } else if Property.time.contains(key), byte != UInt8(ascii: "["), byte != 0x7B {
        time = try takeTime(&input)
      } else {
        try readName(key, &input)
      }
    } while try input.goesOn(until: UInt8(ascii: "}"))
  }

  private mutating func readName(
    _ key: ShortText, _ input: inout ByteCursor
  ) throws(InputFault) {
    if Property.name.contains(key) {
      identity.name = try input.takeString()
    } else if Property.callsign.contains(key) {
      callsign = try input.takeShortText()
    } else if Property.address.contains(key) {
      identity.address = try input.takeString().flatMap { AircraftAddress($0) }
    } else if Property.registration.contains(key) {
      identity.registration = try input.takeString()
    } else if Property.type.contains(key) {
      identity.typeDesignator = try input.takeString()
    } else {
      try input.skipValue()
    }
  }

  /// Reads a list of times, or for several lines a list of lists.
  private mutating func readTimes(_ input: inout ByteCursor, level: Int) throws(InputFault) {
    guard try input.open(UInt8(ascii: "["), until: UInt8(ascii: "]")) else { return }
    repeat {
      if try input.peekToken() == UInt8(ascii: "["), level < 3 {
        try readTimes(&input, level: level + 1)
      } else if times.count < input.limits.fixes {
        times.append(try takeTime(&input))
      } else {
        try input.skipValue()
      }
    } while try input.goesOn(until: UInt8(ascii: "]"))
  }

  /// A number of Unix time or a text; NaN where nothing is said, infinite where it cannot be read.
  private mutating func takeTime(_ input: inout ByteCursor) throws(InputFault) -> Double {
    guard try input.peekToken() == UInt8(ascii: "\"") else {
      return TimeText.seconds(ofUnixNumber: try input.takeFigure())
    }
    let text = try input.takeText()
    let reading = text.withUnsafeBufferPointer { bytes -> TimeText.Reading? in
      guard var p = bytes.baseAddress else { return nil }
      while p.pointee == 0x20 { p += 1 }
      return TimeText.take(&p)
    }
    guard let reading else { return text.count > 1 ? .infinity : .nan }
    if !reading.isZoneStated { isZoneAssumed = true }
    return reading.seconds
  }
}
